package ua.esoya.domain.staff;

import java.util.Map;

/**
 * A row of a list of staff as it was read.
 *
 * @param line where it stands in the file, from 1
 * @param values by the names of the server's fields; what is blank is left out
 */
public record StaffListRow(int line, Map<String, Object> values) {
    public StaffListRow {
        values = Map.copyOf(values);
    }
}
