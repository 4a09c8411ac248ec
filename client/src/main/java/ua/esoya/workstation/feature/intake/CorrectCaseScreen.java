package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.CorrectByAct;

/** The same form over a registered case: the service is fixed, the reason is asked or stands in the act (7.1.8). */
final class CorrectCaseScreen implements Screen {
    private static final Text TEXT = Text.of(CorrectCaseScreen.class);

    private final IntakeHooks hooks;
    private final CorrectCaseViewModel model;
    private final IntakeView view;
    private final FormCommands formCommands;
    private final Command correct;
    private final Optional<Node> reason;

    /** The correction of the day. */
    static CorrectCaseScreen ofToday(IntakeHooks hooks, Dialogs dialogs, UUID caseId) {
        return new CorrectCaseScreen(hooks, dialogs, () -> hooks.gateway().caseCard(caseId), Optional.empty());
    }

    /** The correction by an opened act. */
    static CorrectCaseScreen byAct(IntakeHooks hooks, Dialogs dialogs, ActGateway gateway, CorrectByAct act) {
        return new CorrectCaseScreen(hooks, dialogs, gateway::caseInAct, Optional.of(act));
    }

    private CorrectCaseScreen(IntakeHooks hooks, Dialogs dialogs, Supplier<CaseCard> source, Optional<CorrectByAct> act) {
        this.hooks = hooks;
        model = new CorrectCaseViewModel(hooks, source, act.isEmpty());
        correct = Command.of("intake.correct", TEXT.get("command.correct"), Shortcut.of(KeyCode.F9), model::correct).shortly(TEXT.get("command.correct.short"));
        var title = Parts.title("");
        title.textProperty().bind(model.caseNumber().map(number -> act.map(it -> TEXT.get("correction.by_act", number, it.actNumber())).orElseGet(() -> TEXT.get("correction.of", number))));
        title.setMinWidth(Region.USE_PREF_SIZE);
        var head = Parts.styled(new HBox(title), "es-row");
        view = new IntakeView(model, hooks.background(), true, head, List.of(correct));
        if (act.isPresent()) {
            head.getChildren().add(Parts.dim(act.get().reason()));
            reason = Optional.empty();
        } else {
            var field = view.own().line(Problem.REASON, model.reason(), 300);
            HBox.setHgrow(field, Priority.ALWAYS);
            head.getChildren().add(field);
            reason = Optional.of(field.control());
        }
        formCommands = new FormCommands(() -> model, () -> view, dialogs);
        model.load();
    }

    @Override
    public String title() {
        return TEXT.get("correction");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        all.add(correct);
        all.addAll(formCommands.inLine().stream().filter(c -> !c.id().equals("intake.lastTime")).toList());
        all.addAll(formCommands.quiet());
        return List.copyOf(all);
    }

    @Override
    public Optional<Node> firstFocus() {
        return reason;
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return model.unsavedWork();
    }

    @Override
    public void closed() {
        hooks.background().close();
    }
}
