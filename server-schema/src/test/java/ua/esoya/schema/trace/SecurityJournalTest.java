package ua.esoya.schema.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.install.SchemaFiles;

class SecurityJournalTest {
    private static final Pattern RECORDED = Pattern.compile("record_event\\('(\\w+)'");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @Test
    @Tag("ESOYA-4.13")
    void isReadByKindDayAndPersonInPagesAndTheReadingIsRecorded() {
        DSLContext reader = database.as("technical1");
        for (int n = 0; n < 3; n++) {
            desk.fetch("select api.find_case('name', 'Шев')");
        }
        Result<Record> first = reader.fetch("select * from api.security_journal('2026-11-18', '2026-11-18', 'reading', 'cases_looked_up', 'usual', 'registrar1', null, null, 2)");
        assertEquals(2, first.size());
        Result<Record> next = reader.fetch("select * from api.security_journal('2026-11-18', '2026-11-18', 'reading', 'cases_looked_up', 'usual', 'registrar1', null, {0}, 200)", DSL.val(first.get(1).get("event_id")));
        assertTrue(next.get(0).get("event_id", Long.class) < first.get(1).get("event_id", Long.class));
        assertEquals(0, reader.fetch("select * from api.security_journal('2026-11-19', null, null, 'cases_looked_up', null, null, null, null, 200)").size());
        assertEquals("Пошук справ особи", first.get(0).get("kind_title"));
        assertTrue((Long) database.asOwner().fetchValue("select count(*) from audit.event where kind = 'journal_read' and login_role = 'technical1'") > 0);
        assertFalse(database.as("supervisor1").fetch("select * from api.security_journal(null, null, null, null, null, null, null, null, 200)").isEmpty());
    }

    @Test
    @Tag("ESOYA-4.13")
    void isReadByWeightAndWorkplace() {
        DSLContext reader = database.as("technical1");
        database.asOwner().fetch("select internal.record_event('seal_lag')");
        assertEquals(List.of("seal_lag"), reader.fetch("select distinct kind from api.security_journal(null, null, null, null, 'alarm', null, null, null, 200)").getValues("kind", String.class));
        assertEquals(0, reader.fetch("select * from api.security_journal(null, null, null, 'sign_in', 'alarm', null, null, null, 200)").size());
        int place = (Integer) database.asOwner().fetchValue("select workplace_id from ref.workplace order by workplace_id limit 1");
        database.asOwner().execute("update access.session set workplace_id = {0} where login_role = 'registrar1' and closed_at is null", DSL.val(place));
        desk.fetch("select api.find_case('name', 'Шев')");
        assertEquals(List.of("registrar1"), reader.fetch("select distinct login from api.security_journal(null, null, null, null, null, null, {0}, null, 200)", DSL.val(place)).getValues("login", String.class));
    }

    @Test
    @Tag("ESOYA-4.13")
    void recordsAnExportOnceAndALaterPageAskedForByItselfToo() {
        DSLContext reader = database.as("technical1");
        String exported = "select count(*) from audit.event where kind = 'journal_exported' and login_role = 'technical1'";
        long before = (Long) database.asOwner().fetchValue(exported);
        Result<Record> first = reader.fetch("select * from api.journal_export(null, null, null, null, null, null, null, null)");
        assertEquals("journal_exported", first.get(0).get("kind"), "the export stands in what it exports");
        reader.fetch("select * from api.journal_export(null, null, null, null, null, null, null, {0})", DSL.val(first.get(first.size() - 1).get("event_id")));
        assertEquals(before + 1, database.asOwner().fetchValue(exported), "a page of the same export");
        reader.fetch("select * from api.journal_export(null, null, null, null, null, null, null, 9223372036854775807)");
        assertEquals(before + 2, database.asOwner().fetchValue(exported), "no first page: an export of its own");
        assertRefused("42501", () -> desk.fetch("select * from api.journal_export(null, null, null, null, null, null, null, null)"));
    }

