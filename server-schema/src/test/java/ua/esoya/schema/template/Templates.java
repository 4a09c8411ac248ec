package ua.esoya.schema.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import ua.esoya.schema.Intakes;

/** Templates as the moderator's program sends them. */
final class Templates {
    private final DSLContext moderator;

    Templates(DSLContext moderator) {
        this.moderator = moderator;
    }

    static String page(String body) {
        return "<html><head><title>Заява</title></head><body>" + body + "</body></html>";
    }

    static ObjectNode content(String kind, @Nullable Integer service, int seen, String from, String source) {
        var content = Intakes.object("""
                {"act": {"title": "Рішення міської ради", "number": "12", "dated_on": "2026-02-01", "supplier": "Юридичний відділ", "incoming": "77/в", "reason": "нова форма заяви"}}""");
        content.put("paper_kind", kind).put("service_id", service).put("seen_version", seen).put("source", source);
        ((ObjectNode) content.get("act")).put("valid_from", from);
        return content;
    }

    JsonNode publish(String kind, @Nullable Integer service, int seen, String from, String source) {
        return publish(content(kind, service, seen, from, source));
    }

    JsonNode publish(ObjectNode content) {
        return ask("select api.publish_template({0}, {1}::jsonb)", UUID.randomUUID(), content.toString());
    }

    JsonNode restore(String kind, @Nullable Integer service, int seen, @Nullable Integer version) {
        return ask("select api.restore_template({0}, {1}, {2}::int, {3}, {4}::int, {5})", UUID.randomUUID(), kind, service, seen, version, "помилка у формі");
    }

    JsonNode source(String kind, @Nullable Integer service) {
        return ask("select api.template_source({0}, {1}::int)", kind, service);
    }

    private JsonNode ask(String query, @Nullable Object... values) {
        return Intakes.object(Objects.requireNonNull(moderator.resultQuery(query, Arrays.stream(values).map(DSL::val).toArray()).fetchOneInto(String.class)));
    }
}
