package ua.esoya.schema.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Every group of a case's values names who supplied it and the way it came. */
class CaseSourceTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private UUID caseId = UUID.randomUUID();

    @BeforeEach
    void registerACase() {
        database.clock().startAt(TestServer.START);
        caseId = register(Intakes.of(desk, Intakes.RESIDENCE));
    }

    @AfterEach
    void backToTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    @Tag("CSP-2.2a")
    void nobodyNeedsToTypeThatTheApplicantSupplied() {
        assertEquals(List.of("applicant_1 applicant shown_document", "values applicant shown_document", "documents applicant shown_document"), plainGroups(caseId));
        ObjectNode known = Intakes.of(desk, Intakes.RESIDENCE);
        Intakes.applicant(known).put("data_source", "state_register");
        assertEquals(List.of("applicant_1 state_register state_register", "values applicant shown_document", "documents applicant shown_document"), plainGroups(register(known)),
                "what was looked up in a register does not make the papers come from there");
        ObjectNode acted = Intakes.of(desk, Intakes.RESIDENCE);
        acted.set("representative", Intakes.object("""
                {"surname": "Шевчук", "given_name": "Олег", "authority_kind": "power_of_attorney", "authority_number": "12", "authority_on": "2026-01-10"}"""));
        Intakes.applicant(acted).put("data_source", "representative");
        assertEquals(List.of("applicant_1 representative representative", "representative representative representative", "values representative representative",
                "documents representative representative"), plainGroups(register(acted)));
    }

    @Test
    @Tag("CSP-2.2a")
    void theFormsOwnHeadingsAreGroups() {
        database.asOwner().execute("update ref.card_attribute a set value_group = 'Житло' from ref.information_card c join ref.service s using (service_id) "
                + "where a.information_card_id = c.information_card_id and s.local_code = '01-01' and a.kind = 'address'");
        try {
            assertTrue(groups(caseId).stream().anyMatch(group -> group.startsWith("values:Житло applicant")), groups(caseId)::toString);
        } finally {
            database.asOwner().execute("update ref.card_attribute set value_group = null where value_group = 'Житло'");
        }
    }

    @Test
    @Tag("CSP-2.3b")
    void whoSuppliedIsCorrectedWithBothValuesKept() {
        JsonNode answer = correct(desk, 1, "довідку дав орган", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"state_register\"}}");
        assertEquals(2, answer.get("row_version").asInt());
        assertTrue(groups(caseId).contains("documents authority state_register"), groups(caseId)::toString);
        assertEquals("sources.documents.data_source shown_document→state_register; sources.documents.supplier applicant→authority", database.asOwner().fetchValue(
                "select string_agg((c ->> 'field') || ' ' || (c ->> 'old') || '→' || (c ->> 'now'), '; ' order by c ->> 'field') from core.correction k cross join jsonb_array_elements(k.changes) c where k.case_id = {0}", DSL.val(caseId)));
        assertEquals("registrar1 insert", database.asSuperuser().fetchValue("select login_role || ' ' || action from audit.row_change where table_name = 'core.case_source' order by row_change_id desc limit 1"));
        correct(desk, 2, "", "{\"documents\": {\"supplier\": \"applicant\", \"data_source\": \"shown_document\"}}");
        assertTrue(groups(caseId).contains("documents applicant shown_document"));
        correct(desk, 3, "", "{\"applicant_1\": {\"supplier\": \"centre\", \"data_source\": \"diia\"}}");
        assertEquals("diia", database.asOwner().fetchValue("select data_source from core.case_applicant where case_id = {0}", DSL.val(caseId)));
        assertTrue(groups(caseId).contains("applicant_1 centre diia"));
    }

    @Test
    @Tag("CSP-2.3b")
    void whatIsNoGroupOrNoCodeIsRefused() {
        assertEquals("sources:unknown", assertRefused("ZN101", () -> correct(desk, 1, "", "{\"representative\": {\"supplier\": \"applicant\", \"data_source\": \"diia\"}}")).getDetail(), "nobody represents");
        assertEquals("sources.supplier:unknown_code", assertRefused("ZN101", () -> correct(desk, 1, "", "{\"documents\": {\"supplier\": \"nobody\", \"data_source\": \"diia\"}}")).getDetail());
        assertEquals("sources:type", assertRefused("ZN101", () -> correct(desk, 1, "", "[]")).getDetail());
        assertEquals("sources:unchanged", assertRefused("ZN101", () -> correct(desk, 1, "", "{\"documents\": {\"supplier\": \"applicant\", \"data_source\": \"shown_document\"}}")).getDetail());
        assertRefused("ZN409", () -> correct(desk, 7, "", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}"));
        assertRefused("ZN404", () -> correct(database.as("registrar2"), 1, "", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}"));
        assertRefused("42501", () -> correct(database.as("provider1"), 1, "", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}"));
        assertRefused("42501", () -> desk.execute("insert into core.case_source values ({0}, 'documents', 'centre', 'diia')", DSL.val(caseId)));
        assertRefused("42501", () -> desk.fetch("select * from core.case_source"));
        correct(desk, 1, "", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}");
    }

    @Test
    @Tag("CSP-2.3b")
    void afterTheDayItStays() {
        database.asSuperuser().execute("update access.reception_schedule set opens_at = '00:00', closes_at = '24:00'");
        database.clock().set(TestServer.START.plusDays(1));
        assertRefused("ZN202", () -> correct(desk, 1, "", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}"));
        database.clock().startAt(TestServer.START);
        correct(desk, 1, "", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}");
    }

    @Test
    @Tag("CSP-2.3b")
    @Tag("ESOYA-7.1.8b")
    void afterTheDayAnActCorrectsItOnce() {
        String authority = "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}";
        var moderator = database.as("moderator1");
        database.asSuperuser().execute("update access.reception_schedule set opens_at = '00:00', closes_at = '24:00'");
        database.clock().set(TestServer.START.plusDays(1));
        long act = ask(desk, "select api.request_correction({0}, {1}, 'довідку дав орган')", caseId).get("correction_act_id").asLong();
        assertRefused("ZN404", () -> byAct(moderator, act, 1, authority));
        ask(moderator, "select api.open_correction_act({0}, {1}, 'Д-1', '2026-01-10', 'заява заявника')", act);
        assertRefused("ZN202", () -> correct(desk, 1, "", authority));
        assertEquals(3, Intakes.object(String.valueOf(moderator.fetchValue("select api.case_in_act({0})", DSL.val(act)))).get("sources").size(), "what is to be corrected is read inside the act");
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> byAct(database.as(login), act, 1, authority));
        }
        assertRefused("42501", () -> moderator.execute("update core.correction_act set sources_applied_at = now()"));
        assertRefused("ZN409", () -> byAct(moderator, act, 7, authority));
        assertEquals("sources:unknown", assertRefused("ZN101", () -> byAct(moderator, act, 1, "{\"representative\": {\"supplier\": \"authority\", \"data_source\": \"diia\"}}")).getDetail());
        assertEquals("sources:unchanged", assertRefused("ZN101", () -> byAct(moderator, act, 1, "{\"documents\": {\"supplier\": \"applicant\", \"data_source\": \"shown_document\"}}")).getDetail());
        assertEquals(2, byAct(moderator, act, 1, authority).get("row_version").asInt(), "control: the opened act, once");
        assertTrue(groups(caseId).contains("documents authority diia"), groups(caseId)::toString);
        assertEquals("correction_act довідку дав орган Д-1", database.asOwner().fetchValue("select c.kind || ' ' || c.reason || ' ' || a.number from core.correction c join core.correction_act a using (correction_act_id) where c.case_id = {0}", DSL.val(caseId)));
        assertEquals("correct_by_act", database.asOwner().fetchValue("select verb::text from core.case_event where case_id = {0} order by case_event_id desc limit 1", DSL.val(caseId)));
        assertRefused("ZN404", () -> byAct(moderator, act, 2, "{\"documents\": {\"supplier\": \"centre\", \"data_source\": \"diia\"}}"));
        assertEquals(1L, moderator.fetchValue("select count(*) from api.correction_act_list() where sources_applied_at is not null and applied_at is null"));
        assertTrue(ask(moderator, "select api.close_correction_act({0}, {1})", act).get("is_applied").asBoolean());
        assertRefused("23514", () -> database.asSuperuser().execute("update core.correction_act set sources_applied_by = null where correction_act_id = " + act));
    }

    private static JsonNode byAct(DSLContext who, long act, int rowVersion, String sources) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery("select api.correct_sources_by_act({0}, {1}, {2}, {3})", DSL.val(UUID.randomUUID()), DSL.val(act), DSL.val(rowVersion),
                DSL.val(JSONB.valueOf(sources))).fetchOneInto(String.class)));
    }

    private static JsonNode ask(DSLContext who, String verb, Object of) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery(verb, DSL.val(UUID.randomUUID()), DSL.val(of)).fetchOneInto(String.class)));
    }

    @Test
    @Tag("CSP-2.3c")
    void dataAreCountedByTheirOwnersWithoutPeople() {
        database.asOwner().execute("update ref.card_attribute a set data_owner = 'geocadastre' from ref.information_card c join ref.service s using (service_id) "
                + "where a.information_card_id = c.information_card_id and s.local_code = '01-01' and a.kind = 'address'");
        correct(desk, 1, "", "{\"documents\": {\"supplier\": \"authority\", \"data_source\": \"state_register\"}}");
        for (String login : new String[] {"moderator1", "supervisor1"}) {
            var overseer = database.as(login);
            assertEquals(1, overseer.fetchValue("select cases from api.data_by_source(internal.today(), internal.today()) where value_group = 'documents' and supplier = 'Інший орган чи підприємство' and data_source = 'Державний реєстр'"), login);
            assertTrue(((Number) Objects.requireNonNull(overseer.fetchValue("select sum(cases) from api.data_by_source(internal.today(), internal.today()) where owner = 'Держгеокадастр' and value_group = 'values'"))).intValue() >= 1);
            assertEquals(0L, overseer.fetchValue("select count(*) from api.data_by_source(internal.today() + 1, internal.today() + 30)"));
            assertEquals("01-01", overseer.fetchValue("select local_code from api.data_owner_services() where owner = 'Держгеокадастр' and local_code = '01-01'"));
        }
        for (String login : new String[] {"registrar1", "provider1", "technical1"}) {
            assertRefused("42501", () -> database.as(login).fetch("select * from api.data_by_source(internal.today(), internal.today())"));
            assertRefused("42501", () -> database.as(login).fetch("select * from api.data_owner_services()"));
        }
    }

    private List<String> plainGroups(UUID id) {
        return groups(id).stream().map(group -> group.replaceFirst("^values:[^ ]+( [^ ]+)* (?=applicant|representative)", "values ")).distinct().toList();
    }

    private List<String> groups(UUID id) {
        List<String> groups = new ArrayList<>();
        Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.case_card({0})", DSL.val(id)).fetchOneInto(String.class))).get("sources")
                .forEach(row -> groups.add(row.get("value_group").asText() + " " + row.get("supplier").asText() + " " + row.get("data_source").asText()));
        return groups;
    }

    private UUID register(ObjectNode intake) {
        return UUID.fromString(Intakes.register(desk, intake).get("case_id").asText());
    }

    private JsonNode correct(DSLContext who, int rowVersion, String reason, String sources) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery("select api.correct_sources({0}, {1}, {2}, {3}, {4})", DSL.val(UUID.randomUUID()), DSL.val(caseId), DSL.val(rowVersion),
                DSL.val(reason), DSL.val(JSONB.valueOf(sources))).fetchOneInto(String.class)));
    }
}
