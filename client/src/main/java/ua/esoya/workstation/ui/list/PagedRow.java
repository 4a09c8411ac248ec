package ua.esoya.workstation.ui.list;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row that reports being reached by scrolling, is crossed out when it holds no longer, speaks itself to a screen reader, and opens on a double click. */
final class PagedRow<R> extends TableRow<R> {
    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

    private final IntConsumer reached;
    private final Function<R, String> speak;
    private final Predicate<R> struck;

    PagedRow(IntConsumer reached, Function<R, String> speak, Consumer<R> open, Predicate<R> struck) {
        this.reached = reached;
        this.speak = speak;
        this.struck = struck;
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(STRUCK, row != null && !empty && struck.test(row));
        if (row != null && !empty) {
            setAccessibleText(speak.apply(row));
            reached.accept(getIndex());
        }
    }
}
