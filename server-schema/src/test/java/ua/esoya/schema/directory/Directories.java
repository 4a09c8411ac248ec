package ua.esoya.schema.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import ua.esoya.schema.Intakes;

/** The verbs of directories as one person calls them. */
final class Directories {
    static final String REASON = "рішення виконкому № 12";

    private final DSLContext desk;

    Directories(DSLContext desk) {
        this.desk = desk;
    }

    /** What a reader saw of a value. */
    String seen(String directory, String code) {
        return row(directory, code, "seen");
    }

    /** One column of a value's row; {@code null} as a word when it is empty. */
    String row(String directory, String code, String column) {
        return String.valueOf(desk.resultQuery("select " + column + "::text from api.directory_rows({0}) where code = {1}", DSL.val(directory), DSL.val(code)).fetchOneInto(String.class));
    }

    JsonNode add(String directory, String content) {
        return save(UUID.randomUUID(), directory, null, null, content, REASON);
    }

    JsonNode change(String directory, String code, String content) {
        return save(UUID.randomUUID(), directory, code, seen(directory, code), content, REASON);
    }

    JsonNode save(UUID request, String directory, @Nullable String code, @Nullable String seen, String content, @Nullable String reason) {
        return answer("select api.save_directory_value({0}, {1}, {2}, {3}, {4}, {5})", request, directory, DSL.val(code, String.class), DSL.val(seen, String.class),
                JSONB.valueOf(content), DSL.val(reason, String.class));
    }

    /** Retires a value, or takes it back without a day. */
    JsonNode retire(String directory, String code, @Nullable String on) {
        return retire(directory, code, seen(directory, code), on, REASON);
    }

    JsonNode retire(String directory, String code, String seen, @Nullable String on, @Nullable String reason) {
        return answer("select api.retire_directory_value({0}, {1}, {2}, {3}, {4}::date, {5})", UUID.randomUUID(), directory, code, seen, DSL.val(on, String.class),
                DSL.val(reason, String.class));
    }

    /** Plans a new value for a day. */
    JsonNode planNew(String directory, String content, String on) {
        return answer("select api.plan_directory_value({0}, {1}, null, null, {2}, {3}::date, {4})", UUID.randomUUID(), directory, JSONB.valueOf(content), DSL.val(on, String.class),
                "план на " + Integer.parseInt(on.substring(8)) + "-те");
    }

    /** Plans a change of a value for a day. */
    JsonNode plan(String directory, String code, String content, String on) {
        return answer("select api.plan_directory_value({0}, {1}, {2}, {3}, {4}, {5}::date, {6})", UUID.randomUUID(), directory, code, seen(directory, code), JSONB.valueOf(content),
                DSL.val(on, String.class), "план на " + Integer.parseInt(on.substring(8)) + "-те");
    }

    /** Whether registrars are offered the value. */
    boolean offered(String directory, String code) {
        return desk.fetch("select 1 from api.classifier_list() where classifier = {0} and code = {1}", DSL.val(directory), DSL.val(code)).isNotEmpty();
    }

    private JsonNode answer(String sql, Object... values) {
        var parts = new QueryPart[values.length];
        for (int at = 0; at < values.length; at++) {
            parts[at] = values[at] instanceof QueryPart part ? part : DSL.val(values[at]);
        }
        return Intakes.object(Objects.requireNonNull(desk.resultQuery(sql, parts).fetchOneInto(String.class)));
    }
}
