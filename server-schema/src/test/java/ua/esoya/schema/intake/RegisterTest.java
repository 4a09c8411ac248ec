package ua.esoya.schema.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Intakes.AT_ONCE;
import static ua.esoya.schema.Intakes.RESIDENCE;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

class RegisterTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @Test
    @Tag("ESOYA-4.2")
    @Tag("ESOYA-6.5b")
    void givesNumberTimeRegistrarAndDueDateByTheServer() {
        JsonNode answer = Intakes.register(desk, Intakes.of(desk, RESIDENCE));
        String number = answer.get("case_number").asText();
        assertTrue(number.matches("01-\\d{7}-2026-\\d"), number);
        var row = database.asOwner().fetchSingle("select registered_on, registered_by, status from core.case_file where case_number = {0}", DSL.val(number));
        assertEquals(TestServer.START.toLocalDate(), row.get(0, LocalDate.class));
        assertEquals(database.asOwner().fetchValue("select employee_id from access.account where login_role = 'registrar1'"), row.get(1));
        assertEquals("registered", row.get(2));
    }

    @Test
    @Tag("CSP-3.2.8")
    void answersARepeatedRequestTheSame() {
        UUID request = UUID.randomUUID();
        ObjectNode intake = Intakes.of(desk, RESIDENCE);
        JsonNode first = Intakes.register(desk, request, intake);
        assertEquals(first, Intakes.register(desk, request, intake));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from core.case_file where case_id = {0}", DSL.val(UUID.fromString(first.get("case_id").asText()))));
        assertNotEquals(first.get("case_number"), Intakes.register(desk, intake).get("case_number"));
    }

    @Test
    void refusesARequestIdUsedForSomethingElse() {
        UUID request = UUID.randomUUID();
        ObjectNode intake = Intakes.of(desk, RESIDENCE);
        Intakes.register(desk, request, intake);
        assertEquals("request_reused", assertRefused("ZN409", () -> Intakes.register(desk, request, intake.put("note", "інше"))).getConstraint());
        DSLContext colleague = database.as("registrar2");
        assertRefused("ZN409", () -> Intakes.register(colleague, request, intake));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderator1", "technical1", "supervisor1", "provider1"})
    @Tag("ESOYA-2.1.3")
    @Tag("ESOYA-4.12")
    void isForRegistrarsOnly(String login) {
        ObjectNode intake = Intakes.of(desk, RESIDENCE);
        assertRefused("42501", () -> Intakes.register(database.as(login), intake));
    }

    @Test
    @Tag("ESOYA-1.5a")
    void refusesWhenTheOrderEnded() {
        DSLContext other = database.as("registrar2");
        ObjectNode intake = Intakes.of(other, RESIDENCE);
        database.asSuperuser().execute("update access.access_order set valid_until = internal.today() - 1 where employee_id = (select employee_id from access.account where login_role = 'registrar2')");
        assertRefused("ZN302", () -> Intakes.register(other, intake));
        database.asSuperuser().execute("update access.access_order set valid_until = null where employee_id = (select employee_id from access.account where login_role = 'registrar2')");
        Intakes.register(other, intake);
    }

    @Test
    @Tag("ESOYA-4.11b")
    void leavesNoOtherWayIn() {
        Intakes.register(desk, Intakes.of(desk, RESIDENCE));
        assertRefused("42501", () -> desk.execute("insert into core.case_file (case_number) values ('01-0000001-2026-1')"));
        assertRefused("42501", () -> desk.execute("update core.case_file set due_on = null"));
        assertRefused("42501", () -> desk.execute("delete from core.case_file"));
        assertRefused("42501", () -> desk.fetch("select * from core.case_applicant"));
        assertTrue((Long) database.asOwner().fetchValue("select count(*) from core.case_applicant") > 0);
    }

    @Test
    @Tag("ESOYA-7.1.3")
    void freezesTheStagesOfTheProcessCardButNotForAServiceGivenAtOnce() {
        UUID staged = UUID.fromString(Intakes.register(desk, Intakes.of(desk, "01-07")).get("case_id").asText());
        UUID atOnce = UUID.fromString(Intakes.register(desk, Intakes.of(desk, AT_ONCE)).get("case_id").asText());
        assertTrue(stages(staged) > 0);
        assertEquals(0, stages(atOnce));
        assertEquals(0L, database.asOwner().fetchValue("""
                select count(*) from (select s.due_on, lag(s.due_on) over (order by s.position) as earlier, c.due_on as last
                                      from core.case_stage s join core.case_file c using (case_id) where case_id = {0}) s
                where s.due_on < s.earlier or s.due_on > s.last or s.due_on is null""", DSL.val(staged)), "each stage ends after the one before it and within the term");
        database.asSuperuser().execute("update ref.process_stage set title = 'змінено'");
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from core.case_stage where title = 'змінено'"));
    }

    @Test
    void countsTheTermFromTheTimeOfReceipt() {
        ObjectNode intake = Intakes.of(desk, "03-04").put("received_at", "2026-11-16T12:00:00").put("channel", "post");
        JsonNode answer = Intakes.register(desk, intake);
        // thirty calendar days from a Monday end on Wednesday, 16 December
        assertEquals("2026-12-16", answer.get("due_on").asText());
        assertEquals("2026-11-19", database.asOwner().fetchValue("select due_on::text from core.case_task where kind = 'send_inventory' and case_id = {0}",
                DSL.val(UUID.fromString(answer.get("case_id").asText()))), "the inventory leaves the next working day");
        assertRefused("ZN101", () -> Intakes.register(desk, intake.put("received_at", "2026-12-01T12:00:00")));
    }

    @Test
    @Tag("ESOYA-7.1.2")
    void keepsItsOwnCopyOfThePersonAsOfTheRequest() {
        ObjectNode intake = Intakes.of(desk, RESIDENCE, "2530414071", "Бондаренко");
        Intakes.applicant(intake).put("birth_on", "1969-04-11");
        String before = Intakes.register(desk, intake).get("case_id").asText();
        Intakes.applicant(intake).put("surname", "Ткач");
        Intakes.register(desk, intake);
        assertEquals("Бондаренко", database.asOwner().fetchValue("select surname from core.case_applicant where case_id = {0}", DSL.val(UUID.fromString(before))));
        assertEquals("Ткач", database.asOwner().fetchValue("select surname from core.person where taxpayer_number = '2530414071'"));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from core.person where taxpayer_number = '2530414071'"));
    }

    @Test
    void takesSeveralApplicantsAndNamesThemInTheJournal() {
        ObjectNode intake = Intakes.of(desk, RESIDENCE);
        ObjectNode second = Intakes.applicant(intake).deepCopy();
        second.put("given_name", "Остап").put("patronymic", "").put("is_without_patronymic", true).put("taxpayer_number", "2963612345");
        second.remove("identity_document");
        intake.withArray("applicants").add(second);
        String number = Intakes.register(desk, intake).get("case_number").asText();
        assertEquals("Шевчук О. І. +1", database.asOwner().fetchValue("select applicant_label from core.case_file where case_number = {0}", DSL.val(number)));
    }

    @Test
    void takesALegalEntityWithItsRepresentative() {
        ObjectNode intake = Intakes.of(desk, "06-05");
        intake.putArray("applicants").addObject().put("kind", "legal").put("legal_form", "llc").put("legal_name", "Криворіжбуд").put("edrpou", "32855961")
                .put("phone", "+380564010203").put("data_source", "shown_document");
        intake.set("representative", Intakes.object("""
                {"surname": "Ґудзь", "given_name": "Марія", "patronymic": "Олегівна", "authority_kind": "power_of_attorney", "authority_number": "17", "authority_on": "2026-01-10"}"""));
        String number = Intakes.register(desk, intake).get("case_number").asText();
        assertEquals("ТОВ «Криворіжбуд»", database.asOwner().fetchValue("select applicant_label from core.case_file where case_number = {0}", DSL.val(number)));
        ((ObjectNode) intake.get("representative")).put("authority_until", "2026-02-01");
        assertEquals("representative.authority_until:expired", assertRefused("ZN101", () -> Intakes.register(desk, intake)).getDetail());
    }

    @Test
    void replacesTheDraftItCameFrom() {
        UUID draft = UUID.randomUUID();
        desk.fetch("select api.save_draft({0}, 0, 'чернетка', '{}', false)", DSL.val(draft));
        assertTrue(drafts(draft));
        Intakes.register(desk, Intakes.of(desk, RESIDENCE).put("draft_id", draft.toString()));
        assertFalse(drafts(draft));
    }

    private boolean drafts(UUID draft) {
        return desk.fetchValue("select exists (select from api.draft_list() where draft_id = {0})", DSL.val(draft)).equals(true);
    }

    private static int stages(UUID caseId) {
        return database.asOwner().fetchCount(DSL.table("core.case_stage"), DSL.field("case_id").eq(caseId));
    }
}
