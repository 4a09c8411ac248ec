package ua.esoya.workstation.feature.intake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.Codes;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.entry.FormGrid;

/** The fields of the representative and the document of authority. */
final class RepresentativeFields {
    private static final Text TEXT = Text.of(RepresentativeFields.class);
    private static final String PATH = "representative.";

    private RepresentativeFields() {}

    static Node of(Fields fields, Codes codes, RepresentativeDraft representative) {
        var e = representative.entries();
        var grid = new FormGrid()
                .pair(fields.line(PATH + "surname", e.get("surname"), 100), fields.line(PATH + "given_name", e.get("given_name"), 100))
                .pair(fields.line(PATH + "patronymic", e.get("patronymic"), 100), fields.line(PATH + "phone", e.get("phone"), 30))
                .pair(fields.choice(PATH + "authority_kind", e.get("authority_kind"), codes.of("authority_kind")),
                        fields.line(PATH + "authority_number", e.get("authority_number"), 100))
                .pair(fields.day(PATH + "authority_on", e.get("authority_on")), fields.day(PATH + "authority_until", e.get("authority_until")))
                .pair(fields.choice(PATH + "identity_document.kind", e.get("identity_document.kind"), codes.of("identity_document_kind")),
                        fields.line(PATH + "identity_document.number", e.get("identity_document.number"), 50))
                .pair(fields.line(PATH + "taxpayer_number", e.get("taxpayer_number"), 20), Parts.filler());
        var box = Parts.styled(new VBox(Parts.styled(new Label(TEXT.get("representative")), "es-heading"), grid), "es-stack");
        box.setId("representative");
        return box;
    }
}
