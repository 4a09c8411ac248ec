package ua.esoya.domain.staff;

import java.util.List;

/** What a file of staff came to. */
public sealed interface StaffListReading {

    /** Its rows, in the order of the file. */
    record Rows(List<StaffListRow> rows) implements StaffListReading {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Why nothing of it can be used.
     *
     * @param where the column, line or cell at fault; blank when it is the file as a whole
     */
    record Unusable(Problem problem, String where) implements StaffListReading {}

    /** What is wrong with a file. */
    enum Problem { TOO_LARGE, SPREADSHEET, BROKEN_ENCODING, NO_ROWS, TOO_MANY_ROWS, COLUMN_MISSING, COLUMN_TWICE, BROKEN_ROW, OPEN_QUOTE, FORMULA, CELL_FORMULA, CELL_ERROR }
}
