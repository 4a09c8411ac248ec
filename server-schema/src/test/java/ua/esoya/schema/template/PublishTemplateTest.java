package ua.esoya.schema.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** A moderator puts in a form of a paper by an act; cases are printed by the version that was in force at their registration. */
@Tag("ESOYA-5.7.1")
class PublishTemplateTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();
    private static final String APPLICATION = "application";
    private static final String FIRST = Templates.page("<p>Перша {{number}}</p>");
    private static final String SECOND = Templates.page("<p>Друга {{number}}</p>");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Templates templates = new Templates(database.as("moderator1"));

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-5.7.1a")
    @Tag("ESOYA-4.5b")
    void aCaseKeepsTheVersionOfItsRegistration() {
        int service = service("01-01");
        UUID before = register("01-01");
        templates.publish(APPLICATION, service, 0, TODAY.toString(), FIRST);
        UUID first = register("01-01");
        templates.publish(APPLICATION, service, 1, TODAY.plusDays(1).toString(), SECOND);
        UUID stillFirst = register("01-01");
        database.clock().startAt(TestServer.START.plusDays(1));
        UUID second = register("01-01");
        UUID other = register("01-02");
        assertNull(form(before), "the program's own");
        assertEquals(FIRST, form(first));
        assertEquals(FIRST, form(stillFirst), "until its day the former prints");
        assertEquals(SECOND, form(second));
        assertNull(form(other), "another service");
        JsonNode versions = templates.source(APPLICATION, service).get("versions");
        assertEquals("2 true 1, 1 false 2", line(versions.get(0)) + ", " + line(versions.get(1)));
        assertEquals("template_published", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'moderator1' order by event_id desc limit 1"));
    }

    @Test
    @Tag("ESOYA-4.5c")
    void whoHasNoFormOfItsOwnUsesTheCommonOne() {
        templates.publish("inventory", null, 0, TODAY.toString(), FIRST);
        UUID common = register("01-03");
        templates.publish("inventory", service("01-03"), 0, TODAY.toString(), SECOND);
        UUID own = register("01-03");
        assertEquals(FIRST, papers(common).path("inventory").asText());
        assertEquals(SECOND, papers(own).path("inventory").asText());
        templates.restore("inventory", service("01-03"), 1, 0);
        assertEquals(FIRST, papers(register("01-03")).path("inventory").asText(), "back to the common one");
        assertEquals(SECOND, papers(own).path("inventory").asText(), "what was registered keeps its own");
        templates.restore("inventory", null, 1, null);
        assertTrue(papers(register("01-03")).isEmpty());
    }

    @Test
    void returningIsOneStepAndCancelsWhatWasPlanned() {
        int service = service("01-04");
        templates.publish(APPLICATION, service, 0, TODAY.toString(), FIRST);
        templates.publish(APPLICATION, service, 1, TODAY.plusDays(5).toString(), SECOND);
        assertEquals(3, templates.restore(APPLICATION, service, 2, null).get("version").asInt());
        assertEquals(FIRST, form(register("01-04")));
        database.clock().startAt(TestServer.START.plusDays(7));
        assertEquals(FIRST, form(register("01-04")), "what was planned never begins");
        templates.restore(APPLICATION, service, 3, 2);
        assertEquals(SECOND, form(register("01-04")));
        templates.restore(APPLICATION, service, 4, null);
        assertEquals(FIRST, form(register("01-04")));
        assertEquals("template_restored", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'moderator1' order by event_id desc limit 1"));
        assertRefused("ZN292", () -> templates.restore(APPLICATION, service, 5, 9));
        assertRefused("ZN292", () -> templates.restore("routing_slip", service, 0, null));
    }

    @Test
    void oneVersionServesADay() {
        int service = service("02-01");
        templates.publish(APPLICATION, service, 0, TODAY.plusDays(3).toString(), FIRST);
        assertEquals("valid_from:version_day", assertRefused("ZN314", () -> templates.publish(APPLICATION, service, 1, TODAY.plusDays(2).toString(), SECOND)).getDetail());
        assertEquals("valid_from:version_day", assertRefused("ZN314", () -> templates.publish(APPLICATION, service, 1, TODAY.minusDays(1).toString(), SECOND)).getDetail());
        templates.publish(APPLICATION, service, 1, TODAY.plusDays(3).toString(), SECOND);
        database.clock().startAt(TestServer.START.plusDays(3));
        assertEquals(SECOND, form(register("02-01")));
        assertRefused("23505", () -> database.asSuperuser().execute("insert into ref.paper_template (paper_kind, service_id, version, valid_from, source, legal_act, act_number, act_dated_on, act_supplier,"
                + " reason, published_by, published_at) select paper_kind, service_id, 77, valid_from, source, legal_act, act_number, act_dated_on, act_supplier, reason, published_by, published_at"
                + " from ref.paper_template where service_id = " + service + " and superseded_at is null"));
    }

    @Test
    void aColleaguesVersionIsNotWrittenOver() {
        int service = service("02-02");
        templates.publish(APPLICATION, service, 0, TODAY.toString(), FIRST);
        assertEquals("template_changed", assertRefused("ZN409", () -> templates.publish(APPLICATION, service, 0, TODAY.plusDays(1).toString(), SECOND)).getConstraint());
        assertEquals("template_changed", assertRefused("ZN409", () -> templates.restore(APPLICATION, service, 0, 0)).getConstraint());
    }

    @Test
    @Tag("ESOYA-5.7.1b")
    void wantsTheActThatOrdersIt() {
        for (String field : new String[] {"title", "number", "dated_on", "supplier", "reason", "valid_from"}) {
            ObjectNode content = Templates.content(APPLICATION, service("02-03"), 0, TODAY.toString(), FIRST);
            ((ObjectNode) content.get("act")).remove(field);
            assertEquals(field + ":required", assertRefused("ZN314", () -> templates.publish(content)).getDetail());
        }
        assertEquals(1, templates.publish(APPLICATION, service("02-03"), 0, TODAY.toString(), FIRST).get("version").asInt(), "control");
    }

    @Test
    void isBoundedAndOfPapersThatExist() {
        assertEquals("source:too_long", assertRefused("ZN314", () -> templates.publish(APPLICATION, null, 0, TODAY.toString(), "<p>" + "а".repeat(100_000) + "</p>")).getDetail());
        assertEquals("source:required", assertRefused("ZN314", () -> templates.publish(APPLICATION, null, 0, TODAY.toString(), " ")).getDetail());
        assertRefused("ZN401", () -> templates.publish("envelope", null, 0, TODAY.toString(), FIRST));
        assertRefused("ZN103", () -> templates.publish(APPLICATION, 99_999, 0, TODAY.toString(), FIRST));
        assertRefused("ZN294", () -> templates.publish("routing_slip", service(Intakes.AT_ONCE), 0, TODAY.toString(), FIRST));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{{{number}}} | tag", "{{&number}} | tag", "{{>other}} | tag", "{{=<% %>=}} | tag", "{{number.length()}} | tag", "{{$a}}x{{/a}} | tag", "{{ | tag",
        "<img src=\"https://example.org/a.png\"/> | address", "<img src=\"file:///etc/passwd\"/> | address", "<img src='a.png'/> | address",
        "<p style=\"background: url(http://example.org)\">x</p> | address", "<p style=\"background: URL ( '//example.org/a' )\">x</p> | address",
        "<style>@import 'a.css';</style> | address", "<style>@font-face { src: local(x) }</style> | address", "<p>file:///etc/passwd</p> | address",
        "<style>p { background: u\\72l(http://example.org) }</style> | escape",
        "<link rel=\"stylesheet\"/> | element", "<script>x</script> | element", "<iframe></iframe> | element", "<svg></svg> | element", "<x:script>a</x:script> | element",
        "<a>x</a> | element", "<base/> | element", "<meta charset=\"x\"/> | element", "<object data=\"a\"></object> | attribute", "<p onclick=\"x\">a</p> | attribute",
        "<p xmlns:x=\"http://example.org\">a</p> | attribute", "<!DOCTYPE html> | declaration", "<!ENTITY x 'y'> | declaration", "<?xml-stylesheet href='a'?> | declaration",
        "<![CDATA[x]]> | declaration", "&lol; | entity", "&nbsp; | entity"})
    void refusesWhatNoPaperNeeds(String body, String rule) {
        String detail = assertRefused("ZN290", () -> templates.publish("routing_slip", null, 0, TODAY.toString(), Templates.page("<p>а</p>\n" + body))).getDetail();
        assertTrue(String.valueOf(detail).contains("2:" + rule), detail);
        assertEquals("ZN290", assertRefused("ZN290", () -> database.asSuperuser().execute("insert into ref.paper_template (paper_kind, version, valid_from, source, legal_act, act_number, act_dated_on,"
                + " act_supplier, reason, published_by, published_at) select 'routing_slip', 99, '2030-01-01', {0}, 'а', '1', '2026-01-01', 'а', 'а', min(employee_id), now() from access.employee",
                DSL.val(body))).getSQLState(), "whoever writes past the verb too");
    }

    @Test
    void takesEverythingThatPapersNeed() {
        String all = Templates.page("""
                <!-- note --><style>td { width: 3mm } .page:after { content: counter(page) " з " counter(pages); }</style>
                <p lang="uk" class="a" style="color: #333; background: url(data:image/png;base64,AAAA)">{{! words }}{{#applicants}}{{name}}, {{service.name}} {{values.land_area}}{{/applicants}}{{^ reprint }}-{{/reprint}}</p>
                <object type="image/code128" data-value="{{number}}" class="code128"></object><img alt="герб" src="data:image/png;base64,AAAA"/><br/>
                <table border="1"><colgroup><col width="3"/></colgroup><tr><td colspan="2">профіль: https://diia.gov.ua &amp; &#160;&#xa0;&lt;</td></tr></table>""");
        assertEquals(0, database.as("moderator1").fetchValue("select cardinality(api.check_template({0}))", DSL.val(all)));
        assertFalse(templates.publish("routing_slip", service("02-04"), 0, TODAY.toString(), all).isEmpty());
    }

    @Test
    void noVersionIsRewritten() {
        templates.publish(APPLICATION, service("02-05"), 0, TODAY.toString(), FIRST);
        assertRefused("ZN293", () -> database.asSuperuser().execute("update ref.paper_template set source = '<p/>'"));
        assertRefused("ZN293", () -> database.asSuperuser().execute("delete from ref.paper_template"));
    }

    @Test
    void isTheModeratorsAlone() {
        String content = Templates.content(APPLICATION, service("03-01"), 0, TODAY.toString(), FIRST).toString();
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> database.as(login).fetchValue("select api.publish_template({0}, {1}::jsonb)", DSL.val(UUID.randomUUID()), DSL.val(content)));
            assertRefused("42501", () -> database.as(login).fetchValue("select api.template_source('application', null)"));
            assertRefused("42501", () -> database.as(login).execute("update ref.paper_template set source = null"));
            assertRefused("42501", () -> database.as(login).execute("insert into core.case_template select null, 'application', 1"));
        }
        assertRefused("42501", () -> database.as("moderator1").execute("update ref.paper_template set source = null"));
        templates.publish(Intakes.object(content));
        templates.publish(APPLICATION, service("03-01"), 1, TODAY.plusDays(9).toString(), SECOND);
        String seen = "select count(*)::int from ref.paper_template where service_id = " + service("03-01");
        assertEquals(1, database.as("registrar1").fetchValue(seen), "what prints today, and not tomorrow's");
        assertEquals(0, database.as("provider1").fetchValue(seen));
        assertEquals(2, database.as("moderator1").fetchValue(seen));
        assertEquals(2, database.asOwner().fetchValue(seen), "control");
    }

    private static String line(JsonNode version) {
        return version.get("version").asText() + " " + version.get("is_in_force").asText() + " " + version.get("cases").asText();
    }

    private static int service(String code) {
        return (Integer) database.asSuperuser().fetchValue("select service_id from ref.service where local_code = '" + code + "'");
    }

    private static UUID register(String code) {
        return UUID.fromString(Intakes.register(database.as("registrar1"), Intakes.of(database.as("registrar1"), code)).get("case_id").asText());
    }

    private static JsonNode papers(UUID caseId) {
        return Intakes.object(String.valueOf(database.as("registrar1").fetchValue("select api.paper_head({0})", DSL.val(caseId)))).get("templates");
    }

    private static String form(UUID caseId) {
        return papers(caseId).has(APPLICATION) ? papers(caseId).get(APPLICATION).asText() : null;
    }
}
