package ua.esoya.workstation.ui.form;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

/** Takes out of typed and pasted text what no field may hold: control and direction marks, and what is too long. */
final class Cleaning implements UnaryOperator<Change> {
    private final int maxLength;
    private final boolean manyLines;
    private final Consumer<Message> say;

    private Cleaning(int maxLength, boolean manyLines, Consumer<Message> say) {
        this.maxLength = maxLength;
        this.manyLines = manyLines;
        this.say = say;
    }

    static TextFormatter<String> formatter(int maxLength, boolean manyLines, Consumer<Message> say) {
        return new TextFormatter<>(new Cleaning(maxLength, manyLines, say));
    }

    @Override
    public Change apply(Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        say.accept(Message.NONE);
        var typed = change.getText();
        var clean = clean(typed);
        if (!clean.equals(typed)) {
            replace(change, clean);
            say.accept(Message.warning(FormField.TEXT.get("cleaned")));
        }
        int over = change.getControlNewText().length() - maxLength;
        if (over > 0 && over <= clean.length()) {
            replace(change, whole(clean, clean.length() - over));
            say.accept(Message.warning(FormField.TEXT.get("tooLong", maxLength)));
        }
        return change;
    }

    private String clean(String typed) {
        var lines = manyLines ? typed.replace("\r\n", "\n").replace('\r', '\n') : typed.replaceAll("[\\r\\n\\t\\x0B\\f\u2028\u2029]+", " ");
        var kept = new StringBuilder(lines.length());
        lines.codePoints().filter(c -> !forbidden(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private boolean forbidden(int c) {
        if (c == '\n' || c == '\t') {
            return !manyLines;
        }
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
        return Character.isISOControl(c) || direction || c == 0xFEFF || c == 0x200B || Character.getType(c) == Character.SURROGATE;
    }

    /** Cuts at {@code length} without halving a character of two units. */
    private static String whole(String words, int length) {
        return length > 0 && Character.isHighSurrogate(words.charAt(length - 1))
                ? words.substring(0, length - 1)
                : words.substring(0, length);
    }

    private static void replace(Change change, String words) {
        int moved = change.getText().length() - words.length();
        change.setText(words);
        int caret = Math.max(change.getRangeStart(), change.getCaretPosition() - moved);
        change.selectRange(caret, caret);
    }
}
