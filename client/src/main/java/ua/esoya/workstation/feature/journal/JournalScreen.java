package ua.esoya.workstation.feature.journal;

import static ua.esoya.workstation.feature.journal.JournalWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.PrintPapers;

/** The journal as one screen: view, keys, and the subscription to hints while it is open. */
final class JournalScreen implements Screen {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final Background background;
    private final Navigator navigator;
    private final JournalViewModel viewModel;
    private final JournalView view;
    private final LiveHints.Subscription hints;
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty(false);
    private final Command conditions = Command.of("journal.conditions", TEXT.get("command.conditions"), Shortcut.ctrl(KeyCode.F), this::toggleConditions)
            .shortly(TEXT.get("command.conditions.short"));

    JournalScreen(
            JournalGateway gateway, SessionCard session, List<ClassifierValue> states, Navigator navigator, Background background,
            Troubles troubles, LiveHints liveHints) {
        this.background = background;
        this.navigator = navigator;
        this.viewModel = new JournalViewModel(gateway, session, background, troubles);
        this.view = new JournalView(viewModel, states, background, conditions);
        view.table().onOpen(row -> navigator.open(new OpenCase(row.caseId())));
        view.table().selected().subscribe(row -> chosen.set(row.isPresent()));
        hints = liveHints.subscribe("case", () -> background.onFx(() -> viewModel.hinted(view.visible(), view.atTop())));
        viewModel.open(session.officeId());
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
    public Optional<Node> firstFocus() {
        return Optional.of(view.table().control());
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        all.add(Command.of("journal.new", TEXT.get("command.new"), Shortcut.of(KeyCode.F2),
                () -> navigator.open(new NewCase(Optional.empty(), Optional.empty(), Optional.empty()))).shortly(TEXT.get("command.new.short")));
        all.add(conditions);
        all.add(Command.of("journal.print", TEXT.get("command.print"), Shortcut.of(KeyCode.F6), this::print)
                .shortly(TEXT.get("command.print.short")).when(chosen));
        all.add(Command.of("journal.refresh", TEXT.get("command.refresh"), Shortcut.of(KeyCode.F5), view::toTop).shortly(TEXT.get("command.refresh.short")));
        all.add(Command.of("journal.everything", TEXT.get("command.everything"), Shortcut.ctrl(KeyCode.DELETE),
                () -> viewModel.change(ignored -> JournalFilter.EVERYTHING)).quiet());
        for (var band : DueBand.values()) {
            all.add(Command.of("journal.due" + band.ordinal(), TEXT.get("command.due", JournalWords.band(band)),
                    Shortcut.ctrl(DIGITS.get(band.ordinal())), () -> viewModel.toggle(band)).quiet());
        }
        return all;
    }

    @Override
    public void shownAgain() {
        viewModel.shownAgain();
    }

    @Override
    public void closed() {
        hints.close();
        background.close();
    }

    private void toggleConditions() {
        view.toggleConditions();
    }

    private void print() {
        view.table().selected().getValue().map(JournalRow::caseId).ifPresent(id -> navigator.open(new PrintPapers(id, false)));
    }
}
