package ua.esoya.workstation.shell;

import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** What stands on the screen while the workplace is locked: who works here and a field for their password, nothing of their work. */
public final class LockWindow {
    private static final Text TEXT = Text.of(LockWindow.class);

    private LockWindow() {}

    /**
     * The window of a locked workplace.
     *
     * @param unlocked called on the FX thread once the password was proved
     * @param leave ends the person's session for another to sign in
     */
    public static Parent make(
            SessionCard person, LockGateway gateway, Background background, Function<Throwable, Trouble> sorter, Runnable unlocked, Runnable leave) {
        var model = new LockViewModel(gateway, background, sorter, unlocked);
        var password = new PasswordField();
        password.setId("lock-password");
        password.setAccessibleText(TEXT.get("sign-in.password"));
        password.textProperty().bindBidirectional(model.password());
        password.disableProperty().bind(model.asking());
        model.asking().subscribe(asking -> {
            if (!asking) {
                password.requestFocus();
            }
        });
        var label = Parts.styled(new Label(TEXT.get("sign-in.password")), "es-field-label");
        label.setLabelFor(password);
        var unlock = Parts.styled(new Button(TEXT.get("lock.unlock")), "accent");
        unlock.setId("unlock");
        unlock.setDefaultButton(true);
        unlock.disableProperty().bind(model.asking());
        unlock.textProperty().bind(model.asking().map(asking -> TEXT.get(asking ? "lock.asking" : "lock.unlock")));
        unlock.setOnAction(ignored -> model.unlock());
        var other = new Button(TEXT.get("command.change-person"), Parts.key("F12"));
        other.setId("lock-other");
        other.setContentDisplay(ContentDisplay.RIGHT);
        other.setOnAction(ignored -> leave.run());
        var trouble = Parts.note(Meaning.LATE, "");
        trouble.setId("lock-trouble");
        trouble.textProperty().bind(model.message());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        var form = Parts.styled(new VBox(Parts.title(TEXT.get("lock")), Parts.styled(new Label(person.fullName()), "es-heading"), Parts.dim(person.position()),
                Parts.dim(TEXT.get("lock.kept")), Parts.styled(new VBox(label, password), "es-field")), "es-sign-in-form", "es-stack");
        form.getChildren().addAll(CapsLockNote.watching(form), trouble, Parts.styled(new HBox(other, Parts.filler(), unlock), "es-row"));
        form.setMaxHeight(VBox.USE_PREF_SIZE);
        var root = Parts.styled(new StackPane(form), "es-sign-in");
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.F12) {
                pressed.consume();
                leave.run();
            }
        });
        if (person.isTraining()) {
            root.getStyleClass().add("es-training");
        }
        return root;
    }
}
