package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Renderer;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;

/** The screen as the main window sees it. Leaving loses nothing: the case is registered, papers can be printed again. */
final class PaperScreen implements Screen {
    private static final Text TEXT = Text.of(PaperScreen.class);

    private final Background background;
    private final PaperViewModel model;
    private final PaperCommands commands;
    private final PaperView view;

    PaperScreen(Background background, PaperViewModel model, PaperCommands commands) {
        this.background = background;
        this.model = model;
        this.commands = commands;
        this.view = new PaperView(model, commands);
        model.open();
    }

    @Override
    public String title() {
        return TEXT.get("title");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public Optional<Node> firstFocus() {
        return view.firstFocus();
    }

    @Override
    public void covered() {
        model.covered();
        Renderer.forget(node());
    }

    @Override
    public void shownAgain() {
        model.shownAgain();
    }

    @Override
    public void closed() {
        background.close();
    }
}
