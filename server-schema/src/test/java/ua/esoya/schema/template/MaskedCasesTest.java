package ua.esoya.schema.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** The moderator tries a form on real cases, and never learns whose they are. */
@Tag("ESOYA-4.12")
@Tag("ESOYA-5.7.1")
@Tag("ESOYA-8.3")
class MaskedCasesTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void whatIsSaidOfAPersonStaysOnTheServer() {
        ObjectNode intake = Intakes.of(database.as("registrar1"), Intakes.RESIDENCE);
        intake.put("delivery_address", "50027, вул. Ґонти, 7");
        JsonNode made = Intakes.register(database.as("registrar1"), intake);
        UUID caseId = UUID.fromString(made.get("case_id").asText());
        String open = String.valueOf(database.as("registrar1").fetchValue("select api.case_card({0})", DSL.val(caseId)));
        var said = new TreeSet<String>();
        for (String part : List.of("applicants", "representative", "attributes", "delivery_address")) {
            words(Intakes.object(open).get("intake").path(part), said);
        }
        said.removeIf(word -> word.length() < 4 || !word.matches(".*[А-ЯҐЄІЇа-яґєії@0-9].*"));
        assertTrue(said.size() > 5, () -> "control: there is something to hide: " + said);
        String masked = String.valueOf(database.as("moderator1").fetchValue("select api.masked_papers(null, {0})", DSL.val(made.get("case_number").asText())));
        JsonNode card = Intakes.object("{\"all\":" + masked + "}").at("/all/0/card");
        // an employee of the centre may be called like the applicant
        ObjectNode withoutEmployees = card.deepCopy();
        withoutEmployees.remove("registrar");
        withoutEmployees.get("events").forEach(event -> ((ObjectNode) event).remove("who"));
        String ofPeople = withoutEmployees.toString();
        for (String word : said) {
            assertTrue(open.contains(word), "control: " + word);
            assertFalse(ofPeople.contains(word), () -> word + " in " + ofPeople.substring(Math.max(0, ofPeople.indexOf(word) - 150), ofPeople.indexOf(word) + 30));
        }
        assertEquals("Хххххх", card.at("/intake/applicants/0/surname").asText(), "of the same length, so that lines break as they would");
        assertEquals("person", card.at("/intake/applicants/0/kind").asText());
        assertEquals("2000-01-01", card.at("/intake/applicants/0/birth_on").asText());
        assertEquals(made.get("case_number").asText(), card.get("case_number").asText());
        assertEquals("Хххххх Х. Х.", card.get("applicant_label").asText().replace('\u00a0', ' '));
    }

    @Test
    void givesTheLastCasesOfTheServiceToTheModeratorAlone() {
        UUID caseId = UUID.fromString(Intakes.register(database.as("registrar1"), Intakes.of(database.as("registrar1"), "01-03")).get("case_id").asText());
        int service = (Integer) database.asSuperuser().fetchValue("select service_id from ref.service where local_code = '01-03'");
        assertEquals(caseId, database.as("moderator1").fetchValue("select case_id from api.rehearsal_cases('application', " + service + ") limit 1"));
        assertEquals("template_rehearsed", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'moderator1' order by event_id desc limit 1"));
        assertEquals(1, database.as("moderator1").fetchValue("select jsonb_array_length(api.masked_papers(array[{0}], null))", DSL.val(caseId)));
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> database.as(login).fetch("select * from api.rehearsal_cases('application', null)"));
            assertRefused("42501", () -> database.as(login).fetch("select api.masked_papers(array[{0}], null)", DSL.val(caseId)));
        }
        assertRefused("ZN291", () -> database.as("moderator1").fetch("select api.masked_papers(null, '01-0000001-1999-1')"));
        assertRefused("ZN291", () -> database.as("moderator1").fetch("select api.masked_papers(array_fill({0}, array[21]), null)", DSL.val(caseId)));
        assertRefused("42501", () -> database.as("moderator1").fetch("select api.case_card({0})", DSL.val(caseId)));
    }

    @Test
    void aCommonFormIsTriedOnCasesThatWouldPrintByIt() {
        UUID own = UUID.fromString(Intakes.register(database.as("registrar1"), Intakes.of(database.as("registrar1"), "01-04")).get("case_id").asText());
        UUID common = UUID.fromString(Intakes.register(database.as("registrar2"), Intakes.of(database.as("registrar2"), "01-05")).get("case_id").asText());
        int service = (Integer) database.asSuperuser().fetchValue("select service_id from ref.service where local_code = '01-04'");
        assertTrue(ofCommon().containsAll(List.of(own, common)), "control: both print by the common one");
        assertEquals(common, ofCommon().getFirst(), "the last of all offices first");
        new Templates(database.as("moderator1")).publish("application", service, 0, TestServer.START.toLocalDate().toString(), Templates.page("<p>{{number}}</p>"));
        assertFalse(ofCommon().contains(own));
        assertTrue(ofCommon().contains(common));
        assertEquals(own, database.as("moderator1").fetchValue("select case_id from api.rehearsal_cases('application', " + service + ") limit 1"), "its own form is tried on it");
    }

    private static List<UUID> ofCommon() {
        return database.as("moderator1").fetch("select case_id from api.rehearsal_cases('application', null)").getValues("case_id", UUID.class);
    }

    private static void words(JsonNode node, TreeSet<String> said) {
        if (node.isTextual() && !node.asText().matches("[a-z_]+")) {
            said.add(node.asText());
        }
        node.forEach(child -> words(child, said));
    }
}
