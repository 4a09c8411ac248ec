package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-7.1.7a")
class UncollectedTest {
    private static final LocalDateTime START = TestServer.START;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final DSLContext agent = database.as("agent1");
    private final Transfers transfers = new Transfers(database);

    @AfterEach
    void onTheDay() {
        database.clock().startAt(START);
    }

    @Test
    void remindsOnceAfterTwoMonthsAndPassesToStorageAfterThree() {
        CourseDesk ours = withResult();
        database.clock().startAt(START.plusMonths(2).minusDays(1));
        assertEquals(0, told());
        assertEquals(List.of(), rows(ours));
        database.clock().startAt(START.plusMonths(2));
        assertEquals(1, told());
        assertEquals(0, told(), "once a result");
        assertFalse(rows(ours).getFirst().get("is_for_storage", Boolean.class));
        database.clock().startAt(START.plusMonths(3));
        assertTrue(rows(ours).getFirst().get("is_for_storage", Boolean.class));
        ours.turn("store", "{}");
        assertEquals(List.of(), rows(ours));
    }

    @Test
    @Tag("ESOYA-3.3")
    void goesToStorageNotBeforeItsThreeMonthsAreOver() {
        CourseDesk ours = withResult();
        database.clock().startAt(START.plusMonths(3).minusDays(1));
        var refused = assertRefused("ZN223", () -> ours.turn("store", "{}"));
        assertEquals("too_early_to_store", refused.getConstraint());
        assertEquals(START.plusMonths(3).toLocalDate().toString(), refused.getDetail());
        assertFalse(ours.card().at("/course/verbs").toString().contains("\"store\""), "the card does not offer what is refused");
        database.clock().startAt(START.plusMonths(3));
        assertTrue(ours.card().at("/course/verbs").toString().contains("\"store\""));
        assertEquals("stored", ours.turn("store", "{}").get("status").asText());
    }

    @Test
    void aResultTakenBackDoesNotCountItsDays() {
        CourseDesk ours = withResult();
        ours.undo();
        database.clock().startAt(START.plusMonths(1));
        ours.result(CourseDesk.DECISION.formatted(START.toLocalDate()));
        database.clock().startAt(START.plusMonths(3).plusDays(1));
        assertEquals("too_early_to_store", assertRefused("ZN223", () -> ours.turn("store", "{}")).getConstraint());
        database.clock().startAt(START.plusMonths(4));
        assertEquals("stored", ours.turn("store", "{}").get("status").asText());
    }

    @Test
    void isToldByMachinesAndSeenByTheOfficeOnly() {
        assertRefused("42501", () -> desk.fetch("select api.tell_uncollected()"));
        CourseDesk ours = withResult();
        database.clock().startAt(START.plusMonths(4));
        assertEquals(1, rows(ours).size());
        assertEquals(0, database.as("registrar2").fetch("select * from api.uncollected_results({0})", DSL.val(office(ours))).size());
    }

    private CourseDesk withResult() {
        database.clock().startAt(START);
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        ours.result(CourseDesk.DECISION.formatted(START.toLocalDate()));
        return ours;
    }

    private int told() {
        return Objects.requireNonNull(agent.resultQuery("select api.tell_uncollected()").fetchOneInto(Integer.class));
    }

    private List<Record> rows(CourseDesk ours) {
        return desk.fetch("select * from api.uncollected_results({0})", DSL.val(office(ours))).stream()
                .filter(row -> ours.caseId.equals(row.get("case_id"))).toList();
    }

    private static Integer office(CourseDesk ours) {
        return Objects.requireNonNull(database.asSuperuser().resultQuery("select office_id from core.case_file where case_id = {0}", DSL.val(ours.caseId)).fetchOneInto(Integer.class));
    }
}
