package ua.esoya.domain.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.esoya.domain.CsvTable;
import ua.esoya.domain.ListedRow;

/** A directory as a file of a table: one row a value, the columns named in the first row in any order. What has no column is left as it is on the server. */
public final class DirectoryFile {
    /** Longer files are not read, in bytes. */
    public static final int LARGEST = 8_388_608;

    /** More values are not taken at once. */
    public static final int MOST_ROWS = 10_000;

    private static final Locale UKRAINIAN = Locale.of("uk");
    private static final String TITLE = "title";
    private static final String PLACE = "position";
    private static final String REVIEW = "review_on";
    private static final String SEPARATOR = ", ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", UKRAINIAN);

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Set<String> ticks;
    private final Set<String> severals;
    private final Set<String> wholes = new HashSet<>(Set.of(PLACE));
    private final Set<String> days = new HashSet<>(Set.of(REVIEW));
    private final Names names;

    /**
     * How columns and answers are named.
     *
     * @param state the column that tells whether a value is in use; it is not read back
     */
    public record Names(String code, String title, String place, String review, String state, String yes, String no) {}

    /** What a file came to. */
    public sealed interface Reading {

        /** Its rows, in the order of the file. */
        record Rows(List<Row> rows) implements Reading {
            public Rows {
                rows = List.copyOf(rows);
            }
        }

        /** Why nothing of it can be used; {@code where} is the column or line at fault, or blank. */
        record Unusable(Problem problem, String where) implements Reading {}
    }

    /** One row as it is sent; {@code line} is its place in the file, from 1. */
    public record Row(int line, Map<String, Object> values) {
        public Row {
            values = Map.copyOf(values);
        }
    }

    /** What is wrong with a file. */
    public enum Problem { NO_TABLE, NO_WORKBOOK, TOO_LARGE, CELL_FORMULA, CELL_ERROR, NO_ROWS, TOO_MANY_ROWS, COLUMN_MISSING, COLUMN_UNKNOWN, COLUMN_TWICE, BROKEN_ROW }

    /** A file of this directory. */
    public DirectoryFile(Directory directory, Names names) {
        this.names = names;
        columns.put("code", names.code());
        columns.put(TITLE, names.title());
        if (directory.hasPlace()) {
            columns.put(PLACE, names.place());
        }
        directory.fields().forEach(field -> columns.put(field.name(), field.title()));
        columns.put(REVIEW, names.review());
        columns.put("state", names.state());
        ticks = Set.copyOf(directory.fields().stream().filter(DirectoryField::isTick).map(DirectoryField::name).toList());
        directory.fields().stream().filter(field -> field.kind().equals("date")).map(DirectoryField::name).forEach(days::add);
        directory.fields().stream().filter(field -> field.kind().equals("whole")).map(DirectoryField::name).forEach(wholes::add);
        severals = Set.copyOf(directory.fields().stream().filter(DirectoryField::isSeveral).map(DirectoryField::name).toList());
    }

    /** The names of the columns. */
    public List<String> columns() {
        return List.copyOf(columns.values());
    }

    /** A value as a row; {@code state} says whether it is in use. */
    public List<String> row(DirectoryValue value, String state) {
        return columns.keySet().stream().map(column -> switch (column) {
            case "code" -> value.code();
            case TITLE -> value.title();
            case PLACE -> Integer.toString(value.place());
            case REVIEW -> value.reviewOn().map(DAY::format).orElse("");
            case "state" -> state;
            default -> days.contains(column) && value.extra().get(column) instanceof String day ? DAY.format(LocalDate.parse(day)) : written(value.extra().getOrDefault(column, ""));
        }).toList();
    }

    /** The rows of a file, or why it is of no use. */
    public Reading read(byte[] content) {
        return CsvTable.decoded(content).flatMap(CsvTable::read).map(this::rows).orElse(new Reading.Unusable(Problem.NO_TABLE, ""));
    }

    /** The same of a table that was read otherwise. */
    public Reading rows(List<ListedRow> table) {
        if (table.size() < 2) {
            return new Reading.Unusable(Problem.NO_ROWS, "");
        }
        if (table.size() > MOST_ROWS + 1) {
            return new Reading.Unusable(Problem.TOO_MANY_ROWS, "");
        }
        var fields = new ArrayList<String>();
        for (var head : table.getFirst().values()) {
            var field = columns.entrySet().stream().filter(column -> column.getValue().equalsIgnoreCase(head)).map(Map.Entry::getKey).findFirst();
            if (field.isEmpty() || fields.contains(field.get())) {
                return new Reading.Unusable(field.isEmpty() ? Problem.COLUMN_UNKNOWN : Problem.COLUMN_TWICE, head);
            }
            fields.add(field.get());
        }
        if (!fields.contains(TITLE)) {
            return new Reading.Unusable(Problem.COLUMN_MISSING, names.title());
        }
        Optional<ListedRow> broken = table.stream().filter(row -> row.values().size() > fields.size()).findFirst();
        return broken.<Reading>map(row -> new Reading.Unusable(Problem.BROKEN_ROW, Integer.toString(row.line())))
                .orElseGet(() -> new Reading.Rows(table.subList(1, table.size()).stream().map(row -> new Row(row.line(), values(fields, row.values()))).toList()));
    }

    private Map<String, Object> values(List<String> fields, List<String> row) {
        var values = new HashMap<String, Object>();
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            var typed = at < row.size() ? bare(row.get(at)) : "";
            // a place not told stays, and a new value goes to the end
            if (!field.equals("state") && !(field.equals(PLACE) && typed.isEmpty())) {
                values.put(field, value(field, typed));
            }
        }
        return values;
    }

    private Object value(String field, String typed) {
        if (wholes.contains(field) && typed.matches("\\d{1,9}")) {
            return Integer.valueOf(typed);
        }
        if (severals.contains(field)) {
            return typed.isEmpty() ? List.of() : List.of(typed.split("\\s*[,;]\\s*"));
        }
        if (days.contains(field) && typed.matches("\\d{2}\\.\\d{2}\\.\\d{4}")) {
            return typed.substring(6) + "-" + typed.substring(3, 5) + "-" + typed.substring(0, 2);
        }
        return ticks.contains(field) ? ticked(typed) : typed;
    }

    /** What is neither yes nor no goes to the server as it is, and is refused there. */
    private Object ticked(String typed) {
        var answer = typed.toLowerCase(UKRAINIAN);
        return answer.isEmpty() || answer.equals(names.no()) ? Boolean.FALSE : answer.equals(names.yes()) ? Boolean.TRUE : typed;
    }

    /** Without the apostrophe that keeps a spreadsheet from calculating. */
    private static String bare(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' ? cell.substring(1) : cell;
    }

    private String written(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? names.yes() : names.no();
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
            default -> value.toString();
        };
    }
}
