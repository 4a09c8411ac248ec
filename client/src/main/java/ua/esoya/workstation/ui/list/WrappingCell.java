package ua.esoya.workstation.ui.list;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Words in one line; in two or three while room is scarce. */
final class WrappingCell<R> extends TableCell<R, String> {
    private static final int MOST_LINES = 3;
    private static final String MORE = "…";

    /** A label in a cell is not asked for its height by its width; a text is as high as its lines. */
    private final Text lines = new Text();
    private final ReadOnlyBooleanProperty scarce;

    WrappingCell(ReadOnlyBooleanProperty scarce) {
        this.scarce = scarce;
        lines.getStyleClass().add("text");
        lines.fillProperty().bind(textFillProperty());
        lines.fontProperty().bind(fontProperty());
        contentDisplayProperty().bind(scarce.map(wraps -> wraps ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
        setGraphic(lines);
        ChangeListener<Object> fit = (property, before, now) -> fit();
        for (var property : List.of(widthProperty(), textProperty(), fontProperty(), insetsProperty())) {
            property.addListener(fit);
        }
        // the table outlives its cells
        scarce.addListener(new WeakChangeListener<>(fit));
        getProperties().put(WrappingCell.class, fit);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(words == null || empty ? "" : words);
    }

    private void fit() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (!scarce.get() || room <= 0) {
            return;
        }
        lines.setText(MORE);
        double most = MOST_LINES * lines.getLayoutBounds().getHeight() + 1;
        lines.setWrappingWidth(room);
        var words = getText();
        lines.setText(words);
        while (lines.getLayoutBounds().getHeight() > most && words.lastIndexOf(' ') > 0) {
            words = words.substring(0, words.lastIndexOf(' '));
            lines.setText(words + MORE);
        }
    }
}
