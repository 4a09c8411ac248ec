package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

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

/** What is overdue is told to whoever stands above, once for each level, and settles itself. */
@Tag("ESOYA-7.1.5")
class EscalationTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final DSLContext head = database.as("supervisor1");
    private final DSLContext agent = database.as("agent1");
    private final Transfers transfers = new Transfers(database);

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void tellsOnceForEachLevelAndTakesItBackWhenTheCaseMoves() {
        var ours = new CourseDesk(desk);
        // only its package is late: the term itself is far away
        database.asSuperuser().execute("update core.case_file set due_on = due_on + 200 where case_id = {0}", DSL.val(ours.caseId));
        escalate();
        assertEquals(List.of(), told(ours), "in time nobody is told");
        database.clock().startAt(TestServer.START.plusDays(5));
        escalate();
        assertEquals(List.of("hand_over 1"), told(ours));
        escalate();
        assertEquals(List.of("hand_over 1"), told(ours));
        database.clock().startAt(TestServer.START.plusDays(14));
        escalate();
        escalate();
        assertEquals(List.of("hand_over 2", "hand_over 1"), told(ours));
        assertEquals(2, ours.card().get("events").findValuesAsText("verb").stream().filter("escalate"::equals).count());
        assertTrue((Integer) Objects.requireNonNull(head.fetchValue("select api.escalation_count()")) >= 2);
        transfers.handOver(ours);
        escalate();
        assertEquals(List.of(), told(ours), "it has moved");
    }

    /** The package and the result each have one working day between the centre and the provider (588). */
    @Test
    @Tag("ESOYA-7.1.6a")
    void tellsOfAPackageNobodyConfirmedAndOfAReadyResultThatDidNotCome() {
        var ours = new CourseDesk(desk);
        database.asSuperuser().execute("update core.case_file set due_on = due_on + 200 where case_id = {0}", DSL.val(ours.caseId));
        transfers.handOver(ours);
        database.clock().startAt(TestServer.START.plusDays(1));
        escalate();
        assertEquals(List.of(), told(ours), "the next working day is not over");
        database.clock().startAt(TestServer.START.plusDays(5));
        escalate();
        assertEquals(List.of("confirm 1"), told(ours));
        ours.receipt(TestServer.START.plusDays(4).toString());
        escalate();
        assertEquals(List.of(), told(ours), "it is confirmed");
        CourseDesk.ask(database.as("officer1"), "select api.mark_handed_case({0}, {1}, {2}, 'result_ready', {3}::jsonb)", UUID.randomUUID(), ours.caseId, ours.version(),
                CourseDesk.DECISION.formatted(TestServer.START.plusDays(5).toLocalDate()));
        escalate();
        assertEquals(List.of(), told(ours));
        database.clock().startAt(TestServer.START.plusDays(9));
        escalate();
        assertEquals(List.of("fetch 1"), told(ours));
        ours.result(CourseDesk.DECISION.formatted(TestServer.START.plusDays(5).toLocalDate()));
        escalate();
        assertEquals(List.of(), told(ours), "the centre has it");
    }

    @Test
    void tellsOfATermThatIsOverAndNotOfOneThatStandsStill() {
        CourseDesk late = inWork();
        CourseDesk held = inWork();
        held.turn("suspend", "{\"reason\": \"запит до архіву\"}");
        database.clock().startAt(TestServer.START.plusDays(120));
        escalate();
        assertEquals(List.of("overdue 2", "overdue 1"), told(late));
        assertEquals(List.of(), told(held));
    }

    @Test
    void isReadByWhomItIsForAndRaisedByTheMachine() {
        assertRefused("42501", () -> desk.fetch("select * from api.escalations()"));
        assertRefused("42501", () -> desk.fetch("select api.escalation_count()"));
        assertRefused("42501", () -> head.fetch("select api.escalate()"));
        assertRefused("42501", () -> desk.execute("update core.escalation set settled_at = now()"));
    }

    private CourseDesk inWork() {
        onTheDay();
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        database.clock().startAt(TestServer.START.plusMinutes(10));
        ours.receipt(TestServer.START.plusMinutes(5).toString());
        return ours;
    }

    private void escalate() {
        agent.fetch("select api.escalate()");
    }

    private List<String> told(CourseDesk ours) {
        return head.fetch("select ground || ' ' || level from api.escalations() where case_id = {0} order by level desc", DSL.val(ours.caseId)).map(row -> row.get(0, String.class));
    }
}
