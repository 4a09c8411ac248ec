package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Services of one centre come to another as drafts: identical, by a known signer alone, all or none. */
@Tag("ESOYA-5.7.1a")
@Tag("NWP-7.7")
class LibraryTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();
    private static final String SIGNATURE = "A".repeat(86) + "==";
    private static final String TEMPLATE = "<html><body><p>{{case.number}}</p></body></html>";

    @RegisterExtension
    static final TestDatabase here = new TestDatabase();

    @RegisterExtension
    static final TestDatabase elsewhere = new TestDatabase();

    private final Cards cards = new Cards(elsewhere.as("moderator1"));

    @BeforeEach
    void onTheDay() {
        here.clock().startAt(TestServer.START);
        elsewhere.clock().startAt(TestServer.START);
    }

    @Test
    void aServiceComesToAnotherCentreAsAnIdenticalDraft() {
        int service = cards.publish(full("94-01")).get("service_id").asInt();
        template(elsewhere, service, "inventory", TEMPLATE);
        var key = trusted("А");
        // directories of another database count otherwise
        here.asSuperuser().execute("update ref.sphere set title = title || '!' where sphere_id = 1");
        here.asSuperuser().execute("insert into ref.sphere (code, title, position) select 'zz1', rtrim(title, '!'), 900 from ref.sphere where sphere_id = 1");
        var content = export(service);
        assertFalse(content.contains("sphere_id") || content.contains("provider_id") || content.contains("service_id"), "no number of that database");
        var row = rows(content, key).getFirst();
        assertEquals("new [] []", row.get("fate").asText() + " " + row.get("unknown") + " " + row.get("problems"));
        var answer = take(key, content, "{1}", "[]");
        assertEquals("1 1", answer.get("cards").asText() + " " + answer.get("templates").asText());
        var draft = (ObjectNode) Intakes.object(String.valueOf(here.as("moderator1").fetchValue("select api.card_draft_content(card_draft_id) from api.card_drafts() where title like '%94-01' and state = 'kept'")));
        assertEquals(0, here.asSuperuser().fetchValue("select count(*)::int from ref.service where local_code = '94-01'"), "nothing serves people by the import");
        assertEquals(TEMPLATE, here.asOwner().fetchValue("select source from core.library_template where local_code = '94-01' and paper_kind = 'inventory'"));
        draft.set("act", Cards.fresh("x", TODAY.toString()).get("act"));
        int ours = new Cards(here.as("moderator1")).publish(draft).get("service_id").asInt();
        template(here, ours, "inventory", TEMPLATE);
        assertEquals(same(elsewhere, service), same(here, ours).replace("zz1", "01"));
        assertEquals("same", rows(content, key).getFirst().get("fate").asText());
        here.asSuperuser().execute("update ref.sphere set title = title || '?' where code = 'zz1'");
        here.asSuperuser().execute("update ref.sphere set title = rtrim(title, '!') where sphere_id = 1");
        var event = Objects.requireNonNull(here.asSuperuser().fetchOne("select detail ->> 'content_sha256' as sha, detail ->> 'signer' as signer, login_role::text from audit.event where kind = 'library_imported' order by event_id desc limit 1"));
        assertEquals(here.asOwner().fetchValue("select encode(sha256(convert_to({0}, 'UTF8')), 'hex')", DSL.val(content)), event.get("sha"), "the hash is of what was kept");
        assertEquals("Центр А moderator1", event.get("signer") + " " + event.get("login_role"));
    }

    @Test
    void whatDiffersAndWhatIsUnknownIsToldWithItsPlace() {
        int service = cards.publish(full("94-02")).get("service_id").asInt();
        var content = export(service);
        new Cards(here.as("moderator1")).publish(full("94-02"));
        var key = trusted("Б");
        assertEquals("same", rows(content, key).getFirst().get("fate").asText(), "control");
        assertEquals("different", rows(content.replace("120.50", "77.00"), key).getFirst().get("fate").asText());
        var foreign = content.replace("\"code\": \"contract\", \"title\": \"Договір\"", "\"code\": \"lease_act\", \"title\": \"Акт оренди\"");
        assertNotEquals(content, foreign, content);
        var row = rows(foreign, key).getFirst();
        assertEquals("cannot documents.2 document_kind Акт оренди", row.get("fate").asText() + " " + row.at("/unknown/0/path").asText() + " " + row.at("/unknown/0/directory").asText() + " " + row.at("/unknown/0/title").asText());
        assertEquals("1:cannot", assertRefused("ZN419", () -> take(key, foreign, "{1}", "[]")).getDetail());
        var mapping = "[{\"directory\": \"document_kind\", \"code\": \"lease_act\", \"title\": \"Акт оренди\", \"value\": \"contract\"}]";
        assertEquals("same", Intakes.object(check(foreign, key, mapping)).at("/rows/0/fate").asText(), "what the moderator says it is with us");
        assertEquals("cannot", Intakes.object(check(foreign, key, mapping.replace("\"contract\"", "\"no_such\""))).at("/rows/0/fate").asText());
        var unsafe = content.replace("\"templates\": []", "\"templates\": [{\"paper_kind\": \"inventory\", \"source\": \"<p onclick='x'>a</p><script>\"}]");
        assertEquals("cannot [\"templates.1:template\"]", rows(unsafe, key).getFirst().get("fate").asText() + " " + rows(unsafe, key).getFirst().get("problems"));
        assertEquals("cannot", rows(content.replace("\"is_required\": true", "\"is_required\": \"так\""), key).getFirst().get("fate").asText(), "no value of its kind");
        assertEquals("cannot", rows(content.replace("\"is_immediate\": false", "\"is_immediate\": true"), key).getFirst().get("fate").asText(), "another kind of service");
    }

    @Test
    void allOrNothingAndOnceOnly() {
        int first = cards.publish(full("94-03")).get("service_id").asInt();
        int second = cards.publish(renamed("94-04", "Погодження вивіски")).get("service_id").asInt();
        var key = trusted("В");
        var content = export(first, second);
        var broken = content.replace("\"Погодження вивіски\"", "7");
        assertEquals(List.of("new", "cannot"), rows(broken, key).stream().map(row -> row.get("fate").asText()).toList(), "control: the first could be a draft");
        int before = drafts();
        assertRefused("ZN419", () -> take(key, broken, "{1,2}", "[]"));
        assertEquals(before, drafts(), "nothing is half applied");
        assertEquals("chosen:required", assertRefused("ZN419", () -> take(key, content, "{}", "[]")).getDetail());
        assertEquals("3:absent", assertRefused("ZN419", () -> take(key, content, "{1,3}", "[]")).getDetail());
        var request = UUID.randomUUID();
        assertEquals(take(request, "moderator1", key, content, "{1,2}", "[]"), take(request, "moderator1", key, content, "{1,2}", "[]"));
        assertEquals(before + 2, drafts(), "asked twice, done once");
        assertRefused("ZN409", () -> take(request, "moderator1", key, content, "{1}", "[]"));
        var twice = content.replace("\"services\": [", "\"services\": [" + export(first).replaceAll("(?s).*\"services\": \\[(.*)\\].*", "$1") + ",");
        assertTrue(rows(twice, key).stream().anyMatch(row -> row.get("problems").toString().contains("service.local_code:repeated")), twice);
    }

    @Test
    void anUnknownOrRetiredSignerIsRefused() {
        int service = cards.publish(full("94-05")).get("service_id").asInt();
        var content = export(service);
        var key = key('Г');
        assertRefused("ZN418", () -> take(key, content, "{1}", "[]"));
        assertTrue(Intakes.object(check(content, key, "[]")).path("known_as").isNull());
        int signer = add(key, "Центр Г");
        assertRefused("ZN420", () -> add(key, "Центр Г"));
        take(key, content, "{1}", "[]");
        var reason = here.as("moderator1").fetchValue("select reason || ' ' || imports from api.library_signers() where library_signer_id = {0}", DSL.val(signer));
        assertEquals("звірено телефоном 1", reason);
        assertRefused("ZN314", () -> retire(signer, " "));
        retire(signer, "ключ викрадено");
        assertRefused("ZN418", () -> take(key, content, "{1}", "[]"));
        assertRefused("ZN418", () -> retire(signer, "ще раз"));
        assertEquals(1L, here.as("moderator1").fetchValue("select count(*) from api.library_imports() where public_key = {0}", DSL.val(key)), "what was taken stays");
        assertNotEquals(signer, add(key, "Центр Г"), "trusted again is a row of its own");
        assertEquals(List.of("library_signer_added", "library_signer_retired", "library_signer_added"), here.asSuperuser()
                .fetchValues("select e.kind::text from audit.event e where e.kind like 'library_signer%' and (e.detail ->> 'public_key' = {0} or e.detail ->> 'library_signer_id' = {1}) order by e.event_id", DSL.val(key), DSL.val(String.valueOf(signer))));
    }

    @Test
    void whatIsNoLibraryIsRefused() {
        int service = cards.publish(full("94-06")).get("service_id").asInt();
        var content = export(service);
        var key = trusted("Д");
        assertEquals(1, rows(content, key).size(), "control");
        assertEquals("schema:unknown", assertRefused("ZN419", () -> check(content.replace("\"schema\": 1", "\"schema\": 2"), key, "[]")).getDetail());
        assertEquals("services:required", assertRefused("ZN419", () -> check("{\"schema\": 1, \"signer\": \"Центр\", \"made_at\": \"2026-01-01T10:00:00\", \"services\": []}", key, "[]")).getDetail());
        for (String no : List.of("", "{", "[]", "null", "[".repeat(100_000), content.substring(0, content.length() - 2), "\"" + "x".repeat(20_000_001) + "\"")) {
            assertRefused("ZN419", () -> check(no, key, "[]"));
        }
        assertEquals("signature:format", assertRefused("ZN314", () -> here.as("moderator1").fetchValue("select api.take_library({0}, {1}::jsonb, {2}, '{1}', '[]')", DSL.val(UUID.randomUUID()),
                DSL.val("{\"file_name\": \"a\", \"public_key\": \"" + key + "\", \"signature\": \"none\"}"), DSL.val(content))).getDetail());
    }

    @Test
    void nobodyElseSendsTakesOrTrusts() {
        int service = cards.publish(full("94-07")).get("service_id").asInt();
        var content = export(service);
        var key = trusted("Е");
        for (String login : List.of("registrar1", "provider1", "technical1", "supervisor1")) {
            var person = here.as(login);
            assertRefused("42501", () -> person.fetchValue("select api.export_services('{1}')"));
            assertRefused("42501", () -> person.fetchValue("select api.check_library('{}', {0}, '[]')", DSL.val(key)));
            assertRefused("42501", () -> take(UUID.randomUUID(), login, key, content, "{1}", "[]"));
            assertRefused("42501", () -> person.fetchValue("select api.add_library_signer({0}, '{}')", DSL.val(UUID.randomUUID())));
            assertRefused("42501", () -> person.fetchValue("select api.retire_library_signer({0}, 1, 'чому б ні')", DSL.val(UUID.randomUUID())));
            assertRefused("42501", () -> person.fetchValue("select count(*) from api.library_signers()"));
            assertRefused("42501", () -> person.fetchValue("select count(*) from api.library_imports()"));
            assertRefused("42501", () -> person.fetchValue("select count(*) from core.library_template"));
        }
        assertRefused("42501", () -> here.as("moderator1").execute("insert into ref.library_signer (public_key, title, reason, added_by, added_at) values ('x', 'x', 'x', 1, now())"));
        assertRefused("42501", () -> here.as("moderator1").execute("delete from ref.library_import"));
        take(UUID.randomUUID(), "moderator1", key, content, "{1}", "[]");
        assertEquals("services_exported {\"services\": [\"94-07\"]}", elsewhere.asSuperuser().fetchValue("select kind || ' ' || detail from audit.event where kind = 'services_exported' order by event_id desc limit 1"));
        assertRefused("ZN103", () -> here.as("moderator1").fetchValue("select api.export_services('{1, 777777}')"));
        assertRefused("ZN314", () -> here.as("moderator1").fetchValue("select api.export_services('{}')"));
    }

    @Test
    void everyDirectoryThatACardNamesTravelsByCode() {
        var named = here.asSuperuser().fetchValues("select distinct m[1] from pg_proc p cross join lateral regexp_matches(p.prosrc, ' code ([a-z_]+)', 'g') m where p.proname in ('card_problems', 'card_row_problems', 'card_attribute_problems')");
        assertTrue(named.size() >= 4, "control: " + named);
        for (var directory : named) {
            for (var function : List.of("library_named", "library_value")) {
                assertEquals(true, here.asSuperuser().fetchValue("select strpos(prosrc, quote_literal({0})) > 0 from pg_proc where proname = {1}", DSL.val(directory), DSL.val(function)), function + " lacks " + directory);
            }
        }
    }

    @Test
    void aTemplateWaitsForItsModeratorAlone() {
        int service = cards.publish(full("94-08")).get("service_id").asInt();
        template(elsewhere, service, "inventory", TEMPLATE);
        take(trusted("Ж"), export(service), "{1}", "[]");
        var waiting = Objects.requireNonNull(here.as("moderator1").fetchOne("select library_template_id, service_id, signer from api.library_templates() where local_code = '94-08'"));
        assertEquals(null, waiting.get("service_id"), "the service is a draft yet");
        assertEquals("Центр Ж", waiting.get("signer"));
        var id = DSL.val(waiting.get("library_template_id", UUID.class));
        assertEquals(TEMPLATE, here.as("moderator1").fetchValue("select api.library_template_text({0})", id));
        assertEquals(0L, here.as("moderator2").fetchValue("select count(*) from api.library_templates()"));
        assertRefused("ZN415", () -> here.as("moderator2").fetchValue("select api.library_template_text({0})", id));
        assertEquals(false, here.as("moderator2").fetchValue("select api.drop_library_template({0})", id));
        for (String login : List.of("registrar1", "provider1", "technical1", "supervisor1")) {
            assertRefused("42501", () -> here.as(login).fetchValue("select count(*) from api.library_templates()"));
            assertRefused("42501", () -> here.as(login).fetchValue("select api.library_template_text({0})", id));
            assertRefused("42501", () -> here.as(login).fetchValue("select api.drop_library_template({0})", id));
        }
        int ours = new Cards(here.as("moderator1")).publish(full("94-08")).get("service_id").asInt();
        assertEquals(ours, here.as("moderator1").fetchValue("select service_id from api.library_templates() where local_code = '94-08'"));
        assertEquals(true, here.as("moderator1").fetchValue("select api.drop_library_template({0})", id));
        assertRefused("ZN415", () -> here.as("moderator1").fetchValue("select api.library_template_text({0})", id));
    }

    /** With a condition, a table of values, an owner of values: whatever a card may hold. */
    private static ObjectNode full(String code) {
        ObjectNode card = Cards.fresh(code, TODAY.toString());
        // one title a service: by it services without a state code are known elsewhere
        ((ObjectNode) card.get("service")).put("title", "Дозвіл на розміщення літнього майданчика " + code);
        ((ObjectNode) card.get("card")).put("retention_class", anyOf("retention_class")).put("state_register", anyOf("state_register"));
        var values = card.withArray("attributes");
        values.addObject().put("code", "heater").put("title", "Обігрівачі").put("kind", "yes_no").put("is_required", false).put("legal_ground", "рішення ради від 01.02.2026 № 12")
                .put("asked_when", "season").put("asked_value", "весь рік").put("hint", "узимку");
        values.addObject().put("code", "tables").put("title", "Столи").put("kind", "table").put("is_required", false).put("legal_ground", "рішення ради від 01.02.2026 № 12");
        values.addObject().put("code", "seats").put("title", "Місць").put("kind", "number").put("is_required", true).put("legal_ground", "рішення ради від 01.02.2026 № 12").put("table_code", "tables");
        return card;
    }

    private static String anyOf(String directory) {
        return String.valueOf(elsewhere.asOwner().fetchValue("select min(code::text) from ref." + directory));
    }

    private static ObjectNode renamed(String code, String title) {
        ObjectNode card = full(code);
        ((ObjectNode) card.get("service")).put("title", title);
        return card;
    }

    private static String export(Integer... services) {
        return String.valueOf(elsewhere.as("moderator1").fetchValue("select api.export_services({0})::text", DSL.val(services)));
    }

    /** A card without what differs by the day and the numbers of its database. */
    private static String same(TestDatabase database, int service) {
        return String.valueOf(database.as("moderator1").fetchValue("select (api.export_services(array[{0}]) -> 'services' -> 0)::text", DSL.val(service)));
    }

    private static void template(TestDatabase database, int service, String kind, String source) {
        var act = Cards.fresh("x", TODAY.toString()).get("act").toString();
        database.as("moderator1").fetchValue("select api.publish_template({0}, jsonb_build_object('paper_kind', {1}::text, 'service_id', {2}, 'seen_version', 0, 'source', {3}::text, 'act', {4}::jsonb))",
                DSL.val(UUID.randomUUID()), DSL.val(kind), DSL.val(service), DSL.val(source), DSL.val(act));
    }

    private static String key(char who) {
        return "MCowBQYDK2VwAyEA" + String.format("%043d", (int) who) + "=";
    }

    private static String trusted(String who) {
        var key = key(who.charAt(0));
        add(key, "Центр " + who);
        return key;
    }

    private static int add(String key, String title) {
        return Intakes.object(String.valueOf(here.as("moderator1").fetchValue("select api.add_library_signer({0}, jsonb_build_object('public_key', {1}::text, 'title', {2}::text, 'reason', 'звірено телефоном'))",
                DSL.val(UUID.randomUUID()), DSL.val(key), DSL.val(title)))).get("library_signer_id").asInt();
    }

    private static void retire(int signer, String reason) {
        here.as("moderator1").fetchValue("select api.retire_library_signer({0}, {1}, {2})", DSL.val(UUID.randomUUID()), DSL.val(signer), DSL.val(reason));
    }

    private static String check(String content, String key, String mapping) {
        return String.valueOf(here.as("moderator1").fetchValue("select api.check_library({0}, {1}, {2}::jsonb)", DSL.val(content), DSL.val(key), DSL.val(mapping)));
    }

    private static List<JsonNode> rows(String content, String key) {
        return StreamSupport.stream(Intakes.object(check(content, key, "[]")).get("rows").spliterator(), false).toList();
    }

    private static JsonNode take(String key, String content, String chosen, String mapping) {
        return take(UUID.randomUUID(), "moderator1", key, content, chosen, mapping);
    }

    private static JsonNode take(UUID request, String login, String key, String content, String chosen, String mapping) {
        DSLContext person = here.as(login);
        return Intakes.object(String.valueOf(person.fetchValue("select api.take_library({0}, {1}::jsonb, {2}, {3}::int[], {4}::jsonb)", DSL.val(request),
                DSL.val("{\"file_name\": \"послуги.esoya\", \"public_key\": \"" + key + "\", \"signature\": \"" + SIGNATURE + "\"}"), DSL.val(content), DSL.val(chosen), DSL.val(mapping))));
    }

    private static int drafts() {
        return ((Number) Objects.requireNonNull(here.asOwner().fetchValue("select count(*)::int from core.card_draft"))).intValue();
    }
}
