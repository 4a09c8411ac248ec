package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** How a service is given, and fees that follow the subsistence minimum. */
class ModeAndFeeTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Cards cards = new Cards(database.as("moderator1"));

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void oneRowByItsDayChangesTheFeesOfAllServices() {
        publish("92-01", "2.5", "0.1");
        publish("92-02", "0.15", "10");
        cards.publish(Cards.fresh("92-03", TODAY.toString()));
        assertEquals("83.20 0.00 120.50", fees());
        LocalDate day = TODAY.plusDays(10);
        assertEquals("83.20→100.00 0.00→10.00", database.as("moderator1").fetchValue("select string_agg(fee_before || '→' || fee_after, ' ' order by local_code) from api.minimum_effect({0}, 4000) where local_code like '92-%'", DSL.val(day)));
        set(day, "4000");
        assertEquals("83.20 0.00 120.50", fees(), "not before its day");
        database.clock().startAt(TestServer.START.plusDays(10));
        assertEquals("100.00 10.00 120.50", fees());
        assertEquals("100.0", card("92-01").get("fee").decimalValue().stripTrailingZeros().setScale(1).toPlainString());
        assertEquals("minimum_set", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'moderator1' order by event_id desc limit 1"));
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void aMinimumOfThePastOrBySomeoneElseIsRefused() {
        assertEquals("valid_from:version_day", assertRefused("ZN314", () -> set(TODAY.minusDays(1), "4000")).getDetail());
        assertEquals("amount:range", assertRefused("ZN314", () -> set(TODAY.plusDays(90), "0")).getDetail());
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> database.as(login).fetchValue("select api.set_subsistence_minimum({0}, {1}::jsonb)", DSL.val(UUID.randomUUID()), DSL.val(minimum(TODAY.plusDays(90), "4000"))));
            assertRefused("42501", () -> database.as(login).execute("update ref.subsistence_minimum set amount = 1"));
        }
        assertRefused("42501", () -> database.as("moderator1").execute("update ref.subsistence_minimum set amount = 1"));
        set(TODAY.plusDays(90), "4000");
        set(TODAY.plusDays(90), "4100");
        assertEquals(new BigDecimal("4100.00"), database.as("moderator1").fetchValue("select amount from api.subsistence_minimums() where valid_from = {0}", DSL.val(TODAY.plusDays(90))), "of one day there is one");
    }

    @Test
    @Tag("KR146-2.1.2.1")
    @Tag("KR146-2.3.1")
    void aServiceSaysWhoGivesItAndWhetherElectronically() {
        ObjectNode content = Cards.fresh("92-05", TODAY.toString());
        ((ObjectNode) content.get("card")).put("provision_mode", "provider").put("mode_reason", "потрібен доступ державного реєстратора").put("is_electronic", true)
                .put("state_register", "property_rights");
        cards.publish(content);
        JsonNode card = card("92-05");
        assertEquals("provider потрібен доступ державного реєстратора true Державний реєстр речових прав на нерухоме майно",
                String.join(" ", card.get("provision_mode").asText(), card.get("mode_reason").asText(), card.get("is_electronic").asText(), card.get("state_register").asText()));
        cards.publish(Cards.fresh("92-06", TODAY.toString()));
        assertEquals("administrator false", card("92-06").get("provision_mode").asText() + " " + card("92-06").get("is_electronic").asText(), "unless said otherwise");
        assertRefused("23514", () -> database.asSuperuser().execute("update ref.information_card set provision_mode = 'provider' where mode_reason is null"));
        assertTrue(database.asSuperuser().execute("update ref.information_card set provision_mode = 'provider', mode_reason = 'контроль' where service_id = (select service_id from ref.service where local_code = '92-06')") > 0, "control");
    }

    private void publish(String code, String share, String rounding) {
        ObjectNode content = Cards.fresh(code, TODAY.toString());
        ((ObjectNode) content.get("card")).put("fee", 0).put("fee_share", share).put("fee_rounding", rounding);
        cards.publish(content);
    }

    private static JsonNode card(String code) {
        return Intakes.card(database.as("registrar1"), code);
    }

    private static Object fees() {
        return database.as("registrar1").fetchValue("select string_agg(fee::numeric(12,2)::text, ' ' order by local_code) from api.service_list() where local_code in ('92-01', '92-02', '92-03')");
    }

    private static void set(LocalDate day, String amount) {
        database.as("moderator1").fetchValue("select api.set_subsistence_minimum({0}, {1}::jsonb)", DSL.val(UUID.randomUUID()), DSL.val(minimum(day, amount)));
    }

    private static String minimum(LocalDate day, String amount) {
        return "{\"valid_from\": \"" + day + "\", \"amount\": " + amount + ", \"legal_act\": \"ЗУ про бюджет\"}";
    }
}
