package ua.esoya.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file that spreadsheets open by a double click: UTF-8 with its mark, semicolons, CRLF. Whatever a spreadsheet would
 * take for a formula is kept as words by an apostrophe before it: what people typed must not run on another's machine.
 */
public final class Csv {
    private static final String MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** The bytes of the file: the names of the columns, then the rows. */
    public static byte[] file(List<String> columns, List<List<String>> rows) {
        var lines = new StringBuilder(MARK).append(line(columns));
        rows.forEach(row -> lines.append(line(row)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String words) {
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
