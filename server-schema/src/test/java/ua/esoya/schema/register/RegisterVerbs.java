package ua.esoya.schema.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import ua.esoya.schema.Intakes;

/** Calls of verbs that answer JSON. */
final class RegisterVerbs {
    static final byte[] LETTER = ("%PDF-1.7 " + "лист ".repeat(40)).getBytes(StandardCharsets.UTF_8);

    private RegisterVerbs() {}

    static JsonNode call(DSLContext desk, String sql, Object... values) {
        QueryPart[] parts = new QueryPart[values.length];
        for (int i = 0; i < values.length; i++) {
            parts[i] = DSL.val(values[i]);
        }
        return Intakes.object(Objects.requireNonNull(desk.resultQuery(sql, parts).fetchOneInto(String.class)));
    }

    static JSONB json(String text) {
        return JSONB.valueOf(text);
    }

    static UUID id() {
        return UUID.randomUUID();
    }
}
