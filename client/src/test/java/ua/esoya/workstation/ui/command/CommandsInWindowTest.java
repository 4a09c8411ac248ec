package ua.esoya.workstation.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.FxTest;

/** A bare digit as a command, beside a field and beside those who gather what is typed where nobody writes. */
class CommandsInWindowTest extends FxTest {
    private final List<String> done = new ArrayList<>();
    private final List<String> gathered = new ArrayList<>();

    @Test
    void aDigitIsACommandOnlyWhereNobodyWritesAndItsLetterReachesNobody() {
        var field = new TextField();
        var button = new Button("далі");
        show(() -> new VBox(button, field));
        doOnFx(() -> {
            var commands = new Commands();
            commands.ofScreen(List.of(Command.of("one", "Один", Shortcut.of(KeyCode.DIGIT1), () -> done.add("one"))));
            commands.listenIn(stage.getScene());
            stage.getScene().addEventHandler(KeyEvent.KEY_TYPED, typed -> gathered.add(typed.getCharacter()));
            button.requestFocus();
        });
        keys.press(KeyCode.DIGIT1).press(KeyCode.DIGIT2);
        assertEquals(List.of("one"), done);
        assertEquals(List.of("2"), gathered);
        doOnFx(field::requestFocus);
        keys.press(KeyCode.DIGIT1);
        assertEquals("1", onFx(field::getText));
        assertEquals(List.of("one"), done);
    }
}
