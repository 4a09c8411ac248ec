package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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

/** The set of files of a closed case: made once, whole, and never changed. */
@Tag("ESOYA-4.7a")
@Tag("ESOYA-7.1.7c")
class ArchiveSetTest {
    private static final String PAPERS = """
            [{"kind": "inventory", "page_count": 2}, {"kind": "routing_slip", "page_count": 1}, {"kind": "application", "page_count": 1}]""";
    private static final String AT_ONCE = """
            [{"kind": "inventory", "page_count": 2}, {"kind": "application", "page_count": 1}]""";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final DSLContext agent = database.as("agent1");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
        database.asOwner().execute("delete from archive.archive_task");
    }

    @Test
    void fixesPapersAndScansWithTheirHashesAndTheIndex() {
        CourseDesk ours = closed();
        JsonNode before = ours.card().at("/course/archive");
        assertTrue(before.get("fixed_at").isNull(), "closing itself makes no file");
        JsonNode task = take();
        assertEquals(ours.caseId.toString(), task.get("case_id").asText());
        assertEquals(ours.number, task.at("/card/case_number").asText());
        assertFalse(task.at("/head/office_title").asText().isBlank());
        assertTrue(fix(ours, task, PAPERS).get("is_fixed").asBoolean());

        JsonNode archive = ours.card().at("/course/archive");
        JsonNode slip = archive.at("/files/3");
        assertEquals("scanner routing_slip", slip.get("origin").asText() + " " + slip.get("kind").asText());
        assertEquals(4, archive.get("files").size());
        String manifest = text("select manifest from archive.archived_case where case_id = {0}", ours);
        for (JsonNode file : archive.get("files")) {
            assertTrue(manifest.contains(file.get("page_count").asText() + " " + file.get("size_bytes").asText() + " " + file.get("sha256").asText()), manifest);
        }
        assertTrue(manifest.startsWith("case " + ours.number + "\n") && manifest.contains(" close closed"), manifest);
        assertEquals(archive.get("manifest_sha256").asText(), text("select encode(sha256(convert_to(manifest, 'UTF8')), 'hex') from archive.archived_case where case_id = {0}", ours));
        assertEquals("0", text("select count(*)::text from archive.archive_task where case_id = {0}", ours));
    }

    @Test
    void fixesNothingTwiceAndNothingAfterItsLease() {
        CourseDesk ours = closed();
        JsonNode first = take();
        assertTrue(nothingToTake(), "a second agent does not get the same");
        database.clock().startAt(TestServer.START.plusMinutes(6));
        JsonNode second = take();
        assertEquals(first.get("lease").asInt() + 1, second.get("lease").asInt());
        assertFalse(fix(ours, first, PAPERS).get("is_fixed").asBoolean(), "the first was away too long");
        assertTrue(fix(ours, second, PAPERS).get("is_fixed").asBoolean());
        assertFalse(fix(ours, second, PAPERS).get("is_fixed").asBoolean());
        assertEquals("4", text("select count(*)::text from archive.archived_file where case_id = {0}", ours));
    }

    @Test
    void takesNeitherFewerPapersNorOthers() {
        CourseDesk ours = closed();
        JsonNode task = take();
        assertEquals("application,inventory,routing_slip", assertRefused("ZN252", () -> fix(ours, task, AT_ONCE)).getDetail());
        assertRefused("ZN252", () -> fix(ours, task, PAPERS.replace("routing_slip", "envelope")));
        assertRefused("ZN252", () -> agent.fetch("select api.fix_archive_set({0}, {1}, {2}::jsonb, array[convert_to(repeat('x', 200), 'UTF8'), pdf, pdf]) from (select convert_to({3}, 'UTF8') as pdf) x",
                DSL.val(ours.caseId), DSL.val(task.get("lease").asInt()), DSL.val(PAPERS), DSL.val(pdf())));
        assertTrue(fix(ours, task, PAPERS).get("is_fixed").asBoolean(), "the right ones it takes");
    }

    @Test
    void showsWhatIsLackingAndTriesAgain() {
        CourseDesk ours = closed();
        JsonNode task = take();
        assertTrue(agent.fetchValue("select api.put_off_archive_task({0}, {1}, 'routing_slip')", DSL.val(ours.caseId), DSL.val(task.get("lease").asInt())).equals(true));
        JsonNode archive = ours.card().at("/course/archive");
        assertEquals("paper Лист про проходження справи", archive.get("trouble").asText() + " " + archive.get("trouble_with").asText());
        assertTrue(nothingToTake());
        database.clock().startAt(TestServer.START.plusMinutes(2));
        assertTrue(fix(ours, take(), PAPERS).get("is_fixed").asBoolean());
        assertTrue(ours.card().at("/course/archive/trouble").isNull());
    }

    @Test
    @Tag("ESOYA-2.1.6b")
    void waitsForAScanThatIsDamagedAndTellsOfIt() {
        CourseDesk ours = closed();
        JsonNode task = take();
        onDisk(ours, "content || 'x'::bytea");
        assertFalse(fix(ours, task, PAPERS).get("is_fixed").asBoolean());
        assertEquals("scan", ours.card().at("/course/archive/trouble").asText());
        database.clock().startAt(TestServer.START.plusMinutes(2));
        assertFalse(fix(ours, take(), PAPERS).get("is_fixed").asBoolean());
        assertEquals("1", text("select count(*)::text from audit.event where kind = 'integrity_failed' and case_id = {0}", ours), "tried twice, told once");
        onDisk(ours, "substr(content, 1, length(content) - 1)");
        database.clock().startAt(TestServer.START.plusMinutes(6));
        assertTrue(fix(ours, take(), PAPERS).get("is_fixed").asBoolean());
    }

    @Test
    @Tag("ESOYA-2.1.6b")
    @Tag("ESOYA-4.11c")
    void namesTheCaseAndTheFileThatTheSweepFindsDamagedOrGone() {
        CourseDesk ours = closed();
        assertTrue(fix(ours, take(), PAPERS).get("is_fixed").asBoolean());
        String found = "select string_agg(distinct detail #>> '{files,0,case_number}' || ' ' || (detail #>> '{files,0,position}'), ',') from audit.event where kind = 'integrity_failed'"
                + " and detail -> 'files' @> jsonb_build_array(jsonb_build_object('case_number', (select case_number from core.case_file where case_id = {0})))";
        wholeWalk();
        assertEquals("null", text(found, ours), "a whole archive tells nothing");
        onDisk(ours, "content || 'x'::bytea");
        wholeWalk();
        assertEquals(ours.number + " 4", text(found, ours));
        JsonNode sweep = CourseDesk.ask(database.as("technical1"), "select api.health_page()").get("sweep");
        assertEquals(ours.number + " 4", sweep.at("/files/0/case_number").asText() + " " + sweep.at("/files/0/position").asText());
        onDisk(ours, "substr(content, 1, length(content) - 1)");
        DSLContext disk = database.asSuperuser();
        disk.execute("set session_replication_role = replica");
        disk.execute("alter table archive.blob_place disable trigger _100_only_grows");
        disk.execute("delete from archive.blob_place where sha256 = (select sha256 from archive.archived_file where case_id = {0} and position = 1)", DSL.val(ours.caseId));
        disk.execute("alter table archive.blob_place enable always trigger _100_only_grows");
        disk.execute("set session_replication_role = origin");
        wholeWalk();
        assertEquals(ours.number + " 1," + ours.number + " 4", text(found, ours));
        disk.execute("insert into archive.blob_place (sha256, stored_year) select l.sha256, b.stored_year from archive.archived_file l join archive.blob b using (sha256) on conflict do nothing");
    }

    /** What is left of a walk, and one more from its beginning. */
    private void wholeWalk() {
        for (int walk = 0; walk < 2; ) {
            // as if the last one were long ago
            database.asSuperuser().execute("update audit.scan_sweep set started_at = started_at - interval '2 days' where finished_at is not null");
            walk += CourseDesk.ask(agent, "select api.sweep_scans(500)").get("finished").asBoolean() ? 1 : 0;
        }
    }

    @Test
    void leavesTheArchiveToNobodysHand() {
        CourseDesk ours = closed();
        assertTrue(fix(ours, take(), PAPERS).get("is_fixed").asBoolean());
        for (DSLContext who : new DSLContext[] {database.asOwner(), database.asSuperuser()}) {
            for (String statement : new String[] {
                "update archive.archived_file set page_count = 9 where case_id = {0}", "delete from archive.archived_file where case_id = {0}", "truncate archive.archived_file",
                "update archive.archived_case set manifest = manifest where case_id = {0}", "update archive.archived_case set keep_until = '2020-01-01' where case_id = {0}",
                "delete from archive.archived_case where case_id = {0}", "delete from archive.blob_place", "update archive.blob set content = ''::bytea", "delete from archive.blob"}) {
                assertEquals("archive_fixed", assertRefused("ZN250", () -> who.execute(statement, DSL.val(ours.caseId))).getConstraint(), statement);
            }
            assertRefused("ZN251", () -> who.execute("delete from archive.scan where case_id = {0}", DSL.val(ours.caseId)));
        }
        assertRefused("ZN251", ours::scanSlip);
        assertRefused("42501", () -> desk.execute("delete from archive.archived_file"));
        var open = new CourseDesk(desk);
        assertFalse(open.scanSlip().isNull(), "a case that is not closed takes scans");
    }

    @Test
    @Tag("ESOYA-4.7b")
    void isOpenedByWhoMayAndEachOpeningIsRecorded() {
        CourseDesk ours = closed();
        assertTrue(fix(ours, take(), PAPERS).get("is_fixed").asBoolean());
        String file = "select api.archived_file({0}, {1})";
        byte[] content = (byte[]) Objects.requireNonNull(desk.fetchValue(file, DSL.val(ours.caseId), DSL.val(1)));
        assertTrue(new String(content, StandardCharsets.UTF_8).startsWith("%PDF-"));
        assertEquals("1", text("select count(*)::text from audit.event where kind = 'archive_opened' and case_id = {0}", ours));
        assertRefused("ZN404", () -> desk.fetch(file, DSL.val(ours.caseId), DSL.val(9)));
        assertRefused("ZN404", () -> database.as("registrar2").fetch(file, DSL.val(ours.caseId), DSL.val(1)));
        assertRefused("42501", () -> database.as("technical1").fetch(file, DSL.val(ours.caseId), DSL.val(1)));
        assertRefused("42501", () -> desk.fetch("select api.take_archive_task()"));
        assertRefused("42501", () -> desk.fetch("select api.put_off_archive_task({0}, 1, 'inventory')", DSL.val(ours.caseId)));
    }

    @Test
    void asksNoSlipOfWhatIsGivenAtOnce() {
        var atOnce = new CourseDesk(desk, Intakes.AT_ONCE);
        CourseDesk.ask(desk, "select api.give_at_once({0}, {1}, {2}, {3}::jsonb, {4}::jsonb)", UUID.randomUUID(), atOnce.caseId, atOnce.version(),
                CourseDesk.DECISION.formatted(TestServer.START.toLocalDate()), CourseDesk.IN_PERSON);
        assertEquals(2, fix(atOnce, take(), AT_ONCE).get("files").asInt());
    }

    private CourseDesk closed() {
        var ours = new CourseDesk(desk);
        ours.turn("withdraw", "{\"reason\": \"за заявою\"}");
        desk.fetch("select api.store_scan({0}, {1}, null, 'routing_slip', 1, 'scanner', convert_to({2}, 'UTF8'))", DSL.val(UUID.randomUUID()), DSL.val(ours.caseId), DSL.val(pdf()));
        ours.close();
        return ours;
    }

    /** Another text each time, as another paper has. */
    private static String pdf() {
        return "%PDF-1.7 " + UUID.randomUUID() + " ".repeat(200);
    }

    private JsonNode take() {
        return CourseDesk.ask(agent, "select api.take_archive_task()");
    }

    private boolean nothingToTake() {
        return agent.fetchValue("select api.take_archive_task()") == null;
    }

    private JsonNode fix(CourseDesk ours, JsonNode task, String papers) {
        String contents = papers.equals(AT_ONCE) ? "array[convert_to({3}, 'UTF8'), convert_to({4}, 'UTF8')]" : "array[convert_to({3}, 'UTF8'), convert_to({4}, 'UTF8'), convert_to({5}, 'UTF8')]";
        return CourseDesk.ask(agent, "select api.fix_archive_set({0}, {1}, {2}::jsonb, " + contents + ")", ours.caseId, task.get("lease").asInt(), papers, pdf(), pdf(), pdf());
    }

    /** What a bad disk does, which asks no guard. */
    private static void onDisk(CourseDesk ours, String content) {
        DSLContext disk = database.asSuperuser();
        disk.execute("alter table archive.blob_default disable trigger _100_only_grows");
        disk.execute("update archive.blob set content = " + content + " where sha256 = (select sha256 from archive.scan where case_id = {0})", DSL.val(ours.caseId));
        disk.execute("alter table archive.blob_default enable always trigger _100_only_grows");
    }

    private static String text(String query, CourseDesk ours) {
        return String.valueOf(database.asSuperuser().resultQuery(query, DSL.val(ours.caseId)).fetchOneInto(String.class));
    }
}
