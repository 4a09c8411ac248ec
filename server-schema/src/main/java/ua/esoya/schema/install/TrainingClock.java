package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Sets the clock of a training database so that it shows an open hour of a working day: otherwise nobody could try the product on
 * a Sunday. Only the bodies of the two clock functions are replaced; production has no switch for this.
 */
public final class TrainingClock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final LocalTime OPEN_HOUR = LocalTime.of(10, 30);
    /** After this hour too little of the working day would be left. */
    private static final LocalTime LATEST_START = LocalTime.of(14, 0);

    private TrainingClock() {}

    /**
     * The moment at which the training clock starts: half past ten of the last weekday up to today, but never before what the
     * database already holds, so that time does not run backwards between two runs.
     *
     * @param lastRecorded local time of the newest case
     */
    static LocalDateTime start(LocalDate today, Optional<LocalDateTime> lastRecorded) {
        LocalDateTime usual = weekdayUpTo(today).atTime(OPEN_HOUR);
        if (lastRecorded.isEmpty() || lastRecorded.get().isBefore(usual)) {
            return usual;
        }
        LocalDateTime next = lastRecorded.get().plusMinutes(1);
        return next.toLocalTime().isBefore(LATEST_START) ? next : weekdayFrom(next.toLocalDate().plusDays(1)).atTime(OPEN_HOUR);
    }

    /** Starts the clock of a database and gives the local time that it shows now. */
    public static LocalDateTime set(Connection superuser) throws SQLException {
        Optional<LocalDateTime> last = Optional.of(Sql.text(superuser,
                        "select to_char(max(registered_at) at time zone 'Europe/Kyiv', 'YYYY-MM-DD\"T\"HH24:MI:SS') from core.case_file"))
                .filter(text -> !text.isEmpty())
                .map(LocalDateTime::parse);
        LocalDateTime shown = start(LocalDate.now(ZONE), last);
        set(superuser, shown);
        return shown;
    }

    /** Makes the clock show a local time now and run on from there. */
    static void set(Connection superuser, LocalDateTime shown) throws SQLException {
        long shift = Duration.between(Instant.now(), shown.atZone(ZONE).toInstant()).toSeconds();
        Sql.run(superuser, """
                create or replace function internal.now_at() returns timestamptz
                  language sql volatile parallel safe set search_path = pg_catalog, pg_temp
                as $$ select clock_timestamp() + make_interval(secs => %d) $$
                """.formatted(shift));
    }

    private static LocalDate weekdayUpTo(LocalDate day) {
        LocalDate weekday = day;
        while (isWeekend(weekday)) {
            weekday = weekday.minusDays(1);
        }
        return weekday;
    }

    private static LocalDate weekdayFrom(LocalDate day) {
        LocalDate weekday = day;
        while (isWeekend(weekday)) {
            weekday = weekday.plusDays(1);
        }
        return weekday;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
