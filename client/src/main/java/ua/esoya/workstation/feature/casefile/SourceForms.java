package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CorrectionAct;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** Who supplied each group of a case's values, and the way it came: asked only when the rule names somebody else (CSP-2.2a, 2.3b). */
final class SourceForms {
    private static final String SUPPLIER = "supplier";
    private static final String SOURCE = "data_source";
    private static final String REASON = "reason";
    private static final String APPLICANT = "applicant_";
    private static final String HEADING = "values:";

    private SourceForms() {}

    /** Every group with what stands now. */
    static Form of(CaseCard card, CaseGateway gateway, Function<String, List<ClassifierValue>> codes) {
        var fields = fields(card, codes);
        fields.add(new FieldSpec.Line(REASON, TEXT.get("sources.reason"), false, 300, TEXT.get("sources.reason.example")));
        return new Form("case-sources", TEXT.get("sources", card.caseNumber()), TEXT.get("sources.hint"), TEXT.get("sources.act"), fields, standing(card), (request, values) -> {
            gateway.correctSources(request, card.caseId(), card.rowVersion(), String.valueOf(values.getOrDefault(REASON, "")), changed(card, values));
            return () -> {};
        });
    }

    /** The same inside a moderator's act, whose reason was given when it was asked for. */
    static Form byAct(CaseCard card, CorrectionAct act, ActsGateway gateway, Function<String, List<ClassifierValue>> codes) {
        return new Form("act-sources", TEXT.get("sources", card.caseNumber()), TEXT.get("sources.act.hint", act.number(), act.reason()), TEXT.get("sources.act"), fields(card, codes), standing(card), (request, values) -> {
            gateway.correctSources(request, act.actId(), card.rowVersion(), changed(card, values));
            return () -> {};
        });
    }

    private static List<FieldSpec> fields(CaseCard card, Function<String, List<ClassifierValue>> codes) {
        var fields = new ArrayList<FieldSpec>();
        for (int at = 0; at < card.sources().size(); at++) {
            var source = card.sources().get(at);
            var group = group(card, source.valueGroup());
            fields.add(new FieldSpec.OneOf(SUPPLIER + at, TEXT.get("sources.supplier", group), true, options(codes.apply(SUPPLIER), source.supplier(), source.supplierTitle())));
            fields.add(new FieldSpec.OneOf(SOURCE + at, TEXT.get("sources.source", group), true, options(codes.apply(SOURCE), source.dataSource(), source.dataSourceTitle())));
        }
        return fields;
    }

    private static Map<String, Object> standing(CaseCard card) {
        var standing = new HashMap<String, Object>();
        for (int at = 0; at < card.sources().size(); at++) {
            standing.put(SUPPLIER + at, card.sources().get(at).supplier());
            standing.put(SOURCE + at, card.sources().get(at).dataSource());
        }
        return standing;
    }

    /** A group as people call it. */
    static String group(CaseCard card, String group) {
        if (group.startsWith(APPLICANT)) {
            int all = card.intake().applicants().size();
            return all == 1 ? TEXT.get("facts.applicant") : TEXT.get("facts.applicant.of", Integer.parseInt(group.substring(APPLICANT.length())), all);
        }
        return switch (group) {
            case "representative" -> TEXT.get("facts.representative");
            case "documents" -> TEXT.get("sources.documents");
            default -> group.startsWith(HEADING) ? group.substring(HEADING.length()) : TEXT.get("facts.object");
        };
    }

    /** Only the groups that are other than before; all of them when none is, so that the server says so. */
    private static Map<String, Map<String, String>> changed(CaseCard card, Map<String, Object> values) {
        var all = new HashMap<String, Map<String, String>>();
        var other = new HashMap<String, Map<String, String>>();
        for (int at = 0; at < card.sources().size(); at++) {
            var before = card.sources().get(at);
            var now = Map.of(SUPPLIER, String.valueOf(values.get(SUPPLIER + at)), SOURCE, String.valueOf(values.get(SOURCE + at)));
            all.put(before.valueGroup(), now);
            if (!now.equals(Map.of(SUPPLIER, before.supplier(), SOURCE, before.dataSource()))) {
                other.put(before.valueGroup(), now);
            }
        }
        return other.isEmpty() ? all : other;
    }

    /** What is offered, and what stands though it is not offered any more. */
    private static List<Option> options(List<ClassifierValue> values, String present, String title) {
        var options = new ArrayList<>(values.stream().map(value -> new Option(value.code(), value.title())).toList());
        if (values.stream().noneMatch(value -> value.code().equals(present))) {
            options.add(new Option(present, title));
        }
        return options;
    }
}
