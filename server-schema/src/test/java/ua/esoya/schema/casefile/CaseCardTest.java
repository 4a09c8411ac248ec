package ua.esoya.schema.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

class CaseCardTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final UUID caseId = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)).get("case_id").asText());

    @Test
    void readsBackWhatWasRegistered() {
        JsonNode card = card(desk);
        assertEquals("Шевчук", card.at("/intake/applicants/0/surname").asText());
        assertEquals(5, card.get("inventory").size());
        assertEquals("registered", card.get("status").asText());
        assertEquals("SMS", card.at("/titles/notice_way.sms").asText());
        assertEquals("register", card.at("/events/0/verb").asText());
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void recordsEachOpening() {
        long before = openings();
        card(desk);
        assertEquals(before + 1, openings());
    }

    @Test
    @Tag("ESOYA-4.12")
    @Tag("ESOYA-1.2")
    void showsAnotherOfficeNothing() {
        assertRefused("ZN404", () -> card(database.as("registrar2")));
        assertEquals(0, database.as("registrar2").fetchCount(DSL.table("api.registration_journal"), DSL.field("case_id").eq(caseId)));
        assertEquals(1, desk.fetchCount(DSL.table("api.registration_journal"), DSL.field("case_id").eq(caseId)));
        assertEquals(1, database.asOwner().fetchCount(DSL.table("core.case_file"), DSL.field("case_id").eq(caseId)));
    }

    @Test
    @Tag("ESOYA-7.1.3a")
    void numbersThePrintsOfEachPaper() {
        assertTrue(print(caseId, "{inventory,application}").contains("\"inventory\": {\"number\": 1}"));
        assertTrue(print(caseId, "{inventory}").contains("\"inventory\": {\"number\": 2}"));
    }

    @Test
    @Tag("ESOYA-7.1.3b")
    void refusesARoutingSlipForAServiceGivenAtOnce() {
        UUID atOnce = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.AT_ONCE)).get("case_id").asText());
        assertRefused("ZN106", () -> print(atOnce, "{routing_slip}"));
        assertTrue(print(caseId, "{routing_slip}").contains("1"));
    }

    @Test
    @Tag("ESOYA-4.2c")
    void isFoundByNumberAndByPersonInTheOwnOfficeOnly() {
        String number = (String) desk.fetchValue("select case_number from api.registration_journal where case_id = {0}", DSL.val(caseId));
        assertEquals(1, desk.fetch("select * from api.find_case('number', {0})", DSL.val(number)).size());
        assertTrue(desk.fetch("select * from api.find_case('name', 'шев')").isNotEmpty());
        assertTrue(desk.fetch("select * from api.find_case('phone', '+380674821190')").isNotEmpty());
        assertEquals(0, database.as("registrar2").fetch("select * from api.find_case('number', {0})", DSL.val(number)).size());
        assertEquals(0, database.as("registrar2").fetch("select * from api.find_case('name', 'шев')").size());
        assertRefused("ZN111", () -> desk.fetch("select * from api.find_case('name', 'ш')"));
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void tellsWhetherTheCaseChangedWithoutOpeningIt() {
        String before = stamp(desk);
        long openings = openings();
        assertEquals(before, stamp(desk));
        print(caseId, "{application}");
        assertNotEquals(before, stamp(desk));
        assertEquals(openings, openings());
        assertRefused("ZN404", () -> stamp(database.as("registrar2")));
    }

    private String stamp(DSLContext who) {
        return (String) who.fetchValue("select api.case_stamp({0})", DSL.val(caseId));
    }

    private JsonNode card(DSLContext who) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery("select api.case_card({0})", DSL.val(caseId)).fetchOneInto(String.class)));
    }

    private String print(UUID id, String kinds) {
        return Objects.requireNonNull(desk.resultQuery("select api.record_print({0}, {1}, {2}::text[])", DSL.val(UUID.randomUUID()), DSL.val(id), DSL.val(kinds)).fetchOneInto(String.class));
    }

    private long openings() {
        return (Long) database.asOwner().fetchValue("select count(*) from audit.event where kind = 'case_opened' and case_id = {0} and login_role = 'registrar1'", DSL.val(caseId));
    }
}
