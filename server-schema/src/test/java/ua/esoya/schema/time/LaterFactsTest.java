package ua.esoya.schema.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** After the day of registration: new facts are dated events, the rest needs a moderator's act. */
@Tag("ESOYA-7.1.8b")
class LaterFactsTest {
    private static final String DOCUMENT = "{\"document\": {\"document_kind\": \"certificate\", \"title\": \"Довідка про склад сім’ї\", \"form\": \"original\", \"sheets\": 2, \"is_given\": true}}";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final DSLContext moderator = database.as("moderator1");

    @AfterEach
    void backToTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void addsAPhoneNextDayAndLeavesTheRequestAsItWas() {
        CaseDesk ours = nextDay();
        ours.add(desk, "new_phone", "{\"phone\": \"+380501112233\"}");
        JsonNode card = ours.card(desk);
        assertEquals("+380501112233", card.get("notice_phone").asText());
        assertEquals("+380674821190", card.at("/intake/applicants/0/phone").asText());
        assertEquals(TestServer.START.toLocalDate().plusDays(1).toString(), card.at("/additions/0/happened_on").asText());
        assertEquals(1, card.get("row_version").asInt());
        assertRefused("ZN202", () -> ours.correct(desk, 1, ours.intake));
    }

    @Test
    @Tag("ESOYA-3.3")
    void numbersTheSupplementsOfLateDocumentsAndLetsThemBeScanned() {
        CaseDesk ours = nextDay();
        int before = ours.card(desk).get("inventory").size();
        assertEquals(1, ours.add(desk, "late_document", DOCUMENT).get("supplement_number").asInt());
        JsonNode second = ours.add(desk, "late_document", DOCUMENT);
        assertEquals(2, second.get("supplement_number").asInt());
        assertEquals(before + 2, ours.card(desk).get("inventory").size());
        CaseDesk.ask(desk, "select api.store_scan({0}, {1}, {2}, 'package', 2, 'scanner', convert_to('%PDF-1.7' || repeat(' ', 200), 'UTF8'))",
                UUID.randomUUID(), ours.caseId, second.get("inventory_item_id").asLong());
        assertEquals(1, ours.card(desk).get("scans").size());
    }

    @Test
    @Tag("ESOYA-7.1.3")
    void printsEachSupplementUnderItsOwnNumber() {
        CaseDesk ours = nextDay();
        ours.add(desk, "late_document", DOCUMENT);
        ours.add(desk, "late_document", DOCUMENT);
        assertEquals(1, ours.print(desk, "supplement-1").get("number").asInt());
        assertEquals(1, ours.print(desk, "supplement-2").get("number").asInt());
        assertEquals(2, ours.print(desk, "supplement-2").get("number").asInt());
        assertEquals(2, ours.card(desk).at("/papers/0/supplement_number").asInt());
        for (String none : new String[] {"supplement-3", "supplement", "inventory-1", "supplement-"}) {
            assertEquals("paper_unknown", assertRefused("ZN401", () -> ours.print(desk, none)).getConstraint(), none);
        }
        assertEquals(1, ours.print(desk, "inventory").get("number").asInt());
    }

    @Test
    void finishesTheTaskOfThePromisedDocument() {
        var intake = Intakes.of(desk, Intakes.RESIDENCE);
        Intakes.document(intake, 1).put("is_given", false).put("decision", "bring_later").put("promised_on", "2026-11-25");
        int promised = Intakes.document(intake, 1).get("card_document_id").asInt();
        UUID caseId = UUID.fromString(Intakes.register(desk, intake).get("case_id").asText());
        String open = "select count(*) from core.case_task where case_id = {0} and kind = 'missing_document' and done_at is null";
        add(caseId, DOCUMENT);
        assertEquals(1L, database.asOwner().fetchValue(open, DSL.val(caseId)));
        add(caseId, DOCUMENT.replace("\"title\"", "\"card_document_id\": " + promised + ", \"title\""));
        assertEquals(0L, database.asOwner().fetchValue(open, DSL.val(caseId)));
    }

    @Test
    void refusesAClosedCaseAnotherOfficeAndWhatIsNoFact() {
        CaseDesk ours = nextDay();
        assertRefused("ZN404", () -> ours.add(database.as("registrar2"), "note", "{\"note\": \"дзвонила\"}"));
        assertRefused("ZN101", () -> ours.add(desk, "new_phone", "{\"phone\": \"12\"}"));
        assertRefused("ZN101", () -> ours.add(desk, "late_document", "{}"));
        assertRefused("ZN101", () -> ours.add(desk, "rumour", "{}"));
        assertRefused("ZN101", () -> ours.add(desk, "note", "{\"surname\": \"Інша\"}"));
        ours.add(desk, "note", "{\"note\": \"дзвонила\"}");
        database.pastItsCourse("update core.case_file set status = 'closed', closed_at = registered_at where case_id = {0}", ours.caseId);
        assertEquals("case_closed", assertRefused("ZN206", () -> ours.add(desk, "note", "{\"note\": \"ще раз\"}")).getConstraint());
    }

