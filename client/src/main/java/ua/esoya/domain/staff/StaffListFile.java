package ua.esoya.domain.staff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ua.esoya.domain.CsvTable;
import ua.esoya.domain.ListedRow;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.staff.StaffListReading.Problem;
import ua.esoya.domain.staff.StaffListReading.Rows;
import ua.esoya.domain.staff.StaffListReading.Unusable;

/**
 * A list of staff as a file: CSV in UTF-8 or Windows-1251, by {@code ;} or {@code ,}, or the rows of a workbook, with the columns named
 * in the first row in any order. Anything that a spreadsheet would calculate makes the whole file unusable: nobody knows what was meant.
 */
public final class StaffListFile {
    /** Longer files are not read, in bytes. */
    public static final int LARGEST = 2_097_152;

    /** More people are not taken at once. */
    public static final int MOST_ROWS = 2000;

    private static final Set<String> OPTIONAL = Set.of("department");
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-](?![\\d\\s()-]*$).+", Pattern.DOTALL);
    private static final Pattern APOSTROPHE = Pattern.compile("[`'ʼ\u2018]");
    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]");

    private final Map<String, List<String>> columns;

    /** @param columns the names that people give to a column, by the server's name of the field */
    public StaffListFile(Map<String, List<String>> columns) {
        this.columns = columns;
    }

    /** The rows of a CSV file, or why it is of no use. */
    public StaffListReading read(byte[] content) {
        if (content.length > LARGEST) {
            return new Unusable(Problem.TOO_LARGE, "");
        }
        if (content.length > 1 && (content[0] == 'P' && content[1] == 'K' || content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF)) {
            return new Unusable(Problem.SPREADSHEET, "");
        }
        var text = CsvTable.decoded(content);
        if (text.isEmpty()) {
            return new Unusable(Problem.BROKEN_ENCODING, "");
        }
        return CsvTable.read(text.get()).map(rows -> rows(rows, content)).orElse(new Unusable(Problem.OPEN_QUOTE, ""));
    }

    /** The same for rows that another reader found. */
    public StaffListReading read(List<ListedRow> table) {
        return rows(table, new byte[0]);
    }

    private StaffListReading rows(List<ListedRow> table, byte[] content) {
        if (table.size() < 2) {
            return new Unusable(Problem.NO_ROWS, "");
        }
        if (table.size() > MOST_ROWS + 1) {
            return new Unusable(Problem.TOO_MANY_ROWS, "");
        }
        var places = new HashMap<String, Integer>();
        var head = table.getFirst().values();
        for (int at = 0; at < head.size(); at++) {
            var field = field(head.get(at));
            if (field.isPresent() && places.put(field.get(), at) != null) {
                return new Unusable(Problem.COLUMN_TWICE, head.get(at));
            }
        }
        var missing = columns.keySet().stream().filter(it -> !places.containsKey(it) && !OPTIONAL.contains(it)).sorted().toList();
        if (!missing.isEmpty()) {
            // a list in UTF-8 with broken bytes reads as gibberish in the other alphabet
            boolean gibberish = places.isEmpty() && field(first(new String(content, StandardCharsets.UTF_8))).isPresent();
            return gibberish ? new Unusable(Problem.BROKEN_ENCODING, "") : new Unusable(Problem.COLUMN_MISSING, missing.getFirst());
        }
        var rows = new ArrayList<StaffListRow>();
        for (var row : table.subList(1, table.size())) {
            if (row.values().size() > head.size()) {
                return new Unusable(Problem.BROKEN_ROW, Integer.toString(row.line()));
            }
            if (row.values().stream().anyMatch(value -> FORMULA.matcher(value).matches() && !DASH.matcher(value).matches())) {
                return new Unusable(Problem.FORMULA, Integer.toString(row.line()));
            }
            rows.add(new StaffListRow(row.line(), values(row.values(), places)));
        }
        return new Rows(rows);
    }

    private static Map<String, Object> values(List<String> row, Map<String, Integer> places) {
        var values = new HashMap<String, Object>();
        places.forEach((field, at) -> {
            if (at < row.size() && !row.get(at).isBlank()) {
                values.put(field, APOSTROPHE.matcher(row.get(at)).replaceAll("’"));
            }
        });
        if (DASH.matcher(String.valueOf(values.get("patronymic"))).matches()) {
            values.remove("patronymic");
            values.put("is_without_patronymic", true);
        }
        values.computeIfPresent("phone", (field, typed) -> PhoneNumber.read(typed.toString()).value().map(PhoneNumber::value).orElse(typed.toString()));
        return values;
    }

    private Optional<String> field(String title) {
        var wanted = plain(title);
        return columns.entrySet().stream().filter(column -> column.getValue().stream().anyMatch(name -> plain(name).equals(wanted))).map(Map.Entry::getKey).findFirst();
    }

    private static String plain(String title) {
        return APOSTROPHE.matcher(title.strip().replace('’', '\'')).replaceAll("'").toLowerCase(Locale.ROOT);
    }

    private static String first(String text) {
        return CsvTable.read(text.lines().findFirst().orElse("")).filter(rows -> !rows.isEmpty()).map(rows -> CsvTable.withoutMark(rows.getFirst().values().getFirst())).orElse("");
    }
}
