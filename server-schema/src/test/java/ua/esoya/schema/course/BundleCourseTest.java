package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Services of a package in order, and the package that ends with the last of them. */
@Tag("KR146-P2")
@Tag("KR146-4.2")
class BundleCourseTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();
    private static final String REASON = "{\"reason\": \"за заявою\"}";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final Transfers transfers = new Transfers(database);

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void theNextServiceIsNotHandedOverBeforeTheResultOfTheOneBefore() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        CourseDesk residence = ours.part(2);
        assertEquals(List.of("annul", "pass_case", "withdraw"), verbs(residence));
        assertEquals(ours.part(1).number, assertRefused("ZN241", () -> transfers.handOver(residence)).getDetail());
        assertEquals("part_waits", assertRefused("ZN241", () -> setStatus(residence, "handed_over")).getConstraint());
        result(ours.part(1));
        transfers.handOver(residence);
        assertEquals("handed_over", residence.status());
    }

    @Test
    @Tag("ESOYA-3.4a")
    void theClockOfTheNextServiceStartsWithTheResultOfTheOneBefore() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        CourseDesk benefit = ours.part(3);
        assertTrue(benefit.card().get("due_on").isNull());
        transfers.handOver(ours.part(1));
        LocalDate later = TODAY.plusDays(5);
        database.clock().startAt(TestServer.START.plusDays(5));
        ours.part(1).result(CourseDesk.DECISION.formatted(later));
        JsonNode card = benefit.card();
        assertEquals(dueAfter(later, 10), card.get("due_on").asText());
        assertEquals("start_part", card.at("/events/0/verb").asText());
        assertFalse(card.at("/stages/3/due_on").isNull());
        assertFalse(card.at("/course/bundle/parts/2/is_waiting").asBoolean());
        assertEquals("registered", card.get("status").asText());
    }

    @Test
    void aRefusalStartsNothingUntilAPersonDecides() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        CourseDesk residence = ours.part(2);
        assertRefused("ZN212", () -> ours.part(1).turn("start_anyway", REASON));
        assertRefused("ZN241", () -> residence.turn("start_anyway", REASON));
        refuse(ours.part(1));
        assertTrue(residence.card().get("due_on").isNull(), "the term does not run");
        assertEquals(List.of("annul", "pass_case", "start_anyway", "withdraw"), verbs(residence));
        assertTrue(ours.parent().card().at("/course/bundle/parts/1/is_undecided").asBoolean());
        assertTrue(work("decide").contains(residence.number) && !work("hand_over").contains(residence.number));
        assertRefused("ZN241", () -> transfers.handOver(residence));
        assertRefused("ZN241", () -> setStatus(residence, "handed_over"));
        assertRefused("42501", () -> desk.execute("update core.case_part set started_on = '2027-03-12'"));

        assertRefused("ZN101", () -> residence.turn("start_anyway", "{}"));
        residence.turn("start_anyway", "{\"reason\": \"реєструють за рішенням суду\"}");
        assertFalse(residence.card().get("due_on").isNull());
        assertEquals("реєструють за рішенням суду", residence.card().at("/course/turns/0/reason").asText());
        assertRefused("ZN212", () -> residence.turn("start_anyway", REASON));
        transfers.handOver(residence);
        ours.part(3).turn("withdraw", REASON);
        assertEquals(List.of("result_received", "handed_over", "withdrawn"), statuses(ours));
    }

    @Test
    void whatIsWithdrawnStartsNothingEither() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        ours.part(1).turn("withdraw", REASON);
        assertTrue(ours.part(2).card().get("due_on").isNull());
        assertRefused("ZN241", () -> transfers.handOver(ours.part(2)));
        ours.part(1).undo();
        assertRefused("ZN241", () -> ours.part(2).turn("start_anyway", REASON));
        result(ours.part(1));
        assertFalse(ours.part(2).card().get("due_on").isNull(), "control: a result that is none of these starts it");
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void aDecisionIsTakenBackWithItsPlaceInTheRegister() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        refuse(ours.part(1));
        ours.part(2).turn("start_anyway", REASON);
        CourseDesk.ask(desk, "select api.put_in_open_transfer({0}, {1}, {2})", UUID.randomUUID(), ours.part(2).caseId, ours.part(2).version());
        assertRefused("ZN242", ours.part(1)::undo);
        assertEquals("start_anyway", ours.part(2).card().at("/course/undo").asText());
        ours.part(2).undo();
        assertTrue(ours.part(2).card().get("due_on").isNull());
        assertTrue(ours.part(2).card().at("/course/transfer").isNull());
        assertTrue(verbs(ours.part(2)).contains("start_anyway"));
        ours.part(1).undo();
        assertEquals("handed_over", ours.part(1).status());
    }

    @Test
    void aResultTakenBackMakesTheNextWaitAgainUnlessItIsOnItsWay() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        transfers.handOver(ours.part(1));
        ours.part(1).result(CourseDesk.DECISION.formatted(TODAY));
        ours.part(1).undo();
        assertTrue(ours.part(2).card().get("due_on").isNull());
        assertEquals("unstart_part", ours.part(2).card().at("/events/0/verb").asText());
        assertRefused("ZN241", () -> transfers.handOver(ours.part(2)));
        ours.part(1).result(CourseDesk.DECISION.formatted(TODAY));
        transfers.handOver(ours.part(2));
        assertEquals(ours.part(2).number, assertRefused("ZN242", ours.part(1)::undo).getDetail());
        assertEquals("next_part_begun", assertRefused("ZN242", () -> setStatus(ours.part(1), "in_work")).getConstraint());
        ours.part(2).undo();
        ours.part(1).undo();
        assertEquals("handed_over", ours.part(1).status(), "control: once the next came back, so may the result");
    }

    @Test
    @Tag("ESOYA-7.1.7b")
    @Tag("ESOYA-7.1.7c")
    void thePackageClosesWithTheLastOfItsServicesAndNeverBefore() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        assertEquals(List.of("annul", "withdraw"), verbs(ours.parent()));
        assertRefused("ZN212", ours.parent()::close);
        assertTrue(String.valueOf(assertRefused("ZN240", () -> setStatus(ours.parent(), "closed")).getDetail()).contains(ours.part(3).number));
        finish(ours.part(1));
        ours.part(2).turn("withdraw", REASON);
        assertEquals("in_parts", ours.parent().status());
        result(ours.part(3));
        ours.part(3).issue(CourseDesk.IN_PERSON);
        assertRefused("ZN218", ours.part(3)::close);
        assertEquals("in_parts", ours.parent().status());
        ours.part(3).scanSlip();
        ours.part(3).close();
        JsonNode card = ours.parent().card();
        assertEquals("closed", card.get("status").asText());
        assertEquals("close_parts", card.at("/events/0/verb").asText());
        assertFalse(card.at("/course/archive").isNull());
        database.asOwner().execute("delete from archive.archive_task where case_id <> {0}", DSL.val(ours.parent().caseId));
        JsonNode task = CourseDesk.ask(database.as("agent1"), "select api.take_archive_task()");
        assertEquals(List.of(ours.part(1).number, ours.part(2).number, ours.part(3).number), task.findValues("services").getFirst().findValuesAsText("case_number").stream().distinct()
                .filter(it -> !it.equals(ours.parent().number)).toList(), "its application says what all of them ask");
        // what is over stays over
        assertRefused("ZN229", ours.parent()::undo);
        assertEquals(ours.parent().number, assertRefused("ZN243", ours.part(2)::undo).getDetail());
    }

    @Test
    void withdrawnServicesThatAreClosedStayEnded() {
        Bundle ours = Bundle.of(desk, Bundle.MOVE);
        ours.part(1).turn("withdraw", REASON);
        ours.part(2).turn("annul", REASON);
        assertEquals("in_parts", ours.parent().status());
        ours.part(1).close();
        ours.part(3).turn("withdraw", REASON);
        assertEquals("closed", ours.parent().status());
    }

    @Test
    void withdrawingThePackageWithdrawsWhatHasNoResultYetAndComesBackAsOne() {
        Bundle ours = Bundle.of(desk, Bundle.MOVE);
        result(ours.part(1));
        ours.part(3).turn("withdraw", REASON);
        ours.parent().turn("withdraw", REASON);
        assertEquals(List.of("result_received", "withdrawn", "withdrawn"), statuses(ours));
        assertEquals("за заявою", ours.part(2).card().at("/course/turns/0/reason").asText());
        assertEquals(ours.part(1).number, assertRefused("ZN240", ours.parent()::close).getDetail());
        assertRefused("ZN243", ours.part(2)::undo);
        ours.parent().undo();
        assertEquals("in_parts", ours.parent().status());
        assertEquals(List.of("result_received", "registered", "withdrawn"), statuses(ours), "the third was withdrawn by itself");
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void anErroneousPackageIsErroneousAsAWholeOrNotAtAll() {
        Bundle wrong = Bundle.of(desk, Bundle.CHILD);
        wrong.parent().turn("annul", REASON);
        assertEquals(List.of("annulled", "annulled", "annulled"), statuses(wrong));
        wrong.parent().close();
        Bundle sent = Bundle.of(desk, Bundle.CHILD);
        transfers.handOver(sent.part(1));
        assertEquals("handed_over:annul", assertRefused("ZN212", () -> sent.parent().turn("annul", REASON)).getDetail());
        assertEquals(List.of("handed_over", "registered", "registered"), statuses(sent));
    }

    @Test
    void theWorkListHoldsBackWhatWaits() {
        Bundle ours = Bundle.of(desk, Bundle.CHILD);
        assertTrue(work("hold").contains(ours.part(2).number));
        assertFalse(work("hand_over").contains(ours.part(2).number));
        assertTrue(work("hand_over").contains(ours.part(1).number));
        result(ours.part(1));
        assertTrue(work("hand_over").contains(ours.part(2).number));
    }

    private String work(String group) {
        return CourseDesk.ask(desk, "select api.work_list((select office_id from api.office_list where code = '01'), true, {0}, 200)", group).toString();
    }

    private void result(CourseDesk part) {
        transfers.handOver(part);
        part.result(CourseDesk.DECISION.formatted(TODAY));
    }

    private void refuse(CourseDesk part) {
        transfers.handOver(part);
        part.result("{\"result_kind\": \"refusal\", \"dated_on\": \"%s\", \"legal_ground\": \"стаття 17 закону\"}".formatted(TODAY));
    }

    private void finish(CourseDesk part) {
        result(part);
        part.issue(CourseDesk.IN_PERSON);
        part.scanSlip();
        part.close();
    }

    private static void setStatus(CourseDesk of, String status) {
        database.pastItsCourse("update core.case_file set status = {0} where case_id = {1}", status, of.caseId);
    }

    private static String dueAfter(LocalDate from, int days) {
        return String.valueOf(database.asSuperuser().fetchValue("select internal.due_on({0}::date, {1}, 'calendar_day')::text", DSL.val(from), DSL.val(days)));
    }

    private static List<String> statuses(Bundle of) {
        return of.parts().stream().map(CourseDesk::status).toList();
    }

    private static List<String> verbs(CourseDesk of) {
        var all = new ArrayList<String>();
        of.card().at("/course/verbs").forEach(verb -> all.add(verb.asText()));
        return all;
    }
}
