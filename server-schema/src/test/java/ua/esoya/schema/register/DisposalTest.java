package ua.esoya.schema.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;
import static ua.esoya.schema.register.RegisterVerbs.call;
import static ua.esoya.schema.register.RegisterVerbs.id;
import static ua.esoya.schema.register.RegisterVerbs.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("CSP-2.4.9")
@Tag("CSP-3.3.4")
class DisposalTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final LocalDateTime CLOSING = LocalDateTime.of(2026, 11, 18, 10, 30);
    private static final LocalDateTime LAST_DAY = LocalDateTime.of(2031, 12, 31, 15, 0);
    private static final LocalDateTime AFTER = LocalDateTime.of(2032, 1, 1, 10, 30);
    private static final List<String> TRACES = List.of("Незабудько", "Незабудьків", "2900012348", "+380675550199", "900012348", "Затишна, 7");

    @BeforeEach
    void signInBeforeTheYearsPass() {
        database.clock().set(CLOSING);
        List.of("registrar1", "technical1", "supervisor1", "moderator1", "agent1").forEach(database::as);
    }

    @AfterEach
    void backToTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void refusesBeforeTheTermIsOverAndToTheSamePerson() {
        closed("3185001247", "Шевчук");
        database.clock().set(LAST_DAY);
        assertEquals("retention_not_over", assertRefused("ZN210", () -> propose("technical1", "1-зн")).getConstraint());
        assertEquals(0, database.as("supervisor1").fetch("select * from api.disposal_due()").size());
        database.clock().set(AFTER);
        assertTrue(database.as("supervisor1").fetch("select * from api.disposal_due()").size() > 0);
        UUID act = propose("technical1", "1-зн");
        assertRefused("ZN317", () -> answer("technical1", act, true));
        assertEquals(0L, value("select count(*) from audit.disposed_row"));
        JsonNode sheet = call(database.as("technical1"), "select api.disposal_sheet({0})", act);
        assertEquals("1-зн", sheet.get("number").asText());
        assertTrue(sheet.get("cases").size() > 0 && sheet.get("answered_by").isNull(), sheet::toString);
        assertFalse(sheet.toString().contains("Шевчук") || sheet.toString().contains("3185001247"), sheet::toString);
        assertEquals(1L, value("select count(*) from audit.event where kind = 'disposal_printed'"));
        assertRefused("ZN404", () -> call(database.as("technical1"), "select api.disposal_sheet({0})", id()));
        assertRefused("42501", () -> call(database.as("registrar1"), "select api.disposal_sheet({0})", act));
        answer("supervisor1", act, false);
        assertRefused("ZN404", () -> answer("supervisor1", act, true));
        assertEquals(0L, value("select count(*) from core.case_file where disposal_act_id is not null"));
        for (String other : List.of("registrar1", "moderator1", "provider1")) {
            assertRefused("42501", () -> propose(other, "2-зн"));
            assertRefused("42501", () -> answer(other, act, true));
        }
        dispose("3-зн");
    }

    @Test
    @Tag("ESOYA-4.11b")
    void nothingPersonalOfTheCaseIsReadableAnywhereAfterTheAct() {
        JsonNode registered = full();
        UUID caseId = UUID.fromString(registered.get("case_id").asText());
        String scan = String.valueOf(value("select encode(sha256, 'hex') from archive.scan where case_id = '" + caseId + "'"));
        archived(caseId);
        for (String trace : TRACES) {
            assertNotEquals(List.of(), places(trace), "the control: " + trace + " is there before");
        }
        Object rows = value("select count(*) from audit.row_change");
        List<Object> hashes = hashes();
        database.clock().set(AFTER);
        assertEquals(1, dispose("4-зн").size());
        JsonNode done = call(database.as("technical1"), "select api.disposal_sheet({0})", value("select disposal_act_id from core.disposal_act where number = '4-зн'"));

        for (String trace : TRACES) {
            assertEquals(List.of(), places(trace), trace);
        }
        assertEquals(0L, value("select count(*) from archive.blob where sha256 = '\\x" + scan + "'"));
        assertEquals(scan, String.valueOf(value("select encode(sha256, 'hex') from core.disposal_file where sha256 = '\\x" + scan + "'")));
        assertTrue(done.get("rows").asInt() > 15 && done.get("files").asInt() == 5 && !done.get("destroyed_at").isNull(), done::toString);
        assertEquals(0L, value("select count(*) from archive.archived_file where case_id = '" + caseId + "'"));
        assertEquals("знищено за актом № 4-зн від 18.11.2026", value("select applicant_label from archive.archived_case where case_id = '" + caseId + "'"));
        assertTrue((Long) value("select count(*) from audit.row_change") > (Long) rows, "no row of the journal is gone");
        assertEquals(hashes, hashes().subList(0, hashes.size()), "no hash of the journal has changed");
        assertEquals("знищено за актом № 4-зн від 18.11.2026", value("select applicant_label from core.case_file where case_id = '" + caseId + "'"));
        assertEquals(registered.get("case_number").asText(), value("select case_number from core.case_file where case_id = '" + caseId + "'"));
        assertRefused("ZN211", () -> database.as("registrar1").fetch("select api.case_card({0})", DSL.val(caseId)));
        assertEquals("cases_destroyed", value("select e.kind from core.disposal_act a join core.disposal_portion using (disposal_act_id) join audit.event e using (event_id) where a.number = '4-зн'"));
    }

    @Test
    void keepsAPersonWhomAnotherCaseHoldsAndAFileOfAnotherCase() {
        UUID first = closed("3000012345", "Спільна");
        UUID second = caseOf("3000012345", "Спільна");
        byte[] shared = pdf("спільний");
        store(first, shared);
        store(second, shared);
        database.clock().set(AFTER);
        dispose("5-зн");
        assertEquals(1L, value("select count(*) from core.person where taxpayer_number = '3000012345'"));
        assertEquals(1L, value("select count(*) from core.case_applicant where case_id = '" + second + "'"));
        assertEquals(0L, value("select count(*) from core.case_applicant where case_id = '" + first + "'"));
        assertEquals(1L, value("select count(*) from archive.scan s join archive.blob_place using (sha256) join archive.blob b using (sha256) where s.case_id = '" + second + "'"));
    }

    @Test
    void waitsWhileAStateBodyAsksForTheCase() {
        UUID held = closed("2991234565", "Запитана");
        String number = String.valueOf(value("select case_number from core.case_file where case_id = '" + held + "'"));
        JsonNode told = call(database.as("moderator1"), "select api.record_disclosure({0}, {1}, {2})", id(), json("""
                {"requester": "Суд", "requester_kind": "court", "legal_ground": "ухвала", "request_number": "7", "requested_on": "2026-11-17", "scope": "справа", "case_numbers": ["%s"]}"""
                .formatted(number)), RegisterVerbs.LETTER);
        database.clock().set(AFTER);
        assertFalse(disposable(held));
        call(database.as("moderator1"), "select api.close_disclosure({0}, {1})", id(), UUID.fromString(told.get("disclosure_id").asText()));
        assertTrue(disposable(held));
    }

    @Test
    void whatACourtAsksForAfterBothHaveSignedWaitsInTheAct() {
        UUID free = closed("2991234573", "Вільна");
        UUID held = closed("2991234581", "Згадана");
        database.clock().set(AFTER);
        UUID act = propose("technical1", "7-зн");
        JsonNode told = call(database.as("moderator1"), "select api.record_disclosure({0}, {1}, {2})", id(), json("""
                {"requester": "Суд", "requester_kind": "court", "legal_ground": "ухвала", "request_number": "9", "requested_on": "2026-11-17", "scope": "справа", "case_numbers": ["%s"]}"""
                .formatted(value("select case_number from core.case_file where case_id = '" + held + "'"))), RegisterVerbs.LETTER);
        answer("supervisor1", act, true);
        assertFalse(carryOut().getLast().get("is_done").asBoolean());
        assertEquals(0L, value("select count(*) from core.case_applicant where case_id = '" + free + "'"));
        assertEquals(1L, value("select count(*) from core.case_applicant where case_id = '" + held + "'"));
        assertFalse(disposable(held), "it stands in an act already");
        call(database.as("moderator1"), "select api.close_disclosure({0}, {1})", id(), UUID.fromString(told.get("disclosure_id").asText()));
        List<JsonNode> rest = carryOut();
        assertTrue(rest.size() == 1 && rest.getFirst().get("is_done").asBoolean(), rest::toString);
        assertEquals(0L, value("select count(*) from core.case_applicant where case_id = '" + held + "'"));
    }

    @Test
    @Tag("ESOYA-4.11")
    void aBigActIsCarriedOutInPortionsAndEachProvesItself() {
        int cases = 53;
        UUID one = closed("2991234590", "Багато");
        database.pastItsCourse("insert into core.case_file select (jsonb_populate_record(f, jsonb_build_object('case_id', gen_random_uuid(), 'case_number', '01-99' || lpad(n::text, 5, '0') || '-2026-' ||"
                + " internal.check_digit('0199' || lpad(n::text, 5, '0') || '2026')))).* from core.case_file f, generate_series(2, {0}) n where f.case_id = {1}", cases, one);
        database.clock().set(AFTER);
        UUID act = propose("technical1", "8-зн");
        int all = ((Number) value("select count(*) from core.disposal_case where disposal_act_id = '" + act + "'")).intValue();
        assertTrue(all >= cases, () -> all + " cases");
        answer("supervisor1", act, true);
        List<JsonNode> portions = carryOut();
        assertTrue(portions.size() > 1 && portions.stream().allMatch(it -> it.get("cases").asInt() <= 50), portions::toString);
        assertEquals(List.of(true), portions.stream().map(it -> it.get("is_done").asBoolean()).filter(it -> it).toList());
        assertEquals(all, portions.stream().mapToInt(it -> it.get("cases").asInt()).sum());
        assertEquals((long) portions.size(), value("select count(distinct event_id) from core.disposal_portion where disposal_act_id = '" + act + "'"));
    }

    @Test
    void theJournalOfACityIsNotReadFromEndToEnd() {
        closed("2991234603", "Швидка");
        database.clock().set(AFTER);
        UUID act = propose("technical1", "9-зн");
        answer("supervisor1", act, true);
        DSLContext server = database.asSuperuser();
        assertEquals(0, readWhole(work -> work.fetch("select internal.erase_disposed({0})", DSL.val(act))));
        assertEquals(1, readWhole(work -> work.fetch("select count(*) from audit.row_change where new_row ->> 'note' = 'control'")), "the control: a question without an index reads it whole");
    }

    /** How often the work reads a journal from end to end; a table of a few pages always is, unless the planner is told what a big one tells it. */
    private static long readWhole(Consumer<DSLContext> work) {
        return database.asSuperuser().transactionResult(inside -> {
            inside.dsl().execute("set local enable_seqscan = off");
            long before = whole(inside.dsl());
            work.accept(inside.dsl());
            return whole(inside.dsl()) - before;
        });
    }

    private static long whole(DSLContext work) {
        return ((Number) java.util.Objects.requireNonNull(work.fetchValue("select pg_stat_get_xact_numscans('audit.row_change'::regclass) + pg_stat_get_xact_numscans('audit.event'::regclass)"))).longValue();
    }

    @Test
    @Tag("ESOYA-4.11b")
    void nobodyElseDeletesAndNoActIsErasedWithoutTwoPersons() {
        closed("2770012347", "Третя");
        database.clock().set(AFTER);
        UUID act = propose("supervisor1", "6-зн");
        for (String person : List.of("technical1", "supervisor1", "registrar1")) {
            assertRefused("42501", () -> database.as(person).execute("delete from core.case_applicant"));
            assertRefused("42501", () -> database.as(person).execute("select internal.erase_disposed('" + act + "')"));
            assertRefused("42501", () -> database.as(person).execute("set role esoya_disposal_keeper"));
        }
        assertRefused("ZN317", () -> database.asRole("esoya_api").execute("select internal.erase_disposed('" + act + "')"));
        assertRefused("ZN380", () -> database.asOwner().execute("update audit.row_change set new_row = null"));
        assertRefused("42501", () -> database.asRole("esoya_disposal_keeper").execute("update audit.row_change set sha256 = null"));
        assertRefused("42501", () -> database.asRole("esoya_disposal_keeper").execute("delete from audit.row_change"));
        assertRefused("42501", () -> database.asRole("esoya_disposal_keeper").execute("delete from core.case_file"));
        answer("technical1", act, true);
        for (String person : List.of("technical1", "supervisor1", "registrar1", "moderator1")) {
            assertRefused("42501", () -> database.as(person).execute("select api.destroy_portion()"));
        }
        carryOut();
        assertRefused("ZN317", () -> database.asRole("esoya_api").execute("select internal.erase_disposed('" + act + "')"));
    }

    /** The set of files as the agent fixes it; its papers name the applicant. */
    private static void archived(UUID caseId) {
        DSLContext owner = database.asSuperuser();
        owner.fetch("select internal.archive_case({0})", DSL.val(caseId));
        owner.fetch("select internal.take_archive_task()");
        owner.fetch("select internal.fix_archive_set({0}, 1, {1}, array[pdf || '1', pdf || '2', pdf || '3']) from (select {2}::bytea as pdf) x", DSL.val(caseId),
                DSL.val(json("[{\"kind\": \"inventory\", \"page_count\": 1}, {\"kind\": \"application\", \"page_count\": 1}, {\"kind\": \"routing_slip\", \"page_count\": 1}]")), DSL.val(pdf("Незабудьків")));
        assertEquals(4L, value("select count(*) from archive.archived_file where case_id = '" + caseId + "'"));
    }

    private static UUID caseOf(String taxpayer, String surname) {
        DSLContext desk = database.as("registrar1");
        return UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE, taxpayer, surname)).get("case_id").asText());
    }

    private static UUID closed(String taxpayer, String surname) {
        UUID caseId = caseOf(taxpayer, surname);
        close(caseId);
        return caseId;
    }

    private static void close(UUID caseId) {
        database.pastItsCourse("update core.case_file set closed_at = internal.now_at(), status = 'closed' where case_id = {0}", caseId);
    }

    /** A case with everything that may hold something personal: values, scan, correction, look-ups, a request of the person, a disclosure. */
    private static JsonNode full() {
        DSLContext desk = database.as("registrar1");
        var intake = Intakes.of(desk, Intakes.RESIDENCE, "2900012348", "Незабудько");
        intake.put("delivery_address", "вул. Затишна, 7");
        Intakes.applicant(intake).put("phone", "+380675550199");
        JsonNode registered = Intakes.register(desk, intake);
        UUID caseId = UUID.fromString(registered.get("case_id").asText());
        store(caseId, pdf("Незабудько"));
        var corrected = intake.deepCopy();
        Intakes.applicant(corrected).put("surname", "Незабудьків");
        call(desk, "select api.correct({0}, {1}, 1, 'описка в прізвищі Незабудько', {2})", id(), caseId, JSONB.valueOf(corrected.toString()));
        desk.fetch("select api.find_person('case', 'taxpayer_number', '2900012348', null)");
        desk.fetch("select * from api.find_case('name', 'Незабудьків')");
        desk.fetch("select api.case_card({0})", DSL.val(caseId));
        UUID person = (UUID) value("select person_id from core.case_applicant where case_id = '" + caseId + "'");
        UUID request = UUID.fromString(call(desk, "select api.record_subject_request({0}, {1}, 'own_copy', 'просить Незабудьків')", id(), person).get("subject_request_id").asText());
        desk.fetch("select api.own_copy({0})", DSL.val(request));
        call(desk, "select api.answer_subject_request({0}, {1}, 'видано Незабудьків')", id(), request);
        JsonNode told = call(database.as("moderator1"), "select api.record_disclosure({0}, {1}, {2})", id(), json("""
                {"requester": "Суд", "requester_kind": "court", "legal_ground": "ухвала", "request_number": "8", "requested_on": "2026-11-17", "scope": "справа гр. Незабудьків", "case_numbers": ["%s"]}"""
                .formatted(registered.get("case_number").asText())), RegisterVerbs.LETTER);
        UUID disclosure = UUID.fromString(told.get("disclosure_id").asText());
        call(database.as("moderator1"), "select api.disclosed_case({0}, {1})", disclosure, caseId);
        call(database.as("moderator1"), "select api.close_disclosure({0}, {1})", id(), disclosure);
        close(caseId);
        return registered;
    }

    private static void store(UUID caseId, byte[] content) {
        DSLContext desk = database.as("registrar1");
        Object item = value("select min(inventory_item_id) from core.inventory_item join core.document_package using (document_package_id) where not is_in_register and case_id = '" + caseId + "'");
        call(desk, "select api.store_scan({0}, {1}, {2}, 'package', 1, 'scanner', {3})", id(), caseId, item, content);
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7 " + words.repeat(30)).getBytes(StandardCharsets.UTF_8);
    }

    private static UUID propose(String who, String number) {
        return UUID.fromString(call(database.as(who), "select api.propose_disposal({0}, {1})", id(), json("""
                {"office_id": %s, "closed_year": 2026, "number": "%s", "signed_on": "2026-11-18", "ground": "протокол експертної комісії № 3"}"""
                .formatted(value("select office_id from ref.office where code = '01'"), number))).get("disposal_act_id").asText());
    }

    private static JsonNode answer(String who, UUID act, boolean confirmed) {
        return call(database.as(who), "select api.answer_disposal({0}, {1}, {2})", id(), act, confirmed);
    }

    /** Both persons sign, and the agent carries it out. */
    private static List<JsonNode> dispose(String number) {
        answer("supervisor1", propose("technical1", number), true);
        return carryOut();
    }

    private static List<JsonNode> carryOut() {
        var portions = new ArrayList<JsonNode>();
        for (JSONB done = portion(); done != null; done = portion()) {
            portions.add(Intakes.object(done.data()));
        }
        return portions;
    }

    private static @Nullable JSONB portion() {
        return (JSONB) database.as("agent1").fetchValue("select api.destroy_portion()");
    }

    private static boolean disposable(UUID caseId) {
        return (Boolean) value("select exists (select from internal.disposable_cases(null, null) d where d.case_id = '" + caseId + "')");
    }

    private static List<Object> hashes() {
        return new ArrayList<>(database.asSuperuser().fetch("select encode(sha256, 'hex') from audit.row_change order by row_change_id").getValues(0, Object.class));
    }

    private static Object value(String query) {
        return java.util.Objects.requireNonNull(database.asSuperuser().fetchValue(query));
    }

    /** Every table of the house in which a row, as text or as bytes, holds the words. */
    private static List<String> places(String words) {
        var found = new ArrayList<String>();
        String bytes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        for (String table : database.asSuperuser().fetch("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal')""").getValues(0, String.class)) {
            if (!database.asSuperuser().fetch("select 1 from " + table + " t where strpos(lower(t::text), lower({0})) > 0 or strpos(t::text, {1}) > 0 limit 1", DSL.val(words), DSL.val(bytes)).isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }
}
