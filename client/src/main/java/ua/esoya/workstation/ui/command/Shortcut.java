package ua.esoya.workstation.ui.command;

import java.util.List;
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

    private static final List<KeyCode> ROW = List.of(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);
    private static final List<KeyCode> PAD = List.of(KeyCode.NUMPAD0, KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4,
            KeyCode.NUMPAD5, KeyCode.NUMPAD6, KeyCode.NUMPAD7, KeyCode.NUMPAD8, KeyCode.NUMPAD9);

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

    /** Whether this key was pressed with exactly these modifiers, whatever the keyboard layout; a bare digit in either block of digits. */
    public boolean matches(KeyEvent pressed) {
        return pressed.isControlDown() == ctrl
                && pressed.isShiftDown() == shift
                && pressed.isAltDown() == alt
                && (pressed.getCode() == code || !ctrl && !alt && padDigit(pressed.getCode()) == code || pressed.getCode() == KeyCode.UNDEFINED && code == onKeyboard(pressed));
    }

    /** How the key is written for people: Ctrl+K, Shift+F6. */
    public String label() {
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "")
                + NAMES.getOrDefault(code, code.getName());
    }

    private static KeyCode padDigit(KeyCode pressed) {
        int at = PAD.indexOf(pressed);
        return at < 0 ? KeyCode.UNDEFINED : ROW.get(at);
    }

    private static KeyCode onKeyboard(KeyEvent pressed) {
        var typed = pressed.getText().isEmpty() ? pressed.getCharacter() : pressed.getText();
        return typed.length() == 1 ? UkrainianLayout.keyOf(typed.charAt(0)) : KeyCode.UNDEFINED;
    }
}
