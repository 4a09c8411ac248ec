package ua.esoya.workstation.feature.paper;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** The papers with their copies and state; Space takes one in or out of the next print, a digit says how many copies. */
final class PaperList {
    private static final Text TEXT = Text.of(PaperList.class);

    private PaperList() {}

    static ListView<PaperLine> of(PaperViewModel model) {
        var list = new ListView<>(model.lines());
        list.setId("paper-list");
        list.getStyleClass().add("es-dense");
        list.setAccessibleText(TEXT.get("papers"));
        list.setCellFactory(ignored -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.shown().set(Optional.of(line));
            }
        });
        model.shown().subscribe(line -> line.ifPresent(list.getSelectionModel()::select));
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.SPACE) {
                model.shown().get().ifPresent(line -> line.chosen().set(!line.chosen().get()));
                pressed.consume();
            } else if (pressed.getCode().isDigitKey() && !pressed.isControlDown() && !pressed.isAltDown() && !pressed.isShiftDown()) {
                // the name of a digit key ends with its digit, on the number pad too
                model.copies(Character.digit(pressed.getCode().getName().charAt(pressed.getCode().getName().length() - 1), 10));
                pressed.consume();
            }
        });
        return list;
    }

    private static final class Cell extends ListCell<PaperLine> {
        Cell() {
            // as wide as the list, whatever the title
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PaperLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(line == null || empty ? null : row(line));
        }

        private static HBox row(PaperLine line) {
            var chosen = new CheckBox(line.paper().title());
            chosen.setFocusTraversable(false);
            chosen.selectedProperty().bindBidirectional(line.chosen());
            var copies = Parts.styled(new Label(), "es-dim");
            copies.textProperty().bind(line.copies().map(number -> TEXT.get("copies", number)));
            copies.setMinWidth(Label.USE_PREF_SIZE);
            var state = Parts.styled(new HBox(), "es-row");
            line.prints().subscribe(prints -> state.getChildren().setAll(chip(line, prints.intValue())));
            return Parts.styled(new HBox(chosen, Parts.filler(), copies, state), "es-row");
        }

        private static Label chip(PaperLine line, int prints) {
            var chip = prints > 1
                    ? Parts.chip(Meaning.INFO, TEXT.get("state.again", prints))
                    : prints == 1
                            ? Parts.chip(Meaning.OK, TEXT.get("state.printed"))
                            : line.paper().missing().isEmpty()
                                    ? Parts.chip(Meaning.SHUT, TEXT.get("state.new"))
                                    : Parts.chip(Meaning.WARN, TEXT.get("state.lacks", line.paper().missing().size()));
            chip.setMinWidth(Label.USE_PREF_SIZE);
            return chip;
        }
    }
}
