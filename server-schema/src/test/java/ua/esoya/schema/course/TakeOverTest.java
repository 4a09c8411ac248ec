package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** «Колега захворіла»: the cases of one registrar are led by another of the same office. */
@Tag("ESOYA-7.1.5")
class TakeOverTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext ill = database.as("registrar1");
    private final DSLContext head = database.as("supervisor1");
    private final int office = number("select office_id from ref.office where code = '01'");
    private final int sick = number("select employee_id from access.account where login_role = 'registrar1'");
    /** A registrar of the same office; without an account, so the head decides for her. */
    private final int colleague = number("select min(o.employee_id) from access.access_order o where o.person_group = 'esoya_registrar' and o.office_id = "
            + "(select office_id from ref.office where code = '01') and o.employee_id <> " + sick);

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void allOrOneIsLedByTheColleagueAndComesBackTheSameWay() {
        var first = new CourseDesk(ill);
        var second = new CourseDesk(ill);
        assertEquals(1, take(head, sick, colleague, first.caseId).get("cases").asInt());
        assertTrue(take(head, sick, colleague, null).get("cases").asInt() >= 1, "whatever waits");
        assertRefused("ZN228", () -> take(head, sick, colleague, null));
        JsonNode event = first.card().at("/events/0");
        assertEquals("take_over", event.get("verb").asText());
        assertEquals(name(sick) + " → " + name(colleague) + ": колега захворіла", event.get("words").asText());
        assertEquals(name(colleague), first.card().at("/course/holding/responsible").asText());
        assertTrue(works("colleague").contains(second.number), "whoever registered it still sees who leads it");
        // the same verb brings them back, to oneself
        assertTrue(take(ill, colleague, sick, null).get("cases").asInt() >= 2);
        assertFalse(works("colleague").contains(second.number));
        assertTrue(works("hand_over").contains(second.number));
        assertTrue(first.card().at("/course/holding/responsible").isNull());
    }

    @Test
    @Tag("ESOYA-4.12")
    void aRegistrarTakesOnlyUponThemselvesAndOnlyInTheOwnOffice() {
        var ours = new CourseDesk(ill);
        assertRefused("ZN302", () -> take(ill, sick, colleague, ours.caseId));
        int stranger = number("select employee_id from access.account where login_role = 'registrar2'");
        assertRefused("ZN302", () -> take(database.as("registrar2"), sick, stranger, ours.caseId));
        assertEquals("to_employee_id:unknown_code", assertRefused("ZN101", () -> take(head, sick, stranger, ours.caseId)).getDetail());
        assertEquals("to_employee_id:unknown_code", assertRefused("ZN101", () -> take(head, sick, sick, ours.caseId)).getDetail());
        assertEquals("reason:required", assertRefused("ZN101", () -> ask(head, "{\"from_employee_id\": %d, \"to_employee_id\": %d, \"reason\": \" \"}".formatted(sick, colleague))).getDetail());
        assertRefused("42501", () -> ill.execute("update core.case_file set responsible_id = null"));
        assertRefused("42501", () -> ill.execute("select reason from core.case_take_over"));
    }

    @Test
    void namesWhoLeadsHowMuchAndNothingOfAnotherOffice() {
        new CourseDesk(ill);
        var rows = ill.fetch("select short_name, waiting, may_lead from api.colleagues({0})", DSL.val(office));
        assertTrue(rows.stream().anyMatch(row -> row.get("waiting", Integer.class) > 0 && row.get("may_lead", Boolean.class)));
        assertTrue(rows.stream().anyMatch(row -> name(colleague).equals(row.get("short_name", String.class))));
        assertEquals(0, database.as("registrar2").fetch("select * from api.colleagues({0})", DSL.val(office)).size());
    }

    private JsonNode take(DSLContext who, int from, int to, @Nullable UUID caseId) {
        return ask(who, "{\"from_employee_id\": %d, \"to_employee_id\": %d, \"reason\": \"колега захворіла\"%s}".formatted(from, to,
                caseId == null ? "" : ", \"case_id\": \"%s\"".formatted(caseId)));
    }

    private JsonNode ask(DSLContext who, String content) {
        return CourseDesk.ask(who, "select api.take_over_cases({0}, {1}, {2}::jsonb)", UUID.randomUUID(), office, content);
    }

    private List<String> works(String group) {
        return CourseDesk.ask(ill, "select api.work_list({0}, true, {1}, 200)", office, group).get("rows").findValuesAsText("case_number");
    }

    private static String name(int employee) {
        return String.valueOf(database.asSuperuser().fetchValue("select internal.short_name(surname, given_name, patronymic) from access.employee where employee_id = {0}", DSL.val(employee)));
    }

    private static int number(String query) {
        return Objects.requireNonNull(database.asSuperuser().resultQuery(query).fetchOneInto(Integer.class));
    }
}
