package ua.esoya.schema.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import ua.esoya.schema.Intakes;

/** The calendar of terms as one person asks for its change. */
final class CalendarDesk {
    static final String ACT = "розпорядження від 17.11.2026 № 12-р";
    static final String REASON = "перенесено за постановою";

    final DSLContext who;

    CalendarDesk(DSLContext who) {
        this.who = who;
    }

    /** One planned day of everybody's calendar. */
    static String day(Object day, String state) {
        return "{\"day\": \"%s\", \"state\": \"%s\", \"reason\": \"%s\"}".formatted(day, state, "перенесено");
    }

    /** A day on which one office is closed, or open again. */
    static String closure(Object day, int office, String state) {
        return "{\"day\": \"%s\", \"office_id\": %d, \"state\": \"%s\", \"reason\": \"ремонт\"}".formatted(day, office, state);
    }

    JsonNode preview(String... days) {
        return previewUndoing(null, days);
    }

    JsonNode previewUndoing(@Nullable Integer act, String... days) {
        return ask("select api.preview_calendar({0}, {1})", JSONB.valueOf(array(days)), DSL.val(act, Integer.class));
    }

    /** Looks and saves what was seen. */
    JsonNode change(String... days) {
        return save(preview(days), null, days);
    }

    JsonNode save(JsonNode seen, @Nullable Integer undoes, String... days) {
        return ask("select api.change_calendar({0}, {1}, {2}, {3}, {4}, {5})", UUID.randomUUID(), JSONB.valueOf(array(days)), seen.get("seen").asText(), ACT, REASON,
                DSL.val(undoes, Integer.class));
    }

    /** The days that would take an act back, as far as that may still be done. */
    String[] undoing(int act) {
        return who.fetch("select jsonb_strip_nulls(jsonb_build_object('day', day, 'office_id', office_id, 'state', state_before, 'reason', reason_before))::text "
                + "from api.calendar_act_days({0}) where may_undo", DSL.val(act)).getValues(0, String.class).toArray(String[]::new);
    }

    /** Number, place and both days of each row of a preview whose case is one of these. */
    static List<String> rows(JsonNode preview, Map<String, ?> ofCases) {
        List<String> rows = new ArrayList<>();
        preview.get("rows").forEach(row -> {
            if (ofCases.containsKey(row.get("case_number").asText())) {
                rows.add("%s %s %s %s".formatted(row.get("case_number").asText(), row.get("place").asInt(), row.get("due_before").asText(), row.get("due_after").asText()));
            }
        });
        return rows.stream().sorted().toList();
    }

    /** By number and place, when everything of these cases is due. */
    static Map<String, String> dues(DSLContext owner, Iterable<String> numbers) {
        var dues = new TreeMap<String, String>();
        for (String number : numbers) {
            owner.fetch("select 0 as place, due_on::text from core.case_file where case_number = {0} union all select g.position, g.due_on::text "
                    + "from core.case_stage g join core.case_file f using (case_id) where f.case_number = {0}", DSL.val(number))
                    .forEach(row -> dues.put(number + " " + row.get(0), String.valueOf(row.get(1))));
        }
        return dues;
    }

    private JsonNode ask(String query, Object... values) {
        var parts = new org.jooq.QueryPart[values.length];
        for (int at = 0; at < values.length; at++) {
            parts[at] = values[at] instanceof org.jooq.QueryPart part ? part : DSL.val(values[at]);
        }
        return Intakes.object(Objects.requireNonNull(who.resultQuery(query, parts).fetchOneInto(String.class)));
    }

    private static String array(String... days) {
        return "[" + String.join(", ", days) + "]";
    }
}
