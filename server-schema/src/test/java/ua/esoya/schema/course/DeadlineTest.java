package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Terms on calendars made by chance, against an oracle that walks the days. */
@Tag("ESOYA-3.4a")
class DeadlineTest {
    private static final List<String> UNITS = List.of("calendar_day", "working_day", "month", "same_day");
    private static final int TERMS = 400;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @AfterEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void countsAsTheOracleDoes(long seed) {
        var chance = new Random(seed);
        var calendar = new WorkCalendar(chance);
        List<String> expected = new ArrayList<>();
        var asked = new StringJoiner(", ");
        for (int i = 0; i < TERMS; i++) {
            LocalDate from = WorkCalendar.FIRST.plusDays(chance.nextInt(3652));
            String unit = UNITS.get(chance.nextInt(UNITS.size()));
            int amount = 1 + chance.nextInt(unit.equals("month") ? 24 : 120);
            expected.add(from + " + " + amount + " " + unit + " = " + calendar.due(from, amount, unit));
            asked.add("(" + i + ", date '" + from + "', " + amount + ", '" + unit + "')");
        }
        List<String> counted = on(calendar, superuser -> superuser.fetch(
                "select f || ' + ' || a || ' ' || u || ' = ' || internal.due_on(f, a, u) from (values " + asked + ") t (i, f, a, u) order by i").getValues(0, String.class));
        assertEquals(expected, counted);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void leavesAfterASuspensionWhatWasLeftBeforeIt(long seed) {
        var chance = new Random(seed);
        var calendar = new WorkCalendar(chance);
        List<String> expected = new ArrayList<>();
        var asked = new StringJoiner(", ");
        for (int i = 0; i < TERMS; i++) {
            LocalDate suspended = WorkCalendar.FIRST.plusDays(chance.nextInt(3600));
            String unit = UNITS.get(chance.nextInt(2));
            LocalDate due = calendar.due(suspended.minusDays(chance.nextInt(10)), 12 + chance.nextInt(60), unit);
            LocalDate resumed = suspended.plusDays(chance.nextInt(90));
            expected.add(calendar.resumed(due, unit, suspended, resumed).toString());
            asked.add("(" + i + ", date '" + due + "', '" + unit + "', date '" + suspended + "', date '" + resumed + "')");
        }
        List<String> counted = on(calendar, superuser -> superuser.fetch(
                "select internal.resumed_due(d, u, s, r)::text from (values " + asked + ") t (i, d, u, s, r) order by i").getValues(0, String.class));
        assertEquals(expected, counted);
    }

    @Test
    void countsHoursToTheDayOnWhichTheyEnd() {
        Map<String, String> cases = Map.of(
                "2026-11-18 10:30+02', 8", "2026-11-18",
                "2026-11-18 18:30+02', 8", "2026-11-19",
                "2026-11-18 10:30+02', 48", "2026-11-20",
                // the night of the 25th has one hour more
                "2026-10-24 23:30+03', 24", "2026-10-26",
                "2026-11-20 10:30+02', 24", "2026-11-23");
        cases.forEach((asked, due) -> assertEquals(due,
                database.asSuperuser().fetchValue("select internal.due_after(timestamptz '" + asked + ", 'hour')::text"), asked));
    }

    @Test
    void anotherCalendarGivesAnotherDay() {
        LocalDateTime start = TestServer.START;
        String question = "select internal.due_on(date '" + start.toLocalDate() + "', 5, 'working_day')::text";
        Object usual = database.asSuperuser().fetchValue(question);
        Object moved = on(new WorkCalendar(new Random(3)), superuser -> {
            superuser.execute("insert into ref.calendar_day select d::date, false, 'свято' from generate_series({0}::date + 1, {0}::date + 9, interval '1 day') d on conflict (day) do update set is_working = false",
                    DSL.val(start.toLocalDate()));
            return superuser.fetchValue(question);
        });
        assertNotEquals(usual, moved);
    }

    private static <T> T on(WorkCalendar calendar, java.util.function.Function<DSLContext, T> question) {
        List<T> answer = new ArrayList<>();
        try {
            database.asSuperuser().transaction(work -> {
                DSLContext superuser = work.dsl();
                superuser.execute("delete from ref.calendar_day");
                var days = new StringJoiner(", ");
                calendar.moved().forEach((day, working) -> days.add("('" + day + "', " + working + ", 'перенесено')"));
                superuser.execute("insert into ref.calendar_day (day, is_working, reason) values " + days);
                answer.add(question.apply(superuser));
                throw new DataAccessException("counted");
            });
        } catch (DataAccessException e) {
            assertEquals("counted", e.getMessage());
        }
        return answer.getFirst();
    }
}
