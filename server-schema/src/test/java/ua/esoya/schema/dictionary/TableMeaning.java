package ua.esoya.schema.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the comment of a table says, taken apart as docs/conventions.md describes. */
record TableMeaning(String table, String meaning, String ground, String owner, String retention, boolean isPersonal, List<ColumnMeaning> columns) {

    /** @param isPersonal whether the column holds what tells something of a person */
    record ColumnMeaning(String column, String type, String meaning, boolean isPersonal) {
        private static final String MARK = " | особисті";

        static ColumnMeaning of(String column, String type, String comment) {
            boolean personal = comment.endsWith(MARK);
            String meaning = personal ? comment.substring(0, comment.length() - MARK.length()) : comment;
            if (meaning.isBlank() || meaning.contains("|")) {
                throw new IllegalStateException("no meaning: column " + column);
            }
            return new ColumnMeaning(column, type, meaning, personal);
        }
    }

    static TableMeaning of(String table, String comment, List<ColumnMeaning> columns) {
        String[] parts = comment.split(" \\| ");
        Map<String, String> named = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(": ");
            if (colon > 0) {
                named.put(parts[i].substring(0, colon), parts[i].substring(colon + 2));
            }
        }
        String personal = required(table, named, "особисті");
        if (!personal.equals("так") && !personal.equals("ні")) {
            throw new IllegalStateException("neither personal nor not: table " + table);
        }
        return new TableMeaning(table, parts[0], required(table, named, "підстава"), required(table, named, "володілець"),
                required(table, named, "зберігання"), personal.equals("так"), columns);
    }

    private static String required(String table, Map<String, String> named, String part) {
        return Optional.ofNullable(named.get(part)).filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalStateException("no «" + part + "»: table " + table));
    }
}
