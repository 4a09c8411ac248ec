package ua.esoya.workstation.feature.scanning;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** The inventory with what is scanned of each row; the row in focus takes the pages, Enter goes to the next that lacks some. */
final class RowList {
    private static final Text TEXT = Text.of(RowList.class);

    private static final double SHEETS = 46;
    private static final double STATE = 162;

    private RowList() {}

    static ListView<ScanRow> of(PackageModel pack) {
        var list = new ListView<>(pack.rows());
        list.setId("scan-rows");
        list.getStyleClass().add("es-dense");
        list.setAccessibleText(TEXT.get("inventory"));
        list.setCellFactory(ignored -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                pack.row().set(Optional.of(row));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                pack.nextLacking();
                key.consume();
            }
        });
        pack.row().subscribe(row -> row.ifPresent(one -> {
            list.getSelectionModel().select(one);
            list.getFocusModel().focus(pack.rows().indexOf(one));
        }));
        return list;
    }

    /** The state of a row in one chip. */
    static Chip state(ScanRow row) {
        if (!row.trouble().get().isEmpty()) {
            return new Chip(Meaning.LATE, row.trouble().get());
        }
        if (row.storing().get()) {
            return new Chip(Meaning.INFO, TEXT.get("row.storing"));
        }
        if (!row.item().mayScan()) {
            return new Chip(Meaning.SHUT, TEXT.get("row.register"));
        }
        int stored = row.storedPages().get();
        if (!row.pages().isEmpty()) {
            return row.lacking()
                    ? new Chip(Meaning.LATE, TEXT.get("row.part", row.scanned(), row.expected()))
                    : new Chip(Meaning.INFO, TEXT.get("row.taken", row.pages().size()));
        }
        if (stored > 0) {
            return row.lacking() ? new Chip(Meaning.LATE, TEXT.get("row.part", stored, row.expected())) : new Chip(Meaning.OK, TEXT.get("row.stored", stored));
        }
        if (row.ofCase().isPresent()) {
            return new Chip(Meaning.SHUT, TEXT.get("row.ofCase"));
        }
        if (!row.item().isGiven()) {
            return row.item().promisedOn().map(day -> new Chip(Meaning.WARN, TEXT.get("row.promised", day)))
                    .orElseGet(() -> new Chip(Meaning.SHUT, TEXT.get("row.absent")));
        }
        return row.expected() == 0 ? new Chip(Meaning.SHUT, TEXT.get("row.electronic")) : new Chip(Meaning.WARN, TEXT.get("row.waiting"));
    }

    private static final class Cell extends ListCell<ScanRow> {
        Cell() {
            // as wide as the list, whatever the words
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ScanRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(row == null || empty ? null : line(row));
        }

        private static HBox line(ScanRow row) {
            var title = new Label(row.item().position() + ". " + row.item().title());
            title.setMaxWidth(Double.MAX_VALUE);
            title.setTooltip(new Tooltip(row.item().title()));
            HBox.setHgrow(title, Priority.ALWAYS);
            var sheets = Parts.styled(new Label(row.expected() == 0 ? "—" : TEXT.get("row.sheets", row.expected())), "es-dim");
            sheets.setMinWidth(SHEETS);
            var chip = Parts.styled(new HBox(), "es-row");
            chip.setMinWidth(STATE);
            chip.setMaxWidth(STATE);
            var changes = new Observable[] {row.pages(), row.storedPages(), row.storing(), row.trouble()};
            var state = Bindings.createObjectBinding(() -> state(row), changes);
            state.subscribe(now -> {
                var drawn = Parts.chip(now.meaning(), now.words());
                drawn.setMinWidth(60);
                drawn.setTooltip(new Tooltip(now.words()));
                chip.getChildren().setAll(drawn);
            });
            // the chip's binding lives as long as its row's line
            chip.setUserData(state);
            title.setMinWidth(140);
            return Parts.styled(new HBox(title, sheets, chip), "es-row");
        }
    }
}
