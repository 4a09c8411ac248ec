package ua.esoya.workstation.feature.intake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.entry.FormGrid;

/** How the applicant is told and how the result is received. */
final class PreferencesPane {
    private static final Text TEXT = Text.of(PreferencesPane.class);

    private final IntakeDraft draft;
    private final Fields fields = new Fields();
    private final VBox content = Parts.styled(new VBox(), "es-stack");

    PreferencesPane(IntakeDraft draft) {
        this.draft = draft;
        draft.service().addListener((property, before, now) -> draw());
        draw();
    }

    Node node() {
        return content;
    }

    boolean focus(String path) {
        return fields.focus(path);
    }

    private void draw() {
        fields.clear();
        var codes = draft.rules().codes();
        var plain = draft.plain();
        var address = fields.address("delivery_address", plain.get("delivery_address"), 500, draft.rules().addresses());
        plain.get("delivery_way").text().subscribe(way -> Parts.show(address, way.equals("post")));
        var note = fields.line("note", plain.get("note"), 1000);
        note.example(TEXT.get("note.example"));
        var grid = new FormGrid()
                .pair(fields.choice("notice_way", plain.get("notice_way"), codes.of("notice_way")), fields.choice("delivery_way", plain.get("delivery_way"), codes.of("delivery_way")))
                .whole(address)
                .whole(note);
        content.getChildren().setAll(Parts.styled(new Label(TEXT.get("preferences")), "es-heading"), grid);
    }
}
