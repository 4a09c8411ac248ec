package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** A moderator puts in a service and its cards by an act; registrars serve by it from its day. */
@Tag("ESOYA-3.2.1")
@Tag("CSP-2.4.12")
class PublishCardTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Cards cards = new Cards(database.as("moderator1"));

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-5.7.1")
    void aNewServiceIsFiledByARegistrarAtOnce() {
        int service = cards.publish(Cards.fresh("90-01", TODAY.toString())).get("service_id").asInt();
        ObjectNode intake = Intakes.of(database.as("registrar1"), "90-01");
        UUID caseId = UUID.fromString(Intakes.register(database.as("registrar1"), intake).get("case_id").asText());
        assertEquals(service, database.asSuperuser().fetchValue("select service_id from core.case_file where case_id = {0}", DSL.val(caseId)));
        assertEquals("Розгляд", database.asSuperuser().fetchValue("select title from core.case_stage where case_id = {0}", DSL.val(caseId)));
        assertEquals("літо", database.asSuperuser().fetchValue("select value from core.case_attribute v join ref.card_attribute a using (card_attribute_id) where case_id = {0} and a.code = 'season'", DSL.val(caseId)));
        assertEquals("card_published", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'moderator1' order by event_id desc limit 1"));
    }

    @Test
    void aNextVersionBeginsOnItsDayAndCasesKeepTheirs() {
        int service = cards.publish(Cards.fresh("90-02", TODAY.toString())).get("service_id").asInt();
        UUID before = UUID.fromString(Intakes.register(database.as("registrar1"), Intakes.of(database.as("registrar1"), "90-02")).get("case_id").asText());
        ObjectNode next = cards.source(service, TODAY.plusDays(7).toString());
        ((ObjectNode) next.get("card")).put("time_limit_amount", 5);
        ((ObjectNode) next.get("attributes").get(1)).put("title", "Пора року");
        assertEquals(2, cards.publish(next).get("version").asInt());
        assertEquals(10, limit(), "until its day the former holds");
        database.clock().startAt(TestServer.START.plusDays(7));
        assertEquals(5, limit());
        JsonNode kept = Intakes.object(String.valueOf(database.as("registrar1").fetchValue("select api.case_card({0})", DSL.val(before))));
        assertEquals("Сезон", kept.get("attributes").get(1).get("title").asText());
        assertEquals(10, kept.get("time_limit_amount").asInt());
        JsonNode versions = cards.versions(service);
        assertEquals("2 12 0", versions.get(0).get("version").asText() + " " + versions.get(0).get("act_number").asText() + " " + versions.get(0).get("cases").asText());
        assertEquals(1, versions.get(1).get("cases").asInt());
    }

    private static int limit() {
        return Intakes.card(database.as("registrar1"), "90-02").get("time_limit_amount").asInt();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("service.title:required", it -> object(it, "service").put("title", " ")),
                wrong("service.local_code:taken", it -> object(it, "service").put("local_code", "01-01")),
                wrong("service.sphere_id:unknown_code", it -> object(it, "service").put("sphere_id", 9999)),
                wrong("service.state_code:format", it -> object(it, "service").put("state_code", "12")),
                wrong("card.fee:format", it -> object(it, "card").put("fee", -1)),
                wrong("card.time_limit_amount:range", it -> object(it, "card").put("time_limit_amount", 0)),
                wrong("card.time_limit_unit:at_once", it -> object(it, "service").put("is_immediate", true)),
                wrong("card.fee_rounding:required", it -> object(it, "card").put("fee_share", "2")),
                wrong("card.fee_share:required", it -> object(it, "card").put("fee_rounding", "1")),
                wrong("card.fee_share:format", it -> object(it, "card").put("fee_share", "два").put("fee_rounding", "1")),
                wrong("card.fee_share:format", it -> object(it, "card").put("fee_share", "0").put("fee_rounding", "1")),
                wrong("card.mode_reason:required", it -> object(it, "card").put("provision_mode", "provider")),
                wrong("card.mode_reason:not_needed", it -> object(it, "card").put("mode_reason", "потрібен фахівець")),
                wrong("documents:application", it -> it.withArray("documents").remove(0)),
                wrong("documents:application_not_wanted", it -> object(it, "service").put("is_without_application", true)),
                wrong("documents.2.condition:required_always", it -> row(it, "documents", 1).put("is_required", true)),
                wrong("documents.2.document_kind:unknown_code", it -> row(it, "documents", 1).put("document_kind", "no_such")),
                wrong("documents.3.title:repeated", it -> it.withArray("documents").add(row(it, "documents", 1).deepCopy())),
                wrong("attributes.1.legal_ground:required", it -> row(it, "attributes", 0).remove("legal_ground")),
                wrong("attributes.1.code:format", it -> row(it, "attributes", 0).put("code", "Місце")),
                wrong("attributes.3.code:repeated", it -> it.withArray("attributes").add(row(it, "attributes", 0).deepCopy())),
                wrong("attributes.2.choices:list", it -> row(it, "attributes", 1).withArray("choices").remove(1)),
                wrong("attributes.1.choices:list", it -> row(it, "attributes", 0).putArray("choices").add("а").add("б")),
                wrong("refusal_grounds.1.legal_ground:required", it -> row(it, "refusal_grounds", 0).put("legal_ground", "")),
                wrong("result_kinds:required", it -> it.withArray("result_kinds").removeAll()),
                wrong("stages.1.participation:format", it -> row(it, "stages", 0).put("participation", "Х")),
                wrong("stages:required", it -> it.withArray("stages").removeAll()),
                wrong("spy:unknown", it -> it.put("spy", 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    @Tag("ESOYA-8.2")
    void refusesWhatCouldServeNobody(String problem, Consumer<ObjectNode> spoil) {
        ObjectNode content = Cards.fresh("90-03", TODAY.toString());
        spoil.accept(content);
        String detail = assertRefused("ZN410", () -> cards.publish(content)).getDetail();
        assertTrue(String.valueOf(detail).contains(problem), detail);
        assertEquals(0, database.asSuperuser().fetchValue("select count(*)::int from ref.service where local_code = '90-03'"), "nothing half put in");
    }

    @Test
    void wantsTheActThatOrdersIt() {
        for (String field : new String[] {"title", "number", "dated_on", "supplier", "reason", "valid_from"}) {
            ObjectNode content = Cards.fresh("90-04", TODAY.toString());
            object(content, "act").remove(field);
            assertEquals(field + ":required", assertRefused("ZN314", () -> cards.publish(content)).getDetail());
        }
        assertRefused("23514", () -> database.asSuperuser().execute("insert into ref.information_card (service_id, version, valid_from, legal_act, time_limit_amount, time_limit_unit, submission_order, result_title,"
                + " receiving_order, published_at) select service_id, 77, '2031-01-01', 'а', 1, 'month', 'а', 'а', 'а', now() from ref.service limit 1"));
        assertFalse(cards.publish(Cards.fresh("90-04", TODAY.toString())).isEmpty(), "control");
    }

    @Test
    void hasNoTwoVersionsForADayNorOneInThePast() {
        assertEquals("valid_from:version_day", assertRefused("ZN314", () -> cards.publish(Cards.fresh("90-05", TODAY.minusDays(1).toString()))).getDetail());
        int service = cards.publish(Cards.fresh("90-05", TODAY.toString())).get("service_id").asInt();
        assertEquals("valid_from:version_day", assertRefused("ZN314", () -> cards.publish(cards.source(service, TODAY.toString()))).getDetail());
        cards.publish(cards.source(service, TODAY.plusDays(1).toString()));
        assertRefused("23505", () -> database.asSuperuser().execute("insert into ref.information_card (service_id, version, valid_from, legal_act, time_limit_amount, time_limit_unit, submission_order, result_title,"
                + " receiving_order) values (" + service + ", 77, '" + TODAY + "', 'а', 1, 'month', 'а', 'а', 'а')"));
    }

    @Test
    void aVersionThatChangesNothingIsNone() {
        int service = cards.publish(Cards.fresh("90-09", TODAY.toString())).get("service_id").asInt();
        assertEquals("card:unchanged", assertRefused("ZN410", () -> cards.publish(cards.unchanged(service, TODAY.plusDays(1).toString()))).getDetail());
        ObjectNode renamed = cards.unchanged(service, TODAY.plusDays(1).toString());
        object(renamed, "service").put("title", "Дозвіл на літній майданчик");
        assertEquals(2, cards.publish(renamed).get("version").asInt(), "another name is a change");
    }

    @Test
    void aColleaguesVersionIsNotWrittenOver() {
        int service = cards.publish(Cards.fresh("90-06", TODAY.toString())).get("service_id").asInt();
        ObjectNode mine = cards.source(service, TODAY.plusDays(2).toString());
        cards.publish(cards.source(service, TODAY.plusDays(1).toString()));
        assertEquals("card_changed", assertRefused("ZN409", () -> cards.publish(mine)).getConstraint());
    }

    @Test
    void whatIsKnownUnderANameKeepsItsKind() {
        int service = cards.publish(Cards.fresh("90-07", TODAY.toString())).get("service_id").asInt();
        ObjectNode next = cards.source(service, TODAY.plusDays(1).toString());
        row(next, "attributes", 0).put("kind", "text");
        assertEquals("attributes.1.kind:changed", assertRefused("ZN410", () -> cards.publish(next)).getDetail());
        ObjectNode other = cards.source(service, TODAY.plusDays(1).toString());
        object(other, "service").put("is_immediate", true);
        object(other, "card").put("time_limit_unit", "at_once").put("time_limit_amount", 0);
        other.withArray("stages").removeAll();
        assertEquals("service.is_immediate:changed", assertRefused("ZN410", () -> cards.publish(other)).getDetail());
    }

    @Test
    @Tag("ESOYA-5.7.1")
    void isTheModeratorsAlone() {
        String content = Cards.fresh("90-08", TODAY.toString()).toString();
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> database.as(login).fetchValue("select api.publish_card({0}, {1}::jsonb)", DSL.val(UUID.randomUUID()), DSL.val(content)));
            assertRefused("42501", () -> database.as(login).execute("update ref.information_card set fee = 0"));
        }
        assertRefused("42501", () -> database.as("moderator1").execute("update ref.information_card set fee = 0"));
        cards.publish(Cards.fresh("90-08", TODAY.toString()));
    }

    private static Arguments wrong(String problem, Consumer<ObjectNode> spoil) {
        return Arguments.of(problem, spoil);
    }

    private static ObjectNode object(ObjectNode content, String name) {
        return (ObjectNode) content.get(name);
    }

    private static ObjectNode row(ObjectNode content, String list, int at) {
        return (ObjectNode) content.get(list).get(at);
    }
}
