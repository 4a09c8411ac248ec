package ua.esoya.schema.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

@Tag("ESOYA-7.1.8a")
class ReplaceServiceTest {
    private static final String OTHER = "05-08";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void stopTheClock() {
        database.clock().set(TestServer.START);
    }

    @Test
    void keepsTheNumberAndBothServicesAndCountsTheTermAnew() {
        CaseDesk wrong = new CaseDesk(desk);
        JsonNode before = wrong.card(desk);
        ObjectNode other = Intakes.of(desk, OTHER);
        JsonNode answer = wrong.replace(desk, 1, other);
        JsonNode after = wrong.card(desk);
        assertEquals(wrong.number, answer.get("case_number").asText());
        assertEquals(OTHER, after.at("/service/local_code").asText());
        assertEquals(other.get("documents").size(), after.get("inventory").size());
        assertNotEquals(before.get("due_on"), after.get("due_on"));
        assertEquals(after.get("due_on").asText(), answer.get("due_on").asText());
        assertNotEquals(before.get("stages"), after.get("stages"));
        JsonNode correction = after.at("/corrections/0");
        assertEquals("wrong_service", correction.get("kind").asText());
        assertTrue(correction.get("changes").findValuesAsText("field").contains("service_id"));
        assertEquals(1L, database.asSuperuser().fetchValue("select count(*) from audit.row_change where table_name = 'core.case_file' and action = 'update' and login_role = 'registrar1' "
                + "and new_row ->> 'case_id' = {0}", DSL.val(wrong.caseId.toString())));
        // a correction goes on from the new service
        wrong.correct(desk, 2, other.put("note", "далі звичайне виправлення"));
    }

    @Test
    void repairsAWrongName() {
        CaseDesk wrong = new CaseDesk(desk);
        wrong.replace(desk, 1, Intakes.of(desk, Intakes.RESIDENCE, "2837811222", "Гнатюк"));
        assertEquals("Гнатюк О. І.", wrong.card(desk).get("applicant_label").asText());
    }

    @Test
    @Tag("ESOYA-7.1.3")
    void voidsWhatWasPrintedAndSaysInsteadOfWhat() {
        CaseDesk wrong = new CaseDesk(desk);
        wrong.print(desk, "inventory");
        database.clock().set(TestServer.START.plusMinutes(5));
        assertFalse(wrong.print(desk, "inventory").has("instead_of"));
        wrong.replace(desk, 1, Intakes.of(desk, OTHER));
        JsonNode next = wrong.print(desk, "inventory");
        assertEquals(3, next.get("number").asInt());
        assertEquals(TestServer.START.plusMinutes(5), java.time.LocalDateTime.parse(next.get("instead_of").asText()));
        assertFalse(wrong.print(desk, "inventory").has("instead_of"));
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from archive.printed_paper where case_id = {0} and voided_at is not null", DSL.val(wrong.caseId)));
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void endsOnTheSecondOfTheLastMinute() {
        CaseDesk late = new CaseDesk(desk);
        CaseDesk timely = new CaseDesk(desk);
        database.clock().set(TestServer.START.plusMinutes(15));
        assertEquals("grace_over", assertRefused("ZN203", () -> late.replace(desk, 1, Intakes.of(desk, OTHER))).getConstraint());
        database.clock().set(TestServer.START.plusMinutes(15).minusSeconds(1));
        timely.replace(desk, 1, Intakes.of(desk, OTHER));
    }

    @Test
    void refusesACaseOnItsWayOneWithScansAndOneChangedMeanwhile() {
        CaseDesk gone = new CaseDesk(desk);
        database.pastItsCourse("update core.case_file set status = 'handed_over' where case_id = {0}", gone.caseId);
        assertRefused("ZN204", () -> gone.replace(desk, 1, Intakes.of(desk, OTHER)));
        CaseDesk scanned = new CaseDesk(desk);
        UUID scan = UUID.fromString(CaseDesk.ask(desk, "select api.store_scan({0}, {1}, {2}, 'package', 1, 'scanner', convert_to('%PDF-1.7' || repeat(' ', 200), 'UTF8'))",
                UUID.randomUUID(), scanned.caseId, scannable(scanned)).get("scan_id").asText());
        assertRefused("ZN205", () -> scanned.replace(desk, 1, Intakes.of(desk, OTHER)));
        CaseDesk.ask(desk, "select api.withdraw_scan({0}, {1}, 'не той пакет')", UUID.randomUUID(), scan);
        assertRefused("ZN409", () -> scanned.replace(desk, 7, Intakes.of(desk, OTHER)));
        scanned.replace(desk, 1, Intakes.of(desk, OTHER));
    }

    @Test
    void refusesACaseToWhichADocumentWasBrought() {
        CaseDesk noted = new CaseDesk(desk);
        noted.add(desk, "note", "{\"note\": \"дзвонила\"}");
        noted.replace(desk, 1, Intakes.of(desk, OTHER));
        CaseDesk brought = new CaseDesk(desk);
        brought.add(desk, "late_document", "{\"document\": {\"document_kind\": \"other\", \"title\": \"Лист\", \"form\": \"original\", \"sheets\": 1}}");
        assertEquals("documents_added", assertRefused("ZN230", () -> brought.replace(desk, 1, Intakes.of(desk, OTHER))).getConstraint());
    }

    @Test
    @Tag("ESOYA-4.12")
    void isNotForAnotherOffice() {
        CaseDesk ours = new CaseDesk(desk);
        assertRefused("ZN404", () -> ours.replace(database.as("registrar2"), 1, Intakes.of(desk, OTHER)));
        assertRefused("42501", () -> ours.replace(database.as("moderator1"), 1, Intakes.of(desk, OTHER)));
        ours.replace(desk, 1, Intakes.of(desk, OTHER));
    }

    private long scannable(CaseDesk of) {
        for (JsonNode row : of.card(desk).get("inventory")) {
            if (row.get("may_scan").asBoolean()) {
                return row.get("inventory_item_id").asLong();
            }
        }
        throw new IllegalStateException("nothing to scan");
    }
}
