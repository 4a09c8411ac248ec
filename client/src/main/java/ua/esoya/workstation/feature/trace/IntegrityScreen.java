package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.sheet.Sections;

/** The check of the journal as one screen: F9 begins, F8 stops, F6 prints the seal of the day. */
final class IntegrityScreen implements Screen {
    private final Background background;
    private final IntegrityView view;
    private final List<Command> commands;

    IntegrityScreen(IntegrityViewModel model, Sections sections, Background background) {
        this.background = background;
        var start = Command.of("integrity.start", TEXT.get("integrity.start"), Shortcut.of(KeyCode.F9), model::start).when(model.running().not())
                .shortly(TEXT.get("integrity.start.short"));
        var stop = Command.of("integrity.stop", TEXT.get("integrity.stop"), Shortcut.of(KeyCode.F8), model::cancel).when(model.running());
        commands = new ArrayList<>(List.of(start, stop, Command.of("integrity.print", TEXT.get("sheet.seal.act"), Shortcut.of(KeyCode.F6), model::print).shortly(TEXT.get("sheet.seal.short"))));
        commands.addAll(sections.commands(new TraceRoutes.Integrity()));
        view = new IntegrityView(model, sections.line(new TraceRoutes.Integrity()), start, stop, background);
        model.open();
    }

    @Override
    public String title() {
        return TEXT.get("integrity");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.control());
    }

    @Override
    public void closed() {
        background.close();
    }
}
