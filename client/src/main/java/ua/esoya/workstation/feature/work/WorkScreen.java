package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.list.PressableChip;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.OpenNotices;
import ua.esoya.workstation.ui.route.RecordContact;

/** The queue of work: groups as chips with their counts, the rows of one of them below. */
final class WorkScreen implements Screen {
    private static final String NOT_URGENT = "none";
    private static final Map<String, Meaning> URGENCY = Map.of("overdue", Meaning.LATE, "late", Meaning.LATE, "today", Meaning.TODAY, "next", Meaning.WARN, "soon", Meaning.WARN);

    private final WorkViewModel model;
    private final Acts acts;
    private final Navigator navigator;
    private final Background background;
    private final LiveHints.Subscription hints;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final FlowPane chips = new FlowPane(4, 4);
    private final Label whose = Parts.dim("");
    private final Label shown = Parts.dim("");
    private final PagedTable<WorkRow> table;
    private volatile List<WorkRow> rows = List.of();

    /**
     * What is done from here besides opening a case.
     *
     * @param registers whether a contact may be written down
     * @param supervises whether the late marks of the office are read from here
     * @param takeOver asks whose cases are led by whom from now on
     */
    record Acts(boolean registers, boolean supervises, Consumer<Optional<WorkRow>> takeOver) {}

    WorkScreen(WorkViewModel model, Acts acts, Navigator navigator, Background background, LiveHints liveHints) {
        this.model = model;
        this.acts = acts;
        this.navigator = navigator;
        this.background = background;
        table = new PagedTable<WorkRow>(TEXT.get("title"), background, (after, size) -> new Page<>(rows, true), WorkRow::caseId)
                .chips(TEXT.get("column.state"), 165, WorkScreen::state)
                .column(TEXT.get("column.due"), 90, row -> row.dueOn().map(Words::date).orElse("—"))
                .column(TEXT.get("column.step"), 175, row -> WorkGroup.inRow(row.step()))
                .column(TEXT.get("column.number"), 150, WorkRow::caseNumber)
                .column(TEXT.get("column.service"), 275, WorkRow::service)
                .column(TEXT.get("column.applicant"), 180, WorkRow::applicantLabel)
                .column(TEXT.get("column.registrar"), 120, WorkRow::registrar)
                .onOpen(row -> navigator.open(new OpenCase(row.caseId())));
        table.control().setId("work");
        VBox.setVgrow(table, Priority.ALWAYS);
        whose.setId("work-whose");
        root.getChildren().addAll(Parts.styled(new HBox(Parts.title(TEXT.get("title")), whose), "es-row"), Parts.note(model.notice()), chips, table, shown);
        model.list().subscribe(this::show);
        model.group().subscribe(now -> drawChips());
        model.mine().subscribe(mine -> whose.setText(TEXT.get(mine ? "whose.mine" : "whose.office")));
        hints = liveHints.subscribe("case", () -> background.onFx(() -> model.hinted(visible())));
        model.read();
    }

    @Override
    public String title() {
        return TEXT.get("title");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table.control());
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>(List.of(
                Command.of("work.whose", TEXT.get("turn"), Shortcut.of(KeyCode.F4), model::turn),
                Command.of("work.uncollected", TEXT.get("uncollected"), Shortcut.of(KeyCode.F8), () -> navigator.open(new WorkFeature.Uncollected())),
                Command.of("work.take-over", TEXT.get("take"), Shortcut.of(KeyCode.F9), () -> acts.takeOver().accept(table.selected().getValue())),
                Command.of("work.contact", TEXT.get("contact"), Shortcut.ctrl(KeyCode.G), () -> table.selected().getValue().filter(it -> acts.registers())
                        .ifPresent(it -> navigator.open(new RecordContact(it.caseId(), it.caseNumber(), it.applicantLabel())))),
                Command.of("work.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), model::read),
                Command.of("work.all", TEXT.get("all"), Shortcut.ctrl(KeyCode.DELETE), () -> {
                    if (model.group().get() != WorkGroup.ALL) {
                        model.choose(WorkGroup.ALL);
                    }
                }).quiet()));
        if (acts.registers()) {
            all.add(Command.of("work.notices", TEXT.get("notices"), Shortcut.ctrl(KeyCode.M), () -> navigator.open(new OpenNotices())));
        }
        if (acts.supervises()) {
            all.add(Command.of("work.escalations", TEXT.get("escalations"), Shortcut.of(KeyCode.F6), () -> navigator.open(new WorkFeature.Escalations())));
            all.add(Command.of("work.late", TEXT.get("late"), Shortcut.of(KeyCode.F7), () -> navigator.open(new WorkFeature.LateMarks())));
        }
        return all;
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

    private void show(WorkList read) {
        rows = read.rows();
        table.whenEmpty(TEXT.get(model.group().get() != WorkGroup.ALL ? "empty.group" : model.mine().get() ? "empty.mine" : "empty.office"));
        table.reload();
        drawChips();
        int all = read.count(model.group().get());
        shown.setText(all > read.rows().size() ? TEXT.get("shown", read.rows().size(), all) : "");
    }

    private void drawChips() {
        var focused = chips.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        chips.getChildren().clear();
        for (var group : WorkGroup.values()) {
            int count = model.list().get().count(group);
            boolean chosen = model.group().get() == group;
            if (count > 0 || chosen || group == WorkGroup.ALL) {
                var words = TEXT.get("chip", group.words(), count);
                var chip = PressableChip.of(Parts.chip(group.meaning(), words), "work-" + group.code(), words, () -> model.choose(group));
                if (chosen) {
                    chip.getStyleClass().add("es-chosen");
                }
                chips.getChildren().add(chip);
                // the keys stay where they were over a reading
                focused.filter(chip.getId()::equals).ifPresent(ignored -> chip.requestFocus());
            }
        }
    }

    /** The term speaks where it presses, else the state. */
    private static Chip state(WorkRow row) {
        if (!row.urgency().equals(NOT_URGENT)) {
            return new Chip(URGENCY.getOrDefault(row.urgency(), Meaning.INFO), WorkGroup.inRow(row.urgency()));
        }
        return new Chip(row.step().equals(WorkGroup.HOLD.code()) ? Meaning.HOLD : Meaning.OK, row.statusTitle());
    }

    private boolean visible() {
        for (Node at = root; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return root.getScene() != null;
    }
}
