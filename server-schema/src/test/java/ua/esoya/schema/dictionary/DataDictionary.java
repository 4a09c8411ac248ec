package ua.esoya.schema.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Writes the data dictionary of a catalogue as Markdown, in the order of the names. */
final class DataDictionary {
    private static final String TABLES = """
            select c.oid::text, c.oid::regclass::text, coalesce(obj_description(c.oid, 'pg_class'), '')
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal')
            order by n.nspname collate "C", c.relname collate "C"
            """;

    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, a.atttypmod), coalesce(col_description(a.attrelid, a.attnum), '')
            from pg_attribute a
            where a.attrelid = {0}::oid and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """;

    private static final String HEAD = """
            # Словник даних

            Складено з коментарів каталогу бази тестом `DataDictionaryTest`; правила коментарів — у [conventions.md](conventions.md).
            Підстава, володілець і строк зберігання колонки — ті самі, що в її таблиці. «так» у стовпці «особисті» — персональні дані.
            """;

    private DataDictionary() {}

    static String of(DSLContext context) {
        StringBuilder text = new StringBuilder(HEAD);
        for (TableMeaning table : tables(context)) {
            text.append("\n## ").append(table.table()).append("\n\n").append(table.meaning()).append("\n\n")
                    .append("Підстава: ").append(table.ground()).append(" · Володілець: ").append(table.owner())
                    .append(" · Зберігання: ").append(table.retention())
                    .append(" · Особисті: ").append(yesOrNo(table.isPersonal())).append("\n\n")
                    .append("| колонка | тип | зміст | особисті |\n|---|---|---|---|\n");
            for (TableMeaning.ColumnMeaning column : table.columns()) {
                text.append("| ").append(column.column()).append(" | ").append(column.type()).append(" | ")
                        .append(column.meaning()).append(" | ").append(yesOrNo(column.isPersonal())).append(" |\n");
            }
        }
        return text.toString();
    }

    static List<TableMeaning> tables(DSLContext context) {
        List<TableMeaning> tables = new ArrayList<>();
        for (Record table : context.fetch(TABLES)) {
            List<TableMeaning.ColumnMeaning> columns = context.fetch(COLUMNS, table.get(0)).map(column -> TableMeaning.ColumnMeaning.of(
                    column.get(0, String.class), column.get(1, String.class), column.get(2, String.class)));
            tables.add(TableMeaning.of(table.get(1, String.class), table.get(2, String.class), columns));
        }
        return tables;
    }

    private static String yesOrNo(boolean value) {
        return value ? "так" : "ні";
    }
}
