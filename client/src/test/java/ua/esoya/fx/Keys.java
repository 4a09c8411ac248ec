package ua.esoya.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The only way tests type. Keys go to the window in front; when that is not the window the test means, because a question stands
 * before it, the test fails there instead of typing into the dark. Counts what a person would have pressed.
 */
public final class Keys {
    private static final Set<KeyCode> MODIFIERS = Set.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT, KeyCode.META);

    private static final int MOST_ANSWERS = 8;

    /** Between letters the window is let come round once; after a word it is waited for as patiently as TestFX does, which takes six times as long. */
    private static final int ONE_ROUND = 1;

    private final FxRobot robot = new FxRobot();
    private final Stage main;
    private int keyPresses;
    private int newLetters;
    private int mouseEvents;

    /** Types into {@code main}, and into its questions only when told so. */
    public Keys(Stage main) {
        this.main = main;
        FxTest.onFx(() -> {
            Window.getWindows().forEach(this::countMouse);
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(this::countMouse);
                }
            });
            return true;
        });
    }

    /** Types letters of new data into the focused control of the main window. */
    public Keys type(String letters) {
        write(front(false), letters);
        return this;
    }

    /** What a barcode reader sends: all signs at once and Enter, to whatever has the keys of the main window. */
    public Keys scan(String code) {
        FxTest.onFx(() -> {
            Node target = main.getScene().getFocusOwner();
            for (char sign : code.toCharArray()) {
                Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(sign), "", KeyCode.UNDEFINED, false, false, false, false));
            }
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Presses a key, with the modifiers before it, in the main window. */
    public Keys press(KeyCode... combination) {
        push(front(false), combination);
        return this;
    }

    /** Presses a key in the question that stands before the main window; fails when there is none. */
    public Keys answer(KeyCode... combination) {
        push(front(true), combination);
        return this;
    }

    /** Takes this answer of the question that stands before the main window, by Tab and Space; fails when it offers none such. */
    public Keys answer(String words) {
        for (int step = 0; step < MOST_ANSWERS; step++) {
            Window question = front(true);
            if (FxTest.onFx(() -> question.getScene().getFocusOwner() instanceof Labeled owner && owner.getText().equals(words))) {
                return answer(KeyCode.SPACE);
            }
            answer(KeyCode.TAB);
        }
        throw new AssertionError("the question offers no such answer: " + words);
    }

    /** Types into the question that stands before the main window; fails when there is none. */
    public Keys typeInQuestion(String letters) {
        write(front(true), letters);
        return this;
    }

    /** Keys pressed so far, modifiers not counted. */
    public int keyPresses() {
        return keyPresses;
    }

    /** How many of the keys pressed were letters of new data. */
    public int newLetters() {
        return newLetters;
    }

    /** Mouse buttons pressed so far in any window. */
    public int mouseEvents() {
        return mouseEvents;
    }

    private void write(Window window, String letters) {
        int count = letters.codePointCount(0, letters.length());
        keyPresses += count;
        newLetters += count;
        var hands = robot.robotContext().getBaseRobot();
        letters.chars().forEach(letter -> {
            hands.typeKeyboard(window.getScene(), KeyCode.UNDEFINED, Character.toString((char) letter));
            WaitForAsyncUtils.waitForFxEvents(ONE_ROUND);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void push(Window window, KeyCode... combination) {
        keyPresses += (int) List.of(combination).stream().filter(key -> !MODIFIERS.contains(key)).count();
        robot.targetWindow(window);
        var hands = robot.robotContext().getKeyboardRobot();
        hands.pressNoWait(combination);
        hands.releaseNoWait(List.of(combination).reversed().toArray(KeyCode[]::new));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Window front(boolean question) {
        WaitForAsyncUtils.waitForFxEvents();
        return FxTest.onFx(() -> {
            var questions = new ArrayList<Stage>();
            for (var window : Window.getWindows()) {
                if (window instanceof Stage stage && stage.isShowing() && stage.getModality() != Modality.NONE) {
                    questions.add(stage);
                }
            }
            if (question && questions.isEmpty()) {
                throw new AssertionError("no question stands before the main window");
            }
            if (!question && !questions.isEmpty()) {
                throw new AssertionError("a question stands before the main window: " + FxTest.words(questions.getLast().getScene().getRoot()) + "\n" + LoggedDefects.last());
            }
            return question ? questions.getLast() : main;
        });
    }

    private void countMouse(Window window) {
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> mouseEvents++);
    }
}