    @Test
    @Tag("ESOYA-4.12")
    void isClosedToWhoServesApplicants() {
        for (String login : List.of("registrar1", "moderator1", "provider1", "agent1")) {
            assertRefused("42501", () -> database.as(login).fetch("select * from api.security_journal(null, null, null, null, null, null, null, null, 200)"));
        }
    }

    @Test
    @Tag("ESOYA-4.13")
    void recordsNothingThatIsNotInTheCatalogue() {
        assertRefused("23503", () -> database.asOwner().fetch("select internal.record_event('invented')"));
        assertEquals(database.asOwner().fetchValue("select count(*) from ref.event_kind"), database.as("technical1").fetchValue("select jsonb_array_length(api.journal_choices() -> 'kinds')::bigint"));
    }

    @Test
    @Tag("ESOYA-4.13")
    void listsEveryKindThatTheFilesRecord() {
        List<String> listed = database.asOwner().fetch("select code::text from ref.event_kind").getValues(0, String.class);
        List<String> recorded = SchemaFiles.ofThisBuild().in("routine").stream()
                .flatMap(file -> RECORDED.matcher(file.text()).results().map(found -> found.group(1))).distinct().toList();
        assertTrue(recorded.size() > 10, recorded::toString);
        assertEquals(List.of(), recorded.stream().filter(kind -> !listed.contains(kind)).toList(), "to be added to db/reference/R__615_event_kinds.sql");
    }

    @Test
    @Tag("CSP-2.4.18")
    void recordsEveryConnectionFromSeventeenOn() {
        assumeTrue((Integer) database.asSuperuser().fetchValue("select current_setting('server_version_num')::int") >= 170000, "login event triggers came with PostgreSQL 17");
        database.withoutSession("registrar2");
        assertTrue((Long) database.asOwner().fetchValue("select count(*) from audit.event where kind = 'connection_opened' and login_role = 'registrar2'") > 0);
    }

    @Test
    @Tag("ESOYA-5.3.2")
    @Tag("CSP-3.7b")
    void tellsAPersonWhoSawTheirData() {
        String surname = "Любарець";
        UUID caseId = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE, "3000012345", surname)).get("case_id").asText());
        UUID person = (UUID) database.asOwner().fetchValue("select person_id from core.case_applicant where case_id = {0}", DSL.val(caseId));
        UUID stranger = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE, "2900012348", "Інакша")).get("case_id").asText());
        desk.fetch("select api.find_person('intake', 'surname', {0}, 1987)", DSL.val(surname));
        desk.fetch("select api.person_card('consultation', {0})", DSL.val(person));
        desk.fetch("select api.case_card({0})", DSL.val(caseId));
        desk.fetch("select api.case_card({0})", DSL.val(stranger));
        desk.fetch("select * from api.find_case('name', {0})", DSL.val(surname));
        desk.fetch("select api.record_print({0}, {1}, array['inventory'])", DSL.val(UUID.randomUUID()), DSL.val(caseId));

        Result<Record> sheet = desk.fetch("select * from api.who_saw_person('lawful_request', {0})", DSL.val(person));
        assertEquals(List.of("Друк паперів", "Пошук справ особи", "Перегляд справи", "Перегляд особи", "Пошук особи"), sheet.getValues("kind_title", String.class));
        Record opened = sheet.get(3);
        assertEquals("Консультація заявника", opened.get("purpose_title"));
        assertFalse(opened.get("who", String.class).isBlank());
        assertFalse(opened.get("position", String.class).isBlank());
        assertFalse(opened.get("office", String.class).isBlank());
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'viewers_read' and person_id = {0}", DSL.val(person)));
        assertRefused("ZN110", () -> desk.fetch("select * from api.who_saw_person('curiosity', {0})", DSL.val(person)));
        assertRefused("ZN404", () -> desk.fetch("select * from api.who_saw_person('case', {0})", DSL.val(UUID.randomUUID())));
        assertRefused("42501", () -> database.as("provider1").fetch("select * from api.who_saw_person('case', {0})", DSL.val(person)));
    }
}
