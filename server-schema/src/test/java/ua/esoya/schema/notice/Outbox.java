package ua.esoya.schema.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import ua.esoya.schema.Intakes;

/** The verbs of an agent, on one connection. */
record Outbox(DSLContext agent) {

    /** What was taken: its key and the lease. */
    record Taken(UUID notice, int lease, JsonNode all) {}

    List<Taken> take(int limit) {
        JsonNode answer = Intakes.object("{\"taken\": " + agent.fetchSingle("select api.take_notices({0}, array['sms', 'email'])::text", DSL.val(limit)).get(0, String.class) + "}");
        List<Taken> taken = new ArrayList<>();
        answer.get("taken").forEach(row -> taken.add(new Taken(UUID.fromString(row.get("notice_id").asText()), row.get("lease").asInt(), row)));
        return taken;
    }

    Taken takeOne() {
        return take(1).getFirst();
    }

    boolean begin(Taken taken) {
        return Objects.requireNonNull(agent.fetchSingle("select api.begin_notice({0}, {1})", DSL.val(taken.notice), DSL.val(taken.lease)).get(0, Boolean.class));
    }

    String sent(Taken taken, int part, int of, String messageId) {
        return text("select api.record_notice_sent({0}, {1}, {2}, {3}, 'smpp', {4})", taken.notice, taken.lease, part, of, messageId);
    }

    String failed(Taken taken, String code, boolean isFinal) {
        return text("select api.record_notice_failed({0}, {1}, {2}, {3})", taken.notice, taken.lease, code, isFinal);
    }

    String unknown(Taken taken) {
        return text("select api.record_notice_unknown({0}, {1}, 'no_answer')", taken.notice, taken.lease);
    }

    void receipt(String messageId, boolean delivered, @Nullable String code) {
        agent.fetch("select api.record_notice_receipt('smpp', {0}, {1}, {2})", DSL.val(messageId), DSL.val(delivered), DSL.val(code, String.class));
    }

    private String text(String query, Object... values) {
        return Objects.requireNonNull(agent.fetchSingle(query, java.util.Arrays.stream(values).map(DSL::val).toArray()).get(0, String.class));
    }
}
