package ua.esoya.schema.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;
import static ua.esoya.schema.register.RegisterVerbs.call;
import static ua.esoya.schema.register.RegisterVerbs.id;
import static ua.esoya.schema.register.RegisterVerbs.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-5.4")
@Tag("CSP-3.7a")
@Tag("CSP-3.7b")
class DisclosureTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void nothingLeavesWithoutARecordedRequest() {
        JsonNode registered = register();
        UUID caseId = UUID.fromString(registered.get("case_id").asText());
        DSLContext moderator = database.as("moderator1");
        assertRefused("42501", () -> moderator.fetch("select api.case_card(gen_random_uuid())"));
        assertRefused("ZN404", () -> call(moderator, "select api.disclosed_case({0}, {1})", id(), caseId));
        UUID disclosure = record(registered.get("case_number").asText());
        JsonNode told = call(moderator, "select api.disclosed_case({0}, {1})", disclosure, caseId);
        assertEquals("Шевчук", told.at("/intake/applicants/0/surname").asText());
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'case_disclosed' and case_id = '" + caseId + "'"));
        // another case is not named by that request
        UUID other = UUID.fromString(register().get("case_id").asText());
        assertRefused("ZN404", () -> call(moderator, "select api.disclosed_case({0}, {1})", disclosure, other));
        call(moderator, "select api.close_disclosure({0}, {1})", id(), disclosure);
        assertRefused("ZN404", () -> call(moderator, "select api.disclosed_case({0}, {1})", disclosure, caseId));
        assertEquals(1, database.as("supervisor1").fetch("select * from api.disclosure_list(null, 200) where closed_at is not null and cases @> '[{\"case_number\": \"" + registered.get("case_number").asText() + "\"}]'").size());
    }

    @Test
    void refusesARequestWithoutGroundLetterOrKnownCase() {
        String number = register().get("case_number").asText();
        DSLContext moderator = database.as("moderator1");
        String whole = request(number);
        assertRefused("ZN314", () -> call(moderator, "select api.record_disclosure({0}, {1}, {2})", id(), json(whole.replace("legal_ground", "no_ground")), RegisterVerbs.LETTER));
        assertRefused("ZN314", () -> call(moderator, "select api.record_disclosure({0}, {1}, {2})", id(), json(request("01-9999999-2026-1")), RegisterVerbs.LETTER));
        assertRefused("ZN107", () -> call(moderator, "select api.record_disclosure({0}, {1}, {2})", id(), json(whole), new byte[0]));
        assertRefused("42501", () -> call(database.as("registrar1"), "select api.record_disclosure({0}, {1}, {2})", id(), json(whole), RegisterVerbs.LETTER));
        record(number);
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void givesAPersonTheirOwnDataAndWhoSawThem() {
        register();
        DSLContext registrar = database.as("registrar1");
        UUID person = (UUID) database.asOwner().fetchValue("select person_id from core.person where taxpayer_number = '3185001247'");
        assertRefused("ZN404", () -> call(registrar, "select api.own_copy({0})", id()));
        registrar.fetch("select api.person_card('case', '" + person + "')");
        UUID request = UUID.fromString(call(registrar, "select api.record_subject_request({0}, {1}, 'own_copy', null)", id(), person).get("subject_request_id").asText());
        // a copy counts as an opening: it is no way round their limit
        database.asSuperuser().execute("update ref.parameter set value = '1' where code = 'openings_an_hour'");
        assertRefused("ZN323", () -> call(registrar, "select api.own_copy({0})", request));
        database.asSuperuser().execute("update ref.parameter set value = '150' where code = 'openings_an_hour'");
        JsonNode copy = call(registrar, "select api.own_copy({0})", request);
        assertEquals("Шевчук", copy.at("/person/surname").asText());
        assertTrue(copy.get("readings").findValuesAsText("kind").contains("person_opened"), copy::toString);
        assertTrue(copy.get("readings").findValuesAsText("who").contains("Шевчук О. І."), copy::toString);
        call(registrar, "select api.answer_subject_request({0}, {1}, 'видано копію')", id(), request);
        assertRefused("ZN404", () -> call(registrar, "select api.own_copy({0})", request));
    }

    @Test
    @Tag("ESOYA-8.2")
    void aWithdrawnConsentHoldsAtOnce() {
        register();
        UUID person = (UUID) database.asOwner().fetchValue("select person_id from core.person where taxpayer_number = '3185001247'");
        assertEquals(true, database.asOwner().fetchValue("select is_sms_allowed from core.person where person_id = '" + person + "'"));
        call(database.as("registrar1"), "select api.record_subject_request({0}, {1}, 'consent_withdrawn', null)", id(), person);
        assertEquals(false, database.asOwner().fetchValue("select is_sms_allowed from core.person where person_id = '" + person + "'"));
        assertEquals(false, database.asOwner().fetchValue("select is_given from core.consent where person_id = '" + person + "' order by consent_id desc limit 1"));
    }

    private static UUID record(String number) {
        return UUID.fromString(call(database.as("moderator1"), "select api.record_disclosure({0}, {1}, {2})", id(), json(request(number)), RegisterVerbs.LETTER).get("disclosure_id").asText());
    }

    private static String request(String number) {
        return """
                {"requester": "Районний суд", "requester_kind": "court", "legal_ground": "ухвала у справі 123/45", "request_number": "77", "requested_on": "2026-01-15",
                 "scope": "відомості заяви", "case_numbers": ["%s"]}""".formatted(number);
    }

    private static JsonNode register() {
        DSLContext desk = database.as("registrar1");
        return call(desk, "select api.register({0}, {1})", id(), json(Intakes.of(desk, Intakes.RESIDENCE).toString()));
    }
}
