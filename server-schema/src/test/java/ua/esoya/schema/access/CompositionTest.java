package ua.esoya.schema.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-1.5b")
@Tag("KR146-2.1.2.2")
class CompositionTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Staff staff = new Staff(database);

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 30));
        database.asSuperuser().execute("delete from access.composition where decision_number in ('300', '301')");
    }

    @Test
    void keepsTheDecisionItsItemAndItsScan() {
        int entry = add(entry());
        assertEquals("300|5|2026-11-02", text("select concat_ws('|', decision_number, decision_item, decided_on) from api.composition_list() where composition_id = " + entry));
        assertEquals("t", String.valueOf(database.asSuperuser().fetchValue("select (scan_sha256 is not null)::text::char from access.composition where composition_id = " + entry)));
        assertRefused("ZN107", () -> staff.call("select api.add_to_composition({0}, {1}, {2})", UUID.randomUUID(), JSONB.valueOf(entry().toString()), new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider_id", "decision_number", "decision_item", "decided_on", "valid_from"})
    void asksForEachPartOfTheDecision(String field) {
        var entry = entry();
        entry.remove(field);
        String detail = String.valueOf(assertRefused("ZN314", () -> add(entry)).getDetail());
        assertTrue(detail.contains(field.equals("provider_id") ? "organisation_id:required" : field + ":required"), detail);
    }

    @Test
    void changesAnEntryOnlyAsItWasSeenAndNeverItsParticipant() {
        int entry = add(entry());
        var change = entry().put("decision_number", "301").put("provider_id", staff.id("select max(provider_id) from ref.provider"));
        change(entry, 1, change);
        assertEquals("301", text("select decision_number from api.composition_list() where composition_id = " + entry));
        assertEquals(provider(), Staff.composition(database, entry, "provider_id"));
        assertRefused("ZN409", () -> change(entry, 1, change));
        assertRefused("ZN404", () -> change(99999, 1, change));
    }

    @Test
    void showsTheDaysAndHoursOfReceptionOfTheParticipant() {
        int entry = add(entry());
        database.asSuperuser().execute("""
                insert into access.reception_schedule (office_id, provider_id, weekday, opens_at, closes_at, valid_from)
                select office_id, %d, 2, '09:00', '13:00', '2026-01-01' from ref.office where code = '01'""".formatted(provider()));
        var hours = text("select hours ->> 0 from api.composition_list() where composition_id = " + entry);
        assertTrue(hours.contains("\"weekday\": 2") && hours.contains("09:00") && hours.contains("Центр «Віза»"), hours);
    }

    @Test
    void theSupervisorReadsItAndNobodyElse() {
        assertTrue(Integer.parseInt(Staff.query(database.as("supervisor1"), "select count(*) from api.composition_list()")) > 3);
        assertRefused("42501", () -> database.as("registrar1").fetch("select * from api.composition_list()"));
        assertRefused("42501", () -> database.as("supervisor1").fetch("select api.end_composition(gen_random_uuid(), 1, '{}', '')"));
    }

    @Test
    void countsOnlyThoseWhoseAccessRestsOnTheEntryAlone() {
        int own = staff.id("""
                select min(c.composition_id) from access.composition c join access.employee e using (provider_id)
                join access.account a using (employee_id) where a.login_role = 'provider1'""");
        assertEquals(2, Staff.composition(database, own, "logins"));
        add(entry());
        assertEquals(0, Staff.composition(database, own, "logins"));
    }

    private int add(ObjectNode entry) {
        return staff.call("select api.add_to_composition({0}, {1}, {2})", UUID.randomUUID(), JSONB.valueOf(entry.toString()), Staff.SCAN).get("composition_id").asInt();
    }

    private void change(int entry, int version, ObjectNode change) {
        staff.call("select api.correct_composition({0}, {1}, {2}, {3}, {4})", UUID.randomUUID(), entry, version, JSONB.valueOf(change.toString()), Staff.SCAN);
    }

    private ObjectNode entry() {
        return Intakes.object("""
                {"decision_number": "300", "decision_item": "5", "decided_on": "2026-11-02", "valid_from": "2026-11-10"}""").put("provider_id", provider());
    }

    private int provider() {
        return staff.id("select provider_id from access.employee join access.account using (employee_id) where login_role = 'provider1'");
    }

    private static String text(String query) {
        return Staff.query(database.as("technical1"), query);
    }
}
