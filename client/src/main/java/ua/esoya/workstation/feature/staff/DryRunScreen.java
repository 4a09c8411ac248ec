package ua.esoya.workstation.feature.staff;

import static ua.esoya.workstation.feature.staff.StaffWords.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.access.AccountState;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** What would become of each row of a list of staff, what differs from the accounts, and the key that takes the chosen rows. */
final class DryRunScreen implements Screen {
    private final DryRunViewModel model;
    private final Background background;
    private final PagedTable<StaffFate> table;
    private final FlowPane sums = Parts.styled(new FlowPane(), "es-sums");
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final List<Command> commands;

    DryRunScreen(DryRunViewModel model, Background background) {
        this.model = model;
        this.background = background;
        table = new PagedTable<StaffFate>(TEXT.get("list"), background, (after, size) -> new Page<>(model.list().get().fates(), true), row -> row.place().map(String::valueOf).orElse(row.login()))
                .column(TEXT.get("column.take"), 90, this::mark)
                .column(TEXT.get("column.row"), 70, row -> row.place().map(place -> String.valueOf(model.list().get().rows().get(place - 1).line())).orElse("—"))
                .column(TEXT.get("column.name"), 240, StaffFate::fullName)
                .column(TEXT.get("column.post"), 170, StaffFate::post)
                .chips(TEXT.get("column.fate"), 150, row -> StaffWords.chip(row.kind()))
                .column(TEXT.get("column.detail"), 330, StaffWords::details)
                .column(TEXT.get("column.account"), 190, StaffWords::account)
                .whenEmpty(TEXT.get("list.empty"));
        table.control().setId("staff-list");
        // a long sentence does not fit into its column
        var whole = Parts.dim("");
        table.selected().subscribe(row -> {
            model.stand(row);
            whole.setText(row.filter(it -> !it.details().isEmpty()).map(it -> TEXT.get("list.whole", it.fullName(), StaffWords.details(it))).orElse(""));
        });
        // the list itself takes the space bar for its own
        table.control().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.SPACE) {
                pressed.consume();
                toggle();
            }
        });
        var take = Command.of("list.take", TEXT.get("list.take"), Shortcut.of(KeyCode.F9), model::take).when(model.mayTake());
        commands = List.of(take,
                Command.of("list.toggle", TEXT.get("list.toggle"), Shortcut.of(KeyCode.SPACE), this::toggle).when(model.mayChoose()),
                Command.of("list.all", TEXT.get("list.all"), Shortcut.of(KeyCode.F4), () -> {
                    model.toggleAll();
                    show();
                }));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(Parts.styled(new HBox(Parts.title(title()), Parts.filler(), Parts.primary(take)), "es-row"),
                Parts.dim(TEXT.get("list.about", model.list().get().act().getOrDefault("file_name", ""))), sums, Parts.note(model.notice()), table, whole);
        model.list().subscribe(ignored -> show());
    }

    @Override
    public String title() {
        return TEXT.get("list.compare", model.list().get().participant().title());
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
        return Optional.of(table.control());
    }

    @Override
    public void closed() {
        background.close();
    }

    private void toggle() {
        model.toggle();
        show();
    }

    private void show() {
        sums.getChildren().clear();
        for (var kind : StaffFate.Kind.values()) {
            var amount = model.list().get().count(kind);
            if (amount > 0) {
                sums.getChildren().add(Parts.chip(StaffWords.chip(kind).meaning(), TEXT.get("sum." + kind.name().toLowerCase(Locale.ROOT), amount)));
            }
        }
        var without = model.list().get().fates().stream().filter(row -> row.kind() != StaffFate.Kind.REFUSED && row.account() == AccountState.NONE).count();
        if (without > 0) {
            sums.getChildren().add(Parts.chip(Meaning.HOLD, TEXT.get("sum.without", without)));
        }
        sums.getChildren().add(Parts.dim(TEXT.get("list.chosen", model.amount())));
        table.reload();
    }

    private String mark(StaffFate row) {
        return model.chosen(row) ? TEXT.get("mark.yes") : row.mayBeTaken() ? TEXT.get("mark.no") : "";
    }
}
