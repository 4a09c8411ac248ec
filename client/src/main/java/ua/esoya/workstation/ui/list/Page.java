package ua.esoya.workstation.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One page of a list: its rows, and whether nothing follows. */
public record Page<R>(List<R> rows, boolean last) {

    /** The page of this size out of what was read, which is one row more when another page follows. */
    public static <R> Page<R> of(List<R> read, int size) {
        boolean last = read.size() <= size;
        return new Page<>(last ? read : List.copyOf(read.subList(0, size)), last);
    }

    /**
     * Every row, page after page.
     *
     * @param next the page after a row
     */
    public static <R> List<R> all(Function<Optional<R>, Page<R>> next) {
        var all = new ArrayList<R>();
        var page = next.apply(Optional.empty());
        all.addAll(page.rows());
        while (!page.last()) {
            page = next.apply(Optional.of(all.getLast()));
            all.addAll(page.rows());
        }
        return all;
    }
}
