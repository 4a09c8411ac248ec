package ua.esoya.workstation.ui.list;

import java.util.Optional;

/** Reads a list page by page, by the key of the last row and never by a number of rows to skip. Runs in the background. */
@FunctionalInterface
public interface PageSource<R> {

    /** At most {@code size} rows that follow {@code after}; the first ones when it is absent. */
    Page<R> next(Optional<R> after, int size) throws Exception;
}
