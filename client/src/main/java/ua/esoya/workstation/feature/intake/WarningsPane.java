package ua.esoya.workstation.feature.intake;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.TextEntry;

/** Warnings that stand, each with a reason for which it may stay (7.1.2: checksums warn, they never block). */
final class WarningsPane {
    private static final Text TEXT = Text.of(WarningsPane.class);

    private static final int LONGEST_NOTE = 300;

    private final IntakeViewModel model;
    private final VBox box = Parts.styled(new VBox(), "es-stack");
    // held here: the list knows its listener only weakly, because this pane is made anew with its column
    private final ListChangeListener<Warning> changed = change -> draw();

    WarningsPane(IntakeViewModel model) {
        this.model = model;
        box.setUserData(changed);
        model.warnings().addListener(new WeakListChangeListener<>(changed));
        draw();
    }

    Node node() {
        return box;
    }

    private void draw() {
        box.getChildren().clear();
        box.setVisible(!model.warnings().isEmpty());
        box.setManaged(!model.warnings().isEmpty());
        if (model.warnings().isEmpty()) {
            return;
        }
        box.getChildren().add(Parts.styled(new Label(TEXT.get("warnings")), "es-heading"));
        var reasons = model.draft().rules().codes().of("override_reason");
        for (var warning : model.warnings()) {
            var reason = new ChoiceField<>(TEXT.get("warning.reason", warning.label()), reasons, value -> value.title());
            reason.name("override-" + warning.path().replaceAll("[\\[\\]._]+", "-"));
            var kept = model.draft().overrides().getOrDefault(warning.path(), "");
            reason.chosen().set(reasons.stream().filter(v -> v.code().equals(kept)).findFirst());
            reason.chosen().subscribe(chosen -> model.override(warning.path(), chosen.map(v -> v.code()).orElse("")));
            var note = TextEntry.line(TEXT.get("warning.note"), LONGEST_NOTE);
            note.name("override-note-" + warning.path().replaceAll("[\\[\\]._]+", "-"));
            note.text().set(model.draft().overrideNotes().getOrDefault(warning.path(), ""));
            note.text().subscribe(words -> model.explain(warning.path(), words));
            reason.chosen().subscribe(chosen -> Parts.show(note, chosen.isPresent()));
            box.getChildren().addAll(reason, note);
        }
    }
}
