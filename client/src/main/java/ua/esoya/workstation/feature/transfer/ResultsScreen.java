package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.ReaderKeys;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** Results that came: the field that takes what the reader sends, the values of the chosen row, and the rows. */
final class ResultsScreen implements Screen {
    private static final double FIELD = 230;

    private final ResultsViewModel model;
    private final Background background;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final TextField field = new TextField();
    private final Label total = Parts.big("");
    private final ResultEditor editor;
    private final PagedTable<ResultLine> table;
    private volatile List<ResultLine> rows = List.of();

    ResultsScreen(ResultsViewModel model, List<ClassifierValue> kinds, LocalDate today, Background background) {
        this.model = model;
        this.background = background;
        editor = new ResultEditor(kinds, typed -> DateEntry.read(typed, today), model::change, field::requestFocus);
        table = new PagedTable<ResultLine>(TEXT.get("results"), background, (after, size) -> new Page<>(rows, true), ResultLine::id)
                .chips(TEXT.get("column.state"), 110, ResultsScreen::state)
                .column(TEXT.get("column.case"), 150, line -> line.of().caseNumber())
                .column(TEXT.get("results.column.result"), 250, line -> result(line.values(), kinds))
                .column(TEXT.get("results.column.why"), 330, ResultLine::why)
                .column(TEXT.get("column.applicant"), 160, line -> line.of().applicantLabel())
                .column(TEXT.get("column.service"), 260, line -> line.of().service())
                .whenEmpty(TEXT.get("results.empty"))
                .onOpen(line -> editor.first().requestFocus());
        table.control().setId("results");
        build();
        bind();
    }

    private void build() {
        field.setId("results-scan");
        field.setAccessibleText(TEXT.get("scan"));
        field.setPrefWidth(FIELD);
        field.setMinWidth(Region.USE_PREF_SIZE);
        var strip = Parts.note(model.said());
        strip.setId("results-said");
        HBox.setHgrow(strip, Priority.ALWAYS);
        total.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("results")),
                Parts.dim(model.register().map(it -> TEXT.get("results.of-register", it.registerNumber(), it.provider())).orElse(TEXT.get("results.about"))),
                Parts.styled(new HBox(field, strip, Parts.filler(), total), "es-row"), editor, table);
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.typed());
        field.setOnAction(ignored -> read(model::scan));
        ReaderKeys.takes(field);
        // a slip read while the values of another case are typed is the next case, not a part of these values
        ReaderKeys.over(editor, System::nanoTime, number -> read(() -> {
            model.typed().set(number.value());
            model.scan();
            field.requestFocus();
        }));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.said().subscribe(now -> {
            if (now.meaning() == Meaning.LATE) {
                field.selectAll();
            }
        });
        model.lines().subscribe(this::show);
        // while the rows are drawn anew none is chosen for a moment
        table.selected().subscribe(chosen -> {
            if (chosen.isPresent() || rows.isEmpty()) {
                editor.show(chosen);
            }
        });
    }

    private void read(Runnable act) {
        if (!editor.holdsUnread()) {
            act.run();
        }
    }

    private void show(List<ResultLine> read) {
        boolean more = read.size() > rows.size();
        // the newest first: it is the one whose values are typed
        rows = read.reversed();
        if (more) {
            table.control().getSelectionModel().clearSelection();
        }
        table.reload();
        total.setText(model.register().map(it -> TEXT.get("results.total.of", read.size(), it.rows().size())).orElse(TEXT.get("results.total", read.size())));
    }

    private void walk(KeyEvent pressed) {
        var chosen = table.control().getSelectionModel();
        switch (pressed.getCode()) {
            case UP -> read(chosen::selectPrevious);
            case DOWN -> read(chosen::selectNext);
            default -> {
                return;
            }
        }
        table.control().scrollTo(chosen.getSelectedIndex());
        pressed.consume();
    }

    @Override
    public String title() {
        return TEXT.get("results");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(field);
    }

    @Override
    public List<Command> commands() {
        var any = Bindings.createBooleanBinding(() -> model.waiting() > 0 && !model.busy().get(), model.lines(), model.busy());
        return List.of(
                Command.of("results.write", TEXT.get("results.write"), Shortcut.of(KeyCode.F9), () -> read(model::write)).when(any),
                Command.of("results.remove", TEXT.get("results.remove"), Shortcut.ctrl(KeyCode.DELETE), () -> table.selected().getValue().ifPresent(model::remove)).when(any));
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return model.waiting() == 0 ? Optional.empty() : Optional.of(new UnsavedWork(TEXT.get("results.unsaved", model.waiting()), TEXT.get("results.leave"), Optional.empty()));
    }

    @Override
    public void closed() {
        background.close();
    }

    private static Chip state(ResultLine line) {
        return switch (line.state()) {
            case READY -> new Chip(Meaning.INFO, TEXT.get("results.ready"));
            case TAKEN -> new Chip(Meaning.OK, TEXT.get("results.taken"));
            case REFUSED -> new Chip(Meaning.LATE, TEXT.get("results.no"));
            case UNKNOWN -> new Chip(Meaning.WARN, TEXT.get("results.unknown"));
        };
    }

    private static String result(ResultValues values, List<ClassifierValue> kinds) {
        var kind = kinds.stream().filter(it -> it.code().equals(values.kind())).map(ClassifierValue::title).findFirst().orElse("");
        var number = values.number().isBlank() ? kind : TEXT.get("results.numbered", kind, values.number());
        return values.datedOn().map(day -> TEXT.get("results.dated", number, Words.date(day))).orElse(number);
    }
}
