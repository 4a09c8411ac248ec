package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** What a card says by the value of a directory: its state register and its class of keeping. */
@Tag("ESOYA-5.7.2")
class CardDirectoriesTest {
    private static final String TODAY = TestServer.START.toLocalDate().toString();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Cards cards = new Cards(database.as("moderator1"));

    @Test
    @Tag("CSP-2.4.9")
    void namesTheRegisterAndTheClassOfTheDirectory() {
        int service = publish("93-01", "property_rights", "years_10");
        assertEquals("Державний реєстр речових прав на нерухоме майно", card("93-01").get("state_register").asText());
        rename("property_rights", "Реєстр речових прав");
        assertEquals("Реєстр речових прав", card("93-01").get("state_register").asText(), "as it is called now");
        JsonNode source = cards.unchanged(service, TODAY).get("card");
        assertEquals("property_rights years_10", source.get("state_register").asText() + " " + source.get("retention_class").asText());
        assertEquals(List.of("ref.information_card.state_register 1"), database.as("moderator1").fetch("select place || ' ' || uses from api.directory_value_uses('state_register', 'property_rights')").getValues(0, String.class));
        assertEquals(List.of("ref.information_card.retention_class 1"), database.as("moderator1").fetch("select place || ' ' || uses from api.directory_value_uses('retention_class', 'years_10')").getValues(0, String.class));
        rename("property_rights", "Державний реєстр речових прав на нерухоме майно");
    }

    @Test
    void takesNoWordOfItsOwnAndNothingRetired() {
        for (String path : List.of("state_register", "retention_class")) {
            assertEquals("card." + path + ":unknown_code", assertRefused("ZN410", () -> publish("93-02", path, "Якийсь реєстр")).getDetail());
        }
        retire("state_register", "vehicles");
        assertEquals("card.state_register:unknown_code", assertRefused("ZN410", () -> publish("93-02", "vehicles", "years_5")).getDetail());
        publish("93-02", "land_cadastre", "years_5");
        assertRefused("23503", () -> database.asSuperuser().execute("update ref.information_card set state_register = 'no_such' where state_register = 'land_cadastre'"));
    }

    @Test
    @Tag("CSP-2.4.12")
    void aVersionIsPutInByAnActOfTheDirectoryInItsWords() {
        int act = act("Рішення про літні майданчики", "214");
        ObjectNode content = Cards.fresh("93-07", TODAY);
        ((ObjectNode) content.get("act")).put("legal_act_id", act).put("title", "Зовсім інше").put("number", "1").put("supplier", "").put("incoming", "");
        int service = cards.publish(content).get("service_id").asInt();
        JsonNode version = cards.versions(service).get(0);
        assertEquals("Рішення про літні майданчики 214 2026-02-03 Земельний відділ 9/в", String.join(" ", version.get("legal_act").asText(), version.get("act_number").asText(), version.get("act_dated_on").asText(),
                version.get("act_supplier").asText(), version.get("act_incoming").asText()), "typed once, told so everywhere");
        assertEquals(List.of("ref.information_card.legal_act_id 1 93-07 Дозвіл на розміщення літнього майданчика"), database.as("moderator1")
                .fetch("select place || ' ' || uses || ' ' || array_to_string(named, ';') from api.directory_value_uses('legal_act', {0})", DSL.val(String.valueOf(act))).getValues(0, String.class));
        ObjectNode next = cards.source(service, TestServer.START.toLocalDate().plusDays(3).toString());
        ((ObjectNode) next.get("act")).put("legal_act_id", act).put("supplier", "Юридичний відділ");
        cards.publish(next);
        assertEquals("Юридичний відділ", cards.versions(service).get(0).get("act_supplier").asText(), "who gave it this time");
        assertEquals("Рішення про літні майданчики 214", database.as("moderator1").fetchValue("select a ->> 'title' || ' ' || (a ->> 'number') from jsonb_array_elements(api.card_source(null) -> 'acts') a where (a ->> 'id')::int = {0}", DSL.val(act)));
    }

    @Test
    void noActThatIsUnknownOrOutOfForceIsChosen() {
        act("Чинне рішення", "216");
        int act = act("Скасоване рішення", "215");
        for (String wrong : List.of("77777777", "x")) {
            assertEquals("legal_act_id:unknown_code", assertRefused("ZN314", () -> byAct("93-08", wrong)).getDetail());
        }
        retire("legal_act", String.valueOf(act));
        assertEquals("legal_act_id:retired", assertRefused("ZN314", () -> byAct("93-08", String.valueOf(act))).getDetail());
        database.as("moderator1").fetchValue("select api.retire_directory_value({0}, 'legal_act', {1}, {2}, null, 'помилка')", DSL.val(UUID.randomUUID()), DSL.val(String.valueOf(act)), DSL.val(seen("legal_act", String.valueOf(act))));
        byAct("93-08", String.valueOf(act));
        assertRefused("42501", () -> database.as("registrar1").execute("update ref.information_card set legal_act_id = null"));
        assertRefused("42501", () -> database.as("moderator1").execute("update ref.information_card set legal_act_id = null"));
    }

