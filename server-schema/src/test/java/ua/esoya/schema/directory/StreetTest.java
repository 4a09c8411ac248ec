package ua.esoya.schema.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Intakes.RESIDENCE;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
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

/** Streets by today's and former names, and what an address says of them. */
@Tag("ESOYA-7.1.2g")
class StreetTest {
    private static final String CITY = "UA12060170010065850";
    private static final String STREET = """
            {"title": "%s", "settlement_code": "UA12060170010065850", "kind": "%s"}""";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Directories moderator = new Directories(database.as("moderator1"));
    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Маркса                | м. Кривий Ріг, просп. Поштовий    | раніше просп. Карла Маркса
            карла марк            | м. Кривий Ріг, просп. Поштовий    | раніше просп. Карла Маркса
            пр-т пошт             | м. Кривий Ріг, просп. Поштовий    | ''
            Кривий Ріг, поштов    | м. Кривий Ріг, просп. Поштовий    | ''
            штовий                | м. Кривий Ріг, просп. Поштовий    | ''
            вул. Лермонт          | м. Кривий Ріг, просп. Центральний | раніше вул. Лермонтова
            крив                  | м. Кривий Ріг                     | Криворізька
            """)
    void aStreetIsFoundByAnyNameItHadAndIsSaidByTodays(String typed, String said, String note) {
        var found = desk.fetch("select said, note from api.suggest_address({0})", DSL.val(typed));
        assertEquals(said, found.getFirst().get(0), typed);
        assertEquals(note, found.getFirst().get(1), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Дев’ятого", "дев'ят", "Девʼятого Трав", "ДЕВ`ЯТОГО"})
    void anyApostropheFinds(String typed) {
        database.asOwner().execute("insert into ref.street (settlement_code, kind, title) values ({0}, 'street', 'Дев''ятого Травня') on conflict do nothing", DSL.val(CITY));
        assertEquals(List.of("м. Кривий Ріг, вул. Дев'ятого Травня"), suggested(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "м", "Кривий Ріг вул", "Поштовий 12", "%", "_____", "'; drop"})
    void whatNamesNothingSuggestsNoStreet(String typed) {
        assertTrue(suggested(typed).stream().noneMatch(said -> said.contains(",")), typed);
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void aRenamedStreetKeepsItsNameAndACorrectedOneDoesNot() {
        var street = moderator.add("street", STREET.formatted("Проминева", "street")).get("code").asText();
        moderator.change("street", street, STREET.formatted("Промінева", "street"));
        assertEquals(List.of(), suggested("Проминева"));
        moderator.change("street", street, """
                {"title": "Олександра Олеся", "settlement_code": "UA12060170010065850", "kind": "street", "renamed_on": "2026-11-10", "rename_act": "рішення міської ради № 5"}""");
        assertEquals("раніше вул. Промінева, до 10.11.2026", desk.fetchValue("select note from api.suggest_address('промін')"));
        var former = String.valueOf(database.asOwner().fetchValue("select former_street_name_id from ref.former_street_name where title = 'Промінева'"));
        assertEquals("added", database.as("moderator1").fetchValue("select action from api.directory_value_history('former_street_name', {0})", DSL.val(former)));
        // renamed back and forth it keeps each name once
        moderator.change("street", street, """
                {"title": "Промінева", "settlement_code": "UA12060170010065850", "kind": "street", "renamed_on": "2026-11-11", "rename_act": "рішення суду № 7"}""");
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from ref.former_street_name where street_id = {0}", DSL.val(Integer.valueOf(street))));
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void aRenamingHasItsActAndAnotherName() {
        var street = moderator.add("street", STREET.formatted("Тиха", "street")).get("code").asText();
        assertEquals("rename_act:required", assertRefused("ZN280", () -> moderator.change("street", street, """
                {"title": "Гучна", "settlement_code": "UA12060170010065850", "kind": "street", "renamed_on": "2026-11-10"}""")).getDetail());
        assertEquals("renamed_on:same_name", assertRefused("ZN280", () -> moderator.change("street", street, """
                {"title": "Тиха", "settlement_code": "UA12060170010065850", "kind": "street", "renamed_on": "2026-11-10", "rename_act": "рішення № 5"}""")).getDetail());
        assertEquals("settlement_code:not_settlement", assertRefused("ZN280", () -> moderator.add("street", """
                {"title": "Тиха", "settlement_code": "UA12000000000090473", "kind": "street"}""")).getDetail());
        assertEquals("title:duplicate", assertRefused("ZN280", () -> moderator.add("street", STREET.formatted("ТИХА", "street"))).getDetail());
        // control: a lane may be called as the street beside it
        moderator.add("street", STREET.formatted("Тиха", "lane"));
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void aMergedStreetLeadsToTheOneThatStandsThereNow() {
        var whole = moderator.add("street", STREET.formatted("Велика Магістральна", "street")).get("code").asText();
        var part = moderator.add("street", STREET.formatted("Мала Магістральна", "street")).get("code").asText();
        moderator.change("street", part, """
                {"title": "Мала Магістральна", "settlement_code": "UA12060170010065850", "kind": "street", "successor_street_id": "%s"}""".formatted(whole));
        moderator.retire("street", part, "2026-11-18");
        assertEquals(List.of("м. Кривий Ріг, вул. Велика Магістральна"), suggested("мала магістр"));
        assertEquals(Integer.valueOf(whole), meant("м. Кривий Ріг, вул. Мала Магістральна, 3"));
        assertTrue(database.as("moderator1").fetch("select place from api.directory_value_uses('street', {0})", DSL.val(whole)).getValues(0).contains("ref.street.successor_street_id"));
        var gone = moderator.add("street", STREET.formatted("Зникла", "street")).get("code").asText();
        assertEquals(List.of("м. Кривий Ріг, вул. Зникла"), suggested("зникла"));
        moderator.retire("street", gone, "2026-11-18");
        assertEquals(List.of(), suggested("зникла"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            м. Кривий Ріг, просп. Поштовий, буд. 5, кв. 1 | Поштовий
            Кривий Ріг, проспект Карла Маркса, 5          | Поштовий
            50000, м. Кривий Ріг, Поштовий пр-т, 5        | Поштовий
            просп. Поштовий, 5                            | Поштовий
            м. Дніпро, просп. Поштовий, 5                 |
            м. Кривий Ріг, вул. Вигадана, 5               |
            Поштовий                                      |
            десь біля пошти                               |
            """)
    void theWordsOfAnAddressMeanAStreetOrNone(String address, String title) {
        assertEquals(title, database.asOwner().fetchValue("select (select title::text from ref.street where street_id = internal.street_of({0}))", DSL.val(address)));
    }

    @Test
    void anAddressIsKeptInItsWordsWithTheStreetBesideItAndWithoutOneIsNotRefused() {
        ObjectNode intake = Intakes.of(desk, RESIDENCE);
        ((ObjectNode) intake.get("applicants").get(0)).put("address", "м. Кривий Ріг, просп. Карла Маркса, 5");
        ((ObjectNode) intake.get("attributes")).put("object_address", "м. Кривий Ріг, просп. Поштовий, 7");
        var caseId = UUID.fromString(Intakes.register(desk, intake).get("case_id").asText());
        var row = database.asOwner().fetchSingle("select a.address, s.title from core.case_applicant a join ref.street s using (street_id) where case_id = {0}", DSL.val(caseId));
        assertEquals("м. Кривий Ріг, просп. Карла Маркса, 5|Поштовий", row.get(0) + "|" + row.get(1));
        assertEquals("Поштовий", database.asOwner().fetchValue("select s.title::text from core.case_attribute v join ref.street s using (street_id) where case_id = {0}", DSL.val(caseId)));
        ((ObjectNode) intake.get("applicants").get(0)).put("address", "хутір за лісом, третя хата");
        var free = UUID.fromString(Intakes.register(desk, intake).get("case_id").asText());
        assertEquals("хутір за лісом, третя хата|null", database.asOwner().fetchValue("select address || '|' || coalesce(street_id::text, 'null') from core.case_applicant where case_id = {0}", DSL.val(free)));
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void aLargeDirectoryIsNamedByWordsOrCode() {
        assertEquals("%s|м. Кривий Ріг|громада Криворізька, р-н Криворізький, обл. Дніпропетровська".formatted(CITY), named("unit", "ріг"));
        assertEquals(CITY, named("unit", CITY.toLowerCase(Locale.ROOT)).split("\\|")[0]);
        assertEquals("м. Кривий Ріг, просп. Поштовий", named("street", "пошт").split("\\|")[1]);
        assertEquals("", named("unit", "київ"));
        assertEquals("", named("street_kind", "вул"), "a small one is listed whole");
        assertRefused("42501", () -> desk.fetch("select * from api.find_directory_values('unit', 'ріг')"));
    }

    @Test
    @Tag("ESOYA-4.12")
    void onlyAModeratorWritesAndOnlyARegistrarIsHelped() {
        assertRefused("42501", () -> new Directories(desk).add("street", STREET.formatted("Чужа", "street")));
        assertRefused("42501", () -> desk.execute("insert into ref.street (settlement_code, kind, title) values ({0}, 'street', 'Чужа')", DSL.val(CITY)));
        assertRefused("42501", () -> desk.execute("update ref.former_street_name set title = 'Чужа'"));
        assertRefused("42501", () -> database.as("provider1").execute("update ref.street set title = 'Чужа'"));
        assertRefused("42501", () -> database.as("provider1").fetch("select * from api.suggest_address('пошт')"));
        // control: to those whose work it is all of it is open
        assertEquals(1, suggested("поштов").size());
        moderator.add("street", STREET.formatted("Своя", "street"));
    }

    private List<String> suggested(String typed) {
        return desk.fetch("select said from api.suggest_address({0})", DSL.val(typed)).getValues(0, String.class);
    }

    private static String named(String directory, String typed) {
        return String.join(";", database.as("moderator1").fetch("select code || '|' || said || '|' || note from api.find_directory_values({0}, {1})", DSL.val(directory), DSL.val(typed)).getValues(0, String.class));
    }

    private Object meant(String address) {
        return database.asOwner().fetchValue("select internal.street_of({0})", DSL.val(address));
    }
}
