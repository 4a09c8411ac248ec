package ua.esoya.workstation.feature.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A service and its cards while they are edited, as they will be sent; each change makes another, so that one step back is the former. */
record CardDraft(Map<String, Object> content) {

    CardDraft {
        content = Map.copyOf(content);
    }

    /** A service that does not exist yet. */
    static CardDraft fresh() {
        var content = new HashMap<String, Object>(Map.of("seen_version", 0, "service", Map.of(), "card", Map.of(), "result_kinds", List.of()));
        for (var part : Part.values()) {
            if (part.isList()) {
                content.put(part.code(), List.of());
            }
        }
        return new CardDraft(content);
    }

    /** The version it was begun with. */
    int seen() {
        return content.get("seen_version") instanceof Number version ? version.intValue() : 0;
    }

    /** What a part without rows says; the kinds of result stand under the name of their part. */
    Map<String, Object> single(Part part) {
        Object said = content.getOrDefault(part.code(), Map.of());
        return part == Part.RESULTS ? Map.of(part.code(), said) : object(said);
    }

    /** The rows of a part, in order. */
    List<Map<String, Object>> rows(Part part) {
        return content.get(part.code()) instanceof List<?> rows ? rows.stream().map(CardDraft::object).toList() : List.of();
    }

    /** The same with other words in a part without rows; what its form does not show stays. */
    CardDraft with(Part part, Set<String> shown, Map<String, Object> values) {
        if (part == Part.RESULTS) {
            return put(part, values.getOrDefault(part.code(), List.of()));
        }
        var all = new HashMap<>(single(part));
        all.keySet().removeAll(shown);
        all.putAll(values);
        return put(part, all);
    }

    /** The same with this row at its place; a place after the last one adds it. */
    CardDraft with(Part part, int at, Map<String, Object> row) {
        return changed(part, rows -> {
            if (at < rows.size()) {
                rows.set(at, row);
            } else {
                rows.add(row);
            }
            return rows;
        });
    }

    /** The same without a row. */
    CardDraft without(Part part, int at) {
        return changed(part, rows -> {
            rows.remove(at);
            return rows;
        });
    }

    /** The same with two neighbours in the other order. */
    CardDraft swapped(Part part, int at, int other) {
        return changed(part, rows -> {
            Collections.swap(rows, at, other);
            return rows;
        });
    }

    /** What is sent, with the act that orders it. */
    Map<String, Object> sent(Map<String, Object> act) {
        var all = new HashMap<>(content);
        all.put("act", act);
        return all;
    }

    private CardDraft changed(Part part, UnaryOperator<List<Map<String, Object>>> change) {
        return put(part, change.apply(new ArrayList<>(rows(part))));
    }

    private CardDraft put(Part part, Object value) {
        var all = new HashMap<>(content);
        all.put(part.code(), value);
        return new CardDraft(all);
    }

    private static Map<String, Object> object(Object value) {
        var object = new HashMap<String, Object>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, said) -> {
                if (said != null) {
                    object.put(String.valueOf(name), said);
                }
            });
        }
        return object;
    }
}
