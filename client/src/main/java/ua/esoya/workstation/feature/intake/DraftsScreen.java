package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The list of unfinished registrations: Enter opens, Delete discards. */
final class DraftsScreen implements Screen {
    private static final Text TEXT = Text.of(DraftsScreen.class);

    private final IntakeHooks hooks;
    private final DraftsViewModel model;
    private final TableView<DraftRow> table = new TableView<>();
    private final VBox root;

    DraftsScreen(IntakeHooks hooks) {
        this.hooks = hooks;
        model = new DraftsViewModel(hooks);
        table.setId("drafts");
        table.setAccessibleText(TEXT.get("drafts"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.rows());
        table.setPlaceholder(Parts.dim(TEXT.get("drafts.empty")));
        table.getColumns().add(column(TEXT.get("drafts.title"), 640, DraftRow::title));
        table.getColumns().add(column(TEXT.get("drafts.saved"), 180, row -> Words.date(row.savedAt().toLocalDate()) + " " + Words.time(row.savedAt().toLocalTime())));
        table.getColumns().add(column(TEXT.get("drafts.whose"), 240, row -> TEXT.get(row.isSetAside() ? "drafts.aside" : "drafts.mine")));
        table.getColumns().add(column(TEXT.get("drafts.code"), 140, DraftRow::draftCode));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                chosen(model::open);
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(model::open);
            }
        });
        var said = Parts.note(Meaning.INFO, "");
        said.setId("drafts-said");
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        root = Parts.styled(new VBox(Parts.styled(new HBox(Parts.title(TEXT.get("drafts"))), "es-row"), said, table), "es-body");
        model.load();
    }

    private static TableColumn<DraftRow, String> column(String title, double width, Function<DraftRow, String> words) {
        var column = new TableColumn<DraftRow, String>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    private void chosen(Consumer<DraftRow> action) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(action);
    }

    @Override
    public String title() {
        return TEXT.get("drafts");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("drafts.discard", TEXT.get("command.discard"), Shortcut.of(KeyCode.DELETE), () -> chosen(model::discard)),
                Command.of("drafts.undo", TEXT.get("command.undo"), Shortcut.ctrl(KeyCode.Z), model::undo),
                Command.of("drafts.refresh", TEXT.get("command.refresh"), Shortcut.of(KeyCode.F5), model::load));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table);
    }

    @Override
    public void shownAgain() {
        model.load();
    }

    @Override
    public void closed() {
        hooks.background().close();
    }
}
