package ua.esoya.schema.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** The published registry of services is compared, taken whole or not at all, and set beside our services. */
class RegistryTest {
    private static final String HASH = "ab".repeat(32);
    private static final String FEW = """
            [{"code": "00034", "title": "Реєстрація місця проживання", "sector": "Документи", "is_electronic": true},
             {"code": "00035", "title": "Реєстрація народження", "sector": "Сім’я", "is_electronic": false, "address": "https://guide.example/00035"},
             {"code": "00036", "title": "Дозвіл на викиди", "closed_on": "2020-01-01"}]""";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("moderator1");

    @Test
    @Tag("KR146-2.3.2")
    void everyBadRowIsNamedByItsPlaceAndHoldsAll() {
        String before = kept();
        String rows = """
                [{"code": "50001", "title": "Перша"}, {"code": "7", "title": "Друга"}, {"title": "Третя"}, {"code": "50004"}, {"code": "50005", "title": "П’ята", "closed_on": "2026-02-30"},
                 {"code": "50006", "title": "Шоста", "is_electronic": "так"}, {"code": "50007", "title": "Сьома", "address": "javascript:alert(1)"}, {"code": "50008", "title": "Восьма", "fee": 1},
                 {"code": "50009", "title": "Дев’ята"}, {"code": "50009", "title": "Десята"}, {"code": "50011", "title": 11}, {"code": "50012", "title": "а\\u202eб"}]""";
        var checked = check(rows);
        assertEquals(List.of("2 code:format", "3 code:required", "4 title:required", "5 closed_on:format", "6 is_electronic:type", "7 address:format", "8 row:unknown", "9 code:duplicate",
                "10 code:duplicate", "11 title:type", "12 title:control_character"), wrong(checked));
        assertEquals(11, checked.at("/counts/wrong").asInt());
        assertEquals("2.code:format;3.code:required;4.title:required;5.closed_on:format;6.is_electronic:type;7.address:format;8.row:unknown;9.code:duplicate;10.code:duplicate;11.title:type;"
                + "12.title:control_character", assertRefused("ZN424", () -> take(rows)).getDetail());
        assertEquals(before, kept());
        for (String shape : List.of("{}", "[]", "[1]", "null")) {
            assertEquals("rows:type", assertRefused("ZN424", () -> check(shape)).getDetail());
        }
        assertRefused("ZN424", () -> take(UUID.randomUUID(), "{\"source\": \"x\", \"content_sha256\": \"1\"}", seen(), FEW));
    }

    @Test
    @Tag("KR146-2.3.2")
    void oneBadRowAmongTenThousandIsFoundAndNothingIsTaken() {
        String before = kept();
        String rows = many(10_000, 7_777);
        assertEquals(List.of("7777 code:format"), wrong(check(rows)));
        assertEquals("7777.code:format", assertRefused("ZN424", () -> take(rows)).getDetail());
        assertEquals(before, kept());
    }

