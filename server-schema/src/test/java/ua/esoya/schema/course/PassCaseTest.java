package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** A case, or only the issue of its result, goes to another office: office 01 sends, office 02 receives. */
@Tag("CSP-1.2e")
@Tag("ESOYA-4.8")
class PassCaseTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext sender = database.as("registrar1");
    private final DSLContext receiver = database.as("registrar2");
    private final Transfers transfers = new Transfers(database);
    private final int first = office("01");
    private final int second = office("02");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void bothOfficesSeeItAndOnlyTheHolderMarksIt() {
        var ours = new CourseDesk(sender);
        CourseDesk theirs = ours.at(receiver);
        assertRefused("ZN404", theirs::card);
        assertFalse(seenBy(receiver, ours.caseId), "control: another office sees nothing of it");
        ours.pass(second, "case");
        assertTrue(seenBy(receiver, ours.caseId));
        assertEquals("registered", theirs.card().get("status").asText());
        assertEquals(List.of("accept_pass"), verbs(theirs));
        assertEquals(List.of(), verbs(ours));
        // nobody marks what is on its way
        assertEquals("pass_waiting", assertRefused("ZN224", () -> ours.turn("withdraw", "{\"reason\": \"за заявою\"}")).getConstraint());
        assertRefused("ZN227", () -> theirs.turn("withdraw", "{\"reason\": \"за заявою\"}"));
        assertEquals("registered", theirs.acceptPassed().get("status").asText());
        assertEquals("accept_pass", theirs.card().at("/events/0/verb").asText());
        // now the receiving office leads, the sender reads
        assertEquals("held_elsewhere", assertRefused("ZN227", () -> ours.turn("withdraw", "{\"reason\": \"за заявою\"}")).getConstraint());
        assertRefused("ZN227", () -> CourseDesk.ask(sender, "select api.add_to_case({0}, {1}, 'note', '{\"note\": \"дзвонили\"}')", UUID.randomUUID(), ours.caseId));
        assertRefused("ZN227", ours::scanSlip);
        assertRefused("ZN227", () -> transfers.add(sender, transfers.open(ours), ours.number));
        assertFalse(ours.card().at("/course/holding/is_held").asBoolean());
        assertEquals("Металургійний", ours.card().at("/course/holding/holder").asText());
        transfers.handOver(theirs);
        assertEquals("handed_over", theirs.status());
    }

    @Test
    void leadsItToTheArchiveWhereItWasPassed() {
        var ours = new CourseDesk(sender);
        ours.pass(second, "case");
        CourseDesk theirs = ours.at(receiver);
        theirs.acceptPassed();
        transfers.handOver(theirs);
        received(theirs);
        theirs.result(CourseDesk.DECISION.formatted(TODAY));
        theirs.issue(CourseDesk.IN_PERSON);
        theirs.scanSlip();
        assertEquals("closed", theirs.close().get("status").asText());
        assertEquals("closed", ours.status(), "the office that registered it still reads it");
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void passesOnlyTheIssueOnceTheResultIsThereAndTellsWhereToCome() {
        CourseDesk ours = inWork();
        assertEquals("in_work:pass_issue", assertRefused("ZN212", () -> ours.pass(second, "issue")).getDetail());
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        assertEquals("result_received:pass_case", assertRefused("ZN212", () -> ours.pass(second, "case")).getDetail());
        ours.pass(second, "issue");
        CourseDesk theirs = ours.at(receiver);
        theirs.acceptPassed();
        assertTrue(lastNotice(ours).contains("Металургійний"), () -> lastNotice(ours));
        theirs.issue(CourseDesk.IN_PERSON);
        assertEquals("issued", ours.status());
    }

    @Test
    void refusesARegisterAnUnknownOfficeAndItsOwn() {
        var ours = new CourseDesk(sender);
        int register = transfers.open(ours);
        transfers.add(sender, register, ours.number);
        assertEquals("in_a_transfer", assertRefused("ZN215", () -> ours.pass(second, "case")).getConstraint());
        transfers.remove(sender, register, ours.caseId);
        assertEquals("office_id:unknown_code", assertRefused("ZN101", () -> ours.pass(first, "case")).getDetail());
        assertEquals("office_id:unknown_code", assertRefused("ZN101", () -> ours.pass(999_999, "case")).getDetail());
        assertEquals("reason:required", assertRefused("ZN101", () -> CourseDesk.ask(sender, "select api.pass_case({0}, {1}, {2}, {3}::jsonb)",
                UUID.randomUUID(), ours.caseId, ours.version(), "{\"office_id\": %d, \"what\": \"case\", \"reason\": \" \"}".formatted(second))).getDetail());
        ours.pass(second, "case");
        // the table itself holds one waiting pass
        assertRefused("23505", () -> database.asSuperuser().execute("""
                insert into core.case_pass (case_event_id, case_id, what, from_office_id, to_office_id, reason)
                select min(case_event_id), case_id, 'case', {1}, {2}, 'ще раз' from core.case_event where case_id = {0} group by case_id""",
                DSL.val(ours.caseId), DSL.val(first), DSL.val(second)));
    }

    @Test
    @Tag("ESOYA-7.1.8c")
    void takesBackWhatIsNotAcceptedAndTheAcceptanceItself() {
        var ours = new CourseDesk(sender);
        ours.pass(second, "case");
        CourseDesk theirs = ours.at(receiver);
        assertRefused("ZN227", theirs::undo);
        assertEquals("pass_case", ours.card().at("/course/undo").asText());
        ours.undo();
        assertRefused("ZN404", theirs::card);
        assertEquals(0, ours.card().at("/course/holding/passes").size());
        ours.pass(second, "case");
        theirs.acceptPassed();
        assertRefused("ZN225", theirs::acceptPassed);
        assertRefused("ZN227", ours::undo);
        theirs.undo();
        assertEquals(List.of("accept_pass"), verbs(theirs));
        assertEquals("", theirs.card().at("/course/undo").asText(""), "the sender's mark is the sender's to take back");
        database.clock().startAt(TestServer.START.plusDays(1));
        assertRefused("ZN202", ours::undo);
        theirs.acceptPassed();
        assertEquals(List.of("register", "pass_case", "undo", "pass_case", "accept_pass", "undo", "accept_pass"), events(ours));
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void isTakenBackEvenWhenTheMachineHasToldTheApplicantMeanwhile() {
        CourseDesk ours = inWork();
        ours.result(CourseDesk.DECISION.formatted(TODAY));
        ours.pass(second, "issue");
        database.asSuperuser().execute("select internal.advance_case(f, 'notify', null, null) from core.case_file f where f.case_id = {0}", DSL.val(ours.caseId));
        ours.undo();
        assertEquals("notified", ours.status());
        assertTrue(ours.card().at("/course/holding/is_held").asBoolean());
    }

    @Test
    @Tag("ESOYA-7.1.5")
    void standsInTheWorkOfWhoeverMustAct() {
        var ours = new CourseDesk(sender);
        ours.pass(second, "case");
        assertTrue(works(sender, first, "passed", true).contains(ours.number));
        assertTrue(works(receiver, second, "take", true).contains(ours.number), "even among the own cases, for nobody there has it yet");
        ours.at(receiver).acceptPassed();
        assertFalse(works(sender, first, "all", false).contains(ours.number));
        assertTrue(works(receiver, second, "hand_over", true).contains(ours.number), "whoever accepted it leads it");
    }

    @Test
    @Tag("ESOYA-3.3a")
    void isFoundAndListedInBothOfficesAndCountedOnce() {
        var ours = new CourseDesk(sender);
        int before = counted(receiver, second);
        ours.pass(second, "case");
        ours.at(receiver).acceptPassed();
        assertEquals(List.of(ours.number), found(receiver, ours.number));
        assertEquals(List.of(ours.number), found(sender, ours.number));
        assertEquals(1, listed(receiver, second, ours.number));
        assertEquals(1, listed(sender, first, ours.number));
        assertEquals(before, counted(receiver, second), "counted by the office that registered it");
        // who may see both offices sees it once
        DSLContext head = database.as("supervisor1");
        assertEquals(1, listed(head, first, ours.number));
        assertEquals(1, Objects.requireNonNull(head.resultQuery("select count(*) from api.journal_page(array[{0}, {1}], null, null, null, null, null, false, null, null, null, null, 200) where case_number = {2}",
                DSL.val(first), DSL.val(second), DSL.val(ours.number)).fetchOneInto(Integer.class)));
        assertEquals(0, listed(database.as("registrar2"), first, ours.number), "control: the sender's journal stays the sender's");
    }

    @Test
    @Tag("ESOYA-4.11a")
    void psqlReachesNoMoreThanTheVerbsDo() {
        var ours = new CourseDesk(sender);
        ours.pass(second, "case");
        for (String attempt : List.of("update core.case_file set held_office_id = null", "select reason from core.case_pass", "insert into core.case_office select case_id, 1, registered_at from core.case_file",
                "delete from core.case_office", "update core.case_pass set is_waiting = false")) {
            assertRefused("42501", () -> receiver.execute(attempt));
        }
        assertEquals(1, Objects.requireNonNull(receiver.fetchOne("select count(*) from core.case_office where case_id = {0}", DSL.val(ours.caseId))).get(0, Integer.class));
        assertEquals(0, Objects.requireNonNull(sender.fetchOne("select count(*) from core.case_office where case_id = {0}", DSL.val(ours.caseId))).get(0, Integer.class));
    }

    private CourseDesk inWork() {
        var ours = new CourseDesk(sender);
        transfers.handOver(ours);
        received(ours);
        return ours;
    }

    private static void received(CourseDesk desk) {
        database.clock().startAt(TestServer.START.plusMinutes(10));
        desk.receipt(TestServer.START.plusMinutes(5).toString());
    }

    private static boolean seenBy(DSLContext who, UUID caseId) {
        return count(who, "select count(*) from api.registration_journal where case_id = {0}", caseId) == 1;
    }

    private static List<String> verbs(CourseDesk desk) {
        return strings(desk.card().at("/course/verbs"));
    }

    private static List<String> events(CourseDesk desk) {
        return desk.card().get("events").findValuesAsText("verb").reversed();
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static List<String> works(DSLContext who, int office, String group, boolean mine) {
        return CourseDesk.ask(who, "select api.work_list({0}, {1}, {2}, 200)", office, mine, group).get("rows").findValuesAsText("case_number");
    }

    private static List<String> found(DSLContext who, String number) {
        return who.resultQuery("select case_number from api.find_case('number', {0})", DSL.val(number)).fetchInto(String.class);
    }

    private static int listed(DSLContext who, int office, String number) {
        int plain = count(who, "select count(*) from api.journal_page(array[{0}], null, null, null, null, null, false, null, null, null, null, 200) where case_number = {1}", office, number);
        int filtered = count(who, "select count(*) from api.journal_page(array[{0}], {2}, null, null, null, null, false, null, null, null, null, 200) where case_number = {1}", office, number, TODAY);
        assertEquals(plain, filtered);
        return plain;
    }

    private static int counted(DSLContext who, int office) {
        return count(who, "select overdue + today + soon + in_time from api.journal_counters(array[{0}])", office);
    }

    private static int count(DSLContext who, String query, Object... values) {
        Record row = who.fetchOne(query, List.of(values).stream().map(DSL::val).toArray());
        return Objects.requireNonNull(row).get(0, Integer.class);
    }

    private static String lastNotice(CourseDesk ours) {
        return String.valueOf(database.asSuperuser().fetchValue("select body from exchange.notice where case_id = {0} order by case_event_id desc limit 1", DSL.val(ours.caseId)));
    }

    private static int office(String code) {
        return Objects.requireNonNull(database.asSuperuser().resultQuery("select office_id from ref.office where code = {0}", DSL.val(code)).fetchOneInto(Integer.class));
    }
}
