package ua.esoya.workstation.ui.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.esoya.domain.casefile.Course.Ground;
import ua.esoya.domain.casefile.ReadyResult;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Text;

/** What is said of a result: kind, number, day, sheets, and for a refusal its ground in law (3.3). */
public final class ResultFields {
    private static final Text TEXT = Text.of(ResultFields.class);
    private static final String KIND = "result_kind";
    private static final String GROUND = "refusal_ground_id";
    private static final String LEGAL_GROUND = "legal_ground";
    private static final String REFUSAL = "refusal";
    private static final Set<String> PATHS = Set.of(KIND, "number", "dated_on", "sheets", GROUND, LEGAL_GROUND);

    private final Function<String, List<ClassifierValue>> codes;

    /** @param codes values of a directory */
    public ResultFields(Function<String, List<ClassifierValue>> codes) {
        this.codes = codes;
    }

    /** The fields; {@code grounds} are those of the information card. */
    public List<FieldSpec> fields(List<Ground> grounds) {
        var fields = new ArrayList<FieldSpec>(List.of(
                new FieldSpec.OneOf(KIND, TEXT.get("result.kind"), true, codes.apply(KIND).stream().map(it -> new Option(it.code(), it.title())).toList()),
                new FieldSpec.Line("number", TEXT.get("result.number"), false, 50, ""),
                new FieldSpec.Day("dated_on", TEXT.get("result.dated"), true),
                new FieldSpec.Whole("sheets", TEXT.get("result.sheets"), false, 0, 5000)));
        if (!grounds.isEmpty()) {
            fields.add(new FieldSpec.OneOf(GROUND, TEXT.get("result.ground"), false, grounds.stream().map(it -> new Option(it.refusalGroundId(), it.title())).toList()));
        }
        fields.add(new FieldSpec.Line(LEGAL_GROUND, TEXT.get("result.legal"), false, 500, TEXT.get("result.legal.example")));
        return fields;
    }

    /** What the provider marked as ready stands in the fields already; else the likeliest kind and today. */
    public Map<String, Object> initial(LocalDate today, Optional<ReadyResult> ready) {
        var initial = new HashMap<String, Object>(Map.of("dated_on", today, "sheets", 1));
        codes.apply(KIND).stream().findFirst().ifPresent(kind -> initial.put(KIND, kind.code()));
        ready.ifPresent(it -> {
            initial.putAll(Map.of(KIND, it.kind(), "dated_on", it.datedOn(), "sheets", it.sheets()));
            if (!it.number().isEmpty()) {
                initial.put("number", it.number());
            }
            it.refusalGroundId().ifPresent(ground -> initial.put(GROUND, ground));
            if (it.refusalGroundId().isEmpty() && !it.legalGround().isEmpty()) {
                initial.put(LEGAL_GROUND, it.legalGround());
            }
        });
        return initial;
    }

    /** Whoever names a ground means a refusal. */
    public Map<String, Form.Follow> follows(List<Ground> grounds) {
        return grounds.isEmpty() ? Map.of() : Map.of(GROUND, chosen -> Map.of(KIND, Optional.of(REFUSAL)));
    }

    /** The part of the values that is about the result. */
    public static Map<String, Object> toSend(Map<String, Object> values) {
        var sent = new HashMap<>(values);
        sent.keySet().retainAll(PATHS);
        if (!REFUSAL.equals(sent.get(KIND)) && (sent.containsKey(GROUND) || sent.containsKey(LEGAL_GROUND))) {
            throw new FieldTrouble(KIND, TEXT.get("result.kind.refusal"));
        }
        return sent;
    }
}