    @Test
    @Tag("KR146-2.3.2")
    @Tag("NWP-12.4")
    void whatChangedIsTakenWithItsDayAndHashAndNothingElseIsWritten() {
        take(FEW);
        var last = database.asOwner().fetchOne("select source, content_sha256, (imported_at at time zone 'Europe/Kyiv')::date = internal.today() as now, services from ref.registry_import order by registry_import_id desc limit 1");
        assertEquals("реєстр.json " + HASH + " true 3", Objects.requireNonNull(last).get(0) + " " + last.get(1) + " " + last.get(2) + " " + last.get(3));
        assertEquals("registry_taken", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'moderator1' order by event_id desc limit 1"));
        long rows = audited();
        assertEquals("0 0 0", counts(take(FEW)));
        assertEquals(rows, audited(), "a registry that is the same writes none of its rows");
        assertEquals("1 2 1", counts(take("""
                [{"code": "00034", "title": "Реєстрація місця проживання особи", "sector": "Документи", "is_electronic": true},
                 {"code": "00035", "title": "Реєстрація народження", "sector": "Сім’я", "is_electronic": false, "closed_on": "2026-01-01", "address": "https://guide.example/00035"},
                 {"code": "00037", "title": "Нова"}]""")));
        assertEquals(List.of("gone 00037", "renamed 00034", "added 00038"), fates(check("""
                [{"code": "00034", "title": "Реєстрація", "sector": "Документи", "is_electronic": true}, {"code": "00038", "title": "Ще нова"},
                 {"code": "00035", "title": "Реєстрація народження", "sector": "Сім’я", "is_electronic": false, "closed_on": "2026-01-01", "address": "https://guide.example/00035"}]""")));
        assertEquals("back 00036", fates(check(FEW)).stream().filter(fate -> fate.startsWith("back")).findFirst().orElseThrow());
    }

    @Test
    @Tag("KR146-2.3.2")
    void whoTookItMeanwhileIsNotOverwritten() {
        int seen = seen();
        take(FEW);
        assertRefused("ZN409", () -> take(UUID.randomUUID(), source(), seen, FEW));
        var request = UUID.randomUUID();
        int now = seen();
        var first = take(request, source(), now, FEW);
        assertEquals(first, take(request, source(), now, FEW), "the same request again is answered as before");
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from ref.registry_import where registry_import_id > {0}", DSL.val(now)));
    }

    @Test
    @Tag("KR146-2.3.2")
    void nobodyButTheModeratorReadsOrTakesIt() {
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            var person = database.as(login);
            assertRefused("42501", () -> person.fetchValue("select api.take_registry({0}, {1}::jsonb, {2}, {3}::jsonb)", DSL.val(UUID.randomUUID()), DSL.val(source()), DSL.val(seen()), DSL.val(FEW)));
            assertRefused("42501", () -> person.fetchValue("select api.check_registry('[{}]')"));
            assertRefused("42501", () -> person.fetch("select * from api.registry_differences('missing', null, 10)"));
            assertRefused("42501", () -> person.fetch("select * from api.electronic_shares()"));
            assertRefused("42501", () -> person.execute("insert into ref.registry_service (state_code, title, first_import_id) values ('99999', 'x', 1)"));
        }
        assertRefused("42501", () -> desk.execute("update ref.registry_service set title = 'x'"));
        assertRefused("42501", () -> desk.execute("delete from ref.registry_import"));
        assertTrue(take(FEW).get("services").asInt() == 3, "the moderator may");
    }

    static String many(int count, int bad) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "{\"code\": \"" + (n == bad ? "x" : String.format("%05d", n)) + "\", \"title\": \"Послуга номер " + n + "\"}").collect(Collectors.joining(",", "[", "]"));
    }

    private JsonNode check(String rows) {
        return Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.check_registry({0})", DSL.val(JSONB.valueOf(rows))).fetchOneInto(String.class)));
    }

    private int seen() {
        return check("[{\"code\": \"00034\", \"title\": \"Назва\"}]").get("seen").asInt();
    }

    private JsonNode take(String rows) {
        return take(UUID.randomUUID(), source(), seen(), rows);
    }

    private JsonNode take(UUID request, String source, int seen, String rows) {
        return Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.take_registry({0}, {1}, {2}, {3})", DSL.val(request), DSL.val(JSONB.valueOf(source)), DSL.val(seen),
                DSL.val(JSONB.valueOf(rows))).fetchOneInto(String.class)));
    }

    private static String source() {
        return "{\"source\": \"реєстр.json\", \"content_sha256\": \"" + HASH + "\", \"content_bytes\": 700}";
    }

    private static String counts(JsonNode taken) {
        return taken.get("added").asInt() + " " + taken.get("changed").asInt() + " " + taken.get("gone").asInt();
    }

    private static List<String> wrong(JsonNode checked) {
        List<String> wrong = new ArrayList<>();
        checked.get("rows").forEach(row -> {
            if (row.get("fate").asText().equals("wrong")) {
                row.get("problems").forEach(problem -> wrong.add(row.get("at").asInt() + " " + problem.asText()));
            }
        });
        return wrong;
    }

    private static List<String> fates(JsonNode checked) {
        List<String> fates = new ArrayList<>();
        checked.get("rows").forEach(row -> fates.add(row.get("fate").asText() + " " + row.get("code").asText()));
        return fates;
    }

    private static String kept() {
        return String.valueOf(database.asOwner().fetchValue("select count(*) || ' ' || coalesce(max(registry_import_id), 0) || ' ' || (select count(*) from ref.registry_service) from ref.registry_import"));
    }

    private static long audited() {
        return ((Number) Objects.requireNonNull(database.asSuperuser().fetchValue("select count(*) from audit.row_change where table_name = 'ref.registry_service'"))).longValue();
    }
}
