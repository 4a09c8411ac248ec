package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.access.EmployeeRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The list of officials with its search. */
final class PeopleView {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Reads people whose name, login, post or office holds the text. */
    @FunctionalInterface
    interface Source {
        Page<EmployeeRow> people(String text, Optional<EmployeeRow> after);
    }

    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final TextField search = new TextField();
    private final PagedTable<EmployeeRow> table;
    private final Background background;
    private @Nullable Job waiting;
    /** Read by the table on a background thread. */
    private volatile String wanted;

    PeopleView(String typed, Source source, Consumer<EmployeeRow> open, Background background, Consumer<Throwable> failed) {
        this.background = background;
        wanted = typed;
        table = new PagedTable<EmployeeRow>(TEXT.get("people"), background, (after, size) -> source.people(wanted, after), EmployeeRow::employeeId)
                .column(TEXT.get("column.name"), 245, EmployeeRow::fullName)
                .column(TEXT.get("column.post"), 145, EmployeeRow::post)
                .column(TEXT.get("column.body"), 120, EmployeeRow::body)
                .column(TEXT.get("column.office"), 125, EmployeeRow::office)
                .column(TEXT.get("column.login"), 105, row -> row.login().isEmpty() ? "—" : row.login())
                .chips(TEXT.get("column.state"), 125, row -> AccessWords.state(row.state()))
                .column(TEXT.get("column.roles"), 145, row -> AccessWords.roles(row.groups()))
                .column(TEXT.get("column.until"), 95, row -> row.accessUntil().map(Words::date).orElse("—"))
                .chips(TEXT.get("column.at-work"), 118, row -> row.isAtWork()
                        ? new Chip(Meaning.OK, TEXT.get("at-work")) : new Chip(Meaning.SHUT, TEXT.get("not-at-work")))
                .whenEmpty(TEXT.get("people.empty"))
                .onOpen(open)
                .onFailure(failed);
        table.control().setId("people");
        VBox.setVgrow(table, Priority.ALWAYS);
        search.setId("people-search");
        search.setText(typed);
        search.setPromptText(TEXT.get("people.search.example"));
        search.setAccessibleText(TEXT.get("people.search"));
        search.setPrefColumnCount(32);
        search.textProperty().subscribe((before, now) -> typed(now.strip()));
        search.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.DOWN) {
                pressed.consume();
                table.control().requestFocus();
            }
        });
        root.getChildren().addAll(Parts.styled(new HBox(Parts.title(TEXT.get("people")), Parts.filler(), search), "es-row"), table);
        table.reload();
    }

    Node node() {
        return root;
    }

    /** The control that gets the keys. */
    Node control() {
        return table.control();
    }

    void search() {
        search.requestFocus();
    }

    void reload() {
        table.reload();
    }

    private void typed(String now) {
        wanted = now;
        if (waiting != null) {
            waiting.cancel();
        }
        waiting = background.after(PAUSE, table::reload);
    }
}
