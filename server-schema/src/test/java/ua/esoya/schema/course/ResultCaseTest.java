package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-3.3c")
class ResultCaseTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void isFoundByItsNumberWithOrWithoutHyphensOnceItMayHaveAResult() {
        var ours = new CourseDesk(desk);
        assertEquals("registered:receive_result", assertRefused("ZN212", () -> find(desk, ours.number)).getDetail());
        new Transfers(database).handOver(ours);
        JsonNode found = find(desk, ours.number.replace("-", ""));
        assertEquals(ours.caseId.toString(), found.get("case_id").asText());
        assertEquals(ours.version(), found.get("row_version").asInt());
        assertFalse(found.get("grounds").isEmpty());
        ours.result(CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()));
        assertEquals("result_received:receive_result", assertRefused("ZN212", () -> find(desk, ours.number)).getDetail());
    }

    @Test
    void isNotFoundByAnotherOfficeAndNotForOtherGroups() {
        var ours = new CourseDesk(desk);
        new Transfers(database).handOver(ours);
        assertEquals(ours.number, find(desk, ours.number).get("case_number").asText());
        assertRefused("ZN404", () -> find(database.as("registrar2"), ours.number));
        assertRefused("ZN404", () -> find(desk, "01-9999999-2020-1"));
        assertRefused("42501", () -> find(database.as("moderator1"), ours.number));
    }

    private static JsonNode find(DSLContext who, String number) {
        return CourseDesk.ask(who, "select api.result_case({0})", number);
    }
}
