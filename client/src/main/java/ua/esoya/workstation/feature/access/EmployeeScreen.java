package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The card of an official as one screen; the supervisor reads, the technical administrator acts. */
final class EmployeeScreen implements Screen {
    private final Background background;
    private final EmployeeViewModel model;
    private final List<Command> commands = new ArrayList<>();
    private final EmployeeView view;

    EmployeeScreen(EmployeeViewModel model, boolean administrator, Background background) {
        this.background = background;
        this.model = model;
        var buttons = new ArrayList<Command>();
        if (administrator) {
            var order = Command.of("employee.order", TEXT.get("order.begin.act"), Shortcut.of(KeyCode.F2), model::recordOrder).shortly(TEXT.get("order.short")).when(model.known());
            var grant = Command.of("employee.grant", TEXT.get("grant.act"), Shortcut.of(KeyCode.F9), model::grant).when(model.mayGrant());
            var issue = Command.of("employee.issue", TEXT.get("issue"), Shortcut.of(KeyCode.F6), model::issue).when(model.hasAccount());
            buttons.addAll(List.of(order, grant, issue));
            commands.addAll(buttons);
            commands.add(Command.of("employee.end", TEXT.get("order.end.act"), Shortcut.of(KeyCode.F8), model::endOrder).shortly(TEXT.get("order.end.short")).when(model.mayEnd()));
            commands.add(Command.of("employee.block", TEXT.get("block.or"), Shortcut.ctrl(KeyCode.B), model::blockOrUnblock).shortly(TEXT.get("block.short")).when(model.hasAccount()));
            commands.add(Command.of("employee.annul", TEXT.get("annul.act"), Shortcut.ctrl(KeyCode.DELETE), model::annul).shortly(TEXT.get("annul.short")).when(model.hasAccount()));
            commands.add(Command.of("employee.training", TEXT.get("training.act"), Shortcut.of(KeyCode.F7), model::recordTraining).shortly(TEXT.get("training.short")).when(model.known()));
            commands.add(Command.of("employee.certificate", TEXT.get("certificate.act"), Shortcut.of(KeyCode.F4), model::recordCertificate).shortly(TEXT.get("certificate.short")).when(model.known()));
            commands.add(Command.of("employee.correct", TEXT.get("person.correct.act"), Shortcut.ctrl(KeyCode.E), model::correct).shortly(TEXT.get("person.correct.short")).when(model.known()));
        }
        commands.add(Command.of("employee.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), model::read));
        view = new EmployeeView(model, buttons, background);
        model.read();
    }

    @Override
    public String title() {
        return model.card().get().map(EmployeeCard::fullName).orElse(TEXT.get("people"));
    }

    @Override
    public String kind() {
        return TEXT.get("people");
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
    public void shownAgain() {
        model.read();
    }

    @Override
    public void closed() {
        background.close();
    }
}
