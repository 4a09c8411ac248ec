package ua.esoya.schema.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-7.1.8a")
class CorrectTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private ObjectNode intake = Intakes.object("{}");
    private JsonNode registered = intake;

    @BeforeEach
    void registerACase() {
        intake = Intakes.of(desk, Intakes.RESIDENCE);
        registered = Intakes.register(desk, intake);
    }

    @AfterEach
    void backToTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-6.5c")
    void keepsTheNumberAndBothValues() {
        Intakes.applicant(intake).put("phone", "+380501112233");
        JsonNode answer = correct(desk, 1, intake);
        assertEquals(registered.get("case_number"), answer.get("case_number"));
        JsonNode changes = Intakes.object(Objects.requireNonNull(database.asOwner().resultQuery(
                "select jsonb_build_object('all', changes) from core.correction where case_id = {0}", DSL.val(caseId())).fetchOneInto(String.class))).get("all");
        assertEquals(1, changes.size(), changes::toString);
        assertEquals("applicants[0].phone", changes.get(0).get("field").asText());
        assertEquals("+380674821190", changes.get(0).get("old").asText());
        assertEquals("+380501112233", changes.get(0).get("now").asText());
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void refusesOnTheNextDayAndAllowsTheLastMinuteOfTheSame() {
        Intakes.applicant(intake).put("phone", "+380501112233");
        // an office that never closes, so that only the end of the day can refuse
        database.asSuperuser().execute("update access.reception_schedule set opens_at = '00:00', closes_at = '24:00'");
        database.clock().set(TestServer.START.toLocalDate().atTime(23, 59, 59));
        correct(desk, 1, intake);
        database.clock().set(TestServer.START.toLocalDate().plusDays(1).atTime(0, 0));
        assertEquals("correction_day_over", assertRefused("ZN202", () -> correct(desk, 2, intake)).getConstraint());
    }

    @Test
    void tellsTheSecondWorkstationWhoChangedWhat() {
        correct(desk, 1, intake.deepCopy().put("note", "перше робоче місце"));
        var refusal = assertRefused("ZN409", () -> correct(database.anotherConnection("registrar1"), 1, intake.deepCopy().put("note", "друге")));
        assertEquals("case_changed", refusal.getConstraint());
        assertTrue(String.valueOf(refusal.getDetail()).contains("\"row_version\": 2"), refusal.getDetail());
        assertEquals("перше робоче місце", database.asOwner().fetchValue("select note from core.document_package where case_id = {0}", DSL.val(caseId())));
    }

    @Test
    void isAClericalErrorWhetherOrNotItIsDescribed() {
        correct(desk, 1, intake.deepCopy().put("note", "без слів"), "");
        assertEquals("clerical_error", database.asOwner().fetchValue("select kind from core.correction where case_id = {0} and reason is null", DSL.val(caseId())));
        assertRefused("ZN101", () -> correct(desk, 2, intake, "ой"));
        correct(desk, 2, intake, "описка");
    }

    @Test
    @Tag("ESOYA-4.12")
    void isNotForAnotherOffice() {
        assertRefused("ZN404", () -> correct(database.as("registrar2"), 1, intake));
        correct(desk, 1, intake);
    }

    @Test
    void doesNotDropAnApplicantOrADocument() {
        ObjectNode fewer = intake.deepCopy();
        fewer.withArray("documents").remove(4);
        assertRefused("ZN101", () -> correct(desk, 1, fewer));
    }

    private UUID caseId() {
        return UUID.fromString(registered.get("case_id").asText());
    }

    private JsonNode correct(DSLContext who, int rowVersion, ObjectNode content) {
        return correct(who, rowVersion, content, "описка в телефоні");
    }

    private JsonNode correct(DSLContext who, int rowVersion, ObjectNode content, String reason) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery("select api.correct({0}, {1}, {2}, {3}, {4})", DSL.val(UUID.randomUUID()),
                DSL.val(caseId()), DSL.val(rowVersion), DSL.val(reason), DSL.val(Intakes.json(content))).fetchOneInto(String.class)));
    }
}
