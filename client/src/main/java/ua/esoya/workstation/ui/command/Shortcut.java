package ua.esoya.workstation.ui.command;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers. Matches by key code, else by the place of the typed Ukrainian letter on the keyboard: under the
 * {@code ua} layout Ctrl with a letter reaches JavaFX without a code.
 */
public record Shortcut(KeyCode code, boolean ctrl, boolean shift, boolean alt) {
    private static final Map<KeyCode, String> NAMES = Map.of(
            KeyCode.ESCAPE, "Esc", KeyCode.DELETE, "Del", KeyCode.INSERT, "Ins", KeyCode.UP, "↑", KeyCode.DOWN, "↓",
            KeyCode.LEFT, "←", KeyCode.RIGHT, "→", KeyCode.PAGE_UP, "PgUp", KeyCode.PAGE_DOWN, "PgDn", KeyCode.SPACE, "Space");

    /** The key alone. */
    public static Shortcut of(KeyCode code) {
        return new Shortcut(code, false, false, false);
    }

    /** The key with Ctrl. */
    public static Shortcut ctrl(KeyCode code) {
        return new Shortcut(code, true, false, false);
    }

    /** The key with Shift. */
    public static Shortcut shift(KeyCode code) {
        return new Shortcut(code, false, true, false);
    }

    /** The key with Alt. */
    public static Shortcut alt(KeyCode code) {
        return new Shortcut(code, false, false, true);
    }

    /** Whether this key was pressed with exactly these modifiers, whatever the keyboard layout. */
    public boolean matches(KeyEvent pressed) {
        return pressed.isControlDown() == ctrl
                && pressed.isShiftDown() == shift
                && pressed.isAltDown() == alt
                && (pressed.getCode() == code || pressed.getCode() == KeyCode.UNDEFINED && code == onKeyboard(pressed));
    }

    /** How the key is written for people: Ctrl+K, Shift+F6. */
    public String label() {
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "")
                + NAMES.getOrDefault(code, code.getName());
    }

    private static KeyCode onKeyboard(KeyEvent pressed) {
        var typed = pressed.getText().isEmpty() ? pressed.getCharacter() : pressed.getText();
        return typed.length() == 1 ? UkrainianLayout.keyOf(typed.charAt(0)) : KeyCode.UNDEFINED;
    }
}
