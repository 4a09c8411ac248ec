package ua.esoya.schema.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-5.7.2")
class DirectoryTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Directories moderator = new Directories(database.as("moderator1"));

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @Test
    @Tag("CSP-2.4.12")
    void everySmallDirectoryIsLedByTheModerator() {
        var led = database.as("moderator1").fetch("select code, live, retired from api.directory_list()");
        var small = database.asOwner().fetchValues("select distinct classifier from internal.classifier_value order by 1");
        var codes = led.getValues(0, String.class);
        assertEquals(small, codes.stream().filter(small::contains).sorted().toList());
        assertTrue(codes.containsAll(List.of("office", "district", "workplace", "provider", "sphere", "direction", "notice_template")));
        assertTrue(led.stream().filter(row -> small.contains(row.get(0))).allMatch(row -> row.get(1, Integer.class) > 0));
        assertEquals(database.asOwner().fetchValue("select count(*) from internal.classifier_value"),
                led.stream().filter(row -> small.contains(row.get(0))).mapToLong(row -> row.get(1, Integer.class) + row.get(2, Integer.class)).sum());
    }

    @Test
    void aNewValueIsOfferedToRegistrarsAndKeepsItsCode() {
        String code = moderator.add("social_category", """
                {"title": "  Ветеран   праці "}""").get("code").asText();
        assertTrue(code.matches("own_\\d+"), code);
        var registrar = new Directories(database.as("registrar1"));
        assertTrue(registrar.offered("social_category", code));
        assertEquals("Ветеран праці", moderator.row("social_category", code, "title"));
        moderator.change("social_category", code, """
                {"title": "Ветеран праці України", "position": 3}""");
        assertEquals("Ветеран праці України", moderator.row("social_category", code, "title"));
        assertEquals("3", moderator.row("social_category", code, "place"));
        assertRefused("ZN280", () -> moderator.change("social_category", code, """
                {"title": "Ветеран", "code": "veteran_of_work"}"""));
    }

    @Test
    @Tag("CSP-2.4.12")
    void whatIsRetiredIsOfferedUntilItsDayAndComesBack() {
        var registrar = new Directories(database.as("registrar1"));
        moderator.retire("fee_exemption", "other_law", "2026-11-20");
        assertTrue(registrar.offered("fee_exemption", "other_law"));
        assertEquals(true, database.asOwner().fetchValue("select internal.is_code('fee_exemption', 'other_law')"));
        database.clock().set(LocalDateTime.of(2026, 11, 20, 8, 0));
        assertFalse(registrar.offered("fee_exemption", "other_law"));
        assertEquals(false, database.asOwner().fetchValue("select internal.is_code('fee_exemption', 'other_law')"));
        assertEquals("true", moderator.row("fee_exemption", "other_law", "is_retired"));
        moderator.retire("fee_exemption", "other_law", null);
        assertTrue(registrar.offered("fee_exemption", "other_law"));
        assertEquals(true, database.asOwner().fetchValue("select internal.is_code('fee_exemption', 'other_law')"));
    }

    @Test
    void whoChangedWhatAndWhyStaysForEver() {
        moderator.change("legal_form", "farm", """
                {"title": "СФГ", "position": 13}""");
        moderator.retire("legal_form", "farm", "2026-12-01");
        var history = database.as("moderator1").fetch("select action, changed_by, reason, old_value ->> 'title', new_value ->> 'title', new_value ->> 'retired_on' "
                + "from api.directory_value_history('legal_form', 'farm')");
        assertEquals(List.of("retired", "changed"), history.getValues(0, String.class));
        assertEquals(List.of(Directories.REASON, Directories.REASON), history.getValues(2, String.class));
        assertTrue(history.getValues(1, String.class).stream().allMatch(name -> name.matches("\\S+ \\S\\. \\S\\.")), history.toString());
        assertEquals("ФГ", history.get(1).get(3));
        assertEquals("СФГ", history.get(1).get(4));
        assertEquals("2026-12-01", history.get(0).get(5));
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'directory_changed' and login_role = 'moderator1' and detail ->> 'code' = 'farm'"));
        assertEquals(2L, database.asOwner().fetchValue(
                "select count(*) from audit.row_change where table_name = 'ref.legal_form' and action = 'update' and login_role = 'moderator1' and new_row ->> 'code' = 'farm'"));
        // what changes nothing is no change
        assertEquals("false", moderator.change("legal_form", "farm", """
                {"title": "СФГ", "position": 13}""").get("changed").asText());
        assertEquals(2, database.as("moderator1").fetch("select from api.directory_value_history('legal_form', 'farm')").size());
    }

    @Test
    void aColleaguesChangeIsNotOverwritten() {
        String seen = moderator.seen("authority_kind", "statute");
        moderator.change("authority_kind", "statute", """
                {"title": "Статут"}""");
        assertEquals("directory_value_changed", assertRefused("ZN409", () -> moderator.save(UUID.randomUUID(), "authority_kind", "statute", seen, """
                {"title": "Витяг з ЄДР"}""", Directories.REASON)).getConstraint());
        assertRefused("ZN409", () -> moderator.retire("authority_kind", "statute", seen, "2026-12-01", Directories.REASON));
        assertEquals("Статут", moderator.row("authority_kind", "statute", "title"));
    }

    @Test
    void aRepeatedRequestAddsOnce() {
        UUID request = UUID.randomUUID();
        String content = """
                {"title": "Кур’єром до пункту"}""";
        var first = moderator.save(request, "delivery_way", null, null, content, Directories.REASON);
        assertEquals(first, moderator.save(request, "delivery_way", null, null, content, Directories.REASON));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from ref.delivery_way where title = 'Кур’єром до пункту'"));
    }

    @Test
    @Tag("ESOYA-7.2a")
    void kindsOfVisitsAreAddedWithinTheirRoomAndTheThreeOfTheRegulationStay() {
        for (String kept : List.of("consultation", "intake", "issuance")) {
            assertEquals("visit_kind:" + kept, assertRefused("ZN281", () -> moderator.retire("visit_kind", kept, "2026-11-18")).getDetail());
        }
        for (int n = 4; n <= 9; n++) {
            moderator.add("visit_kind", "{\"title\": \"Вид %d\"}".formatted(n));
        }
        assertEquals("visit_kind:9", assertRefused("ZN425", () -> moderator.add("visit_kind", "{\"title\": \"Вид 10\"}")).getDetail());
        assertRefused("ZN425", () -> moderator.planNew("visit_kind", "{\"title\": \"Вид 10\"}", "2026-11-20"));
        moderator.retire("visit_kind", "own_1", "2026-11-18");
        assertFalse(new Directories(database.as("registrar1")).offered("visit_kind", "own_1"));
        moderator.planNew("visit_kind", "{\"title\": \"Вид 10\"}", "2026-11-20");
        assertRefused("ZN425", () -> moderator.retire("visit_kind", "own_1", null));
        database.asOwner().execute("delete from ref.directory_plan");
        moderator.retire("visit_kind", "own_1", null);
        assertTrue(new Directories(database.as("registrar1")).offered("visit_kind", "own_1"), "control: there is room again");
    }

    @Test
    @Tag("ESOYA-6.6")
    void aPurposeIsAddedAskedWithAndRetiredButNotThoseOfTheProgram() {
        var desk = database.as("registrar1");
        for (String kept : List.of("intake", "case", "lawful_request")) {
            assertRefused("ZN281", () -> moderator.retire("look_up_purpose", kept, "2026-11-18"));
        }
        String code = moderator.add("look_up_purpose", "{\"title\": \"Запит соціальної служби\"}").get("code").asText();
        desk.fetchValue("select api.find_person({0}, 'taxpayer_number', '3185001247', null)", DSL.val(code));
        assertEquals(code, database.asOwner().fetchValue("select purpose from audit.event where kind = 'person_looked_up' order by event_id desc limit 1"));
        moderator.retire("look_up_purpose", code, "2026-11-18");
        assertRefused("ZN110", () -> desk.fetchValue("select api.find_person({0}, 'taxpayer_number', '3185001247', null)", DSL.val(code)));
        moderator.retire("look_up_purpose", "consultation", "2026-11-18");
        moderator.retire("look_up_purpose", "consultation", null);
    }

    private static String reasons() {
        return String.valueOf(database.as("technical1").fetchValue("select api.staff_choices() ->> 'end_reasons'"));
    }

    @Test
    @Tag("ESOYA-6.9a")
    void aReasonWhyAccessEndsIsAddedAndOfferedToWhoeverEndsIt() {
        moderator.add("end_reason", "{\"title\": \"Мобілізація\"}");
        assertTrue(reasons().contains("Мобілізація"), DirectoryTest::reasons);
        assertTrue(reasons().contains("Інша підстава"), "control");
        moderator.retire("end_reason", "other", "2026-11-18");
        assertFalse(reasons().contains("Інша підстава"), DirectoryTest::reasons);
        moderator.retire("end_reason", "other", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            legal_form             | {"title": " "}                                                        | title:required
            legal_form             | {"title": "ТОВ"}                                                      | title:duplicate
            legal_form             | {"title": "тов "}                                                     | title:duplicate
            legal_form             | {"title": 7}                                                          | title:type
            legal_form             | {"title": "Х", "position": -1}                                        | position:range
            legal_form             | {"title": "Х", "retired_on": "2026-11-18"}                            | retired_on:unknown
            document_kind          | {"title": "Х", "is_in_state_register": true}                          | register_title:required
            identity_document_kind | {"title": "Х", "number_pattern": "^(a+)+$", "number_hint": "ні"}      | number_pattern:format
            identity_document_kind | {"title": "Х", "number_pattern": "^[", "number_hint": "ні"}           | number_pattern:format
            identity_document_kind | {"title": "Х", "number_pattern": "^.*$", "number_hint": "ні"}         | number_pattern:format
            identity_document_kind | {"title": "Х", "number_hint": "ні"}                                   | number_pattern:required
            """)
    void saysWhichFieldIsWrong(String directory, String content, String problem) {
        assertEquals(problem, assertRefused("ZN280", () -> moderator.add(directory, content)).getDetail());
    }

    @Test
    void aTitleHasItsLengthAndAReasonIsNeeded() {
        assertEquals("title:too_long", assertRefused("ZN280", () -> moderator.add("legal_form", "{\"title\": \"" + "я".repeat(501) + "\"}")).getDetail());
        assertEquals("reason:required", assertRefused("ZN280", () -> moderator.save(UUID.randomUUID(), "legal_form", null, null, """
                {"title": "Х"}""", null)).getDetail());
        assertEquals("reason:too_short", assertRefused("ZN280", () -> moderator.save(UUID.randomUUID(), "legal_form", null, null, """
                {"title": "Х"}""", "а")).getDetail());
        assertEquals("on:past", assertRefused("ZN280", () -> moderator.retire("legal_form", "llc", "2026-11-17")).getDetail());
        assertEquals("reason:required", assertRefused("ZN280", () -> moderator.retire("legal_form", "llc", moderator.seen("legal_form", "llc"), "2026-11-18", null)).getDetail());
    }

    @Test
    @Tag("ESOYA-2.3")
    void aKindOfIdentityDocumentComesWithThePatternOfItsNumber() {
        for (String pattern : database.asOwner().fetchValues("select number_pattern from ref.identity_document_kind").stream().map(String.class::cast).toList()) {
            String code = moderator.add("identity_document_kind", """
                    {"title": "Проба %s", "number_pattern": "%s", "number_hint": "проба", "for_foreigner": true}""".formatted(UUID.randomUUID(), pattern.replace("\\", "\\\\")))
                    .get("code").asText();
            assertEquals(pattern, database.asOwner().fetchValue("select number_pattern from ref.identity_document_kind where code = {0} and for_foreigner", DSL.val(code)));
        }
    }

    @Test
    void whatRulesHangOnIsRenamedButNeverRetired() {
        assertEquals("channel:visit", assertRefused("ZN281", () -> moderator.retire("channel", "visit", "2026-12-01")).getDetail());
        assertEquals("scan_kind:package", assertRefused("ZN281", () -> moderator.retire("scan_kind", "package", "2026-12-01")).getDetail());
        assertEquals("scan_kind", assertRefused("ZN282", () -> moderator.add("scan_kind", """
                {"title": "Ще щось"}""")).getDetail());
        moderator.change("channel", "visit", """
                {"title": "Особисто в офісі"}""");
        assertEquals("Особисто в офісі", moderator.row("channel", "visit", "title"));
        // every listed value is there
        assertEquals(List.of(), database.asOwner().fetchValues("select f.directory || ':' || f.code from ref.directory_fixed f "
                + "where not exists (select from internal.classifier_value v where v.classifier = f.directory and v.code = f.code)"));
    }

    @Test
    void aDirectoryIsNeverLeftEmptyAndACardNeverWithoutItsDocument() {
        for (String code : List.of("as_in_document", "old_document", "foreign_document")) {
            moderator.retire("override_reason", code, "2026-11-18");
        }
        assertRefused("ZN283", () -> moderator.retire("override_reason", "checked_twice", "2026-11-18"));
        String required = String.valueOf(database.asOwner().fetchValue("""
                select d.document_kind from ref.card_document d join ref.information_card i using (information_card_id) join ref.service s using (service_id)
                where s.local_code = '01-01' and d.document_kind <> 'other' and i.information_card_id = (internal.card_in_force(s.service_id, internal.today())).information_card_id limit 1"""));
        assertTrue(String.valueOf(assertRefused("ZN284", () -> moderator.retire("document_kind", required, "2026-12-01")).getDetail()).contains("01-01"));
        // control: a kind that no card asks for goes
        String added = moderator.add("document_kind", """
                {"title": "Зайвий документ"}""").get("code").asText();
        moderator.retire("document_kind", added, "2026-11-18");
        assertEquals("true", moderator.row("document_kind", added, "is_retired"));
    }

    @Test
    void tellsWhereAValueIsUsedBeforeItIsRetired() {
        DSLContext desk = database.as("registrar1");
        assertEquals(List.of(), places("courier"));
        var intake = Intakes.of(desk, Intakes.RESIDENCE).put("channel", "courier").put("received_at", "2026-11-18T09:30");
        Intakes.register(desk, intake);
        assertEquals(List.of("core.case_file.channel 1 1"), places("courier"));
        moderator.retire("channel", "courier", "2026-11-18");
        assertRefused("ZN101", () -> Intakes.register(desk, intake.deepCopy().put("note", "ще одна")));
        // the case keeps its value and its name
        assertEquals("Кур’єром", database.as("registrar1").fetchValue("""
                select api.case_card(f.case_id) -> 'titles' ->> 'channel.courier' from api.registration_journal f where f.channel = 'courier'"""));
    }

    private static List<String> places(String channel) {
        return database.as("moderator1").fetch("select place || ' ' || uses || ' ' || open_cases from api.directory_value_uses('channel', {0})", DSL.val(channel)).getValues(0, String.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar1", "provider1", "technical1", "supervisor1"})
    void isTheModeratorsAlone(String login) {
        var stranger = database.as(login);
        assertRefused("42501", () -> stranger.fetch("select * from api.directory_list()"));
        assertRefused("42501", () -> stranger.fetch("select * from api.directory_rows('channel')"));
        assertRefused("42501", () -> new Directories(stranger).add("legal_form", """
                {"title": "Хутір"}"""));
        assertRefused("42501", () -> stranger.execute("update ref.legal_form set title = 'Хутір' where code = 'llc'"));
        assertRefused("42501", () -> stranger.execute("insert into ref.directory_change (directory, value_code, action, new_value, reason, changed_at, changed_by) "
                + "values ('legal_form', 'llc', 'added', '{}', 'ніяка', internal.now_at(), 1)"));
        assertNotNull(moderator.row("legal_form", "llc", "title"));
    }

    @Test
    void theModeratorTooWritesByTheVerbsOnly() {
        var desk = database.as("moderator1");
        assertRefused("42501", () -> desk.execute("update ref.legal_form set title = 'Хутір' where code = 'llc'"));
        assertRefused("42501", () -> desk.execute("delete from ref.legal_form where code = 'llc'"));
        assertRefused("42501", () -> desk.execute("update ref.directory set relation = 'parameter' where code = 'legal_form'"));
        assertRefused("42501", () -> desk.fetch("select internal.write_directory_value('legal_form', 'llc', '', '{}', 'ніяка', 1)"));
        assertRefused("ZN404", () -> desk.fetch("select * from api.directory_rows('parameter')"));
        assertRefused("ZN404", () -> desk.fetch("select * from api.directory_value_uses('legal_form; drop table ref.legal_form', 'llc')"));
        assertRefused("ZN404", () -> moderator.save(UUID.randomUUID(), "legal_form", "nowhere", "", """
                {"title": "Хутір"}""", Directories.REASON));
    }
}
