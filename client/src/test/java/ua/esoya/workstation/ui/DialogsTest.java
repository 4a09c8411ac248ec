package ua.esoya.workstation.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

class DialogsTest extends FxTest {
    private final List<String> done = new ArrayList<>();
    private Dialogs dialogs;

    @BeforeEach
    void open() {
        dialogs = new Dialogs(() -> stage);
        show(() -> new VBox(new TextField(), new Button("далі")));
    }

    @Test
    void enterTakesTheLikelyAnswerAndEscTheStayingOne() {
        ask();
        keys.answer(KeyCode.ENTER);
        ask();
        keys.answer(KeyCode.ESCAPE);
        assertEquals(List.of("kept"), done);
        assertEquals(1, onFx(() -> Window.getWindows().size()));
    }

    @Test
    void theArrowsAndSpaceReachEveryAnswer() {
        ask();
        Screenshot.of(stage, "question");
        for (int i = 0; i < 3 && !focusedAnswer().equals("Не зберігати"); i++) {
            keys.answer(KeyCode.TAB);
        }
        keys.answer(KeyCode.SPACE);
        assertEquals(List.of("left"), done);
    }

    @Test
    void typingBehindAQuestionFailsTheTest() {
        ask();
        var failure = assertThrows(AssertionError.class, () -> keys.type("у темряву"));
        assertTrue(failure.getMessage().contains("Зберегти чернетку?"), failure.getMessage());
    }

    @Test
    void aDefectShowsItsCodeOnce() {
        var cause = new IllegalStateException("a");
        doOnFx(() -> dialogs.defect(new Trouble.Defect(cause)));
        doOnFx(() -> dialogs.defect(new Trouble.Defect(cause)));
        TextField code = node("defect-code");
        assertEquals(new Trouble.Defect(cause).code(), onFx(code::getText));
        assertEquals(2, onFx(() -> Window.getWindows().size()));
        Screenshot.of(stage, "defect");
        keys.answer(KeyCode.ESCAPE);
        assertEquals(1, onFx(() -> Window.getWindows().size()));
    }

    @Test
    void theSameDefectHasTheSameCodeWhateverItsWords() {
        assertEquals(code("one"), code("other"));
        assertNotEquals(code("one"), new Trouble.Defect(new NullPointerException()).code());
        assertTrue(code("one").matches("[2-9A-Z]{4}-[2-9A-Z]{4}"), code("one"));
    }

    private static String code(String words) {
        return new Trouble.Defect(new IllegalArgumentException(words)).code();
    }

    private String focusedAnswer() {
        return onFx(() -> Window.getWindows().getLast().getScene().getFocusOwner() instanceof Button button ? button.getText() : "");
    }

    private void ask() {
        doOnFx(() -> dialogs.askToLeave(
                new UnsavedWork("Зберегти чернетку?", "Не зберігати", Optional.of(new UnsavedWork.Keep("Зберегти чернетку", then -> done.add("kept")))),
                () -> done.add("left")));
    }
}
