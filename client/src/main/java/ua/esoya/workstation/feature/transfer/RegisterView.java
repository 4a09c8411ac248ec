package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.form.ReaderKeys;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** One register on the screen: the field that takes what the reader sends, what came of it, and the cases, the last one first. */
final class RegisterView {
    private static final double FIELD = 230;

    private final RegisterViewModel model;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final HBox head = Parts.styled(new HBox(), "es-row");
    private final Label about = Parts.dim("");
    private final TextField field = new TextField();
    private final HBox scanning = Parts.styled(new HBox(), "es-row");
    private final Label strip;
    private final Label total = Parts.big("");
    private final PagedTable<TransferRegister.Row> table;
    private volatile List<TransferRegister.Row> rows = List.of();

    RegisterView(RegisterViewModel model, Background background) {
        this.model = model;
        table = new PagedTable<TransferRegister.Row>(TEXT.get("cases"), background, (after, size) -> new Page<>(rows, true), TransferRegister.Row::caseId)
                .column(TEXT.get("column.position"), 50, row -> String.valueOf(row.position()))
                .column(TEXT.get("column.case"), 150, TransferRegister.Row::caseNumber)
                .chips(TEXT.get("column.state"), 150, RegisterView::state)
                .column(TEXT.get("column.service"), 420, TransferRegister.Row::service)
                .column(TEXT.get("column.applicant"), 220, TransferRegister.Row::applicantLabel)
                .column(TEXT.get("column.sheets"), 80, row -> Words.number(row.sheets()))
                .column(TEXT.get("column.due"), 100, row -> row.dueOn().map(Words::date).orElse("—"))
                .whenEmpty(TEXT.get("cases.empty"));
        table.control().setId("transfer-cases");
        strip = Parts.note(model.said());
        strip.setId("transfer-said");
        total.setId("transfer-total");
        build();
        bind();
    }

    Node node() {
        return root;
    }

    /** The field while cases may be added, then the list. */
    Node first() {
        return field.isDisabled() ? table.control() : field;
    }

    PagedTable<TransferRegister.Row> table() {
        return table;
    }

    private void build() {
        field.setId("transfer-scan");
        field.setAccessibleText(TEXT.get("scan"));
        field.setPrefWidth(FIELD);
        field.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(strip, Priority.ALWAYS);
        scanning.getChildren().addAll(field, strip, Parts.filler(), total);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(head, about, scanning, table);
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.typed());
        field.setOnAction(ignored -> model.scan());
        ReaderKeys.takes(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.refusals().subscribe((before, now) -> field.selectAll());
        model.register().subscribe(read -> read.ifPresent(this::show));
        // the reader types wherever the keys are: a click into the list must not send its digits nowhere
        table.control().focusedProperty().subscribe(focused -> {
            if (focused && !field.isDisabled()) {
                field.requestFocus();
            }
        });
    }

    /** Takes the chosen case out, unless Delete means a digit in the field. */
    void remove() {
        if (field.getText().isEmpty()) {
            table.selected().getValue().ifPresent(model::remove);
        }
    }

    private void walk(KeyEvent pressed) {
        var chosen = table.control().getSelectionModel();
        if (pressed.getCode() == KeyCode.DELETE && field.getText().isEmpty()) {
            remove();
            pressed.consume();
            return;
        }
        switch (pressed.getCode()) {
            case UP -> chosen.selectPrevious();
            case DOWN -> chosen.selectNext();
            default -> {
                return;
            }
        }
        table.control().scrollTo(chosen.getSelectedIndex());
        pressed.consume();
    }

    private void show(TransferRegister read) {
        boolean more = read.rows().size() > rows.size();
        rows = read.rows().reversed();
        if (more) {
            table.control().getSelectionModel().clearSelection();
        }
        table.reload();
        var title = Parts.title(TEXT.get("register", read.registerNumber()));
        title.setMinWidth(Region.USE_PREF_SIZE);
        var chip = chip(read);
        head.getChildren().setAll(title, Parts.chip(chip.meaning(), chip.words()), Parts.filler());
        about.setText(about(read));
        total.setText(TEXT.get("total", read.rows().size(), read.sheets()));
        Parts.show(field, read.isOpen());
        field.setDisable(!read.isOpen());
        if (!read.isOpen()) {
            table.control().requestFocus();
        }
    }

    private static String about(TransferRegister read) {
        var way = TEXT.get(read.isElectronic() ? "way.electronic" : "way.paper");
        return read.courier().isBlank() ? TEXT.get("about", read.provider(), way, read.openedAt()) : TEXT.get("about.courier", read.provider(), way, read.openedAt(), read.courier());
    }

    private static Chip chip(TransferRegister read) {
        return read.closedAt().map(at -> read.waitsForReceipt() ? new Chip(Meaning.WARN, TEXT.get("state.left", at)) : new Chip(Meaning.OK, TEXT.get("state.received")))
                .orElseGet(() -> new Chip(Meaning.INFO, TEXT.get("state.open")));
    }

    private static Chip state(TransferRegister.Row row) {
        if (row.here()) {
            return new Chip(Meaning.INFO, TEXT.get("case.added"));
        }
        return row.waits() ? new Chip(Meaning.WARN, TEXT.get("case.left")) : new Chip(Meaning.OK, TEXT.get("case.received"));
    }
}
