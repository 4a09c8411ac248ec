package ua.esoya.workstation.ui.command;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do here: one entry feeds the shortcut, the bottom line, the palette and the key card. {@code id} is
 * stable and English ({@code intake.register}), {@code text} is a verb in the reader's language, {@code shortText} the
 * one word of the bottom line.
 */
public record Command(
        String id,
        String text,
        String shortText,
        @Nullable Shortcut key,
        ObservableBooleanValue enabled,
        boolean inKeyLine,
        Runnable action) {

    /** A command of a screen, shown in the bottom line. */
    public static Command of(String id, String text, Shortcut key, Runnable action) {
        return new Command(id, text, text, key, new SimpleBooleanProperty(true), true, action);
    }

    /** A command without a key, found in the palette only. */
    public static Command inPalette(String id, String text, Runnable action) {
        return new Command(id, text, text, null, new SimpleBooleanProperty(true), false, action);
    }

    /** The same command with fewer words for the bottom line. */
    public Command shortly(String words) {
        return new Command(id, text, words, key, enabled, inKeyLine, action);
    }

    /** The same command, possible only while {@code condition} holds. */
    public Command when(ObservableBooleanValue condition) {
        return new Command(id, text, shortText, key, condition, inKeyLine, action);
    }

    /** The same command, not named in the bottom line. */
    public Command quiet() {
        return new Command(id, text, shortText, key, enabled, false, action);
    }

    /** The key, when there is one. */
    public Optional<Shortcut> shortcut() {
        return Optional.ofNullable(key);
    }

    /** Runs the action if it is possible now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
