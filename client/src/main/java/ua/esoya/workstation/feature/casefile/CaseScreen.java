package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Renderer;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The case card as one screen: view, keys, and the subscription to hints while it is open. */
final class CaseScreen implements Screen {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
    private static final List<String> TABS = List.of("tab.facts", "tab.documents", "tab.course", "tab.papers", "tab.changes", "tab.archive");

    private static final int ARCHIVE = 5;

    /** Names a code of a directory. */
    @FunctionalInterface
    interface Titles extends java.util.function.BiFunction<String, String, String> {}

    private final Background background;
    private final CaseViewModel viewModel;
    private final CourseViewModel course;
    private final PreviewViewModel preview;
    private final PreviewViewModel archived;
    private final CaseView view;
    private final LiveHints.Subscription hints;
    private final LiveHints liveHints;
    private Optional<CardPresence> presence = Optional.empty();
    private LiveHints.Subscription presenceHints = () -> {};
    private final Command print;
    private final Command scan;
    private final Command correct;
    private final Command copy;
    private final Command step;
    private final Command more;
    private final Command undo;
    private final StepButtons steps;

    /** Where the acts of the card come from. */
    record Acts(AdditionForms additions, ContactForms contacts, CourseGateway gateway, CourseForms marks, Questions questions) {}

    CaseScreen(UUID caseId, CaseGateway gateway, Acts acts, Titles titles, Navigator navigator, Background background, Troubles troubles, LiveHints liveHints) {
        this.background = background;
        this.liveHints = liveHints;
        this.course = new CourseViewModel(acts.gateway(), acts.marks(), navigator, acts.questions(), background, troubles);
        this.viewModel = new CaseViewModel(caseId, gateway, acts.additions(), acts.contacts(), course, navigator, background, troubles);
        this.preview = new PreviewViewModel(scan -> gateway.scan(UUID.fromString(scan)), background, troubles);
        this.archived = new PreviewViewModel(position -> gateway.archived(caseId, Integer.parseInt(position)), background, troubles);
        this.print = act("case.print", "print", Shortcut.of(KeyCode.F6), viewModel::print);
        this.scan = act("case.scan", "scan", Shortcut.of(KeyCode.F7), viewModel::scan).when(viewModel.held().and(viewModel.archived().not()));
        this.correct = act("case.correct", "correct", Shortcut.ctrl(KeyCode.E), viewModel::correct).when(viewModel.held());
        this.copy = act("case.copy", "copy", Shortcut.ctrl(KeyCode.C), this::copyNumber);
        this.step = act("case.step", "step", Shortcut.of(KeyCode.F9), course::goOn).when(course.any());
        this.undo = act("case.undo", "undo", Shortcut.ctrl(KeyCode.Z), course::undo).when(course.undoable());
        this.more = act("case.more", "more", Shortcut.of(KeyCode.F10), this::openMenu).when(course.more());
        this.steps = new StepButtons(course, step, more, undo);
        this.view = new CaseView(viewModel, preview, archived, new CaseHead(copy, print, correct, scan, steps), titles, background);
        this.hints = liveHints.subscribe("case", () -> background.onFx(() -> viewModel.hinted(view.visible())));
        viewModel.read();
    }

    /** Others see that the card is open here, and it says who else has it open, until it closes. */
    CaseScreen seen(CardPresence here) {
        here.others().subscribe(view::name);
        presence = Optional.of(here);
        presenceHints = liveHints.subscribe("card", () -> background.onFx(here::look));
        here.begin();
        return this;
    }

    @Override
    public String title() {
        return viewModel.card().get().map(CaseCard::caseNumber).orElse(TEXT.get("title"));
    }

