package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** An officer of the provider marks what the provider does, in its own cases alone; the centre still receives the result. */
@Tag("ESOYA-7.1.6a")
class ProviderOfficerTest {
    private static final String NOTHING = "{}";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final DSLContext officer = database.as("officer1");
    private final Transfers transfers = new Transfers(database);

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-3.3c")
    void marksReceiptStagesAndResultAndTheCentreReceivesIt() {
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        database.clock().startAt(TestServer.START.plusMinutes(30));
        assertEquals("in_work", mark(ours, "accept", NOTHING).get("status").asText());
        JsonNode receipt = ours.card().at("/course/receipt");
        assertEquals("Кириленко Юлія Степанівна", receipt.get("name").asText());
        assertEquals("Завідувач сектору", receipt.get("position").asText());
        assertEquals(ours.card().at("/events/0/happened_at"), receipt.get("received_at"), "own acts carry the server's time");
        assertTrue(ours.card().at("/events/0/true_at").isNull());
        mark(ours, "stage_done", "{\"position\": 4}");
        assertEquals("Кириленко Ю. С.", seen(ours).at("/stages/0/done_by").asText());
        mark(ours, "result_ready", CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()));
        assertEquals("in_work", ours.status(), "the centre has no result yet");
        assertEquals(0, notices(ours));
        JsonNode ready = ours.card().at("/course/ready");
        assertEquals("decision 15-р 2", ready.get("kind").asText() + " " + ready.get("number").asText() + " " + ready.get("sheets").asInt());
        assertEquals(ready, CourseDesk.ask(desk, "select api.result_case({0})", ours.number).get("ready"));
        ours.result(CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()));
        assertEquals("result_received", ours.status());
        assertEquals(1, notices(ours));
        assertEquals(1L, database.asSuperuser().fetchValue("select count(*) from core.case_result where case_id = {0}", DSL.val(ours.caseId)));
        assertRefused("ZN404", () -> seen(ours));
    }

    @Test
    @Tag("ESOYA-4.12")
    void seesACaseOnlyWhileItIsWithTheOwnProvider() {
        var ours = new CourseDesk(desk);
        assertRefused("ZN404", () -> seen(ours));
        int register = transfers.open(ours);
        transfers.add(desk, register, ours.number);
        assertRefused("ZN404", () -> seen(ours));
        assertFalse(listed(ours), "the register has not left");
        transfers.close(desk, register);
        assertTrue(listed(ours));
        assertEquals(ours.number, seen(ours).get("case_number").asText());
        ours.undo();
        assertRefused("ZN404", () -> seen(ours));
        assertFalse(listed(ours));
    }

    @Test
    @Tag("ESOYA-4.12")
    void seesNothingOfAnotherProviderOrAnotherOffice() {
        var other = new CourseDesk(desk, "02-01");
        int register = transfers.handOver(other);
        String number = transfers.sheet(desk, register).get("register_number").asText();
        assertRefused("ZN404", () -> seen(other));
        assertRefused("ZN404", () -> ask("select api.mark_handed_case({0}, {1}, {2}, 'accept', '{}')", UUID.randomUUID(), other.caseId, 2));
        assertRefused("ZN404", () -> confirm(number));
        assertFalse(listed(other));
        assertEquals(0, officer.fetch("select from api.handed_registers() where register_number = {0}", DSL.val(number)).size());
        var elsewhere = new CourseDesk(database.as("registrar2"));
        transfers.handOver(elsewhere);
        assertRefused("ZN404", () -> seen(elsewhere));
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        assertTrue(listed(ours));
    }

    @Test
    void takesAWholeRegisterByItsBarcode() {
        var first = new CourseDesk(desk);
        var second = new CourseDesk(desk);
        int register = transfers.open(first);
        transfers.add(desk, register, first.number);
        transfers.add(desk, register, second.number);
        String number = transfers.sheet(desk, register).get("register_number").asText();
        assertRefused("ZN404", () -> confirm(number));
        transfers.close(desk, register);
        assertEquals(2, officer.fetchValue("select waiting from api.handed_registers() where register_number = {0}", DSL.val(number)));
        assertEquals(2, confirm(number.replace("-", "")).get("cases").asInt());
        assertEquals("in_work", second.status());
        assertRefused("ZN216", () -> confirm(number));
        assertEquals(0, officer.fetch("select from api.handed_registers() where register_number = {0}", DSL.val(number)).size());
    }

    @Test
    @Tag("ESOYA-3.2.1")
    void marksOnlyOwnStagesOnceAndOnlyInWork() {
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        assertRefused("ZN212", () -> mark(ours, "stage_done", "{\"position\": 4}"));
        assertRefused("ZN212", () -> mark(ours, "result_ready", CourseDesk.DECISION.formatted(TestServer.START.toLocalDate())));
        mark(ours, "accept", NOTHING);
        assertRefused("ZN212", () -> mark(ours, "accept", NOTHING));
        assertEquals("stage_not_own", assertRefused("ZN262", () -> mark(ours, "stage_done", "{\"position\": 8}")).getConstraint(), "the centre issues");
        assertRefused("ZN262", () -> mark(ours, "stage_done", "{\"position\": 99}"));
        assertRefused("ZN101", () -> mark(ours, "stage_done", NOTHING));
        mark(ours, "stage_done", "{\"position\": 4}");
        assertRefused("ZN263", () -> mark(ours, "stage_done", "{\"position\": 4}"));
        ours.turn("suspend", "{\"reason\": \"запит до архіву\"}");
        assertRefused("ZN212", () -> mark(ours, "stage_done", "{\"position\": 5}"));
        assertEquals("hold", step(ours));
    }

    @Test
    void marksAResultOnceAndARefusalWithItsGround() {
        CourseDesk ours = accepted();
        assertEquals("legal_ground:required", assertRefused("ZN101",
                () -> mark(ours, "result_ready", "{\"result_kind\": \"refusal\", \"dated_on\": \"%s\"}".formatted(TestServer.START.toLocalDate()))).getDetail());
        int ground = seen(ours).at("/grounds/0/refusal_ground_id").asInt();
        mark(ours, "result_ready", "{\"result_kind\": \"refusal\", \"dated_on\": \"%s\", \"refusal_ground_id\": %d}".formatted(TestServer.START.toLocalDate(), ground));
        assertEquals(ground, seen(ours).at("/ready/refusal_ground_id").asInt());
        assertRefused("ZN264", () -> mark(ours, "result_ready", CourseDesk.DECISION.formatted(TestServer.START.toLocalDate())));
        assertEquals("ready", step(ours));
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void takesBackItsOwnMarksOfTheDayOneByOneFromTheLast() {
        CourseDesk ours = accepted();
        mark(ours, "stage_done", "{\"position\": 4}");
        mark(ours, "result_ready", CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()));
        assertEquals("result_ready", seen(ours).get("undo").asText());
        mark(ours, "undo", NOTHING);
        assertTrue(seen(ours).get("ready").isNull());
        mark(ours, "undo", NOTHING);
        assertTrue(seen(ours).at("/stages/0/done_at").isNull());
        assertEquals("handed_over", mark(ours, "undo", NOTHING).get("status").asText());
        assertRefused("ZN229", () -> mark(ours, "undo", NOTHING));
        mark(ours, "accept", NOTHING);
        database.clock().startAt(TestServer.START.plusDays(1));
        assertRefused("ZN202", () -> mark(ours, "undo", NOTHING));
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void neitherSideTakesBackTheOthersMark() {
        CourseDesk ours = accepted();
        assertRefused("ZN209", ours::undo);
        var theirs = new CourseDesk(desk);
        transfers.handOver(theirs);
        database.clock().startAt(TestServer.START.plusMinutes(30));
        theirs.receipt(TestServer.START.plusMinutes(15).toString());
        assertRefused("ZN209", () -> mark(theirs, "undo", NOTHING));
        mark(theirs, "stage_done", "{\"position\": 4}");
        assertRefused("ZN209", theirs::undo);
        mark(theirs, "undo", NOTHING);
        theirs.undo();
        assertEquals("handed_over", theirs.status());
    }

    @Test
    void countsNothingMarkedBeforeTheCaseCameBackAndWentAgain() {
        CourseDesk ours = accepted();
        mark(ours, "stage_done", "{\"position\": 4}");
        mark(ours, "result_ready", CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()));
        ours.turn("return_for_completion", "{\"reason\": \"бракує підпису\"}");
        assertRefused("ZN404", () -> seen(ours));
        ours.turn("complete", NOTHING);
        transfers.handOver(ours);
        JsonNode again = seen(ours);
        assertTrue(again.get("ready").isNull());
        assertTrue(again.at("/stages/0/done_at").isNull());
        assertTrue(again.get("undo").isNull());
        assertEquals("confirm", step(ours));
    }

    @Test
    @Tag("ESOYA-6.6")
    void readsByTheVerbsAloneAndEachOpeningIsWrittenDown() {
        CourseDesk ours = accepted();
        for (String table : List.of("core.case_file", "core.case_applicant", "core.person", "core.case_receipt", "core.provider_result", "core.transfer_register", "internal.handed_case")) {
            assertRefused("42501", () -> officer.fetch("select * from " + table));
        }
        for (String verb : List.of("api.case_card({0})", "api.handed_case({0})")) {
            assertRefused("42501", () -> database.as("provider1").fetch("select " + verb, DSL.val(ours.caseId)));
        }
        assertRefused("42501", () -> officer.fetch("select api.case_card({0})", DSL.val(ours.caseId)));
        assertRefused("42501", () -> officer.fetch("select api.find_case('name', 'Шевчук')"));
        assertRefused("42501", () -> officer.fetch("select * from api.visits_today()"));
        assertRefused("42501", () -> desk.fetch("select api.handed_case({0})", DSL.val(ours.caseId)));
        assertRefused("42501", () -> database.as("provider1").fetch("select api.handed_work_list(null, null)"));
        long before = opened(ours);
        JsonNode card = seen(ours);
        assertEquals(before + 1, opened(ours));
        for (String personal : List.of("+380674821190", "3185001247", "Оксана", "1987-03-14")) {
            assertTrue(ours.card().toString().contains(personal), personal);
            assertFalse(card.toString().contains(personal), personal);
        }
    }

    @Test
    @Tag("ESOYA-4.12")
    void tellsByAStampThatTheCaseChangedWithoutAnOpening() {
        CourseDesk ours = accepted();
        long before = opened(ours);
        String stamp = stamp(officer, ours);
        assertEquals(stamp, stamp(officer, ours));
        assertEquals(before, opened(ours), "no opening was written down");
        mark(ours, "stage_done", "{\"position\": 4}");
        assertNotEquals(stamp, stamp(officer, ours), "control: a mark changes it");
        assertRefused("42501", () -> stamp(desk, ours));
        assertRefused("42501", () -> stamp(database.as("provider1"), ours));
        assertRefused("ZN404", () -> stamp(officer, new CourseDesk(desk)));
        ours.result(CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()));
        assertRefused("ZN404", () -> stamp(officer, ours));
    }

    private static String stamp(DSLContext who, CourseDesk of) {
        return (String) who.fetchValue("select api.handed_stamp({0})", DSL.val(of.caseId));
    }

    @Test
    void answersARepeatedMarkTheSameAndAStaleOneNot() {
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        int version = seen(ours).get("row_version").asInt();
        UUID request = UUID.randomUUID();
        JsonNode once = ask("select api.mark_handed_case({0}, {1}, {2}, 'accept', '{}')", request, ours.caseId, version);
        assertEquals(once, ask("select api.mark_handed_case({0}, {1}, {2}, 'accept', '{}')", request, ours.caseId, version));
        assertRefused("ZN409", () -> ask("select api.mark_handed_case({0}, {1}, {2}, 'undo', '{}')", UUID.randomUUID(), ours.caseId, version));
    }

    @Test
    @Tag("ESOYA-5.2")
    void marksNothingOutsideTheHoursOfReception() {
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        database.clock().startAt(TestServer.START.withHour(22));
        assertRefused("ZN307", () -> mark(ours, "accept", NOTHING));
        onTheDay();
        mark(ours, "accept", NOTHING);
    }

    private CourseDesk accepted() {
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        mark(ours, "accept", NOTHING);
        return ours;
    }

    private JsonNode mark(CourseDesk ours, String mark, String content) {
        return ask("select api.mark_handed_case({0}, {1}, {2}, {3}, {4}::jsonb)", UUID.randomUUID(), ours.caseId, seen(ours).get("row_version").asInt(), mark, content);
    }

    private JsonNode confirm(String number) {
        return ask("select api.confirm_handed_register({0}, {1})", UUID.randomUUID(), number);
    }

    private JsonNode seen(CourseDesk ours) {
        return ask("select api.handed_case({0})", ours.caseId);
    }

    private JsonNode ask(String query, Object... values) {
        return CourseDesk.ask(officer, query, values);
    }

    private boolean listed(CourseDesk ours) {
        return rows().findValuesAsText("case_number").contains(ours.number);
    }

    private String step(CourseDesk ours) {
        for (JsonNode row : rows()) {
            if (row.get("case_number").asText().equals(ours.number)) {
                return row.get("step").asText();
            }
        }
        return "";
    }

    private JsonNode rows() {
        return ask("select api.handed_work_list(null, 200)").get("rows");
    }

    private long opened(CourseDesk ours) {
        return (Long) Objects.requireNonNull(database.asSuperuser().fetchValue("select count(*) from audit.event where kind = 'case_opened' and login_role = 'officer1' and case_id = {0}", DSL.val(ours.caseId)));
    }

    private long notices(CourseDesk ours) {
        return (Long) Objects.requireNonNull(database.asSuperuser().fetchValue("select count(*) from exchange.notice where case_id = {0}", DSL.val(ours.caseId)));
    }
}
