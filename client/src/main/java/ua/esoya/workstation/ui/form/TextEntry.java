package ua.esoya.workstation.ui.form;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** Text of a limited length; what cannot be printed is taken out of a paste, saying so. */
public final class TextEntry extends FormField {
    private final TextInputControl input;

    /** One line of at most {@code maxLength} characters. */
    public static TextEntry line(String label, int maxLength) {
        return new TextEntry(label, maxLength, new TextField());
    }

    /** Several lines of at most {@code maxLength} characters; a new line is Ctrl+Enter, because Enter goes on. */
    public static TextEntry lines(String label, int maxLength) {
        var area = new TextArea();
        area.setWrapText(true);
        area.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == javafx.scene.input.KeyCode.ENTER && pressed.isControlDown()) {
                pressed.consume();
                area.replaceSelection("\n");
            }
        });
        return new TextEntry(label, maxLength, area);
    }

    private TextEntry(String label, int maxLength, TextInputControl input) {
        super(label, input, input);
        this.input = input;
        input.setTextFormatter(Cleaning.formatter(maxLength, input instanceof TextArea, this::say));
    }

    /** What is typed, never null. */
    public StringProperty text() {
        return input.textProperty();
    }

    /** Pale words in the empty field that show the form of an answer. */
    public void example(String words) {
        input.setPromptText(words);
    }
}
