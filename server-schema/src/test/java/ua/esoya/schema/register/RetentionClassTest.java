package ua.esoya.schema.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;
import static ua.esoya.schema.register.RegisterVerbs.call;
import static ua.esoya.schema.register.RegisterVerbs.id;
import static ua.esoya.schema.register.RegisterVerbs.json;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** How long a case is kept: by the class of its card, and never shorter than was promised when it closed. */
@Tag("CSP-2.4.9")
class RetentionClassTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final LocalDateTime CLOSING = LocalDateTime.of(2026, 11, 18, 10, 30);
    private static final LocalDateTime AFTER_FIVE = LocalDateTime.of(2032, 1, 1, 10, 30);

    @BeforeEach
    void signInBeforeTheYearsPass() {
        database.clock().set(CLOSING);
        List.of("registrar1", "technical1", "supervisor1", "moderator1", "agent1").forEach(database::as);
    }

    @AfterEach
    void backToTheDay() {
        database.clock().startAt(TestServer.START);
        ofCard(null);
        database.asSuperuser().execute("update ref.retention_class set years = 10, is_permanent = false where code = 'years_10'");
        database.asSuperuser().execute("update ref.parameter set value = '5' where code = 'retention_years'");
    }

    @Test
    void aCaseIsKeptAsLongAsTheClassOfItsCardSays() {
        UUID common = closed("2880012344", "Звичайна");
        ofCard("years_10");
        UUID kept = closed("2880012352", "Довга");
        assertEquals("2032-01-01  5", promised(common));
        assertEquals("2037-01-01 years_10 10", promised(kept));
        database.clock().set(AFTER_FIVE);
        ofCard(null);
        assertTrue(disposable(common), "control");
        assertFalse(disposable(kept), "the archive promised ten years");
        database.clock().set(AFTER_FIVE.plusYears(5));
        assertTrue(disposable(kept));
    }

    @Test
    void aShorterClassTakesNothingBack() {
        ofCard("years_10");
        UUID kept = closed("2880012360", "Обіцяна");
        change("{\"title\": \"10 років\", \"years\": 3, \"legal_basis\": \"наказ від 01.12.2026 № 1\"}");
        database.asSuperuser().execute("update ref.parameter set value = '1' where code = 'retention_years'");
        UUID later = closed("2880012379", "Пізніша");
        assertEquals("2030-01-01 years_10 3", promised(later));
        database.clock().set(AFTER_FIVE);
        assertTrue(disposable(later), "control: closed when the class said three years");
        assertFalse(disposable(kept));
        database.clock().set(AFTER_FIVE.plusYears(5));
        assertTrue(disposable(kept));
    }

    @Test
    void aLowerParameterTakesNothingBackEither() {
        UUID kept = closed("2880012387", "Загальна");
        database.asSuperuser().execute("update ref.parameter set value = '1' where code = 'retention_years'");
        database.clock().set(AFTER_FIVE.minusYears(2));
        assertFalse(disposable(kept));
        database.clock().set(AFTER_FIVE);
        assertTrue(disposable(kept), "control");
    }

    @Test
    void aLongerClassHoldsWhatIsNotYetDestroyed() {
        ofCard("years_10");
        UUID kept = closed("2880012395", "Подовжена");
        database.clock().set(AFTER_FIVE.plusYears(5));
        assertTrue(disposable(kept), "control");
        change("{\"title\": \"10 років\", \"years\": 75, \"legal_basis\": \"наказ від 01.12.2036 № 1\"}");
        assertFalse(disposable(kept));
    }

    @Test
    void whatIsKeptForEverIsNeverDestroyedEvenByASignedAct() {
        ofCard("years_10");
        UUID kept = closed("2880012409", "Вічна");
        database.clock().set(AFTER_FIVE.plusYears(5));
        UUID act = propose();
        call(database.as("supervisor1"), "select api.answer_disposal({0}, {1}, true)", id(), act);
        change("{\"title\": \"10 років\", \"is_permanent\": true, \"legal_basis\": \"наказ від 01.12.2036 № 2\"}");
        assertEquals("retention_not_over", assertRefused("ZN210", () -> database.as("agent1").fetchValue("select api.destroy_portion()")).getConstraint());
        assertEquals(1L, value("select count(*) from core.case_applicant where case_id = '" + kept + "'"));
        database.clock().set(CLOSING);
        UUID forEver = closed("2880012417", "Постійна");
        assertEquals(" years_10 ", promised(forEver));
        assertTrue(text("select manifest from archive.archived_case where case_id = '" + forEver + "'").contains("keep until permanent"));
        database.clock().set(AFTER_FIVE.plusYears(5));
        change("{\"title\": \"10 років\", \"years\": 10, \"legal_basis\": \"наказ від 01.12.2036 № 3\"}");
        assertFalse(disposable(forEver), "it was promised for ever");
        assertTrue(database.as("agent1").fetchValue("select api.destroy_portion() ->> 'is_done'").equals("true"), "control: the other goes once its class allows it");
        assertEquals(0L, value("select count(*) from core.case_applicant where case_id = '" + kept + "'"));
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void aClassSaysYearsOrForEverAndOnWhatGround() {
        for (String wrong : List.of("\"legal_basis\": \"ст. 1\"", "\"years\": 5, \"is_permanent\": true, \"legal_basis\": \"ст. 1\"")) {
            assertEquals("years:years_or_permanent", assertRefused("ZN280", () -> add("{\"title\": \"Проба\", " + wrong + "}")).getDetail());
        }
        assertEquals("years:range", assertRefused("ZN280", () -> add("{\"title\": \"Проба\", \"years\": 76, \"legal_basis\": \"ст. 1\"}")).getDetail());
        assertEquals("years:type", assertRefused("ZN280", () -> add("{\"title\": \"Проба\", \"years\": \"5\", \"legal_basis\": \"ст. 1\"}")).getDetail());
        assertEquals("legal_basis:required", assertRefused("ZN280", () -> add("{\"title\": \"Проба\", \"years\": 5}")).getDetail());
        add("{\"title\": \"Проба\", \"years\": 15, \"legal_basis\": \"ст. 1\"}");
        add("{\"title\": \"Проба назавжди\", \"years\": \"\", \"is_permanent\": true, \"legal_basis\": \"ст. 2\"}");
        assertEquals("null", String.valueOf(database.asSuperuser().fetchValue("select years from ref.retention_class where title = 'Проба назавжди'")));
        assertEquals(15, value("select years from ref.retention_class where title = 'Проба'"));
        for (String person : List.of("registrar1", "moderator1", "technical1", "supervisor1")) {
            assertRefused("42501", () -> database.as(person).execute("update ref.retention_class set years = 1"));
            assertRefused("42501", () -> database.as(person).execute("update archive.archived_case set retention_class = null"));
        }
        closed("2880012425", "Закріплена");
        assertRefused("ZN250", () -> database.asSuperuser().execute("update archive.archived_case set retention_class = 'years_3'"));
        assertRefused("23514", () -> database.asSuperuser().execute("update ref.service set retention_years = 1"));
    }

    private static void ofCard(@org.jspecify.annotations.Nullable String retention) {
        database.asSuperuser().execute("update ref.information_card set retention_class = {0} where service_id = (select service_id from ref.service where local_code = {1})",
                DSL.val(retention, String.class), DSL.val(Intakes.RESIDENCE));
    }

    private static UUID closed(String taxpayer, String surname) {
        DSLContext desk = database.as("registrar1");
        UUID caseId = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE, taxpayer, surname)).get("case_id").asText());
        database.pastItsCourse("update core.case_file set closed_at = internal.now_at(), status = 'closed' where case_id = {0}", caseId);
        DSLContext owner = database.asSuperuser();
        owner.fetch("select internal.archive_case({0})", DSL.val(caseId));
        owner.execute("update archive.archive_task set next_try_at = 'infinity' where case_id <> {0}", DSL.val(caseId));
        owner.fetch("select internal.take_archive_task()");
        byte[] pdf = ("%PDF-1.7 " + surname.repeat(30)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        owner.fetch("select internal.fix_archive_set({0}, 1, {1}, array[pdf || '1', pdf || '2', pdf || '3']) from (select {2}::bytea as pdf) x", DSL.val(caseId),
                DSL.val(json("[{\"kind\": \"inventory\", \"page_count\": 1}, {\"kind\": \"application\", \"page_count\": 1}, {\"kind\": \"routing_slip\", \"page_count\": 1}]")), DSL.val(pdf));
        return caseId;
    }

    private static UUID propose() {
        return UUID.fromString(call(database.as("technical1"), "select api.propose_disposal({0}, {1})", id(), json("""
                {"office_id": %s, "closed_year": 2026, "number": "1-кл", "signed_on": "2026-11-18", "ground": "протокол експертної комісії № 3"}"""
                .formatted(value("select office_id from ref.office where code = '01'")))).get("disposal_act_id").asText());
    }

    private static void change(String content) {
        DSLContext moderator = database.as("moderator1");
        String seen = moderator.fetchSingle("select seen from api.directory_rows('retention_class') where code = 'years_10'").get(0, String.class);
        moderator.fetchValue("select api.save_directory_value({0}, 'retention_class', 'years_10', {1}, {2}, 'зміна переліку')", DSL.val(id()), DSL.val(seen), DSL.val(JSONB.valueOf(content)));
    }

    private static void add(String content) {
        database.as("moderator1").fetchValue("select api.save_directory_value({0}, 'retention_class', null, null, {1}, 'зміна переліку')", DSL.val(id()), DSL.val(JSONB.valueOf(content)));
    }

    private static boolean disposable(UUID caseId) {
        return (Boolean) value("select exists (select from internal.disposable_cases(null, null) d where d.case_id = '" + caseId + "')");
    }

    /** Until when, by which class and for how many years. */
    private static String promised(UUID caseId) {
        return text("select concat(keep_until, ' ', retention_class, ' ', retention_years) from archive.archived_case where case_id = '" + caseId + "'");
    }

    private static String text(String query) {
        return String.valueOf(value(query));
    }

    private static Object value(String query) {
        return java.util.Objects.requireNonNull(database.asSuperuser().fetchValue(query));
    }
}
