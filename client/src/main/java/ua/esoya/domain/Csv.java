package ua.esoya.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file that spreadsheets open by a double click: UTF-8 with its mark, semicolons, CRLF. Whatever a spreadsheet would
 * take for a formula is kept as words by an apostrophe before it: what people typed must not run on another's machine.
 */
public final class Csv {
    /** The mark by which spreadsheets know UTF-8; belongs before the first line. */
    public static final String MARK = "\ufeff";

    // with their wide forms, which spreadsheets take for the same
    private static final String FORMULA = "=+-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** The bytes of the file: the names of the columns, then the rows. */
    public static byte[] file(List<String> columns, List<List<String>> rows) {
        var lines = new StringBuilder(MARK).append(line(columns));
        rows.forEach(row -> lines.append(line(row)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One line with its end, for a file too long to be held whole. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String words) {
        boolean formula = begins(words) || begins(words.strip());
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }

    private static boolean begins(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
