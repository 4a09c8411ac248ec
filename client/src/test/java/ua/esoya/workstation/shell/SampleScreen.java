package ua.esoya.workstation.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** A screen with two fields and one command; what is typed into the first is unsaved work. */
final class SampleScreen implements Screen {
    final List<String> heard = new ArrayList<>();

    private final String title;
    private final TextField first = new TextField();
    private final VBox node;

    SampleScreen(String title) {
        this.title = title;
        var second = new TextField();
        first.setId(title + "-first");
        first.setAccessibleText("Перше поле");
        second.setAccessibleText("Друге поле");
        second.setId(title + "-second");
        node = new VBox(Parts.title(title), first, second);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("sample.register", "Зареєструвати справу", Shortcut.of(KeyCode.F9), () -> heard.add("registered")).shortly("зареєструвати"));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(first);
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return first.getText().isEmpty()
                ? Optional.empty()
                : Optional.of(new UnsavedWork("Зберегти чернетку?", "Не зберігати", Optional.of(new UnsavedWork.Keep("Зберегти чернетку", then -> {
                    heard.add("kept");
                    then.run();
                }))));
    }

    @Override
    public void covered() {
        heard.add(node.getScene() == null ? "covered outside the window" : "covered");
    }

    @Override
    public void shownAgain() {
        heard.add("shown again");
    }

    @Override
    public void closed() {
        heard.add("closed");
    }
}
