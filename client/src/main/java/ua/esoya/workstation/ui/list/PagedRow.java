package ua.esoya.workstation.ui.list;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row that reports being reached by scrolling, speaks itself to a screen reader, and opens on a double click. */
final class PagedRow<R> extends TableRow<R> {
    private final IntConsumer reached;
    private final Function<R, String> speak;

    PagedRow(IntConsumer reached, Function<R, String> speak, Consumer<R> open) {
        this.reached = reached;
        this.speak = speak;
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (row != null && !empty) {
            setAccessibleText(speak.apply(row));
            reached.accept(getIndex());
        }
    }
}
