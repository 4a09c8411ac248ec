package ua.esoya.schema.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** Attempts that begin with a right one has: the second signature, another's case, another's session, a row of a register that is not there. */
@Tag("ESOYA-4.11a")
@Tag("ESOYA-4.11b")
class LateAttackTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 18, 10, 30);
    private static final byte[] LETTER = ("%PDF-1.7 " + "лист ".repeat(40)).getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void setTheClock() {
        database.clock().set(DAY);
        List.of("registrar1", "registrar2", "technical1", "supervisor1", "moderator1", "agent1").forEach(database::as);
    }

    @Test
    @Tag("CSP-3.3.4")
    void noOneSignsADisposalTwiceNorBeforeItsTermNorAddsAForeignCase() {
        UUID over = register("registrar1", "3185001247", "Шевчук");
        UUID foreign = register("registrar2", "2990001231", "Чужа");
        database.pastItsCourse("update core.case_file set closed_at = internal.now_at(), status = 'closed'");
        assertRefused("ZN210", () -> propose("technical1", "1-а"));
        database.clock().set(DAY.plusYears(6));
        UUID act = propose("technical1", "1-а");
        assertRefused("ZN317", () -> answer("technical1", act));
        assertEquals(List.of(over), database.asOwner().fetch("select case_id from core.disposal_case where disposal_act_id = {0}", DSL.val(act)).getValues(0, UUID.class), "the office's own");

        database.asSuperuser().execute("insert into core.disposal_case (disposal_act_id, case_id) values ({0}, {1})", DSL.val(act), DSL.val(foreign));
        database.asSuperuser().execute("update core.case_file set closed_at = internal.now_at() where case_id = {0}", DSL.val(foreign));
        assertRefused("ZN210", () -> answer("supervisor1", act));
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from core.case_applicant"), "one case too young, and nothing is gone");
        database.asSuperuser().execute("delete from core.disposal_case where case_id = {0}", DSL.val(foreign));
        answer("supervisor1", act);
        database.asSuperuser().execute("insert into core.disposal_case (disposal_act_id, case_id) values ({0}, {1})", DSL.val(act), DSL.val(foreign));
        assertRefused("ZN210", () -> database.as("agent1").fetch("select api.destroy_portion()"));
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from core.case_applicant"), "nor when it comes in behind the signatures");
        database.asSuperuser().execute("delete from core.disposal_case where case_id = {0}", DSL.val(foreign));
        assertTrue(String.valueOf(database.as("agent1").fetchValue("select api.destroy_portion()")).contains("1-а"));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from core.case_applicant"));
        assertRefused("ZN211", () -> database.as("registrar1").fetch("select api.case_card({0})", DSL.val(over)));
    }

    @Test
    @Tag("ESOYA-5.3.1")
    void anotherRegistrarReadsNoProblemAndNoExcerptOfTheLog() {
        call("registrar1", "select api.report_problem({0}, 'Нова справа', 'принтер мовчить', null, 'WARN excerpt of my log')", UUID.randomUUID());
        String excerpts = "select count(*) from api.problem_list(null, null, null, null, 200) where log_excerpt like '%excerpt of my log%'";
        assertEquals(0L, database.as("registrar2").fetchValue(excerpts));
        assertEquals(0L, database.as("moderator1").fetchValue(excerpts));
        assertEquals(1L, database.as("registrar1").fetchValue(excerpts));
        assertEquals(1L, database.as("technical1").fetchValue(excerpts));
    }

    @Test
    @Tag("ESOYA-6.4")
    void nobodyLocksTheWorkplaceOfAnother() {
        DSLContext forger = database.withoutSession("registrar2");
        forger.execute("select set_config('esoya.session', {0}, false)", DSL.val(database.handle("registrar1")));
        assertRefused("ZN301", () -> forger.fetch("select api.record_workplace_lock(true)"));
        assertEquals(0L, locks("registrar1"));
        database.anotherConnection("registrar1").fetch("select api.record_workplace_lock(true)");
        assertEquals(1L, locks("registrar1"));
    }

    @Test
    @Tag("ESOYA-6.4")
    void aStormOfLocksIsTwoEventsASecond() {
        DSLContext desk = database.as("moderator1");
        DSLContext second = database.anotherConnection("moderator1");
        desk.fetch("select api.record_workplace_lock(false)");
        assertEquals(0L, locks("moderator1"), "nothing was locked");
        for (int i = 0; i < 20; i++) {
            desk.fetch("select api.record_workplace_lock(true)");
            desk.fetch("select api.record_workplace_lock(true)");
            second.fetch("select api.record_workplace_lock(false)");
        }
        assertEquals(2L, locks("moderator1"));
        database.clock().set(DAY.plusSeconds(2));
        desk.fetch("select api.record_workplace_lock(true)");
        assertEquals(3L, locks("moderator1"), "the control: a later lock is an event again");
    }

    @Test
    @Tag("ESOYA-8.2")
    void aCopyOfAPersonNeedsAnOpenRequestOfTheOwnOffice() {
        register("registrar1", "2880012344", "Власна");
        UUID person = (UUID) database.asOwner().fetchValue("select person_id from core.person where taxpayer_number = '2880012344'");
        assertRefused("ZN404", () -> call("registrar1", "select api.own_copy({0})", UUID.randomUUID()));
        UUID request = UUID.fromString(call("registrar1", "select api.record_subject_request({0}, {1}, 'own_copy', '')", UUID.randomUUID(), Objects.requireNonNull(person))
                .get("subject_request_id").asText());
        assertRefused("ZN404", () -> call("registrar2", "select api.subject_request_card({0})", request));
        assertRefused("ZN404", () -> call("registrar2", "select api.own_copy({0})", request));
        assertRefused("ZN404", () -> call("registrar2", "select api.answer_subject_request({0}, {1}, 'чужа відповідь')", UUID.randomUUID(), request));
        call("registrar1", "select api.own_copy({0})", request);
        call("registrar1", "select api.answer_subject_request({0}, {1}, 'копію видано')", UUID.randomUUID(), request);
        assertRefused("ZN404", () -> call("registrar1", "select api.own_copy({0})", request));
    }

    @Test
    @Tag("ESOYA-5.4")
    void noCaseLeavesWithoutItsRowInTheRegister() {
        UUID asked = register("registrar1", "2991234565", "Запитана");
        UUID other = register("registrar1", "2770012347", "Незапитана");
        String number = String.valueOf(database.asOwner().fetchValue("select case_number from core.case_file where case_id = {0}", DSL.val(asked)));
        assertRefused("ZN404", () -> call("moderator1", "select api.disclosed_case({0}, {1})", UUID.randomUUID(), asked));
        UUID told = UUID.fromString(call("moderator1", "select api.record_disclosure({0}, {1}, {2})", UUID.randomUUID(), JSONB.valueOf("""
                {"requester": "Суд", "requester_kind": "court", "legal_ground": "ухвала", "request_number": "7", "requested_on": "2026-11-17", "scope": "справа", "case_numbers": ["%s"]}"""
                .formatted(number)), LETTER).get("disclosure_id").asText());
        assertRefused("ZN404", () -> call("moderator1", "select api.disclosed_case({0}, {1})", told, other));
        call("moderator1", "select api.disclosed_case({0}, {1})", told, asked);
        call("moderator1", "select api.close_disclosure({0}, {1})", UUID.randomUUID(), told);
        assertRefused("ZN404", () -> call("moderator1", "select api.disclosed_case({0}, {1})", told, asked));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'case_disclosed'"), "what left, and only that, is on record");
    }

    @Test
    @Tag("ESOYA-1.5b")
    @Tag("ESOYA-6.3")
    void aListOfStaffGivesNoRightsAndABodyStaysWithItsScan() {
        assertRefused("ZN107", () -> call("technical1", "select api.end_composition({0}, 1, {1}, {2})", UUID.randomUUID(), JSONB.valueOf("""
                {"valid_until": "2026-12-31", "decision_number": "1", "decision_item": "1", "decided_on": "2026-11-17"}"""), new byte[0]));
        assertRefused("ZN314", () -> call("technical1", "select api.import_staff_list({0}, {1}, '[]')", UUID.randomUUID(), JSONB.valueOf("""
                {"organisation_id": 1, "supervisor_id": 1, "number": "1", "signed_on": "2026-11-17", "file_name": "a.csv", "file_sha256": "00"}""")));
        Object rights = database.asOwner().fetchValue("select count(*) from access.access_order");
        JSONB list = JSONB.valueOf("""
                {"organisation_id": 1, "supervisor_id": 1, "number": "1", "signed_on": "2026-11-17", "file_name": "a.csv", "file_sha256": "%s"}""".formatted("0".repeat(64)));
        String detail = String.valueOf(assertRefused("ZN314", () -> call("technical1", "select api.import_staff_list({0}, {1}, {2})", UUID.randomUUID(), list,
                person("\"person_group\": \"esoya_technical_admin\", \"login\": \"rights\","))).getDetail());
        assertTrue(detail.contains("person_group:unknown") && detail.contains("login:unknown"), detail);
        call("technical1", "select api.import_staff_list({0}, {1}, {2})", UUID.randomUUID(), list, person(""));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from access.employee where email = 'rights@example.ua'"));
        assertEquals(rights, database.asOwner().fetchValue("select count(*) from access.access_order"));
        assertEquals(0L, database.asSuperuser().fetchValue("select count(*) from pg_roles where rolname = 'rights'"));
    }

    @Test
    @Tag("ESOYA-5.9")
    void aCertificateIsRecordedOnceAndForSomebodyWhoIsThere() {
        JSONB certificate = JSONB.valueOf("{\"serial\": \"5B63D88375D9201804000000\", \"issuer\": \"КНЕДП ДПС\", \"valid_until\": \"2027-05-01\"}");
        assertRefused("ZN404", () -> call("technical1", "select api.record_certificate({0}, 999999, {1})", UUID.randomUUID(), certificate));
        call("technical1", "select api.record_certificate({0}, 1, {1})", UUID.randomUUID(), certificate);
        assertRefused("ZN314", () -> call("technical1", "select api.record_certificate({0}, 2, {1})", UUID.randomUUID(), certificate));
    }

    @Test
    @Tag("ESOYA-4.13")
    @Tag("CSP-2.4.18")
    void whatWasReachedForIsOnRecord() {
        database.as("agent1").fetch("select api.read_server_log()");
        long before = refusals();
        assertRefused("42501", () -> database.as("registrar1").fetch("select api.health_page()"));
        assertRefused("42501", () -> database.as("registrar1").execute("select log_excerpt from access.problem_report"));
        assertRefused("42501", () -> database.as("registrar1").execute("select internal.erase_disposed(gen_random_uuid())"));
        String marker = "marker" + System.nanoTime();
        database.asSuperuser().execute("do $$ begin raise warning '" + marker + "'; end $$");
        while (!Boolean.TRUE.equals(database.asSuperuser().fetchValue("select convert_from(pg_read_binary_file(pg_current_logfile('jsonlog')), 'UTF8') like '%' || {0} || '%'", DSL.val(marker)))) {
            Thread.onSpinWait();
        }
        database.as("agent1").fetch("select api.read_server_log()");
        assertEquals(before + 3, refusals());
        assertTrue(database.asOwner().fetch("select detail ->> 'object' as o from audit.event where kind = 'refused_attempt' and login_role = 'registrar1'")
                .getValues("o", String.class).contains("problem_report"));
    }

    private static JSONB person(String more) {
        return JSONB.valueOf("""
                [{%s "surname": "Права", "given_name": "Надія", "is_without_patronymic": true, "position": "Адміністратор", "department": "%s", "office": "01",
                  "phone": "+380671234567", "email": "rights@example.ua", "row_version": 0}]"""
                .formatted(more, database.asOwner().fetchValue("select min(title) from ref.department where organisation_id = 1")));
    }

    private static long refusals() {
        return (Long) Objects.requireNonNull(database.asOwner().fetchValue("select count(*) from audit.event where kind = 'refused_attempt' and login_role = 'registrar1'"));
    }

    private static long locks(String login) {
        return (Long) Objects.requireNonNull(database.asOwner().fetchValue("select count(*) from audit.event where kind like 'workplace_%' and login_role = {0}", DSL.val(login)));
    }

    private static UUID register(String login, String taxpayer, String surname) {
        DSLContext desk = database.as(login);
        return UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE, taxpayer, surname)).get("case_id").asText());
    }

    private static UUID propose(String login, String number) {
        return UUID.fromString(call(login, "select api.propose_disposal({0}, {1})", UUID.randomUUID(), JSONB.valueOf("""
                {"office_id": %s, "closed_year": 2026, "number": "%s", "signed_on": "2026-11-18", "ground": "протокол № 3"}"""
                .formatted(database.asOwner().fetchValue("select office_id from ref.office where code = '01'"), number))).get("disposal_act_id").asText());
    }

    private static void answer(String login, UUID act) {
        call(login, "select api.answer_disposal({0}, {1}, true)", UUID.randomUUID(), act);
    }

    private static JsonNode call(String login, String sql, Object... values) {
        QueryPart[] parts = new QueryPart[values.length];
        for (int i = 0; i < values.length; i++) {
            parts[i] = DSL.val(values[i]);
        }
        return Intakes.object(Objects.requireNonNull(database.as(login).resultQuery(sql, parts).fetchOneInto(String.class)));
    }
}
