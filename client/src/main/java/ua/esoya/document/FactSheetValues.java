package ua.esoya.document;

import java.util.Map;
import ua.esoya.domain.paper.FactSheet;

/** What the template of a fact sheet may name. */
final class FactSheetValues {
    private FactSheetValues() {}

    static Map<String, Object> of(FactSheet sheet) {
        return new Values()
                .text("title", sheet.title())
                .text("under", sheet.under())
                .list("groups", sheet.groups(), group -> new Values().text("heading", group.heading())
                        .list("facts", group.facts(), fact -> new Values().text("label", fact.label()).text("text", fact.text())))
                .text("closing", sheet.closing())
                .map();
    }
}
