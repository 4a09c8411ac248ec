package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;

/** The act by which a version is put in, and its day. */
final class ActForm {
    private ActForm() {}

    static Form of(LocalDate today, Form.Verb verb) {
        return new Form("template-act", TEXT.get("act"), TEXT.get("act.hint"), TEXT.get("act.publish"), List.of(
                new FieldSpec.Line("title", TEXT.get("act.title"), true, 500, TEXT.get("act.title.example")),
                new FieldSpec.Line("number", TEXT.get("act.number"), true, 64, ""),
                new FieldSpec.Day("dated_on", TEXT.get("act.dated"), true),
                new FieldSpec.Line("supplier", TEXT.get("act.supplier"), true, 300, TEXT.get("act.supplier.example")),
                new FieldSpec.Line("incoming", TEXT.get("act.incoming"), false, 64, ""),
                new FieldSpec.Day("valid_from", TEXT.get("act.from"), true),
                new FieldSpec.Lines("reason", TEXT.get("act.reason"), true, 500)), Map.of("valid_from", today), verb);
    }

    /** What was filled in, as the server takes it. */
    static Map<String, Object> sent(Map<String, Object> values) {
        var act = new HashMap<>(values);
        act.replaceAll((path, value) -> value instanceof LocalDate day ? day.toString() : value);
        return act;
    }
}
