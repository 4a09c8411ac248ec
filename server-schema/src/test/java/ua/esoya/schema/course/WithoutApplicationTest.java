package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** A public service that nobody has to ask for in writing. */
@Tag("CSP-1.2g")
class WithoutApplicationTest {
    private static final String GIFT = "05-09";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void isRegisteredAndGivenWithoutOne() {
        JsonNode card = Intakes.card(desk, GIFT);
        assertTrue(card.get("is_without_application").asBoolean());
        assertFalse(card.get("documents").toString().contains("\"application\""));
        var ours = new CourseDesk(desk, GIFT);
        assertTrue(ours.card().at("/service/is_without_application").asBoolean());
        assertFalse(ours.card().get("inventory").toString().contains("\"application\""));
        new Transfers(database).handOver(ours);
        ours.result(CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()));
        ours.issue(CourseDesk.IN_PERSON);
        ours.scanSlip();
        assertEquals("closed", ours.close().get("status").asText());
        assertFalse(new CourseDesk(desk).card().at("/service/is_without_application").asBoolean(), "control: others are asked for");
    }

    @Test
    void noApplicationIsPrintedForIt() {
        var ours = new CourseDesk(desk, GIFT);
        assertEquals("application_not_needed", assertRefused("ZN245", () -> print(ours, "application")).getConstraint());
        assertEquals(1, print(ours, "routing_slip").at("/routing_slip/number").asInt());
        assertEquals(1, print(new CourseDesk(desk), "application").at("/application/number").asInt(), "control: for another service it is");
    }

    private JsonNode print(CourseDesk of, String kind) {
        return Intakes.object(String.valueOf(desk.fetchValue("select api.record_print({0}, {1}, array[{2}])", DSL.val(UUID.randomUUID()), DSL.val(of.caseId), DSL.val(kind))));
    }
}
