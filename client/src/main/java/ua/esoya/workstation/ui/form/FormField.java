package ua.esoya.workstation.ui.form;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/**
 * A control with its label above, and under it a hint or one sentence of error or warning. Enter goes to the next control,
 * Shift+Enter back. The message a form sets comes before the one the field finds itself.
 */
public abstract class FormField extends VBox {
    static final Text TEXT = Text.of(FormField.class);

    private final Label label = Parts.styled(new Label(), "es-field-label");
    private final Label required = Parts.styled(new Label("*"), "es-required");
    private final Label hint = Parts.styled(new Label(), "es-field-hint");
    private final Label message = Parts.styled(new Label(), "es-field-message");
    private final Node control;
    private final ObjectProperty<Message> fromForm = new SimpleObjectProperty<>(Message.NONE);
    private final ObjectProperty<Message> own = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Message> unread = new ReadOnlyObjectWrapper<>(Message.NONE);

    /** A field around {@code shown}; {@code control} inside it gets the keys. */
    FormField(String words, Node shown, Node control) {
        this.control = control;
        label.setText(words);
        label.setLabelFor(control);
        getStyleClass().add("es-field");
        getChildren().addAll(new HBox(4, label, required), shown, hint, message);
        for (var line : new Label[] {required, hint, message}) {
            line.managedProperty().bind(line.visibleProperty());
            line.setVisible(false);
        }
        for (var said : new Label[] {label, hint, message}) {
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
        }
        control.setAccessibleText(words);
        fromForm.subscribe(this::show);
        own.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    /** The sentence set by the form: a refusal, or a check of the view-model. Bind it or set it; {@link Message#NONE} clears. */
    public final ObjectProperty<Message> message() {
        return fromForm;
    }

    /** The message a person sees now. */
    public final Message shownMessage() {
        return fromForm.get().present() ? fromForm.get() : own.get();
    }

    /** Why what stands in the field now is no value, although something was typed; {@link Message#NONE} when it is one, or nothing was typed. */
    public final ReadOnlyObjectProperty<Message> unread() {
        return unread.getReadOnlyProperty();
    }

    /** Whether what is typed cannot be read; the field then says why and takes the keys. */
    public final boolean holdsUnread() {
        if (unread.get().present()) {
            say(unread.get());
            focus();
        }
        return unread.get().present();
    }

    /** The node that gets the keys. */
    public final Node control() {
        return control;
    }

    /** Gives the control its stable English id. */
    public final void name(String id) {
        setId(id + "-field");
        control.setId(id);
    }

    /** Marks the field as one that must be filled. */
    public final void markRequired() {
        required.setVisible(true);
        control.setAccessibleText(TEXT.get("required", label.getText()));
    }

    /** Words under the field that say how to fill it. */
    public final void hint(String words) {
        hint.setText(words);
        show();
    }

    /** Gives the field the keys. */
    public final void focus() {
        control.requestFocus();
    }

    /** What the field itself has to say about what was typed. */
    final void say(Message found) {
        own.set(found);
    }

    /** What was typed is no value, or is one again. */
    final void unread(Message why) {
        unread.set(why);
    }

    /** Whether Enter means something to the control now, so that it must not go to the next one. */
    boolean keepsEnter() {
        return false;
    }

    /** Called before Enter leaves the field. */
    void leaving() {}

    final void next(TraversalDirection direction) {
        Optional.ofNullable(getScene()).map(s -> s.getFocusOwner()).ifPresent(n -> n.requestFocusTraversal(direction));
    }

    private void enter(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && !pressed.isControlDown() && !pressed.isAltDown() && !keepsEnter()) {
            pressed.consume();
            leaving();
            next(pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void show() {
        var shown = shownMessage();
        getStyleClass().removeAll("es-error", "es-warning");
        if (shown.present()) {
            getStyleClass().add(shown.kind() == Message.Kind.ERROR ? "es-error" : "es-warning");
            message.setGraphic(Parts.icon((shown.kind() == Message.Kind.ERROR ? Meaning.LATE : Meaning.WARN).icon(), 12));
        }
        message.setText(shown.text());
        message.setVisible(shown.present());
        hint.setVisible(!shown.present() && !hint.getText().isEmpty());
        control.setAccessibleHelp(shown.present() ? shown.text() : hint.getText());
    }
}
