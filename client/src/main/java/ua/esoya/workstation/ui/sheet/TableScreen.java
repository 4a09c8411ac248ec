package ua.esoya.workstation.ui.sheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.list.PagedTable;

/** One list with a title, a sentence about it and its keys. */
public final class TableScreen implements Screen {
    private final String title;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final PagedTable<?> table;
    private final List<Command> commands;
    private final Background background;

    /**
     * A list that is loaded anew whenever it is shown.
     *
     * @param about one sentence under the title
     * @param notice what an act on a row answered
     * @param background closed together with the screen
     */
    public TableScreen(String title, String about, PagedTable<?> table, ObservableValue<Notice> notice, List<Command> commands, Background background) {
        this.title = title;
        this.table = table;
        this.commands = List.copyOf(commands);
        this.background = background;
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(title), Parts.dim(about), Parts.note(notice), table);
        table.reload();
    }

    /** The same with these nodes between the title and the list: names of sections, conditions. */
    public TableScreen under(Node... head) {
        root.getChildren().addAll(root.getChildren().size() - 2, List.of(head));
        return this;
    }

    /** The same with a quick filter above the list: Enter and ↓ lead from it to what it found. */
    public TableScreen filteredBy(TextEntry filter) {
        filter.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.DOWN) {
                pressed.consume();
                table.control().requestFocus();
                if (table.control().getSelectionModel().isEmpty()) {
                    table.control().getSelectionModel().selectFirst();
                }
            }
        });
        return under(filter);
    }

    /** The same with the chosen row in full at the right of the list. */
    public TableScreen beside(DetailPane<?> details) {
        root.getChildren().remove(table);
        var both = Parts.styled(new HBox(table, details), "es-beside");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getChildren().add(both);
        return this;
    }

    @Override
    public String title() {
        return title;
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
    public void shownAgain() {
        table.reload();
    }

    @Override
    public void closed() {
        background.close();
    }
}
