package ua.esoya.workstation.ui.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/**
 * A table that reads the next page when one scrolls near the end of what is there. Sorting and counting are the server's.
 * A thin line shows work that lasts longer than 300 ms; an empty table says why and what to do.
 */
public final class PagedTable<R> extends VBox {
    private static final double WIDEST_NEVER_CUT = 150;
    private static final double LEAST_OF_WORDS = 100;
    private static final Text TEXT = Text.of(PagedTable.class);
    private static final int PAGE = 100;
    private static final int AHEAD = 20;
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final TableView<R> table = new TableView<>();
    private final ObservableList<R> rows = FXCollections.unmodifiableObservableList(table.getItems());
    private final ProgressBar progress = Parts.styled(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), "es-progress");
    private final ColumnRoom room = new ColumnRoom(table);
    private final Label empty = new Label();
    private final List<Function<R, String>> spoken = new ArrayList<>();
    private final Background background;
    private final PageSource<R> source;
    private final Function<? super R, ?> key;
    private final SimpleObjectProperty<Optional<R>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> complete = new ReadOnlyObjectWrapper<>(false);
    private Consumer<? super R> opener = row -> {};
    private Predicate<? super R> struck = row -> false;
    private Consumer<? super Throwable> failed = failure -> showEmpty(Meaning.LATE, TEXT.get("failed"));
    private String emptyWords = "";
    private @Nullable Job loading;
    private boolean busy;

    /** {@code key} tells rows apart, so that the chosen one stays chosen over a {@link #reload()}. */
    public PagedTable(String name, Background background, PageSource<R> source, Function<? super R, ?> key) {
        this.background = background;
        this.source = source;
        this.key = key;
        table.setAccessibleText(name);
        table.setRowFactory(ignored -> new PagedRow<>(this::reached, this::speak, row -> opener.accept(row), row -> struck.test(row)));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> selected.set(Optional.ofNullable(row)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && selected.get().isPresent()) {
                pressed.consume();
                selected.get().ifPresent(opener);
            }
        });
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.setAccessibleText(TEXT.get("loading"));
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(progress, table);
        empty.setWrapText(true);
        table.setPlaceholder(empty);
    }

    /** A column of words; {@code width} is its share, in pixels of a 1366-pixel window. */
    public PagedTable<R> column(String title, double width, Function<R, String> words) {
        var column = this.<String>column(title, width, width <= WIDEST_NEVER_CUT ? width : LEAST_OF_WORDS);
        column.setCellValueFactory(cell -> constant(words.apply(cell.getValue())));
        spoken.add(row -> title + " " + words.apply(row));
        return this;
    }

    /**
     * A column of words of which none is cut: where the letters are so large that the columns have no room beside each other, its words
     * go on in a second line.
     *
     * @param least what its longest word needs
     */
    public PagedTable<R> wrapping(String title, double width, double least, Function<R, String> words) {
        column(title, width, words);
        var column = table.getColumns().getLast();
        @SuppressWarnings("unchecked")
        var ofWords = (TableColumn<R, String>) column;
        ofWords.setCellFactory(ignored -> new WrappingCell<>(room.scarce()));
        room.mayWrap(column, least);
        return this;
    }

    /** A column of states. */
    public PagedTable<R> chips(String title, double width, Function<R, Chip> chip) {
        var column = this.<Chip>column(title, width, width);
        column.setCellValueFactory(cell -> constant(chip.apply(cell.getValue())));
        column.setCellFactory(ignored -> new ChipCell<>());
        spoken.add(row -> title + " " + chip.apply(row).words());
        return this;
    }

    /** What an empty table says: why it is empty and what to do. */
    public PagedTable<R> whenEmpty(String words) {
        emptyWords = words;
        return this;
    }

    /** What Enter and a double click do with the row. */
    public PagedTable<R> onOpen(Consumer<? super R> action) {
        opener = action;
        return this;
    }

    /** Which rows are crossed out: they hold no longer, and their words say so too. */
    public PagedTable<R> struck(Predicate<? super R> rows) {
        struck = rows;
        return this;
    }

    /** Where a failed page goes instead of a sentence in the table. */
    public PagedTable<R> onFailure(Consumer<? super Throwable> handler) {
        failed = handler;
        return this;
    }

    /** Reads the first page anew; the chosen row stays chosen if it is there again. */
    public void reload() {
        load(Optional.empty(), page -> {
            var chosen = selected.get().map(key);
            table.getItems().setAll(page.rows());
            table.getItems().stream().filter(row -> chosen.filter(key.apply(row)::equals).isPresent())
                    .findFirst().ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
            showEmpty(Meaning.INFO, emptyWords);
        });
    }

    /** The chosen row. */
    public ObservableValue<Optional<R>> selected() {
        return selected;
    }

    /** Whether the last page is here. */
    public ObservableValue<Boolean> complete() {
        return complete.getReadOnlyProperty();
    }

    /** The rows read so far; changes on the FX thread. */
    public ObservableList<R> rows() {
        return rows;
    }

    /** The control that gets the keys. */
    public TableView<R> control() {
        return table;
    }

    private void reached(int index) {
        if (!busy && !complete.get() && index >= table.getItems().size() - AHEAD) {
            load(Optional.of(table.getItems().getLast()), page -> table.getItems().addAll(page.rows()));
        }
    }

    private void load(Optional<R> after, Consumer<Page<R>> arrived) {
        if (loading != null) {
            loading.cancel();
        }
        busy = true;
        var patience = background.after(PATIENCE, () -> progress.setVisible(true));
        loading = background.run(
                () -> source.next(after, PAGE),
                page -> {
                    loaded(patience);
                    complete.set(page.last());
                    arrived.accept(page);
                },
                failure -> {
                    loaded(patience);
                    failed.accept(failure);
                });
    }

    private void loaded(Job patience) {
        busy = false;
        patience.cancel();
        progress.setVisible(false);
    }

    private void showEmpty(Meaning meaning, String words) {
        empty.setGraphic(Parts.icon(meaning.icon(), 20));
        empty.setText(words);
    }

    private String speak(R row) {
        return spoken.stream().map(column -> column.apply(row)).collect(Collectors.joining(", "));
    }

    private <V> TableColumn<R, V> column(String title, double width, double least) {
        var column = new TableColumn<R, V>(title);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        room.add(column, width, least);
        return column;
    }

    private static <V> ObservableValue<V> constant(V value) {
        return new ReadOnlyObjectWrapper<>(value);
    }
}
