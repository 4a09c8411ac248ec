package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-7.1.6d")
class LateMarksTest {
    private static final LocalDateTime START = TestServer.START;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final Transfers transfers = new Transfers(database);

    @AfterEach
    void onTheDay() {
        database.clock().startAt(START);
    }

    @Test
    void namesAMarkOfOthersTypedAfterTheDaysOfTheParameter() {
        database.clock().startAt(START);
        CourseDesk prompt = handedOver();
        CourseDesk late = handedOver();
        database.clock().startAt(START.plusDays(1));
        prompt.receipt(START.plusMinutes(5).toString());
        assertEquals(List.of(), marks(prompt));
        database.clock().startAt(START.plusDays(7));
        late.receipt(START.plusMinutes(5).toString());
        assertEquals(List.of("mark 6"), marks(late));
        late.undo();
        assertEquals(List.of(), marks(late), "what was taken back is no mark");
    }

    @Test
    void namesAPackageThatLeftAfterTheNextWorkingDay() {
        database.clock().startAt(START);
        CourseDesk prompt = handedOver();
        var late = new CourseDesk(desk);
        database.clock().startAt(START.plusDays(7));
        transfers.handOver(late);
        assertEquals(List.of(), marks(prompt));
        assertEquals(List.of("hand_over 6"), marks(late));
    }

    @Test
    void namesAResultThatCameAfterItsDueDay() {
        database.clock().startAt(START);
        CourseDesk prompt = handedOver();
        CourseDesk late = handedOver();
        LocalDate due = LocalDate.parse(late.card().get("due_on").asText());
        database.clock().startAt(due.atTime(12, 0));
        prompt.result(CourseDesk.DECISION.formatted(START.toLocalDate()));
        database.clock().startAt(due.plusDays(1).atTime(12, 0));
        late.result(CourseDesk.DECISION.formatted(START.toLocalDate()));
        assertEquals(List.of(), marks(prompt), "on its day it is in time");
        assertEquals(List.of("result 1"), marks(late));
    }

    @Test
    @Tag("CSP-1.2e")
    void isTheMatterOfTheOfficeThatLeadsTheCaseNow() {
        database.clock().startAt(START);
        var ours = new CourseDesk(desk);
        int second = Objects.requireNonNull(database.asSuperuser().resultQuery("select office_id from ref.office where code = '02'").fetchOneInto(Integer.class));
        ours.pass(second, "case");
        CourseDesk theirs = ours.at(database.as("registrar2"));
        theirs.acceptPassed();
        database.clock().startAt(START.plusDays(7));
        transfers.handOver(theirs);
        assertEquals(List.of(), marks(ours));
        assertEquals(List.of("hand_over 6"), marks(ours, second));
    }

    @Test
    void isReadBySupervisorsOfTheOfficeAlone() {
        assertRefused("42501", () -> desk.fetch("select * from api.late_marks(1, current_date, current_date)"));
    }

    private CourseDesk handedOver() {
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        return ours;
    }

    private List<String> marks(CourseDesk ours) {
        return marks(ours, office(ours));
    }

    private List<String> marks(CourseDesk ours, int office) {
        return database.as("supervisor1").fetch("select * from api.late_marks({0}, {1}, {2})", DSL.val(office), DSL.val(START.toLocalDate()), DSL.val(START.toLocalDate().plusYears(1)))
                .stream().filter(row -> ours.caseId.equals(row.get("case_id"))).map(row -> row.get("kind") + " " + row.get("days_late")).toList();
    }

    private static Integer office(CourseDesk ours) {
        return Objects.requireNonNull(database.asSuperuser().resultQuery("select office_id from core.case_file where case_id = {0}", DSL.val(ours.caseId)).fetchOneInto(Integer.class));
    }
}
