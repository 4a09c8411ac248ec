package ua.esoya.schema.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** An information card given without a case is a consultation. */
@Tag("ESOYA-3.2.2.1")
@Tag("CSP-2.4.3")
class GiveCardTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    private int service;

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
        service = Intakes.card(desk, "01-01").get("service_id").asInt();
    }

    @Test
    void eachIsCountedOnceByItsRequest() {
        UUID request = UUID.randomUUID();
        int before = give(request, "paper", null).get("today").asInt();
        assertEquals(before, give(request, "paper", null).get("today").asInt(), "asked again, it is the same consultation");
        assertEquals(before + 1, give(UUID.randomUUID(), "file", null).get("today").asInt());
        assertEquals(1L, desk.fetchValue("select count(*) from api.consultations_today() where way = 'file'"));
        database.clock().startAt(TestServer.START.plusDays(1));
        assertEquals(1, give(UUID.randomUUID(), "paper", null).get("today").asInt(), "the next day begins anew");
    }

    @Test
    void theServerWritesTheLetterAndTheAgentSendsIt() {
        give(UUID.randomUUID(), "email", "kolesnyk@example.org");
        String letter = String.valueOf(database.asSuperuser().fetchValue("select subject || e'\\n' || body from exchange.notice where consultation_id is not null order by made_at desc limit 1"));
        JsonNode card = Intakes.card(desk, "01-01");
        for (String part : new String[] {"title", "provider", "submission_order", "result_title", "legal_act"}) {
            assertTrue(letter.contains(card.get(part).asText()), letter);
        }
        assertTrue(letter.contains(card.get("documents").get(0).get("title").asText()), letter);
        assertTrue(!letter.contains("{"), letter);
        assertEquals("k***@example.org waiting", desk.fetchValue("select address || ' ' || state from api.consultations_today() where way = 'email' limit 1"));
        JsonNode taken = Intakes.object("{\"n\": " + database.as("agent1").fetchValue("select api.take_notices(50, array['email'])") + "}").get("n");
        JsonNode ours = taken.get(taken.size() - 1);
        assertEquals("kolesnyk@example.org", ours.get("address").asText());
        UUID id = UUID.fromString(ours.get("notice_id").asText());
        database.as("agent1").fetchValue("select api.begin_notice({0}, {1})", DSL.val(id), DSL.val(ours.get("lease").asInt()));
        database.as("agent1").fetchValue("select api.record_notice_sent({0}, {1}, 1, 1, 'mail', 'm-1')", DSL.val(id), DSL.val(ours.get("lease").asInt()));
        assertEquals("sent", desk.fetchValue("select state from api.consultations_today() where way = 'email' limit 1"));
    }

    @Test
    void anAddressIsForgottenAfterAMonthAndTheConsultationStays() {
        give(UUID.randomUUID(), "email", "later@example.org");
        database.clock().startAt(TestServer.START.plusDays(29));
        database.as("agent1").fetchValue("select api.forget_expired_drafts()");
        assertEquals(1, kept());
        database.clock().startAt(TestServer.START.plusDays(31));
        database.as("agent1").fetchValue("select api.forget_expired_drafts()");
        assertEquals(0, kept());
        assertNotNull(database.asSuperuser().fetchValue("select 1 from core.consultation where way = 'email' limit 1"));
    }

    @Test
    void onlyARegistrarGivesAndOnlyByRules() {
        assertEquals("address:required", assertRefused("ZN101", () -> give(UUID.randomUUID(), "email", null)).getDetail());
        assertEquals("address:format", assertRefused("ZN101", () -> give(UUID.randomUUID(), "email", "не адреса")).getDetail());
        assertEquals("way:unknown_code", assertRefused("ZN101", () -> give(UUID.randomUUID(), "pigeon", null)).getDetail());
        int known = service;
        service = 999_999;
        assertRefused("ZN103", () -> give(UUID.randomUUID(), "paper", null));
        service = known;
        for (String login : new String[] {"provider1", "moderator1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> database.as(login).fetchValue("select api.give_card({0}, {1}, 'paper', null)", DSL.val(UUID.randomUUID()), DSL.val(service)));
        }
        assertRefused("42501", () -> desk.execute("insert into core.consultation select * from core.consultation"));
        assertTrue(give(UUID.randomUUID(), "paper", null).get("today").asInt() > 0, "control");
        database.clock().startAt(TestServer.START.withHour(3));
        assertRefused("ZN307", () -> give(UUID.randomUUID(), "paper", null));
    }

    private JsonNode give(UUID request, String way, String address) {
        return Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.give_card({0}, {1}, {2}, {3})", DSL.val(request), DSL.val(service), DSL.val(way), DSL.val(address)).fetchOneInto(String.class)));
    }

    private static Object kept() {
        return database.asSuperuser().fetchValue("select count(*)::int from exchange.notice where address = 'later@example.org'");
    }
}
