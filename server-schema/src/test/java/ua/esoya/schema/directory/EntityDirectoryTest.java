package ua.esoya.schema.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
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

/** Offices, providers, spheres and the like: the same verbs, rows with keys of their own. */
@Tag("ESOYA-5.7.2")
@Tag("CSP-2.4.12")
class EntityDirectoryTest {
    private static final String OFFICE = """
            {"code": "%s", "title": "%s", "short_title": "Новий", "district_id": "1", "address": "вул. Нова, 1", "phone": "+380564000109", "email": "novyi@example.ua"}""";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Directories moderator = new Directories(database.as("moderator1"));

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @Test
    void anOfficeIsAddedUnderItsCodeAndServesAsOneOfTheOthers() {
        assertEquals("09", moderator.add("office", OFFICE.formatted("09", "Територіальний підрозділ «Північ»")).get("code").asText());
        assertEquals("Новий", database.asOwner().fetchValue("select o.short_title from ref.office o join ref.district d using (district_id) where o.code = '09' and d.district_id = 1"));
        moderator.add("workplace", """
                {"code": "VIKNO-09-1", "title": "Вікно 1", "office_id": "09"}""");
        assertEquals("09", database.asOwner().fetchValue("select o.code from ref.workplace w join ref.office o using (office_id) where w.code = 'VIKNO-09-1'"));
        assertEquals(List.of("ref.workplace.office_id 1"), database.as("moderator1").fetch("select place || ' ' || uses from api.directory_value_uses('office', '09')").getValues(0, String.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01   | Ще один               | code:duplicate
            9    | Ще один               | code:format
            10   | Центр надання адміністративних послуг «Віза» | title:duplicate
            """)
    void anOfficeHasItsOwnCodeAndName(String code, String title, String problem) {
        assertEquals(problem, assertRefused("ZN280", () -> moderator.add("office", OFFICE.formatted(code, title))).getDetail());
    }

    @Test
    void aReferenceStandsForALivingValueOfTheOtherDirectory() {
        assertEquals("office_id:unknown_code", assertRefused("ZN280", () -> moderator.add("workplace", """
                {"code": "X-1", "title": "Вікно", "office_id": "77"}""")).getDetail());
        assertEquals("office_id:required", assertRefused("ZN280", () -> moderator.add("workplace", """
                {"code": "X-1", "title": "Вікно"}""")).getDetail());
        moderator.add("office", OFFICE.formatted("11", "Офіс одного дня"));
        moderator.retire("office", "11", "2026-11-18");
        assertEquals("office_id:retired", assertRefused("ZN280", () -> moderator.add("workplace", """
                {"code": "X-1", "title": "Вікно", "office_id": "11"}""")).getDetail());
        assertEquals("edrpou:format", assertRefused("ZN280", () -> moderator.add("provider", """
                {"title": "Музей", "short_title": "Музей", "edrpou": "1234"}""")).getDetail());
    }

    @Test
    @Tag("ESOYA-4.4")
    void aSphereWithServicesAProviderWithServicesAnOfficeWithPeopleStay() {
        assertTrue(detail("sphere", "01").startsWith("services:"));
        assertTrue(detail("provider", String.valueOf(database.asOwner().fetchValue("select provider_id from ref.service where local_code = '01-01'"))).startsWith("services:"));
        assertTrue(detail("office", "01").matches("workplaces:12;orders:\\d+.*"), detail("office", "01"));
        assertTrue(detail("district", "1").startsWith("offices:"));
        // control: what nothing hangs on goes
        moderator.add("sphere", """
                {"code": "90", "title": "Космос"}""");
        moderator.retire("sphere", "90", "2026-11-18");
        assertFalse(spheresOfTheWorkshop().contains("Космос"));
        moderator.retire("sphere", "90", null);
        assertTrue(spheresOfTheWorkshop().contains("Космос"));
    }

    @Test
    @Tag("ESOYA-7.1.6a")
    void documentsOfThePastShowTheNameOfTheirDay() {
        UUID before = registered("перша");
        database.clock().set(LocalDateTime.of(2026, 11, 18, 11, 0));
        moderator.change("office", "01", officeNamed("Центр «Дія»"));
        assertEquals("Центр надання адміністративних послуг «Віза»", officeOf(before));
        database.clock().set(LocalDateTime.of(2026, 11, 18, 12, 0));
        assertEquals("Центр «Дія»", officeOf(registered("друга")));
        assertEquals("Центр «Дія»", database.asOwner().fetchValue("select title from ref.office where code = '01'"));
        moderator.change("office", "01", officeNamed("Центр надання адміністративних послуг «Віза»"));
    }

    @Test
    void anOfficeClosedAfterAMergerNamesTheOneThatStandsForIt() {
        moderator.add("office", OFFICE.formatted("12", "Офіс до об’єднання"));
        assertEquals("successor_office_id:itself", assertRefused("ZN280", () -> moderator.change("office", "12", OFFICE.formatted("12", "Офіс до об’єднання")
                .replace("\"code\": \"12\", ", "").replace("\"district_id\"", "\"successor_office_id\": \"12\", \"district_id\""))).getDetail());
        moderator.change("office", "12", OFFICE.formatted("12", "Офіс до об’єднання").replace("\"code\": \"12\", ", "").replace("\"district_id\"", "\"successor_office_id\": \"02\", \"district_id\""));
        moderator.retire("office", "12", "2026-11-18");
        assertEquals("02 2026-11-18", database.asOwner().fetchValue("select s.code || ' ' || o.closed_on from ref.office o join ref.office s on s.office_id = o.successor_office_id where o.code = '12'"));
    }

    @Test
    @Tag("ESOYA-4.12")
    void aDirectionNamesItsSpheres() {
        String code = moderator.add("direction", """
                {"title": "Соціальна політика", "spheres": ["10", "05"]}""").get("code").asText();
        assertEquals("[\"05\", \"10\"]", spheres(code));
        moderator.change("direction", code, """
                {"title": "Соціальна політика", "spheres": ["05", "08"]}""");
        assertEquals("[\"05\", \"08\"]", spheres(code));
        assertEquals("spheres:unknown_code", assertRefused("ZN280", () -> moderator.change("direction", code, """
                {"title": "Соціальна політика", "spheres": ["05", "77"]}""")).getDetail());
    }

    @Test
    @Tag("ESOYA-7.1.6")
    void theTextOfANoticeHasOnlyThePlacesThatTheProgramFills() {
        moderator.change("notice_template", "result_ready_sms", """
                {"title": "Результат готовий — SMS", "body": "Справа {номер}: заберіть результат, {офіс}"}""");
        assertEquals("Справа {номер}: заберіть результат, {офіс}", database.asOwner().fetchValue("select body from ref.notice_template where kind = 'result_ready' and way = 'sms'"));
        assertEquals("body:placeholder", noticeProblem("result_ready_sms", "Справа {номер} {послуга}", ""));
        assertEquals("body:placeholder", noticeProblem("result_ready_sms", "Справа {номер", ""));
        assertEquals("subject:not_of_email", noticeProblem("result_ready_sms", "Справа {номер}", "Тема"));
        assertEquals("subject:required", noticeProblem("result_ready_email", "Справа {номер} {послуга}", ""));
        assertEquals("notice_template", assertRefused("ZN282", () -> moderator.add("notice_template", """
                {"title": "Ще", "body": "Ще щось"}""")).getDetail());
        assertEquals("notice_template:result_ready_sms", assertRefused("ZN281", () -> moderator.retire("notice_template", "result_ready_sms", "2026-11-18")).getDetail());
    }

    @Test
    void aLegalActHasItsNumberAndDay() {
        String act = """
                {"title": "Про адміністративні послуги", "number": "5203-VI", "dated_on": "%s", "issuer": "Верховна Рада України"}""";
        String code = moderator.add("legal_act", act.formatted("2012-09-06")).get("code").asText();
        assertEquals("\"2012-09-06\"", moderator.row("legal_act", code, "extra -> 'dated_on'"));
        assertEquals("dated_on:format", assertRefused("ZN280", () -> moderator.change("legal_act", code, act.formatted("2012-02-30"))).getDetail());
        // control: what is changed by its day alone is a change
        assertEquals("true", moderator.change("legal_act", code, act.formatted("2012-09-07")).get("changed").asText());
        assertEquals("false", moderator.change("legal_act", code, act.formatted("2012-09-07")).get("changed").asText());
    }

    @Test
    void whatIsDueForReviewIsCounted() {
        moderator.add("social_category", """
                {"title": "Студент-заочник", "review_on": "2026-11-20"}""");
        assertEquals(0, due("social_category"));
        database.clock().set(LocalDateTime.of(2026, 11, 20, 8, 0));
        assertEquals(1, due("social_category"));
        String code = database.as("moderator1").fetchSingle("select code from api.directory_rows('social_category') where review_on = '2026-11-20'").get(0, String.class);
        moderator.change("social_category", code, """
                {"title": "Студент-заочник", "review_on": "2027-11-20"}""");
        assertEquals(0, due("social_category"));
        assertEquals("review_on:format", assertRefused("ZN280", () -> moderator.change("social_category", code, """
                {"title": "Студент-заочник", "review_on": "колись"}""")).getDetail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar1", "provider1", "technical1", "supervisor1"})
    void isTheModeratorsAlone(String login) {
        var stranger = database.as(login);
        assertRefused("42501", () -> new Directories(stranger).add("provider", """
                {"title": "Музей", "short_title": "Музей"}"""));
        for (String table : List.of("office", "provider", "sphere", "district", "workplace", "direction", "legal_act", "notice_template", "direction_sphere", "directory_review")) {
            assertRefused("42501", () -> stranger.execute("delete from ref." + table));
        }
    }

    @Test
    void theModeratorTooWritesByTheVerbsOnly() {
        var desk = database.as("moderator1");
        assertRefused("42501", () -> desk.execute("update ref.office set title = 'Х' where code = '01'"));
        assertRefused("42501", () -> desk.execute("update ref.directory_review set review_on = '2030-01-01'"));
        // control: by the verb it works
        moderator.add("provider", """
                {"title": "Музей історії", "short_title": "Музей", "is_communal": true}""");
        assertEquals(true, database.asOwner().fetchValue("select is_communal from ref.provider where title = 'Музей історії'"));
    }

    private static String noticeProblem(String code, String body, String subject) {
        var moderator = new Directories(database.as("moderator1"));
        return String.valueOf(assertRefused("ZN280", () -> moderator.change("notice_template", code, """
                {"title": "Проба", "body": "%s", "subject": "%s"}""".formatted(body, subject))).getDetail());
    }

    private static String officeNamed(String title) {
        return """
                {"title": "%s", "short_title": "Центр «Віза»", "district_id": "1", "address": "просп. Миру, 1", "phone": "+380564000101", "email": "viza@example.ua"}""".formatted(title);
    }

    private static String officeOf(UUID caseId) {
        return String.valueOf(database.as("registrar1").fetchValue("select api.case_card({0}) -> 'office' ->> 'title'", DSL.val(caseId)));
    }

    private static UUID registered(String note) {
        var registrar = database.as("registrar1");
        return UUID.fromString(Intakes.register(registrar, Intakes.of(registrar, Intakes.RESIDENCE).put("received_at", "2026-11-18T09:30").put("note", note)).get("case_id").asText());
    }

    private static int due(String directory) {
        return database.as("moderator1").fetchSingle("select due from api.directory_list() where code = {0}", DSL.val(directory)).get(0, Integer.class);
    }

    private String detail(String directory, String code) {
        return String.valueOf(assertRefused("ZN416", () -> moderator.retire(directory, code, "2026-11-18")).getDetail());
    }

    private String spheres(String direction) {
        return moderator.row("direction", direction, "extra -> 'spheres'");
    }

    private static String spheresOfTheWorkshop() {
        return String.valueOf(database.as("moderator1").fetchValue("select api.card_source(null) -> 'spheres'"));
    }
}
