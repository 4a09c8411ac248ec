package ua.esoya.schema.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Who sets which calendar: the technical administrator the hours of reception, the moderator the working days of terms. */
@Tag("ESOYA-6.3.4")
@Tag("KR146-2.1.2.2")
class ScheduleTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();
    private static final String WEDNESDAY = "[{\"weekday\": 3, \"opens_at\": \"09:00\", \"closes_at\": \"12:00\"}, {\"weekday\": 3, \"opens_at\": \"13:00\", \"closes_at\": \"17:00\"}]";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Reception reception = new Reception(database);
    private final DSLContext technical = database.as("technical1");
    private final DSLContext moderator = database.as("moderator1");

    @Test
    void endsTheOldHoursAndKeepsThemToBeRead() {
        int office = reception.office("03");
        LocalDate from = TODAY.plusDays(7);
        assertEquals(2, reception.schedule(technical, office, null, from, WEDNESDAY).get("amount").asInt());
        assertEquals(List.of("09:00-16:00 until " + from.minusDays(1), "09:00-12:00 until null", "13:00-17:00 until null"),
                technical.fetch("select opens_at || '-' || closes_at || ' until ' || coalesce(valid_until::text, 'null') from api.reception_schedule_list "
                        + "where office_id = " + office + " and weekday = 3 order by valid_from, opens_at").getValues(0, String.class));
    }

    @Test
    @Tag("ESOYA-4.1")
    void leavesTheirTraceInTheAudit() {
        int office = reception.office("04");
        reception.schedule(technical, office, null, TODAY.plusDays(1), WEDNESDAY);
        assertEquals(8L, database.asSuperuser().fetchValue("select count(*) from audit.row_change where table_name = 'access.reception_schedule' and login_role = 'technical1' "
                + "and new_row ->> 'office_id' = '" + office + "'"));
        assertEquals(1L, database.asSuperuser().fetchValue("select count(*) from audit.event where kind = 'schedule_set' and login_role = 'technical1' and detail ->> 'office_id' = '" + office + "'"));
    }

    @Test
    void refusesHoursThatAreNone() {
        int office = reception.office("05");
        LocalDate next = TODAY.plusDays(1);
        List.of("[{\"weekday\": 8, \"opens_at\": \"09:00\", \"closes_at\": \"12:00\"}]",
                "[{\"weekday\": 1, \"opens_at\": \"12:00\", \"closes_at\": \"09:00\"}]",
                "[{\"weekday\": 1, \"opens_at\": \"25:00\", \"closes_at\": \"26:00\"}]",
                "[{\"weekday\": 1, \"opens_at\": \"09:00\", \"closes_at\": \"12:00\"}, {\"weekday\": 1, \"opens_at\": \"11:00\", \"closes_at\": \"13:00\"}]",
                "{}").forEach(rows -> assertRefused("ZN101", () -> reception.schedule(technical, office, null, next, rows)));
        assertEquals("valid_from:past", assertRefused("ZN101", () -> reception.schedule(technical, office, null, TODAY.minusDays(1), WEDNESDAY)).getDetail());
        assertRefused("ZN101", () -> reception.exception(technical, office, TODAY.minusDays(1), "closed", null, null));
        assertRefused("ZN101", () -> reception.exception(technical, office, next, "hours", null, null));
        reception.schedule(technical, office, null, next, WEDNESDAY);
        reception.exception(technical, office, next, "hours", "09:00", "24:00");
    }

    @Test
    @Tag("ESOYA-1.5")
    void givesHoursOnlyToAParticipantOfTheComposition() {
        int office = reception.office("07");
        int provider = technical.fetchSingle("select provider_id from api.composition_list() where provider_id is not null and office_id is null order by provider_id desc limit 1").get(0, Integer.class);
        LocalDate from = TODAY.plusDays(3);
        reception.schedule(technical, office, provider, from, WEDNESDAY);
        database.asSuperuser().execute("update access.composition set valid_until = {0} where provider_id = {1}", DSL.val(from), DSL.val(provider));
        assertEquals("not_in_composition", assertRefused("ZN316", () -> reception.schedule(technical, office, provider, from.plusDays(1), WEDNESDAY)).getConstraint());
        database.asSuperuser().execute("update access.composition set valid_until = null where provider_id = {0}", DSL.val(provider));
    }

    @Test
    void showsTheWeekOfEveryOfficeAndWhyTodayIsAsItIs() {
        int office = reception.office("08");
        reception.schedule(technical, office, null, TODAY.plusDays(7), WEDNESDAY);
        reception.exception(technical, office, TODAY, "closed", null, null);
        for (String login : List.of("technical1", "supervisor1")) {
            var rows = database.as(login).fetch("select hours, today, today_reason from api.reception_week() where office_id = " + office + " and provider_id is null order by valid_from");
            assertEquals(2, rows.size(), "the present week and the coming one");
            assertTrue(rows.get(1).get(0, String.class).contains("13:00"));
            assertEquals("[]", rows.getFirst().get(1, String.class));
            assertEquals("рішення виконкому", rows.getFirst().get(2, String.class));
        }
        int employee = reception.employee("provider1");
        reception.own(technical, employee, TODAY.plusDays(1), WEDNESDAY);
        assertEquals(1, technical.fetch("select * from api.own_hours() where employee_id = " + employee).size());
        reception.own(technical, employee, TODAY.plusDays(1), "[]");
        assertEquals(0, technical.fetch("select * from api.own_hours() where employee_id = " + employee).size());
        for (String login : List.of("registrar1", "provider1", "moderator1")) {
            assertRefused("42501", () -> database.as(login).fetch("select * from api.reception_week()"));
            assertRefused("42501", () -> database.as(login).fetch("select * from api.own_hours()"));
        }
    }

    @Test
    void belongsToTheTechnicalAdministratorAlone() {
        int office = reception.office("06");
        for (String login : List.of("registrar1", "moderator1", "supervisor1", "provider1")) {
            DSLContext other = database.as(login);
            assertRefused("42501", () -> reception.schedule(other, office, null, TODAY.plusDays(1), WEDNESDAY));
            assertRefused("42501", () -> reception.own(other, reception.employee(login), TODAY.plusDays(1), "[]"));
            assertRefused("42501", () -> reception.exception(other, office, TODAY.plusDays(1), "closed", null, null));
        }
        reception.schedule(technical, office, null, TODAY.plusDays(1), WEDNESDAY);
    }

    @Test
    @Tag("ESOYA-3.4a")
    void leavesTheCalendarOfTermsToTheModerator() {
        LocalDate day = LocalDate.of(2026, 12, 25);
        assertRefused("42501", () -> dayOff(technical, day));
        dayOff(moderator, day);
        assertEquals(false, database.asOwner().fetchValue("select internal.is_working_day({0})", DSL.val(day)));
        // a day off for terms is no day off for reception
        assertTrue(database.asOwner().fetch("select * from internal.reception_hours({0}, null, null, {1})", DSL.val(reception.office("07")), DSL.val(day)).isNotEmpty());
        assertEquals(1L, database.asSuperuser().fetchValue("select count(*) from audit.row_change where table_name = 'ref.calendar_day' and login_role = 'moderator1'"));
    }

    @Test
    void takesNoDirectWrite() {
        assertRefused("42501", () -> technical.execute("update access.reception_schedule set closes_at = '23:00'"));
        assertRefused("42501", () -> technical.execute("insert into access.day_exception (day, reason, set_at, set_by) values ('2026-12-01', 'x', clock_timestamp(), 1)"));
        assertRefused("42501", () -> moderator.execute("update ref.calendar_day set is_working = true"));
    }

    @Test
    void removesTheOwnHoursAgain() {
        int employee = reception.employee("registrar2");
        reception.own(technical, employee, TODAY.plusDays(1), WEDNESDAY);
        reception.own(technical, employee, TODAY.plusDays(2), "[]");
        assertEquals(List.of(TODAY.plusDays(1).toString(), TODAY.plusDays(1).toString()),
                technical.fetch("select valid_until::text from api.employee_schedule_list({0})", DSL.val(employee)).getValues(0, String.class));
    }

    private static void dayOff(DSLContext who, LocalDate day) {
        who.fetch("with days as materialized (select jsonb_build_array(jsonb_build_object('day', {1}, 'state', 'off', 'reason', 'Різдво')) as d) "
                + "select api.change_calendar({0}, d, api.preview_calendar(d, null) ->> 'seen', 'постанова № 1', 'свято', null) from days", DSL.val(UUID.randomUUID()), DSL.val(day));
    }
}
