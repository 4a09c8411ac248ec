package ua.esoya.schema.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ua.esoya.schema.Intakes;

/** One case just registered, and the verbs that come after its registration. */
final class CaseDesk {
    final ObjectNode intake;
    final UUID caseId;
    final String number;

    CaseDesk(DSLContext desk) {
        intake = Intakes.of(desk, Intakes.RESIDENCE);
        JsonNode registered = Intakes.register(desk, intake);
        caseId = UUID.fromString(registered.get("case_id").asText());
        number = registered.get("case_number").asText();
    }

    JsonNode card(DSLContext who) {
        return ask(who, "select api.case_card({0})", caseId);
    }

    JsonNode add(DSLContext who, String kind, String content) {
        return ask(who, "select api.add_to_case({0}, {1}, {2}, {3}::jsonb)", UUID.randomUUID(), caseId, kind, content);
    }

    JsonNode replace(DSLContext who, int rowVersion, JsonNode other) {
        return ask(who, "select api.replace_service({0}, {1}, {2}, 'не та послуга', {3}::jsonb)", UUID.randomUUID(), caseId, rowVersion, other.toString());
    }

    JsonNode correct(DSLContext who, int rowVersion, JsonNode content) {
        return ask(who, "select api.correct({0}, {1}, {2}, 'описка', {3}::jsonb)", UUID.randomUUID(), caseId, rowVersion, content.toString());
    }

    JsonNode print(DSLContext who, String kind) {
        return ask(who, "select api.record_print({0}, {1}, array[{2}]::text[])", UUID.randomUUID(), caseId, kind).get(kind);
    }

    long askForAct(DSLContext who) {
        return ask(who, "select api.request_correction({0}, {1}, 'прізвище з помилкою')", UUID.randomUUID(), caseId).get("correction_act_id").asLong();
    }

    static JsonNode ask(DSLContext who, String query, Object... values) {
        Object[] bound = java.util.Arrays.stream(values).map(DSL::val).toArray();
        return Intakes.object(Objects.requireNonNull(who.resultQuery(query, bound).fetchOneInto(String.class)));
    }
}