    @Override
    public String kind() {
        return TEXT.get("title");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.tabs());
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>(List.of(step, more, undo, print, scan,
                act("case.again", "again", Shortcut.of(KeyCode.F8), viewModel::oneMoreService),
                act("case.document", "document", Shortcut.ctrl(KeyCode.D), viewModel::addDocument).when(viewModel.open()),
                act("case.phone", "phone", Shortcut.ctrl(KeyCode.T), viewModel::addPhone).when(viewModel.open()),
                act("case.note", "note", Shortcut.ctrl(KeyCode.N), viewModel::addNote).when(viewModel.open()).quiet(),
                act("case.contact", "contact", Shortcut.ctrl(KeyCode.G), viewModel::addContact).when(viewModel.held()),
                act("case.notices", "notices", Shortcut.ctrl(KeyCode.M), viewModel::openNotices).when(viewModel.here()),
                act("case.strike", "strike", Shortcut.of(KeyCode.DELETE), () -> view.event().ifPresent(viewModel::strike)).when(view.mayStrike()).quiet(),
                act("case.letter", "letter", Shortcut.ctrl(KeyCode.L), viewModel::printLetter).when(viewModel.hasLetter()),
                act("case.bundle", "bundle", Shortcut.ctrl(KeyCode.B), () -> view.openBundle()).when(viewModel.inBundle()),
                act("case.replace", "replace", Shortcut.ctrl(KeyCode.R), viewModel::replaceService).when(viewModel.mayReplace()),
                correct,
                act("case.sources", "sources", Shortcut.ctrl(KeyCode.U), viewModel::correctSources).when(viewModel.held()).quiet(),
                act("case.applicant", "applicant", Shortcut.of(KeyCode.F4), viewModel::openApplicant),
                copy,
                Command.of("case.refresh", TEXT.get("command.refresh"), Shortcut.of(KeyCode.F5), viewModel::read).quiet()));
        all.add(page("case.previousPage", "previousPage", KeyCode.UP, () -> pages().turn(-1)).quiet());
        all.add(page("case.nextPage", "nextPage", KeyCode.DOWN, () -> pages().turn(1)));
        all.add(page("case.larger", "larger", KeyCode.EQUALS, () -> pages().enlarge(1)).quiet());
        all.add(page("case.smaller", "smaller", KeyCode.MINUS, () -> pages().enlarge(-1)).quiet());
        for (int tab = 0; tab < TABS.size(); tab++) {
            int number = tab;
            all.add(Command.of("case.tab" + tab, TEXT.get("command.tab", TEXT.get(TABS.get(tab))), Shortcut.ctrl(DIGITS.get(tab)), () -> view.open(number))
                    .when(number < ARCHIVE ? viewModel.here() : viewModel.archived()).quiet());
        }
        for (var mark : CourseStep.values()) {
            all.add(Command.inPalette("case.mark." + mark.verb(), TEXT.get("step." + mark.verb()), () -> course.take(mark)).when(course.allowed(mark)));
        }
        return all;
    }

    /** The pages in sight. */
    private PreviewViewModel pages() {
        return view.showsArchive() ? archived : preview;
    }

    private void openMenu() {
        steps.open();
    }

    @Override
    public void covered() {
        preview.covered();
        archived.covered();
        Renderer.forget(node());
    }

    @Override
    public void shownAgain() {
        preview.shownAgain();
        archived.shownAgain();
        viewModel.shownAgain();
    }

    @Override
    public void closed() {
        hints.close();
        presenceHints.close();
        presence.ifPresent(CardPresence::close);
        preview.close();
        archived.close();
        background.close();
    }

    private void copyNumber() {
        viewModel.card().get().ifPresent(card -> {
            var content = new ClipboardContent();
            content.putString(card.caseNumber());
            Clipboard.getSystemClipboard().setContent(content);
            viewModel.copied();
        });
    }

    private Command act(String id, String key, Shortcut shortcut, Runnable action) {
        return Command.of(id, TEXT.get("command." + key), shortcut, action).shortly(TEXT.get("short." + key)).when(viewModel.here());
    }

    private Command page(String id, String key, KeyCode code, Runnable action) {
        return Command.of(id, TEXT.get("command." + key), Shortcut.ctrl(code), action).shortly(TEXT.get("short.pages")).when(preview.any().or(archived.any()));
    }
}
