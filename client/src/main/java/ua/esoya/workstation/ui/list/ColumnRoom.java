package ua.esoya.workstation.ui.list;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import ua.esoya.workstation.ui.Theme;

/**
 * Gives the columns of a table their widths. While there is room, numbers, days and states are never cut and words may be; where the
 * letters are too large for that, the columns that may wrap share what the others leave, and whatever still has no room is scrolled to.
 */
final class ColumnRoom {
    /** The frame of the table and a scroll bar, in pixels of normal letters. */
    private static final double EDGE = 14;
    /** What a column gives of the empty room beside its words while room is scarce (es-scarce of theme.css). */
    private static final double GIVEN = 10;
    /** How much wider than its longest word a column must be before its words stay in one line. */
    private static final double ONE_LINE = 1.25;
    private static final String SCARCE = "es-scarce";

    private final TableView<?> table;
    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyBooleanWrapper scarce = new ReadOnlyBooleanWrapper(false);
    private final InvalidationListener fit = changed -> fit();

    /** @param wrapped the least width when its words go on in a second line; the same as {@code least} where they never do */
    private record Place(TableColumn<?, ?> column, double width, double least, double wrapped) {
        boolean wraps() {
            return wrapped < least;
        }
    }

    ColumnRoom(TableView<?> table) {
        this.table = table;
        table.widthProperty().addListener(fit);
        // the scale outlives the table
        Theme.scale().addListener(new WeakInvalidationListener(fit));
    }

    /** Whether words go on in a second line. */
    ReadOnlyBooleanProperty scarce() {
        return scarce.getReadOnlyProperty();
    }

    void add(TableColumn<?, ?> column, double width, double least) {
        places.add(new Place(column, width, least, least));
        fit();
    }

    /** The column needs only this width when it may wrap, and a good deal more for one line. */
    void mayWrap(TableColumn<?, ?> column, double least) {
        places.replaceAll(it -> it.column().equals(column) ? new Place(column, it.width(), Math.max(it.least(), least * ONE_LINE), least) : it);
        fit();
    }

    private void fit() {
        double scale = Theme.scale().get();
        double room = table.getWidth() <= 0 ? Double.MAX_VALUE : table.getWidth() / scale - EDGE;
        boolean tooMuch = places.stream().mapToDouble(Place::least).sum() > room;
        boolean wraps = tooMuch && places.stream().anyMatch(Place::wraps);
        double given = wraps ? GIVEN : 0;
        double left = room - places.stream().mapToDouble(place -> place.wrapped() - given).sum();
        double weight = places.stream().filter(Place::wraps).mapToDouble(Place::width).sum();
        for (var place : places) {
            double least = tooMuch ? place.wrapped() - given : place.least();
            double width = !tooMuch ? place.width() : place.wraps() ? least + Math.max(0, left) * place.width() / weight : least;
            place.column().setMinWidth(least * scale);
            place.column().setPrefWidth(width * scale);
        }
        table.getStyleClass().remove(SCARCE);
        if (wraps) {
            table.getStyleClass().add(SCARCE);
        }
        scarce.set(wraps);
        table.setColumnResizePolicy(tooMuch && left < 0 ? TableView.UNCONSTRAINED_RESIZE_POLICY : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }
}
