package ua.esoya.domain;

import java.util.List;

/**
 * One row of a list as it stands in a file, with nothing blank around its values.
 *
 * @param line where it begins, from 1
 */
public record ListedRow(int line, List<String> values) {
    public ListedRow {
        values = List.copyOf(values);
    }
}
