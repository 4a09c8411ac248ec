package ua.esoya.workstation.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Waiting;

/** The fields of a new password, with the rules told before typing. */
final class NewPasswordPane extends VBox {
    private static final Text TEXT = Text.of(NewPasswordPane.class);

    private final NewPasswordViewModel model;
    private final PasswordField present = new PasswordField();
    private final PasswordField fresh = new PasswordField();
    private final PasswordField again = new PasswordField();

    /** @param why what brought the person here, in a sentence; blank when it was their own wish */
    NewPasswordPane(NewPasswordViewModel model, String why) {
        this.model = model;
        getStyleClass().add("es-stack");
        getChildren().add(Parts.styled(new Label(TEXT.get("new-password")), "es-heading"));
        if (!why.isBlank()) {
            var note = Parts.note(Meaning.WARN, why);
            note.setId("password-why");
            getChildren().add(note);
        }
        if (model.asksPresent()) {
            getChildren().addAll(entry("new-password.present", "present", present, model.present()), trouble("present-trouble", model.presentMessage(), present));
        }
        getChildren().addAll(
                Parts.dim(TEXT.get("new-password.rules", PasswordRules.SHORTEST)),
                entry("new-password.fresh", "fresh", fresh, model.fresh()),
                entry("new-password.again", "again", again, model.again()),
                CapsLockNote.watching(this), layoutNote(), button(), trouble("password-trouble", model.message(), fresh));
        Waiting.shut(this, model.asking());
    }

    /** Gives the first field the keys. */
    @Override
    public void requestFocus() {
        (model.asksPresent() ? present : fresh).requestFocus();
    }

    private Node entry(String key, String id, PasswordField input, StringProperty value) {
        var label = Parts.styled(new Label(TEXT.get(key)), "es-field-label");
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(TEXT.get(key));
        if (input != present) {
            input.setAccessibleHelp(TEXT.get("new-password.rules", PasswordRules.SHORTEST));
        }
        input.textProperty().bindBidirectional(value);
        input.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !pressed.isConsumed()) {
                pressed.consume();
                if (input == present && fresh.getText().isEmpty()) {
                    fresh.requestFocus();
                } else if (input == fresh && again.getText().isEmpty()) {
                    again.requestFocus();
                } else {
                    model.change();
                }
            }
        });
        return Parts.styled(new VBox(label, input), "es-field");
    }

    private Node button() {
        var change = Parts.styled(new Button(), "accent");
        change.setId("change-password");
        change.setMaxWidth(Double.MAX_VALUE);
        change.textProperty().bind(model.asking().map(asking -> TEXT.get(asking ? "new-password.asking" : "new-password.change")));
        change.setOnAction(ignored -> model.change());
        return change;
    }

    private Node layoutNote() {
        var note = Parts.note(Meaning.INFO, "");
        note.setId("password-layout");
        model.layout().subscribe(words -> {
            note.setText(words);
            Parts.show(note, !words.isEmpty());
        });
        return note;
    }

    /** What is wrong with this field; the field gets the keys. */
    private static Node trouble(String id, ReadOnlyStringProperty message, PasswordField field) {
        var note = Parts.note(Meaning.LATE, "");
        note.setId(id);
        message.subscribe(words -> {
            note.setText(words);
            Parts.show(note, !words.isEmpty());
            if (!words.isEmpty()) {
                field.requestFocus();
            }
        });
        return note;
    }
}
