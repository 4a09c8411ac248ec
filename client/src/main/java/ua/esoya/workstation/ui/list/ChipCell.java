package ua.esoya.workstation.ui.list;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Parts;

/** Draws a {@link Chip}. */
final class ChipCell<R> extends TableCell<R, Chip> {
    @Override
    protected void updateItem(@Nullable Chip chip, boolean empty) {
        super.updateItem(chip, empty);
        setGraphic(chip == null || empty ? null : Parts.chip(chip.meaning(), chip.words()));
    }
}
