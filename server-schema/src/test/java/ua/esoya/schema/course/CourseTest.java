package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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

@Tag("ESOYA-4.8")
@Tag("CSP-2.4.10")
class CourseTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final Transfers transfers = new Transfers(database);

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-3.3c")
    @Tag("ESOYA-7.1.6c")
    @Tag("ESOYA-7.1.7a")
    @Tag("ESOYA-7.1.7b")
    @Tag("ESOYA-7.1.7c")
    @Tag("ESOYA-4.7a")
    void leadsFromRegistrationToTheArchive() {
        CourseDesk ours = inWork();
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        assertEquals("result_received", ours.status());
        assertEquals("15-р", ours.card().at("/course/result/number").asText());
        ours.issue(CourseDesk.IN_PERSON);
        assertEquals("issued", ours.status());
        assertEquals("slip_not_scanned", assertRefused("ZN218", ours::close).getConstraint());
        ours.scanSlip();
        assertEquals("closed", ours.close().get("status").asText());
        JsonNode archive = ours.card().at("/course/archive");
        assertEquals(TODAY.getYear() + 6 + "-01-01", archive.get("keep_until").asText());
        assertEquals(ours.number + " 15-р", database.asSuperuser().fetchValue("select case_number || ' ' || result_number from archive.archived_case where case_id = {0}", DSL.val(ours.caseId)));
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void anSmsThatLeavesMeanwhileDoesNotSendBackWhoIssuesTheResult() {
        CourseDesk ours = inWork();
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        int seen = ours.version();
        database.asSuperuser().execute("select internal.advance_case(f, 'notify', null, null) from core.case_file f where f.case_id = {0}", DSL.val(ours.caseId));
        assertEquals("notified", ours.status());
        assertRefused("ZN409", () -> issue(ours, seen - 1));
        issue(ours, seen);
        assertEquals("issued", ours.status());
    }

    private JsonNode issue(CourseDesk ours, int seen) {
        return CourseDesk.ask(desk, "select api.issue_result({0}, {1}, {2}, {3}::jsonb)", UUID.randomUUID(), ours.caseId, seen, CourseDesk.IN_PERSON);
    }

    @Test
    void refusesWhatTheListOfTransitionsDoesNotName() {
        var ours = new CourseDesk(desk);
        assertEquals("registered:accept", assertRefused("ZN212", () -> ours.receipt(TestServer.START.toString())).getDetail());
        assertRefused("ZN212", () -> ours.result(CourseDesk.DECISION.formatted(TODAY)));
        assertRefused("ZN212", () -> ours.issue(CourseDesk.IN_PERSON));
        assertRefused("ZN212", ours::close);
        assertRefused("ZN212", () -> ours.turn("suspend", "{\"reason\": \"запит до архіву\"}"));
        // the table itself holds the same list
        assertRefused("ZN212", () -> database.asSuperuser().execute("update core.case_file set status = 'closed' where case_id = {0}", DSL.val(ours.caseId)));
        assertEquals(1, database.asSuperuser().execute("update core.case_file set status = 'handed_over' where case_id = {0}", DSL.val(ours.caseId)), "a legal one passes");
    }

    @Test
    @Tag("ESOYA-7.1.6")
    void takesATimeWrittenToTheMinuteOfRegistrationAndNoneBefore() {
        database.clock().startAt(TestServer.START.withSecond(40));
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        assertEquals("true_at:range", assertRefused("ZN101", () -> ours.receipt(TestServer.START.minusMinutes(1).toString())).getDetail());
        ours.receipt(TestServer.START.withSecond(0).toString());
        assertEquals("in_work", ours.status());
    }

    @Test
    void refusesAStaleCopyAndAnotherOffice() {
        CourseDesk ours = inWork();
        int seen = ours.version();
        ours.turn("suspend", "{\"reason\": \"запит до архіву\"}");
        assertRefused("ZN409", () -> CourseDesk.ask(desk, "select api.receive_result({0}, {1}, {2}, {3}::jsonb)", UUID.randomUUID(), ours.caseId, seen, CourseDesk.DECISION.formatted(TODAY)));
        assertRefused("ZN404", () -> CourseDesk.ask(database.as("registrar2"), "select api.receive_result({0}, {1}, {2}, {3}::jsonb)", UUID.randomUUID(), ours.caseId, ours.version(), CourseDesk.DECISION.formatted(TODAY)));
    }

    @Test
    @Tag("ESOYA-3.3c")
    void refusesARefusalWithoutItsGround() {
        CourseDesk ours = inWork();
        assertEquals("legal_ground:required", assertRefused("ZN101", () -> ours.result("{\"result_kind\": \"refusal\", \"dated_on\": \"%s\"}".formatted(TODAY))).getDetail());
        int foreignGround = 999_999_999;
        assertEquals("refusal_ground_id:unknown_code", assertRefused("ZN101",
                () -> ours.result("{\"result_kind\": \"refusal\", \"dated_on\": \"%s\", \"refusal_ground_id\": %d}".formatted(TODAY, foreignGround))).getDetail());
        int ground = ours.card().at("/course/grounds/0/refusal_ground_id").asInt();
        ours.result("{\"result_kind\": \"refusal\", \"dated_on\": \"%s\", \"refusal_ground_id\": %d}".formatted(TODAY, ground));
        assertFalse(ours.card().at("/course/result/legal_ground").asText().isBlank());
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void issuesOnlyToWhoShowsADocumentAndSendsOnlyWithANumber() {
        CourseDesk ours = inWork();
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        assertEquals("document_number:required", assertRefused("ZN101",
                () -> ours.issue("{\"delivery_way\": \"in_person\", \"recipient\": \"applicant\", \"recipient_name\": \"Шевчук\"}")).getDetail());
        assertEquals("tracking_number:required", assertRefused("ZN101", () -> ours.issue("{\"delivery_way\": \"post\", \"recipient\": \"sent\"}")).getDetail());
        assertEquals("recipient:unknown_code", assertRefused("ZN101",
                () -> ours.issue(CourseDesk.IN_PERSON.replace("in_person", "electronic"))).getDetail());
        ours.issue("{\"delivery_way\": \"post\", \"recipient\": \"sent\", \"tracking_number\": \"5003012345678\", \"returned_originals\": 3}");
        assertEquals("5003012345678", ours.card().at("/course/issue/tracking_number").asText());
    }

    @Test
    @Tag("ESOYA-7.1.3b")
    void givesAtOnceInOneStepAndOnlyWhatIsGivenAtOnce() {
        var atOnce = new CourseDesk(desk, Intakes.AT_ONCE);
        JsonNode closed = CourseDesk.ask(desk, "select api.give_at_once({0}, {1}, {2}, {3}::jsonb, {4}::jsonb)", UUID.randomUUID(), atOnce.caseId, atOnce.version(),
                CourseDesk.DECISION.formatted(TODAY), CourseDesk.IN_PERSON);
        assertEquals("closed", closed.get("status").asText());
        assertFalse(atOnce.card().at("/course/archive").isNull());
        var ordinary = new CourseDesk(desk);
        assertRefused("ZN219", () -> CourseDesk.ask(desk, "select api.give_at_once({0}, {1}, {2}, {3}::jsonb, {4}::jsonb)", UUID.randomUUID(), ordinary.caseId, ordinary.version(),
                CourseDesk.DECISION.formatted(TODAY), CourseDesk.IN_PERSON));
    }

    @Test
    @Tag("ESOYA-7.1.8c")
    void takesBackTheLastOwnMarkOfTheDayAndKeepsBothEvents() {
        CourseDesk ours = inWork();
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        assertEquals("receive_result", ours.card().at("/course/undo").asText());
        assertEquals("in_work", ours.undo().get("status").asText());
        JsonNode card = ours.card();
        assertEquals("undo", card.at("/events/0/verb").asText());
        assertTrue(card.at("/events/1/is_undone").asBoolean());
        assertTrue(card.at("/course/result").isNull());
        // the next day it is too late
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        database.clock().startAt(TestServer.START.plusDays(1));
        assertRefused("ZN202", ours::undo);
        database.clock().startAt(TestServer.START.plusHours(1));
        assertEquals("in_work", ours.undo().get("status").asText());
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void tellsTheApplicantInTheSameTransactionAndNotOfAMarkTakenBack() {
        CourseDesk ours = inWork();
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        assertEquals("result_ready waiting", notice(ours));
        assertFalse(ours.undo().get("notice_is_gone").asBoolean());
        assertEquals("result_ready cancelled", notice(ours));
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        assertEquals("result_ready waiting", notice(ours));
    }

    @Test
    void takesBackNothingThatIsClosed() {
        var ours = new CourseDesk(desk);
        assertRefused("ZN229", ours::undo);
        ours.turn("withdraw", "{\"reason\": \"за заявою\"}");
        ours.undo();
        ours.turn("withdraw", "{\"reason\": \"за заявою\"}");
        ours.close();
        assertRefused("ZN229", ours::undo);
    }

    @Test
    @Tag("ESOYA-3.4a")
    void countsNoDayOfASuspension() {
        CourseDesk ours = inWork();
        LocalDate due = LocalDate.parse(ours.card().get("due_on").asText());
        ours.turn("suspend", "{\"reason\": \"запит до архіву\"}");
        database.clock().startAt(TestServer.START.plusDays(7));
        ours.turn("resume", "{}");
        LocalDate after = LocalDate.parse(ours.card().get("due_on").asText());
        assertTrue(!after.isBefore(due.plusDays(7)) && after.isBefore(due.plusDays(12)), after + " after " + due);
        assertEquals(due.toString(), ours.card().at("/course/turns/0/due_before").asText());
        ours.undo();
        assertEquals(due.toString(), ours.card().get("due_on").asText());
        assertEquals("suspended", ours.status());
    }

    @Test
    @Tag("ESOYA-3.4a")
    void extendsToALaterDayWithAReason() {
        CourseDesk ours = inWork();
        LocalDate due = LocalDate.parse(ours.card().get("due_on").asText());
        assertEquals("reason:required", assertRefused("ZN101", () -> ours.turn("extend", "{\"until_on\": \"%s\"}".formatted(due.plusDays(10)))).getDetail());
        assertEquals("until_on:range", assertRefused("ZN101", () -> ours.turn("extend", "{\"reason\": \"складність\", \"until_on\": \"%s\"}".formatted(due))).getDetail());
        assertNotEquals(due.toString(), ours.turn("extend", "{\"reason\": \"складність\", \"until_on\": \"%s\"}".formatted(due.plusDays(10))).get("due_on").asText());
        assertEquals(due.toString(), ours.undo().get("due_on").asText());
    }

    @Test
    void annulsOnlyOnTheDayOfRegistration() {
        var ours = new CourseDesk(desk);
        database.clock().startAt(TestServer.START.plusDays(1));
        assertRefused("ZN202", () -> ours.turn("annul", "{\"reason\": \"помилка\"}"));
        database.clock().startAt(TestServer.START.plusHours(1));
        ours.turn("annul", "{\"reason\": \"помилка\"}");
        assertEquals("closed", ours.close().get("status").asText(), "an erroneous registration needs no slip");
    }

    @Test
    void goesThroughCompletionAndStorage() {
        CourseDesk ours = inWork();
        ours.turn("return_for_completion", "{\"reason\": \"бракує довідки\"}");
        assertEquals("completion", ours.status());
        ours.turn("complete", "{}");
        transfers.handOver(ours);
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        database.clock().startAt(TestServer.START.plusMonths(3).plusHours(1));
        ours.turn("store", "{}");
        assertRefused("ZN218", ours::close);
        ours.scanSlip();
        assertEquals("closed", ours.close().get("status").asText());
    }

    @Test
    @Tag("ESOYA-7.1.5")
    void listsTheWorkOfTheOfficeByStepAndUrgency() {
        CourseDesk ours = inWork();
        var fresh = new CourseDesk(desk);
        JsonNode work = work("all");
        assertTrue(work.at("/counts/wait").asInt() >= 1);
        assertTrue(contains(work("wait"), ours.number));
        assertTrue(contains(work("hand_over"), fresh.number));
        assertFalse(contains(work("wait"), fresh.number));
        database.clock().startAt(TestServer.START.plusDays(5));
        assertTrue(contains(work("late"), fresh.number), "a package leaves not later than the next working day");
        database.clock().startAt(TestServer.START.plusDays(120));
        assertTrue(contains(work("overdue"), ours.number));
        assertEquals(0, CourseDesk.ask(database.as("registrar2"), "select api.work_list({0}, false, 'all', 200)", office()).get("rows").size(), "another office sees nothing");
    }

    private JsonNode work(String group) {
        return CourseDesk.ask(desk, "select api.work_list({0}, true, {1}, 200)", office(), group);
    }

    private Integer office() {
        return Objects.requireNonNull(database.asSuperuser().resultQuery("select max(f.office_id) from core.case_file f join access.account a on a.employee_id = f.registered_by where a.login_role = 'registrar1'")
                .fetchOneInto(Integer.class));
    }

    private static boolean contains(JsonNode work, String number) {
        return work.get("rows").findValuesAsText("case_number").contains(number);
    }

    private CourseDesk inWork() {
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        database.clock().startAt(TestServer.START.plusMinutes(10));
        ours.receipt(TestServer.START.plusMinutes(5).toString());
        return ours;
    }

    private static String notice(CourseDesk ours) {
        return String.valueOf(database.asSuperuser().fetchValue("select kind || ' ' || state from exchange.notice where case_id = {0} order by case_event_id desc limit 1", DSL.val(ours.caseId)));
    }
}
