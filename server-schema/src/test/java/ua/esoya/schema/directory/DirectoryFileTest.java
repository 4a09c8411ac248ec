package ua.esoya.schema.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-5.7.2")
@Tag("CSP-2.4.12")
class DirectoryFileTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("moderator1");

    @Test
    void tellsEveryRowsFateAndChangesNothing() {
        String before = titles("document_kind");
        assertEquals(List.of("1 same []", "2 changed []", "3 added []", "4 wrong [\"code:unknown_code\"]", "5 wrong [\"title:duplicate\"]", "6 wrong [\"position:type\"]"),
                fates(compare("document_kind", """
                        [{"code": "contract", "title": "Договір"}, {"code": "plan", "title": "План", "position": 40}, {"title": "Проєкт"},
                         {"code": "nowhere", "title": "Ніде"}, {"title": "ДОВІДКА"}, {"title": "Ще", "position": "x"}]""")));
        assertEquals(before, titles("document_kind"));
    }

    @Test
    void takesAllRowsOrNone() {
        var compared = compare("legal_form", """
                [{"code": "llc", "title": "ПП"}, {"code": "private_enterprise", "title": "ТОВ"}, {"title": "Хутір"}, {"title": "Спілка"}]""");
        assertEquals(List.of("1 changed []", "2 changed []", "3 added []", "4 added []"), fates(compared));
        String before = titles("legal_form");
        assertEquals("4.title:duplicate", assertRefused("ZN280", () -> take("legal_form", compared, """
                [{"code": "llc", "title": "ПП"}, {"code": "private_enterprise", "title": "ТОВ"}, {"title": "Хутір"}, {"title": "ГО"}]""")).getDetail());
        assertEquals(before, titles("legal_form"));
        var taken = take("legal_form", compared, """
                [{"code": "llc", "title": "ПП"}, {"code": "private_enterprise", "title": "ТОВ"}, {"title": "Хутір"}, {"title": "Спілка"}]""");
        assertEquals("2 2", taken.get("added").asText() + " " + taken.get("changed").asText());
        assertEquals(List.of("Хутір", "Спілка"), desk.fetchValues("select title from api.directory_rows('legal_form') where code like 'own%' order by place"));
        assertEquals(4L, database.asOwner().fetchValue("select count(*) from ref.directory_change where directory = 'legal_form' and reason = 'файл відділу'"));
    }

    @Test
    void aDirectoryChangedMeanwhileIsComparedAgain() {
        var compared = compare("authority_kind", """
                [{"title": "Договір доручення"}]""");
        new Directories(desk).change("authority_kind", "statute", """
                {"title": "Статут"}""");
        assertRefused("ZN409", () -> take("authority_kind", compared, """
                [{"title": "Договір доручення"}]"""));
    }

    @Test
    void aClosedDirectoryTakesNoNewRowsAndAFileThatIsNoneIsRefused() {
        assertEquals(List.of("1 wrong [\"code:required\"]", "2 changed []"), fates(compare("paper_kind", """
                [{"title": "Скарга"}, {"code": "inventory", "title": "Опис пакета"}]""")));
        assertRefused("ZN280", () -> compare("paper_kind", "{}"));
        assertRefused("ZN280", () -> compare("paper_kind", "[]"));
        assertRefused("ZN280", () -> compare("paper_kind", "[7]"));
        assertRefused("42501", () -> database.as("registrar1").fetch("select api.compare_directory('paper_kind', '[{}]')"));
    }

    @Test
    void tenThousandRowsWithOneBadAreRefusedWithItsPlaceAndNothingIsHalfTaken() {
        var rows = new StringBuilder("[");
        for (int at = 1; at <= 10_000; at++) {
            rows.append(at == 1 ? "" : ",").append("{\"title\": \"").append(at == 7_777 ? "я".repeat(501) : "Реєстр " + at).append("\"}");
        }
        var bad = rows.append("]").toString();
        var compared = compare("state_register", bad);
        assertEquals(List.of("7777 wrong [\"title:too_long\"]"), fates(compared).stream().filter(fate -> fate.contains("wrong")).toList());
        assertEquals(9_999, fates(compared).stream().filter(fate -> fate.contains("added")).count());
        String before = titles("state_register");
        assertEquals("7777.title:too_long", assertRefused("ZN280", () -> take("state_register", compared, bad)).getDetail());
        assertEquals(before, titles("state_register"));
        // control: without it all are taken
        assertEquals(10_000, take("state_register", compared, bad.replace("я".repeat(501), "Реєстр 7777")).get("added").asInt());
        assertEquals(10_000L, database.asOwner().fetchValue("select count(*) from ref.state_register where code like 'own%'"));
        assertEquals("file:type", assertRefused("ZN280", () -> compare("state_register", "[" + "{},".repeat(10_000) + "{}]")).getDetail());
    }

    @Test
    @Tag("ESOYA-7.1.2g")
    void aUnitStandsUnderOneThatTheFileBringsBeforeIt() {
        var region = """
                {"code": "UA14000000000091971", "title": "Донецька", "category": "О"}""";
        var district = """
                {"code": "UA14120000000056160", "title": "Покровський", "category": "Р", "parent_code": "UA14000000000091971"}""";
        assertEquals(List.of("1 wrong [\"parent_code:unknown_code\"]"), fates(compare("unit", "[" + district + "]")), "control: alone it stands under nothing");
        assertEquals(List.of("1 wrong [\"parent_code:unknown_code\"]", "2 added []"), fates(compare("unit", "[" + district + ", " + region + "]")));
        var both = "[" + region + ", " + district + "]";
        var compared = compare("unit", both);
        assertEquals(List.of("1 added []", "2 added []"), fates(compared));
        assertEquals("2", take("unit", compared, both).get("added").asText());
        assertEquals("Донецька", database.asOwner().fetchValue("select p.title from ref.unit u join ref.unit p on p.code = u.parent_code where u.code = 'UA14120000000056160'"));
    }

    private JsonNode compare(String directory, String rows) {
        return Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.compare_directory({0}, {1})", DSL.val(directory), DSL.val(JSONB.valueOf(rows))).fetchOneInto(String.class)));
    }

    private JsonNode take(String directory, JsonNode compared, String rows) {
        return Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.take_directory({0}, {1}, {2}, {3}, {4})", DSL.val(UUID.randomUUID()), DSL.val(directory),
                DSL.val(compared.get("seen").asText()), DSL.val(JSONB.valueOf(rows)), DSL.val("файл відділу")).fetchOneInto(String.class)));
    }

    private static List<String> fates(JsonNode compared) {
        List<String> fates = new ArrayList<>();
        compared.get("fates").forEach(row -> fates.add(row.get("at") + " " + row.get("fate").asText() + " " + row.get("problems")));
        return fates;
    }

    private static String titles(String directory) {
        return String.valueOf(database.asOwner().fetchValue("select string_agg(title || position, ';' order by code) from ref." + directory));
    }
}
