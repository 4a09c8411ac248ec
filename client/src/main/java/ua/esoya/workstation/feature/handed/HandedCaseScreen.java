package ua.esoya.workstation.feature.handed;

import static ua.esoya.workstation.feature.handed.HandedWords.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Theme;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.state.StateChip;

/** One handed case: what is to be done and until when, its stages, and beside them what the package is. */
final class HandedCaseScreen implements Screen {
    /** Of which one at most is possible. */
    private static final Set<String> LIKELY = Set.of("handed.accept", "handed.result");

    private static final double FACTS_BELOW = 150;
    /** With larger letters both do not fit side by side, and names of stages would be cut. */
    private static final double ROOM_BESIDE = 1.25;

    private final HandedCaseViewModel model;
    private final Background background;
    private final LiveHints.Subscription hints;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final Label number = Parts.big("");
    private final HBox chip = new HBox();
    private final Label about = Parts.dim("");
    private final HBox next = new HBox();
    private final PagedTable<HandedCase.Stage> stages;
    private final List<Command> commands;
    /** Read by the table on background threads. */
    private volatile List<HandedCase.Stage> rows = List.of();

    HandedCaseScreen(HandedCaseViewModel model, Background background, LiveHints liveHints) {
        this.model = model;
        this.background = background;
        stages = new PagedTable<HandedCase.Stage>(TEXT.get("stages"), background, (after, size) -> new Page<>(rows, true), HandedCase.Stage::position)
                .column(TEXT.get("column.position"), 35, row -> String.valueOf(row.position()))
                .chips(TEXT.get("column.state"), 205, HandedWords::stage)
                .column(TEXT.get("column.stage"), 430, HandedCase.Stage::title)
                .column(TEXT.get("column.due"), 95, row -> row.dueOn().map(Words::date).orElse("—"))
                .column(TEXT.get("column.who"), 140, HandedCase.Stage::doneBy)
                .whenEmpty(TEXT.get("stages.empty"))
                .onOpen(model::stage);
        stages.control().setId("handed-stages");
        var waits = Bindings.createBooleanBinding(() -> stages.selected().getValue().filter(HandedCase.Stage::waits).isPresent(), stages.selected());
        commands = List.of(
                Command.of("handed.accept", TEXT.get("accept"), Shortcut.of(KeyCode.F8), model::accept).when(holding(HandedCase::waitsForReceipt)),
                Command.of("handed.stage", TEXT.get("stage"), Shortcut.of(KeyCode.F4), () -> stages.selected().getValue().ifPresent(model::stage)).when(holding(HandedCase::inWork).and(waits)),
                Command.of("handed.result", TEXT.get("result"), Shortcut.of(KeyCode.F9), model::result).when(holding(it -> it.inWork() && it.ready().isEmpty())),
                Command.of("handed.undo", TEXT.get("undo"), Shortcut.ctrl(KeyCode.Z), model::undo).when(holding(it -> !it.undo().isEmpty())),
                Command.of("handed.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), model::read));
        build();
        model.shown().subscribe(this::show);
        hints = liveHints.subscribe("case", () -> background.onFx(() -> model.hinted(visible())));
        model.read();
    }

    @Override
    public String title() {
        return TEXT.get("case");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(stages.control());
    }

    @Override
    public void shownAgain() {
        model.shownAgain();
    }

    @Override
    public void closed() {
        hints.close();
        background.close();
    }

    private boolean visible() {
        for (Node at = root; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return root.getScene() != null;
    }

    private void build() {
        number.setId("handed-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMaxHeight(Region.USE_PREF_SIZE);
        var head = Parts.styled(new HBox(number, chip, Parts.filler()), "es-row");
        var acts = commands.subList(0, commands.size() - 1).stream().map(HandedCaseScreen::button).toList();
        head.getChildren().add(Parts.buttons(acts));
        about.setMinHeight(Region.USE_PREF_SIZE);
        var said = Parts.note(model.notice());
        said.setId("handed-said");
        var facts = new DetailPane<>(model.shown(), HandedWords::details);
        var both = Theme.scale().get() > ROOM_BESIDE ? Parts.styled(new VBox(stages, facts), "es-stack") : Parts.styled(new HBox(stages, facts), "es-beside");
        HBox.setHgrow(stages, Priority.ALWAYS);
        VBox.setVgrow(stages, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        if (both instanceof VBox) {
            facts.getStyleClass().remove("es-detail-room");
            facts.setMinHeight(FACTS_BELOW);
        }
        root.getChildren().addAll(head, about, next, said, both);
    }

    /** A mark that is not possible now takes no room. */
    private static Node button(Command command) {
        boolean likely = LIKELY.contains(command.id());
        var button = likely ? Parts.primary(command) : Parts.button(command);
        button.managedProperty().bind(button.visibleProperty());
        button.visibleProperty().bind(button.disabledProperty().not());
        button.setFocusTraversable(false);
        return button;
    }

    private void show(Optional<HandedCase> read) {
        rows = read.map(HandedCase::stages).orElse(List.of());
        stages.reload();
        number.setText(read.map(HandedCase::caseNumber).orElse(""));
        about.setText(read.map(it -> TEXT.get("about", it.service(), it.applicantLabel())).orElse(""));
        chip.getChildren().setAll(read.map(it -> StateChip.of(it.statusTitle(), it.statusTone(), true, it.dueOn(), it.today())).map(it -> Parts.chip(it.meaning(), it.words())).stream().toList());
        next.getChildren().setAll(read.map(HandedWords::next).map(it -> {
            var note = Parts.note(it.meaning(), it.text());
            note.setId("handed-next");
            HBox.setHgrow(note, Priority.ALWAYS);
            return note;
        }).stream().toList());
    }

    private BooleanBinding holding(Predicate<HandedCase> condition) {
        return Bindings.createBooleanBinding(() -> model.shown().get().filter(condition).isPresent(), model.shown());
    }
}
