package ua.esoya.workstation.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.workstation.ui.command.ShortcutTest.pressed;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty(false);
    private final Commands commands = new Commands();

    {
        commands.ofProgram(List.of(command("journal", "Відкрити журнал", KeyCode.F4), command("print.all", "Друк усього", KeyCode.F6)));
        commands.ofScreen(List.of(
                command("print", "Друк", KeyCode.F6),
                command("register", "Зареєструвати справу", KeyCode.F9).when(ready).shortly("зареєструвати"),
                Command.inPalette("clear", "Очистити форму", () -> done.add("clear"))));
    }

    @Test
    void theScreensKeyWinsOverTheProgramsKey() {
        assertTrue(commands.press(pressed("", KeyCode.F6, false, false)));
        assertTrue(commands.press(pressed("", KeyCode.F4, false, false)));
        assertEquals(List.of("print", "journal"), done);
    }

    @Test
    void aDisabledCommandSwallowsItsKeyAndDoesNothing() {
        assertTrue(commands.press(pressed("", KeyCode.F9, false, false)));
        assertEquals(List.of(), done);
        ready.set(true);
        commands.press(pressed("", KeyCode.F9, false, false));
        assertEquals(List.of("register"), done);
    }

    @Test
    void leavesOtherKeysAlone() {
        assertFalse(commands.press(pressed("", KeyCode.F8, false, false)));
    }

    @Test
    void theKeyLineNamesOnlyWhatCanBeDoneHere() {
        assertEquals(List.of("print"), commands.keyLine().stream().map(Command::id).toList());
        ready.set(true);
        assertEquals(List.of("print", "register"), commands.keyLine().stream().map(Command::id).toList());
    }

    @Test
    void thePaletteFindsByTheBeginningOfAnyWord() {
        assertEquals(List.of("journal"), ids(commands.find("жур")));
        assertEquals(List.of("clear"), ids(commands.find("фор очи")));
        assertEquals(List.of(), ids(commands.find("зареєстр")));
        ready.set(true);
        assertEquals(List.of("register"), ids(commands.find("ЗАРЕЄСТР")));
    }

    @Test
    void theCardNamesEverythingThatHasAKey() {
        assertEquals(List.of("print", "register", "journal", "print.all"), ids(commands.keyCard()));
    }

    @Test
    void refusesTwoCommandsOnOneKey() {
        var twins = List.of(command("a", "a", KeyCode.F2), command("b", "b", KeyCode.F2));
        assertThrows(IllegalArgumentException.class, () -> commands.ofScreen(twins));
    }

    private static List<String> ids(List<Command> found) {
        return found.stream().map(Command::id).toList();
    }

    private Command command(String id, String text, KeyCode key) {
        return Command.of(id, text, Shortcut.of(key), () -> done.add(id));
    }
}
