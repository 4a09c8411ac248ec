package ua.esoya.schema.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** 5.2 with the hours of decision 146: every day but Sunday from nine to four, on Tuesday to eight. */
@Tag("ESOYA-5.2b")
@Tag("KR146-4.1")
class ReceptionHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Reception reception = new Reception(database);
    private final DSLContext desk = database.as("registrar1");
    private final DSLContext technical = database.as("technical1");

    @BeforeEach
    void withoutATail() {
        reception.tail(0);
    }

    @AfterEach
    void backToTheUsualHours() {
        database.asSuperuser().execute("delete from access.day_exception");
        database.asSuperuser().execute("delete from access.employee_schedule");
        database.asSuperuser().execute("delete from access.reception_schedule where provider_id is not null");
        database.clock().startAt(TestServer.START);
    }

    @Test
    void opensAndClosesOnTheSecond() {
        refusesAt(MONDAY.atTime(8, 59, 59));
        registersAt(MONDAY.atTime(9, 0, 0));
        registersAt(MONDAY.atTime(15, 59, 59));
        refusesAt(MONDAY.atTime(16, 0, 0));
    }

    @Test
    void isOpenOnSaturdayAndClosedOnSunday() {
        registersAt(MONDAY.plusDays(5).atTime(12, 0));
        refusesAt(MONDAY.plusDays(6).atTime(12, 0));
    }

    @Test
    void isOpenOnTuesdayUntilEight() {
        registersAt(MONDAY.plusDays(1).atTime(19, 59));
        refusesAt(MONDAY.plusDays(1).atTime(20, 1));
    }

    @Test
    void givesATailForFinishingWhatWasBegun() {
        reception.tail(30);
        registersAt(MONDAY.atTime(16, 29, 59));
        refusesAt(MONDAY.atTime(16, 30, 0));
        refusesAt(MONDAY.atTime(8, 59, 59));
    }

    @Test
    void countsTheHoursOfTheCentreAfterTheClocksWentBackAndForward() {
        // the clocks went back in the night to Sunday the 25th: nine o'clock of Monday is an hour later by UTC than that of Saturday
        registersAt(Instant.parse("2026-10-24T06:00:00Z"));
        refusesAt(Instant.parse("2026-10-26T06:59:59Z"));
        registersAt(Instant.parse("2026-10-26T07:00:00Z"));
        registersAt(Instant.parse("2027-03-29T06:00:00Z"));
        refusesAt(Instant.parse("2027-03-29T05:59:59Z"));
    }

    @Test
    void staysWithTheLocalClockThroughTheNightItChanges() {
        reception.tail(0);
        database.clock().set(Instant.parse("2026-10-24T06:00:00Z"));
        reception.exception(technical, null, LocalDate.of(2026, 10, 25), "hours", "02:00", "03:30");
        registersAt(Instant.parse("2026-10-25T00:29:59Z"));
        refusesAt(Instant.parse("2026-10-25T00:30:00Z"));
        // three o'clock comes a second time, and so does its half hour
        registersAt(Instant.parse("2026-10-25T01:29:59Z"));
        refusesAt(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void doesNotAskTheZoneOfTheCaller() {
        desk.execute("set time zone 'America/New_York'");
        try {
            registersAt(MONDAY.atTime(15, 59, 59));
            refusesAt(MONDAY.atTime(16, 0, 0));
        } finally {
            desk.execute("reset time zone");
        }
    }

    @Test
    void keepsToNewHoursAtOnce() {
        registersAt(MONDAY.atTime(15, 0));
        database.asSuperuser().execute("insert into access.day_exception (day, reason, set_at, set_by) select {0}, 'рішення', internal.now_at(), min(employee_id) from access.employee", DSL.val(MONDAY));
        refusesAt(MONDAY.atTime(15, 0, 1));
    }

    @Test
    void endsWithinATransactionThatOutlastsTheHour() {
        database.clock().set(MONDAY.atTime(15, 59, 59));
        assertRefused("ZN307", () -> desk.transaction(work -> {
            Intakes.register(work.dsl(), Intakes.of(work.dsl(), Intakes.RESIDENCE));
            database.clock().set(MONDAY.atTime(16, 0, 0));
            Intakes.register(work.dsl(), Intakes.of(work.dsl(), Intakes.RESIDENCE));
        }));
    }

    @Test
    void tellsTheHoursAndWhenItOpensAgain() {
        database.clock().set(MONDAY.plusDays(5).atTime(18, 0));
        var refusal = assertRefused("ZN307", () -> Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)));
        assertEquals("reception_closed", refusal.getConstraint());
        JsonNode detail = Intakes.object(String.valueOf(refusal.getDetail()));
        assertEquals("09:00", detail.at("/hours/0/opens_at").asText());
        assertEquals("16:00", detail.at("/hours/0/closes_at").asText());
        assertEquals(MONDAY.plusDays(7) + "T09:00:00", detail.get("next_opens_at").asText());
    }

    @Test
    @Tag("ESOYA-6.3.4")
    void narrowsToTheOwnHoursOfAnEmployee() {
        reception.own(technical, reception.employee("registrar1"), LocalDate.of(2026, 11, 18), "[{\"weekday\": 4, \"opens_at\": \"10:00\", \"closes_at\": \"18:00\"}]");
        refusesAt(LocalDateTime.of(2026, 11, 19, 9, 59, 59));
        registersAt(LocalDateTime.of(2026, 11, 19, 10, 0));
        // wider hours of one's own do not widen the office's
        refusesAt(LocalDateTime.of(2026, 11, 19, 16, 0));
        refusesAt(LocalDateTime.of(2026, 11, 20, 12, 0));
        // the control: a colleague in the same hour
        Intakes.register(database.as("registrar2"), Intakes.of(database.as("registrar2"), Intakes.RESIDENCE, "2837811222", "Гнатюк"));
    }

    @Test
    void closesAnOpenDayAndOpensAClosedOneByException() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        LocalDate sunday = friday.plusDays(2);
        reception.exception(technical, null, friday, "closed", null, null);
        refusesAt(friday.atTime(12, 0));
        reception.exception(technical, reception.office("01"), friday, "hours", "11:00", "13:00");
        registersAt(friday.atTime(12, 0));
        refusesAt(friday.atTime(13, 0));
        database.clock().startAt(TestServer.START);
        reception.exception(technical, reception.office("01"), sunday, "hours", "10:00", "14:00");
        registersAt(sunday.atTime(10, 0));
        refusesAt(sunday.atTime(14, 0));
        database.clock().startAt(TestServer.START);
        reception.exception(technical, reception.office("01"), sunday, "usual", null, null);
        refusesAt(sunday.atTime(10, 0));
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from access.day_exception where withdrawn_at is null"));
    }

    @Test
    @Tag("KR146-2.1.2.2")
    @Tag("ESOYA-7.2b")
    void bindsAProvidersUserToTheDaysOfTheirParticipant() {
        LocalDate thursday = LocalDate.of(2026, 11, 19);
        DSLContext provider = database.as("provider1");
        database.clock().set(thursday.atTime(9, 30));
        recordVisits(provider, thursday);
        database.clock().startAt(TestServer.START);
        reception.schedule(technical, reception.office("01"), reception.provider("provider1"), thursday, "[{\"weekday\": 4, \"opens_at\": \"13:00\", \"closes_at\": \"15:00\"}]");
        database.clock().set(thursday.atTime(12, 59, 59));
        assertRefused("ZN307", () -> recordVisits(provider, thursday));
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
        database.clock().set(thursday.atTime(13, 0));
        recordVisits(provider, thursday);
        database.clock().set(thursday.plusDays(1).atTime(14, 0));
        assertRefused("ZN307", () -> recordVisits(provider, thursday.plusDays(1)));
    }

    @Test
    void leavesMachinesAndTheOwnerFree() {
        database.clock().set(MONDAY.plusDays(6).atTime(3, 0));
        assertDoesNotThrow(() -> database.asOwner().execute("update core.case_event set amount = amount"));
        // a machine has no verb on these tables yet: the guard itself is asked, with a grant that only this test gives
        database.asSuperuser().execute("grant execute on function internal.require_open_hours() to agent1, registrar1");
        assertEquals(1, database.as("agent1").fetch("select internal.require_open_hours()").size());
        assertRefused("ZN307", () -> desk.fetch("select internal.require_open_hours()"));
        database.asSuperuser().execute("revoke execute on function internal.require_open_hours() from agent1, registrar1");
    }

    @Test
    void leavesDraftsAndReadingFree() {
        var registered = Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
        database.clock().set(MONDAY.plusDays(6).atTime(12, 0));
        assertEquals(1, desk.fetch("select api.save_draft({0}, 0, 'чернетка', '{}', false)", DSL.val(UUID.randomUUID())).size());
        assertEquals(1, desk.fetch("select api.case_card({0}::uuid)", DSL.val(registered.get("case_id").asText())).size());
        assertRefused("ZN307", () -> desk.fetch("select api.record_print({0}, {1}::uuid, '{inventory}')", DSL.val(UUID.randomUUID()), DSL.val(registered.get("case_id").asText())));
    }

    @Test
    @Tag("CSP-3.2.8")
    void answersTheRepeatOfADoneRequestAfterClosing() {
        UUID request = UUID.randomUUID();
        var intake = Intakes.of(desk, Intakes.RESIDENCE);
        database.clock().set(MONDAY.atTime(15, 59, 59));
        var first = Intakes.register(desk, request, intake);
        database.clock().set(MONDAY.atTime(22, 0));
        assertEquals(first, Intakes.register(desk, request, intake));
        assertRefused("ZN307", () -> Intakes.register(desk, UUID.randomUUID(), intake));
    }

    @Test
    void tellsTheStatusLineWhatHolds() {
        reception.tail(30);
        database.clock().set(MONDAY.atTime(10, 0));
        assertEquals("open", reception.now(desk).get("state").asText());
        assertEquals(MONDAY + "T16:00:00", reception.now(desk).get("open_until").asText());
        database.clock().set(MONDAY.atTime(16, 10));
        assertEquals("tail", reception.now(desk).get("state").asText());
        assertEquals(MONDAY + "T16:30:00", reception.now(desk).get("tail_until").asText());
        database.clock().set(MONDAY.atTime(16, 30));
        assertEquals("closed", reception.now(desk).get("state").asText());
        assertEquals(MONDAY.plusDays(1) + "T09:00:00", reception.now(desk).get("next_opens_at").asText());
        assertEquals("free", reception.now(technical).get("state").asText());
    }

    private void registersAt(LocalDateTime local) {
        database.clock().set(local);
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
    }

    private void refusesAt(LocalDateTime local) {
        database.clock().set(local);
        assertRefused("ZN307", () -> Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)));
    }

    private void registersAt(Instant moment) {
        database.clock().set(moment);
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
    }

    private void refusesAt(Instant moment) {
        database.clock().set(moment);
        assertRefused("ZN307", () -> Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)));
    }

    private static void recordVisits(DSLContext provider, LocalDate day) {
        provider.fetch("select api.record_visits({0}, (select min(l.service_id) from api.service_list() l where l.provider = 'Департамент адмінпослуг'), 'intake', {1}, 3)",
                DSL.val(UUID.randomUUID()), DSL.val(day));
    }
}
