package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
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
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.list.PressableChip;

/** The queue of work: groups as chips with their counts, the rows of one of them below. */
final class WorkScreen implements Screen {
    private static final String NOT_URGENT = "none";
    private static final Map<String, Meaning> URGENCY = Map.of("overdue", Meaning.LATE, "late", Meaning.LATE, "today", Meaning.TODAY, "next", Meaning.WARN, "soon", Meaning.WARN);

    private final WorkViewModel model;
    private final Place place;
    private final Background background;
    private final LiveHints.Subscription hints;
    private final LiveHints.Subscription cardHints;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final FlowPane chips = new FlowPane(4, 4);
    private final Label whose = Parts.dim("");
    private final Label shown = Parts.dim("");
    private final PagedTable<WorkRow> table;
    private volatile List<WorkRow> rows = List.of();

    /**
     * Whose queue it is.
     *
     * @param whose says whose cases are shown, by whether they are only the own ones
     * @param empty the same when there is none
     * @param opens what Enter does with a row
     * @param acts what else is done from here with the chosen row
     */
    record Place(String title, Function<Boolean, String> whose, Function<Boolean, String> empty, Consumer<WorkRow> opens,
            Function<ObservableValue<Optional<WorkRow>>, List<Command>> acts) {}

    WorkScreen(WorkViewModel model, Place place, Background background, LiveHints liveHints) {
        this.model = model;
        this.place = place;
        this.background = background;
        table = new PagedTable<WorkRow>(place.title(), background, (after, size) -> new Page<>(rows, true), WorkRow::caseId)
                .chips(TEXT.get("column.state"), 170, WorkScreen::state)
                .column(TEXT.get("column.due"), 95, row -> row.dueOn().map(Words::date).orElse("—"))
                .wrapping(TEXT.get("column.step"), 175, 85, row -> WorkGroup.inRow(row.step()))
                .column(TEXT.get("column.number"), 150, WorkRow::caseNumber);
        if (model.namesReaders()) {
            table.wrapping(TEXT.get("column.reader"), 110, 90, this::reader);
        }
        table.wrapping(TEXT.get("column.service"), 230, 140, WorkRow::service)
                .wrapping(TEXT.get("column.applicant"), 180, 85, WorkRow::applicantLabel)
                .wrapping(TEXT.get("column.registrar"), 120, 80, WorkRow::registrar)
                .onOpen(place.opens());
        table.control().setId("work");
        VBox.setVgrow(table, Priority.ALWAYS);
        whose.setId("work-whose");
        root.getChildren().addAll(Parts.styled(new HBox(Parts.title(place.title()), whose), "es-row"), Parts.note(model.notice()), chips, table, shown);
        model.list().subscribe(this::show);
        model.group().subscribe(now -> drawChips());
        model.mine().subscribe(mine -> whose.setText(place.whose().apply(mine)));
        model.readers().subscribe((before, now) -> {
            if (!before.equals(now)) {
                table.reload();
            }
        });
        cardHints = liveHints.subscribe("reader", () -> background.onFx(() -> model.look(visible())));
        hints = liveHints.subscribe("case", () -> background.onFx(() -> model.hinted(visible())));
        model.read();
    }

    private String reader(WorkRow row) {
        return model.readers().get().getOrDefault(row.caseId(), "");
    }

    @Override
    public String title() {
        return place.title();
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
        var all = new ArrayList<>(place.acts().apply(table.selected()));
        all.add(Command.of("work.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), model::read));
        all.add(Command.of("work.all", TEXT.get("all"), Shortcut.ctrl(KeyCode.DELETE), () -> {
            if (model.group().get() != WorkGroup.ALL) {
                model.choose(WorkGroup.ALL);
            }
        }).quiet());
        return all;
    }

    @Override
    public void shownAgain() {
        model.shownAgain();
    }

    @Override
    public void closed() {
        hints.close();
        cardHints.close();
        background.close();
    }

    private void show(WorkList read) {
        rows = read.rows();
        table.whenEmpty(model.group().get() != WorkGroup.ALL ? TEXT.get("empty.group") : place.empty().apply(model.mine().get()));
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
