package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenDrafts;

/** «Нова справа»: one form after another, each begun afresh when the former became a case or was set aside. */
final class NewCaseScreen implements Screen {
    private static final Text TEXT = Text.of(NewCaseScreen.class);

    private final IntakeHooks hooks;
    private final FormCommands formCommands;
    private final Command register;
    private final Command setAside;
    private final StackPane root = new StackPane();
    private final StringProperty offer = new SimpleStringProperty("");
    private final NewCase route;
    private Optional<UUID> lastCase = Optional.empty();
    private NewCaseViewModel model;
    private IntakeView view;

    NewCaseScreen(IntakeHooks given, Dialogs dialogs, NewCase route) {
        this.route = route;
        hooks = new IntakeHooks(given.gateway(), given.rules(), given.background(), given.troubles(), given.questions(), given.navigator(), this::anew);
        register = Command.of("intake.register", TEXT.get("command.register"), Shortcut.of(KeyCode.F9), () -> model().register()).shortly(TEXT.get("command.register.short"));
        setAside = Command.of("intake.setAside", TEXT.get("command.set_aside"), Shortcut.ctrl(KeyCode.D), () -> model().setAside());
        formCommands = new FormCommands(this::model, () -> view(), dialogs);
        model = new NewCaseViewModel(hooks);
        view = view("");
        begin();
    }

    private NewCaseViewModel model() {
        return model;
    }

    private IntakeView view() {
        return view;
    }

    private void begin() {
        hooks.background().run(hooks.gateway()::opening, opening -> {
            model.opened(opening);
            route.draftId().ifPresent(id -> model.take(Optional.of(id), Optional.empty()));
            route.draftCode().ifPresent(code -> model.take(Optional.empty(), Optional.of(code)));
            route.samePersonAsCase().ifPresent(model::samePerson);
            offer(opening.drafts());
        }, hooks.troubles().unexpected());
    }

    /** What a crash or a hasty leave left behind is offered. */
    private void offer(List<DraftRow> drafts) {
        boolean begun = route.draftId().isPresent() || route.draftCode().isPresent() || route.samePersonAsCase().isPresent();
        drafts.stream().filter(d -> d.isMine() && !d.isSetAside()).findFirst().filter(d -> !begun)
                .ifPresent(d -> offer.set(TEXT.get("draft.offer", d.title(), Words.time(d.savedAt().toLocalTime()))));
    }

    /** An empty form in the place of the one that is done with. */
    private void anew(String said) {
        lastCase = model.registered().map(r -> r.caseId()).or(() -> lastCase);
        offer.set("");
        model = new NewCaseViewModel(hooks);
        view = view(said);
        hooks.background().run(hooks.gateway()::opening, model::opened, hooks.troubles().unexpected());
        view.firstControl().requestFocus();
    }

    private IntakeView view(String said) {
        var made = new IntakeView(model, hooks.background(), false, head(said), List.of(setAside, register));
        root.getChildren().setAll(made.node());
        return made;
    }

    private Node head(String said) {
        var status = Parts.chip(Meaning.SHUT, "");
        status.setId("draft-status");
        status.textProperty().bind(model.keeper().status());
        status.visibleProperty().bind(status.textProperty().isNotEmpty());
        var done = Parts.chip(Meaning.OK, said);
        done.setId("said");
        done.setVisible(!said.isEmpty());
        done.setManaged(!said.isEmpty());
        var unfinished = Parts.chip(Meaning.WARN, "");
        unfinished.setId("draft-offer");
        unfinished.textProperty().bind(offer);
        unfinished.visibleProperty().bind(offer.isNotEmpty());
        unfinished.setMinWidth(0);
        return Parts.styled(new HBox(Parts.title(TEXT.get("new_case")), done, status, Parts.filler(), unfinished), "es-row");
    }

    @Override
    public String title() {
        return TEXT.get("new_case");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        all.addAll(formCommands.inLine());
        all.add(Command.of("intake.onceMore", TEXT.get("command.once_more"), Shortcut.of(KeyCode.F8), this::onceMore).shortly(TEXT.get("command.once_more.short")));
        all.add(register);
        all.add(setAside.shortly(TEXT.get("command.set_aside.short")));
        all.addAll(formCommands.quiet());
        all.add(Command.of("intake.drafts", TEXT.get("command.drafts"), Shortcut.ctrl(KeyCode.L), () -> hooks.navigator().open(new OpenDrafts())).quiet());
        return List.copyOf(all);
    }

    /** One more service for the applicant of the case registered last. */
    private void onceMore() {
        if (model.untouched() && lastCase.isPresent()) {
            model.samePerson(lastCase.get());
        } else {
            model.note().set(Message.warning(TEXT.get("once_more.later")));
        }
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.firstControl());
    }

    @Override
    public void shownAgain() {
        if (model.untouched()) {
            view.firstControl().requestFocus();
        }
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
