package ua.esoya.workstation.ui.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Text;

/** A value the service asks for, as typed: one line, several parts, or rows of a table, of which there is always one to begin with. */
public final class AskedValue {
    /** As many rows as the server takes. */
    public static final int MOST_ROWS = 100;

    private static final Text TEXT = Text.of(AskedValue.class);

    private final CardAttribute attribute;
    private final List<CardAttribute> columns;
    private final ValueRules rules;
    private final Runnable changed;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    AskedValue(CardAttribute attribute, List<CardAttribute> columns, ValueRules rules, Runnable changed) {
        this.attribute = attribute;
        this.columns = columns;
        this.rules = rules;
        this.changed = changed;
        rows.add(newRow());
    }

    /** The fields that stand together: all of a value, or those of one row of a table; by part, by column, or under an empty name. */
    public record Row(Map<String, Entry> entries) {
        boolean blank() {
            return entries.values().stream().allMatch(Entry::blank);
        }
    }

    /** What the card says of it. */
    public CardAttribute attribute() {
        return attribute;
    }

    /** The columns of a table. */
    public List<CardAttribute> columns() {
        return columns;
    }

    public boolean isTable() {
        return attribute.kind().equals("table");
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** The field of a value of one line, the first field of others. */
    public Entry entry() {
        return rows.getFirst().entries().values().iterator().next();
    }

    /** How a field is named in what is sent. */
    public String key(int row, String name) {
        return isTable() ? name + "." + (row + 1) : name.isEmpty() ? attribute.code() : attribute.code() + "." + name;
    }

    /** Every field by its name in what is sent. */
    public void each(BiConsumer<String, Entry> action) {
        for (int at = 0; at < rows.size(); at++) {
            int row = at;
            rows.get(at).entries().forEach((name, entry) -> action.accept(key(row, name), entry));
        }
    }

    /** One more row of a table after this one. */
    public boolean add(int after) {
        boolean may = isTable() && rows.size() < MOST_ROWS;
        if (may) {
            rows.add(after + 1, newRow());
            changed.run();
        }
        return may;
    }

    /** Takes a row of a table away; the last one left is emptied. */
    public void remove(int at) {
        if (rows.size() == 1) {
            rows.getFirst().entries().values().forEach(entry -> entry.set(""));
        } else {
            rows.remove(at);
            changed.run();
        }
    }

    /** Takes away rows in which nothing was typed. */
    public void tidy() {
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (isTable() && rows.size() > 1 && rows.get(at).blank()) {
                remove(at);
            }
        }
    }

    /** Puts texts into the fields, with as many rows as they speak of; {@code text} gives the text under a name in what is sent. */
    void fill(UnaryOperator<String> text) {
        int wanted = isTable() ? IntStream.rangeClosed(1, MOST_ROWS).filter(row -> columns.stream().anyMatch(column -> !text.apply(key(row - 1, column.code())).isEmpty())).max().orElse(1) : 1;
        while (rows.size() > wanted) {
            rows.removeLast();
        }
        while (rows.size() < wanted) {
            rows.add(newRow());
        }
        each((key, entry) -> entry.set(text.apply(key)));
    }

    private Row newRow() {
        var entries = new LinkedHashMap<String, Entry>();
        var row = new Row(entries);
        var parts = ValueRules.parts(attribute);
        if (isTable()) {
            columns.forEach(column -> entries.put(column.code(), new Entry(column.code(), column.title(), rules.of(column), () -> needed(row, column), changed)));
        } else if (parts.isEmpty()) {
            entries.put("", new Entry(attribute.code(), attribute.title(), rules.of(attribute), attribute::isRequired, changed));
        } else {
            BooleanSupplier wanted = () -> attribute.isRequired() || !row.blank();
            parts.forEach(part -> entries.put(part, new Entry(attribute.code() + "." + part, TEXT.get("part." + part), rules.of(attribute, part, () -> born(row)),
                    () -> ValueRules.needs(attribute, part) && wanted.getAsBoolean(), changed)));
        }
        return row;
    }

    /** A row begun wants its required columns; a table that must not be empty wants its first row begun. */
    private boolean needed(Row row, CardAttribute column) {
        boolean first = attribute.isRequired() && !rows.isEmpty() && rows.getFirst() == row && rows.stream().allMatch(Row::blank);
        return first ? column.isRequired() || columns.getFirst().equals(column) : column.isRequired() && !row.blank();
    }

    private static Optional<LocalDate> born(Row row) {
        return Optional.ofNullable(row.entries().get(ValueRules.BIRTH)).map(Entry::value).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
