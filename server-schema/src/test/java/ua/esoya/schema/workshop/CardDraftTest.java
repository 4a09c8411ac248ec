package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Cards being edited are kept; where the parameter asks for it, a second moderator answers before they take effect. */
@Tag("ESOYA-5.7.1")
@Tag("CSP-3.2.14")
class CardDraftTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Cards cards = new Cards(database.as("moderator1"));

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @AfterEach
    void alone() {
        secondPerson("no");
    }

    @Test
    void whatIsEditedIsKeptForItsModeratorAlone() {
        UUID draft = UUID.randomUUID();
        ObjectNode content = Cards.fresh("93-01", TODAY.toString());
        keep("moderator1", draft, content);
        content.put("seen_version", 0).withArray("documents").remove(1);
        keep("moderator1", draft, content);
        assertEquals("kept 1", database.as("moderator1").fetchValue("select state || ' ' || version from api.card_drafts() where card_draft_id = {0}", DSL.val(draft)));
        assertEquals(1, content("moderator1", draft).get("documents").size(), "the last that was kept");
        assertEquals(0L, database.as(second()).fetchValue("select count(*) from api.card_drafts() where card_draft_id = {0}", DSL.val(draft)));
        assertRefused("ZN415", () -> content(second(), draft));
        assertRefused("ZN415", () -> keep(second(), draft, content));
        assertRefused("ZN109", () -> database.as("moderator1").fetchValue("select api.keep_card_draft({0}, '[]')", DSL.val(draft)));
        assertEquals(false, database.as(second()).fetchValue("select api.drop_card_draft({0})", DSL.val(draft)));
        assertEquals(true, database.as("moderator1").fetchValue("select api.drop_card_draft({0})", DSL.val(draft)));
        assertRefused("ZN415", () -> content("moderator1", draft));
    }

    @Test
    void aSecondModeratorPutsInWhatTheFirstProposed() {
        secondPerson("yes");
        ObjectNode content = Cards.fresh("93-02", TODAY.toString());
        assertRefused("ZN413", () -> cards.publish(content));
        UUID draft = UUID.randomUUID();
        propose(draft, content);
        assertRefused("ZN415", () -> keep("moderator1", draft, content));
        assertRefused("ZN414", () -> answer("moderator1", draft, true, null));
        assertEquals(0, database.asSuperuser().fetchValue("select count(*)::int from ref.service where local_code = '93-02'"), "not before the answer");
        assertEquals("90", String.valueOf(content(second(), draft).at("/card/fee").asInt() == 120 ? 90 : 0), "the second reads it whole");
        JsonNode put = answer(second(), draft, true, null);
        assertEquals(1, put.get("version").asInt());
        assertEquals(true, database.asSuperuser().fetchValue("select approved_by is not null and approved_by <> published_by from ref.information_card c join ref.service using (service_id) where local_code = '93-02'"));
        assertRefused("ZN415", () -> answer(second(), draft, true, null));
        assertEquals("approved", database.as("moderator1").fetchValue("select state from api.card_drafts() where card_draft_id = {0}", DSL.val(draft)));
        assertRefused("23514", () -> database.asSuperuser().execute("update ref.information_card set approved_by = published_by where published_by is not null"));
    }

    @Test
    void whatIsDeclinedSaysWhyAndChangesNothing() {
        secondPerson("yes");
        UUID draft = UUID.randomUUID();
        propose(draft, Cards.fresh("93-03", TODAY.toString()));
        assertEquals("note:required", assertRefused("ZN314", () -> answer(second(), draft, false, " ")).getDetail());
        answer(second(), draft, false, "немає рішення ради");
        assertEquals("declined немає рішення ради", database.as("moderator1").fetchValue("select state || ' ' || note from api.card_drafts() where card_draft_id = {0}", DSL.val(draft)));
        assertEquals(0, database.asSuperuser().fetchValue("select count(*)::int from ref.service where local_code = '93-03'"));
        ObjectNode broken = Cards.fresh("93-03", TODAY.toString());
        broken.withArray("stages").removeAll();
        assertRefused("ZN410", () -> propose(UUID.randomUUID(), broken));
        assertEquals("valid_from:version_day", assertRefused("ZN314", () -> propose(UUID.randomUUID(), Cards.fresh("93-03", TODAY.minusDays(1).toString()))).getDetail(), "not at the answer only");
        ObjectNode bare = Cards.fresh("93-03", TODAY.toString());
        bare.remove("act");
        assertRefused("ZN314", () -> propose(UUID.randomUUID(), bare));
    }

    @Test
    void aFormerVersionComesBackAsTheNewest() {
        int service = cards.publish(Cards.fresh("93-04", TODAY.toString())).get("service_id").asInt();
        ObjectNode second = cards.source(service, TODAY.plusDays(1).toString());
        ((ObjectNode) second.get("card")).put("fee", 999);
        cards.publish(second);
        var first = (ObjectNode) Intakes.object(String.valueOf(database.as("moderator1").fetchValue("select api.card_version({0}, 1)", DSL.val(service))));
        assertEquals(2, first.get("seen_version").asInt());
        first.set("act", Cards.fresh("x", TODAY.plusDays(2).toString()).get("act"));
        assertEquals(3, cards.publish(first).get("version").asInt());
        assertEquals("120.50 999.00 120.50", database.asSuperuser().fetchValue("select string_agg(fee::text, ' ' order by version) from ref.information_card where service_id = {0}", DSL.val(service)));
        assertRefused("ZN103", () -> database.as("moderator1").fetchValue("select api.card_version({0}, 77)", DSL.val(service)));
    }

    @Test
    void whoeverBeganWithAFormerVersionSeesItAndCarriesOverByReadingBoth() {
        int service = cards.publish(Cards.fresh("93-06", TODAY.toString())).get("service_id").asInt();
        UUID draft = UUID.randomUUID();
        ObjectNode begun = cards.source(service, TODAY.plusDays(2).toString());
        ((ObjectNode) begun.get("card")).put("fee", 777);
        keep("moderator1", draft, begun);
        assertEquals("2 1", newest(draft));
        ObjectNode meanwhile = cards.source(service, TODAY.plusDays(1).toString());
        ((ObjectNode) meanwhile.get("card")).put("result_title", "Виписка");
        cards.publish(meanwhile);
        assertEquals("2 2", newest(draft), "the version it would be is there already");
        assertEquals("2", assertRefused("ZN409", () -> cards.publish(begun)).getDetail());
        begun.put("seen_version", 2);
        assertEquals(3, cards.publish(begun).get("version").asInt(), "control: on the newest it is taken");
    }

    private static String newest(UUID draft) {
        return String.valueOf(database.as("moderator1").fetchValue("select version || ' ' || newest from api.card_drafts() where card_draft_id = {0}", DSL.val(draft)));
    }

    @Test
    void othersNeitherReadNorWriteDrafts() {
        UUID draft = UUID.randomUUID();
        ObjectNode content = Cards.fresh("93-05", TODAY.toString());
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> keep(login, draft, content));
            assertRefused("42501", () -> database.as(login).fetchValue("select count(*) from api.card_drafts()"));
            assertRefused("42501", () -> database.as(login).fetchValue("select count(*) from core.card_draft"));
        }
        assertTrue(String.valueOf(database.as("moderator1").fetchValue("select api.keep_card_draft({0}, {1}::jsonb)", DSL.val(draft), DSL.val(content.toString()))).startsWith("20"), "control");
    }

    private static String second() {
        return "moderator2";
    }

    private static void secondPerson(String value) {
        database.asSuperuser().execute("update ref.parameter set value = '" + value + "' where code = 'card_second_person'");
    }

    private static void keep(String login, UUID draft, ObjectNode content) {
        database.as(login).fetchValue("select api.keep_card_draft({0}, {1}::jsonb)", DSL.val(draft), DSL.val(content.toString()));
    }

    private static JsonNode content(String login, UUID draft) {
        return Intakes.object(String.valueOf(database.as(login).fetchValue("select api.card_draft_content({0})", DSL.val(draft))));
    }

    private static void propose(UUID draft, ObjectNode content) {
        database.as("moderator1").fetchValue("select api.propose_card({0}, {1}, {2}::jsonb)", DSL.val(UUID.randomUUID()), DSL.val(draft), DSL.val(content.toString()));
    }

    private static JsonNode answer(String login, UUID draft, boolean approved, String note) {
        return Intakes.object(Objects.requireNonNull(database.as(login).resultQuery("select api.answer_card({0}, {1}, {2}, {3})", DSL.val(UUID.randomUUID()), DSL.val(draft), DSL.val(approved), DSL.val(note)).fetchOneInto(String.class)));
    }
}
