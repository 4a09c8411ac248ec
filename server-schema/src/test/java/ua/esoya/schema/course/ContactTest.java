package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Who called, came or wrote: dated entries of the timeline. */
@Tag("ESOYA-4.8")
@Tag("ESOYA-7.1.8b")
class ContactTest {
    private static final String CALLED = "{\"who\": \"Шевчук О. І.\", \"note\": \"прийде в п’ятницю\"%s}";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void standsInTheTimelineWithItsWordsAndTrueTime() {
        var ours = new CourseDesk(desk);
        database.clock().startAt(TestServer.START.plusMinutes(30));
        contact(ours, "contact_call", ", \"at\": \"%s\"".formatted(TestServer.START.plusMinutes(20)));
        JsonNode event = ours.card().at("/events/0");
        assertEquals("contact_call", event.get("subject").asText());
        assertEquals("Шевчук О. І.: прийде в п’ятницю", event.get("words").asText());
        assertEquals(TestServer.START.plusMinutes(20).toString(), event.get("true_at").asText().substring(0, 16));
        assertEquals(0, ours.card().get("additions").size(), "it is no fact of the request");
        assertEquals("at:range", assertRefused("ZN101", () -> contact(ours, "contact_came", ", \"at\": \"%s\"".formatted(TestServer.START.minusDays(1)))).getDetail());
        assertEquals("at:future", assertRefused("ZN101", () -> contact(ours, "contact_came", ", \"at\": \"%s\"".formatted(TestServer.START.plusDays(1)))).getDetail());
        assertRefused("ZN101", () -> add(ours, "contact_wrote", "{\"note\": \"хто не сказано\"}"));
    }

    @Test
    void isTakenUntilTheCaseIsInTheArchive() {
        var ours = new CourseDesk(desk);
        ours.turn("withdraw", "{\"reason\": \"за заявою\"}");
        contact(ours, "contact_call", "");
        assertRefused("ZN206", () -> add(ours, "note", "{\"note\": \"примітка\"}"));
        ours.close();
        assertRefused("ZN206", () -> contact(ours, "contact_call", ""));
    }

    @Test
    @Tag("ESOYA-7.1.8c")
    void isStruckOutByItsAuthorOnItsDayAndStays() {
        var ours = new CourseDesk(desk);
        contact(ours, "contact_call", "");
        long id = ours.card().at("/events/0/strikes").asLong();
        assertTrue(id > 0);
        assertEquals("reason:required", assertRefused("ZN101", () -> strike(desk, id, " ")).getDetail());
        assertRefused("ZN404", () -> strike(database.as("registrar2"), id, "не та справа"));
        database.asSuperuser().execute("update core.case_addition set recorded_by = (select min(employee_id) from access.employee where employee_id <> recorded_by) where case_addition_id = {0}", DSL.val(id));
        assertRefused("ZN209", () -> strike(desk, id, "не та справа"));
        database.asSuperuser().execute("update core.case_addition set recorded_by = (select employee_id from access.account where login_role = 'registrar1') where case_addition_id = {0}", DSL.val(id));
        database.clock().startAt(TestServer.START.plusDays(1));
        assertRefused("ZN202", () -> strike(desk, id, "не та справа"));
        database.clock().startAt(TestServer.START.plusHours(1));
        strike(desk, id, "не та справа");
        JsonNode card = ours.card();
        assertEquals("strike", card.at("/events/0/verb").asText());
        assertEquals("не та справа", card.at("/events/0/words").asText());
        assertTrue(card.at("/events/1/is_undone").asBoolean());
        assertTrue(card.at("/events/1/words").asText().contains("прийде"), "what was written stays");
        assertRefused("ZN229", () -> strike(desk, id, "ще раз"));
        for (String attempt : new String[] {"delete from core.case_addition", "update core.case_addition set note = 'інше'"}) {
            assertRefused("42501", () -> desk.execute(attempt));
        }
    }

    @Test
    void aNewPhoneIsNoNoteToStrikeOut() {
        var ours = new CourseDesk(desk);
        long phone = add(ours, "new_phone", "{\"phone\": \"+380501112233\"}").get("case_addition_id").asLong();
        assertRefused("ZN229", () -> strike(desk, phone, "не той номер"));
        long note = add(ours, "note", "{\"note\": \"примітка\"}").get("case_addition_id").asLong();
        strike(desk, note, "не та справа");
        assertEquals(1, ours.card().get("additions").size());
    }

    private JsonNode contact(CourseDesk ours, String kind, String more) {
        return add(ours, kind, CALLED.formatted(more));
    }

    private JsonNode add(CourseDesk ours, String kind, String content) {
        return CourseDesk.ask(desk, "select api.add_to_case({0}, {1}, {2}, {3}::jsonb)", UUID.randomUUID(), ours.caseId, kind, content);
    }

    private static JsonNode strike(DSLContext who, long id, String reason) {
        return CourseDesk.ask(who, "select api.strike_addition({0}, {1}, {2})", UUID.randomUUID(), id, reason);
    }
}
