package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
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

/** How a version is taken back, how a service leaves the list, and how people learn what changed. */
@Tag("CSP-2.4.12")
class ServiceEndsTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Cards cards = new Cards(database.as("moderator1"));
    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-3.2.1")
    void aVersionWithoutCasesIsTakenBackAndTheFormerHolds() {
        int service = cards.publish(Cards.fresh("91-01", TODAY.toString())).get("service_id").asInt();
        register("91-01");
        cards.publish(cards.source(service, TODAY.plusDays(3).toString()));
        assertRefused("ZN411", () -> cards.withdraw(service, 1));
        cards.withdraw(service, 2);
        assertEquals(1, cards.versions(service).size());
        assertEquals("card_in_use", assertRefused("ZN411", () -> cards.withdraw(service, 1)).getConstraint());
        cards.publish(cards.source(service, TODAY.plusDays(3).toString()));
        assertEquals(2, cards.versions(service).size(), "the day is free again");
        assertRefused("ZN103", () -> cards.withdraw(service, 9));
        assertRefused("ZN411", () -> cards.withdraw(1, 1));
    }

    @Test
    @Tag("ESOYA-4.4")
    void aServiceLeavesTheListWhenNoneOfItsCasesIsOpen() {
        int service = cards.publish(Cards.fresh("91-02", TODAY.toString())).get("service_id").asInt();
        ObjectNode intake = Intakes.of(desk, "91-02");
        UUID caseId = register("91-02");
        assertEquals("1", assertRefused("ZN412", () -> cards.retire(service, true)).getDetail());
        desk.fetchValue("select api.turn_case({0}, {1}, 1, 'withdraw', {2}::jsonb)", DSL.val(UUID.randomUUID()), DSL.val(caseId), DSL.val("{\"reason\": \"передумав\"}"));
        assertTrue(offered(service));
        cards.retire(service, true);
        assertFalse(offered(service));
        assertRefused("ZN103", () -> Intakes.register(desk, intake));
        assertRefused("ZN103", () -> cards.retire(service, true));
        cards.retire(service, false);
        assertTrue(offered(service));
    }

    @Test
    void everyoneSeesWhatChangedUntilItIsRead() {
        cards.publish(Cards.fresh("91-03", TODAY.plusDays(1).toString()));
        var change = desk.fetchSingle("select * from api.card_changes(1) where local_code = '91-03'");
        assertEquals("Рішення міської ради № 12|нова послуга|false", change.get("legal_act") + "|" + change.get("reason") + "|" + change.get("is_read"));
        int card = change.get("information_card_id", Integer.class);
        assertEquals(true, desk.fetchValue("select api.mark_card_read({0})", DSL.val(card)));
        assertEquals(false, desk.fetchValue("select api.mark_card_read({0})", DSL.val(card)), "once is enough");
        assertEquals(true, isRead(desk));
        assertEquals(false, isRead(database.as("registrar2")), "each reads for oneself");
        database.clock().startAt(TestServer.START.plusDays(2));
        assertEquals(0, desk.fetch("select * from api.card_changes(1) where local_code = '91-03'").size());
        assertEquals(1, desk.fetch("select * from api.card_changes(7) where local_code = '91-03'").size());
    }

    private static Object isRead(DSLContext who) {
        return who.fetchValue("select is_read from api.card_changes(1) where local_code = '91-03'");
    }

    private boolean offered(int service) {
        return !desk.fetch("select 1 from api.service_list() where service_id = {0}", DSL.val(service)).isEmpty();
    }

    private UUID register(String code) {
        return UUID.fromString(Intakes.register(desk, Intakes.of(desk, code)).get("case_id").asText());
    }
}
