package ua.esoya.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Times from a key to what it brings. Both are seen on the FX thread, so the waiting of the one who types is not counted. */
final class KeyWatch {
    private final List<Double> answers = new ArrayList<>();
    private long pressedAt;
    private boolean waiting;

    /** Watches this key. On the FX thread. */
    KeyWatch(Stage stage, KeyCode key) {
        // at the window, because commands run from the scene's own filter and would be measured only afterwards
        stage.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == key) {
                pressedAt = System.nanoTime();
                waiting = true;
            }
        });
    }

    /** The key has brought what it should; ignored when it was not pressed. On the FX thread. */
    void answered() {
        if (waiting) {
            waiting = false;
            answers.add((System.nanoTime() - pressedAt) / 1e6);
        }
    }

    /** Milliseconds of each answer so far. On the FX thread. */
    List<Double> answers() {
        return List.copyOf(answers);
    }
}
