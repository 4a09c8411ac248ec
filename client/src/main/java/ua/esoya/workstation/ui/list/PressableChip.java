package ua.esoya.workstation.ui.list;

import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes a chip an act: Enter, Space or a click, and Delete where the act takes something away. */
public final class PressableChip {
    private static final Set<KeyCode> PRESS = Set.of(KeyCode.ENTER, KeyCode.SPACE);

    private PressableChip() {}

    /** A chip that acts, found by its id and called so by a screen reader. */
    public static Label of(Label chip, String id, String spoken, Runnable act) {
        chip.setId(id);
        chip.setFocusTraversable(true);
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setAccessibleText(spoken);
        chip.setOnMouseClicked(ignored -> act.run());
        chip.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (PRESS.contains(pressed.getCode())) {
                pressed.consume();
                act.run();
            }
        });
        return chip;
    }

    /** The same, taken away by Delete and Backspace too. */
    public static Label removable(Label chip, String id, String spoken, Runnable act) {
        of(chip, id, spoken, act).addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.DELETE || pressed.getCode() == KeyCode.BACK_SPACE) {
                pressed.consume();
                act.run();
            }
        });
        return chip;
    }
}
