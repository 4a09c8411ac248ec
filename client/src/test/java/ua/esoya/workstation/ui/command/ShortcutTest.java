package ua.esoya.workstation.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutTest {

    @Test
    void matchesByKeyCode() {
        assertTrue(Shortcut.ctrl(KeyCode.K).matches(pressed("k", KeyCode.K, true, false)));
        assertFalse(Shortcut.ctrl(KeyCode.K).matches(pressed("d", KeyCode.D, true, false)));
    }

    @Test
    void matchesByThePlaceOfTheUkrainianLetter() {
        assertTrue(Shortcut.ctrl(KeyCode.R).matches(pressed("к", KeyCode.UNDEFINED, true, false)));
        assertTrue(Shortcut.ctrl(KeyCode.K).matches(pressed("Л", KeyCode.UNDEFINED, true, false)));
        assertFalse(Shortcut.ctrl(KeyCode.K).matches(pressed("к", KeyCode.UNDEFINED, true, false)));
    }

    @Test
    void wantsExactlyItsModifiers() {
        assertFalse(Shortcut.of(KeyCode.F9).matches(pressed("", KeyCode.F9, true, false)));
        assertFalse(Shortcut.ctrl(KeyCode.K).matches(pressed("k", KeyCode.K, true, true)));
        assertTrue(Shortcut.shift(KeyCode.F6).matches(pressed("", KeyCode.F6, false, true)));
    }

    @Test
    void aBareDigitIsTheSameInBothBlocksOfDigits() {
        assertTrue(Shortcut.of(KeyCode.DIGIT1).matches(pressed("1", KeyCode.NUMPAD1, false, false)));
        assertFalse(Shortcut.of(KeyCode.DIGIT1).matches(pressed("2", KeyCode.NUMPAD2, false, false)));
        assertFalse(Shortcut.ctrl(KeyCode.DIGIT1).matches(pressed("1", KeyCode.NUMPAD1, true, false)));
    }

    @Test
    void isWrittenAsOnTheKeyboard() {
        assertEquals("Ctrl+K", Shortcut.ctrl(KeyCode.K).label());
        assertEquals("Shift+F6", Shortcut.shift(KeyCode.F6).label());
        assertEquals("Esc", Shortcut.of(KeyCode.ESCAPE).label());
    }

    static KeyEvent pressed(String text, KeyCode code, boolean ctrl, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, shift, ctrl, false, false);
    }
}