    private void byAct(String code, String act) {
        ObjectNode content = Cards.fresh(code, TODAY);
        if (act.matches("\\d+")) {
            ((ObjectNode) content.get("act")).put("legal_act_id", Integer.parseInt(act));
        } else {
            ((ObjectNode) content.get("act")).put("legal_act_id", act);
        }
        cards.publish(content);
    }

    private static int act(String title, String number) {
        return Integer.parseInt(String.valueOf(database.as("moderator1").fetchValue("select api.save_directory_value({0}, 'legal_act', null, null, {1}, 'новий акт') ->> 'code'", DSL.val(UUID.randomUUID()),
                DSL.val(JSONB.valueOf("{\"title\": \"" + title + "\", \"number\": \"" + number + "\", \"dated_on\": \"2026-02-03\", \"issuer\": \"Виконком\", \"supplier\": \"Земельний відділ\", \"incoming\": \"9/в\"}")))));
    }

    /** The migration over what was typed before: known words become values, unknown ones values of their own. */
    @Test
    void whatWasTypedIsCarriedOverAndNoWordIsLost() {
        publish("93-03", "civil_status", "years_5");
        publish("93-04", "civil_status", "years_5");
        publish("93-05", "civil_status", "years_5");
        UUID draft = UUID.randomUUID();
        ObjectNode kept = Cards.fresh("93-06", TODAY);
        ((ObjectNode) kept.get("card")).put("state_register", "державний  земельний КАДАСТР");
        database.as("moderator1").fetchValue("select api.keep_card_draft({0}, {1})", DSL.val(draft), DSL.val(JSONB.valueOf(kept.toString())));
        database.asSuperuser().transaction(work -> {
            var old = work.dsl();
            old.execute("alter table ref.information_card drop constraint information_card_state_register");
            typed("93-03", " державний земельний кадастр ", old);
            typed("93-04", "Реєстр  територіальної громади міста", old);
            typed("93-05", "реєстр територіальної громади міста", old);
            old.execute(carrying());
            assertEquals("land_cadastre", registers("93-03", old));
            assertEquals(registers("93-04", old), registers("93-05", old), "one value of one word");
            assertEquals("Реєстр територіальної громади міста", old.fetchValue("select title from ref.state_register where code = {0} and code like 'own%'", DSL.val(registers("93-04", old))));
            assertEquals("land_cadastre", old.fetchValue("select content #>> '{card,state_register}' from core.card_draft where card_draft_id = {0}", DSL.val(draft)));
            assertEquals(0L, old.fetchValue("select count(*) from ref.information_card i where i.state_register is not null and not exists (select from ref.state_register r where r.code = i.state_register)"));
            old.execute("alter table ref.information_card add constraint information_card_state_register foreign key (state_register) references ref.state_register");
        });
    }

    private static void typed(String code, String words, org.jooq.DSLContext old) {
        assertEquals(1, old.execute("update ref.information_card set state_register = {0} where service_id = (select service_id from ref.service where local_code = {1})", DSL.val(words), DSL.val(code)));
    }

    private static String registers(String code, org.jooq.DSLContext old) {
        return String.valueOf(old.fetchValue("select state_register from ref.information_card where service_id = (select service_id from ref.service where local_code = {0})", DSL.val(code)));
    }

    /** The part of the migration between its two remarks. */
    private static String carrying() throws IOException {
        try (InputStream file = Objects.requireNonNull(CardDirectoriesTest.class.getResourceAsStream("/db/migration/V0274__retention_classes.sql"))) {
            String whole = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return whole.substring(whole.indexOf("with told as"), whole.indexOf("alter table ref.information_card\n  drop constraint"));
        }
    }

    private int publish(String code, String register, String retention) {
        ObjectNode content = Cards.fresh(code, TODAY);
        if (register.equals("state_register") || register.equals("retention_class")) {
            ((ObjectNode) content.get("card")).put(register, retention);
        } else {
            ((ObjectNode) content.get("card")).put("state_register", register).put("retention_class", retention);
        }
        return cards.publish(content).get("service_id").asInt();
    }

    private static JsonNode card(String code) {
        return Intakes.card(database.as("registrar1"), code);
    }

    private static void rename(String code, String title) {
        database.as("moderator1").fetchValue("select api.save_directory_value({0}, 'state_register', {1}, {2}, {3}, 'перейменовано')", DSL.val(UUID.randomUUID()), DSL.val(code),
                DSL.val(seen("state_register", code)), DSL.val(JSONB.valueOf("{\"title\": \"" + title + "\"}")));
    }

    private static void retire(String directory, String code) {
        database.as("moderator1").fetchValue("select api.retire_directory_value({0}, {1}, {2}, {3}, {4}::date, 'закрито')", DSL.val(UUID.randomUUID()), DSL.val(directory), DSL.val(code),
                DSL.val(seen(directory, code)), DSL.val(TODAY));
    }

    private static String seen(String directory, String code) {
        return database.as("moderator1").fetchSingle("select seen from api.directory_rows({0}) where code = {1}", DSL.val(directory), DSL.val(code)).get(0, String.class);
    }
}