    @Test
    @Tag("ESOYA-6.5c")
    void correctsByAnActThatKeepsBothValues() {
        CaseDesk ours = nextDay();
        long act = ours.askForAct(desk);
        open(act, "12-В");
        Intakes.applicant(ours.intake).put("surname", "Шевченко");
        apply(moderator, act, 1, ours.intake);
        JsonNode correction = ours.card(desk).at("/corrections/0");
        assertEquals("correction_act", correction.get("kind").asText());
        assertEquals("12-В", correction.get("act_number").asText());
        assertEquals("Шевчук", correction.at("/changes/0/old").asText());
        assertEquals("Шевченко", correction.at("/changes/0/now").asText());
        assertEquals(ours.number, ours.card(desk).get("case_number").asText());
        // once only
        assertRefused("ZN404", () -> apply(moderator, act, 2, ours.intake));
        close(act);
        assertTrue(ours.askForAct(desk) > act);
    }

    @Test
    @Tag("ESOYA-4.12")
    @Tag("ESOYA-5.3.2")
    void showsTheModeratorACaseOnlyInsideAnOpenedAct() {
        CaseDesk ours = nextDay();
        assertRefused("42501", () -> ours.card(moderator));
        long act = ours.askForAct(desk);
        assertRefused("ZN404", () -> inAct(moderator, act));
        open(act, "13-В");
        assertEquals("Шевчук", inAct(moderator, act).at("/intake/applicants/0/surname").asText());
        assertEquals(1L, database.asSuperuser().fetchValue("select count(*) from audit.event where kind = 'case_opened' and login_role = 'moderator1' and detail ->> 'correction_act_id' = {0}", DSL.val(String.valueOf(act))));
        assertRefused("42501", () -> inAct(desk, act));
        assertEquals(ours.intake.get("service_id").asInt(), cardInAct(act).get("service_id").asInt());
        close(act);
        assertRefused("ZN404", () -> inAct(moderator, act));
        assertRefused("ZN404", () -> cardInAct(act));
    }

    @Test
    void correctsByTheCardOfTheDayOfRegistration() {
        CaseDesk ours = nextDay();
        String documents = "select array(select jsonb_array_elements({0}::jsonb -> 'documents') ->> 'card_document_id')::text";
        Object then = desk.fetchValue(documents, DSL.val(CaseDesk.ask(desk, "select api.service_card({0})", ours.intake.get("service_id").asInt()).toString()));
        database.asSuperuser().execute("insert into ref.information_card (service_id, version, valid_from, legal_act, time_limit_amount, time_limit_unit, submission_order, result_title, receiving_order) "
                + "select service_id, version + 1, {1}, legal_act, time_limit_amount, time_limit_unit, submission_order, result_title, receiving_order from ref.information_card where information_card_id = "
                + "(select information_card_id from core.case_file where case_id = {0})", DSL.val(ours.caseId), DSL.val(TestServer.START.toLocalDate().plusDays(1)));
        long act = ours.askForAct(desk);
        open(act, "15-В");
        assertEquals(0, CaseDesk.ask(moderator, "select api.service_card({0})", ours.intake.get("service_id").asInt()).get("documents").size());
        assertEquals(then, desk.fetchValue(documents, DSL.val(cardInAct(act).toString())));
        close(act);
        database.asSuperuser().execute("delete from ref.information_card c where c.version = (select max(version) from ref.information_card x where x.service_id = c.service_id) "
                + "and c.service_id = {0}", DSL.val(ours.intake.get("service_id").asInt()));
    }

    @Test
    void refusesASecondRequestAndANumberTwiceAndAnotherOffice() {
        CaseDesk ours = nextDay();
        assertRefused("ZN404", () -> ours.askForAct(database.as("registrar2")));
        long act = ours.askForAct(desk);
        assertEquals("act_pending", assertRefused("ZN208", () -> ours.askForAct(desk)).getConstraint());
        assertRefused("ZN404", () -> apply(moderator, act, 1, ours.intake));
        open(act, "14-В");
        assertRefused("ZN409", () -> apply(moderator, act, 5, ours.intake));
        CaseDesk second = nextDay();
        long other = second.askForAct(desk);
        assertEquals("number:taken", assertRefused("ZN101", () -> open(other, "14-В")).getDetail());
        assertEquals(2, moderator.fetch("select * from api.correction_act_list() where correction_act_id in (" + act + ", " + other + ")").size());
    }

    private CaseDesk nextDay() {
        database.clock().startAt(TestServer.START);
        CaseDesk ours = new CaseDesk(desk);
        database.clock().startAt(TestServer.START.plusDays(1));
        return ours;
    }

    private void add(UUID caseId, String content) {
        CaseDesk.ask(desk, "select api.add_to_case({0}, {1}, 'late_document', {2}::jsonb)", UUID.randomUUID(), caseId, content);
    }

    private void open(long act, String number) {
        CaseDesk.ask(moderator, "select api.open_correction_act({0}, {1}, {2}, '2026-11-19', 'заява заявника')", UUID.randomUUID(), act, number);
    }

    private static void apply(DSLContext who, long act, int rowVersion, JsonNode intake) {
        CaseDesk.ask(who, "select api.apply_correction_act({0}, {1}, {2}, {3}::jsonb)", UUID.randomUUID(), act, rowVersion, intake.toString());
    }

    private void close(long act) {
        CaseDesk.ask(moderator, "select api.close_correction_act({0}, {1})", UUID.randomUUID(), act);
    }

    private JsonNode cardInAct(long act) {
        return CaseDesk.ask(moderator, "select api.card_in_act({0})", act);
    }

    private static JsonNode inAct(DSLContext who, long act) {
        return CaseDesk.ask(who, "select api.case_in_act({0})", act);
    }
}
