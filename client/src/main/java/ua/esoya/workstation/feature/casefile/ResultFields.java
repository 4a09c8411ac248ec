package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** What is said of a result: kind, number, day, sheets, and for a refusal its ground in law (3.3). */
final class ResultFields {
    private static final String KIND = "result_kind";
    private static final String GROUND = "refusal_ground_id";
    private static final String LEGAL_GROUND = "legal_ground";
    private static final String REFUSAL = "refusal";
    private static final Set<String> PATHS = Set.of(KIND, "number", "dated_on", "sheets", GROUND, LEGAL_GROUND);

    private final Function<String, List<ClassifierValue>> codes;

    ResultFields(Function<String, List<ClassifierValue>> codes) {
        this.codes = codes;
    }

    List<FieldSpec> fields(CaseCard card) {
        var fields = new ArrayList<FieldSpec>(List.of(
                new FieldSpec.OneOf(KIND, TEXT.get("result.kind"), true, codes.apply(KIND).stream().map(it -> new Option(it.code(), it.title())).toList()),
                new FieldSpec.Line("number", TEXT.get("result.number"), false, 50, ""),
                new FieldSpec.Day("dated_on", TEXT.get("result.dated"), true),
                new FieldSpec.Whole("sheets", TEXT.get("result.sheets"), false, 0, 5000)));
        if (!card.course().grounds().isEmpty()) {
            fields.add(new FieldSpec.OneOf(GROUND, TEXT.get("result.ground"), false,
                    card.course().grounds().stream().map(it -> new Option(it.refusalGroundId(), it.title())).toList()));
        }
        fields.add(new FieldSpec.Line(LEGAL_GROUND, TEXT.get("result.legal"), false, 500, TEXT.get("result.legal.example")));
        return fields;
    }

    Map<String, Object> initial(CaseCard card) {
        var initial = new HashMap<String, Object>(Map.of("dated_on", card.today(), "sheets", 1));
        codes.apply(KIND).stream().findFirst().ifPresent(kind -> initial.put(KIND, kind.code()));
        return initial;
    }

    /** Whoever names a ground means a refusal. */
    Map<String, Form.Follow> follows(CaseCard card) {
        return card.course().grounds().isEmpty() ? Map.of() : Map.of(GROUND, chosen -> Map.of(KIND, Optional.of(REFUSAL)));
    }

    /** The part of the values that is about the result. */
    static Map<String, Object> toSend(Map<String, Object> values) {
        var sent = new HashMap<>(values);
        sent.keySet().retainAll(PATHS);
        if (!REFUSAL.equals(sent.get(KIND)) && (sent.containsKey(GROUND) || sent.containsKey(LEGAL_GROUND))) {
            throw new FieldTrouble(KIND, TEXT.get("result.kind.refusal"));
        }
        return sent;
    }
}
