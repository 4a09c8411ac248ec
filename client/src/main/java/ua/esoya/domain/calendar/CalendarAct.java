package ua.esoya.domain.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An act that changed the calendar.
 *
 * @param undoneBy the later act that took it back
 * @param undoes the earlier act that it took back
 */
public record CalendarAct(int actId, String act, String reason, LocalDateTime madeAt, String madeBy, int days, int cases, int stages, Optional<Integer> undoneBy, Optional<Integer> undoes) {

    /**
     * One day of it.
     *
     * @param before the state it had, by the words of a plan
     * @param mayUndo whether the day is still to come and as the act left it
     */
    public record Day(LocalDate day, Optional<Integer> officeId, String before, String reasonBefore, String after, String reasonAfter, boolean mayUndo) {}

    /** What takes it back, as far as that may still be done. */
    public static List<PlannedDay> undoing(List<Day> days) {
        return days.stream().filter(Day::mayUndo).map(day -> new PlannedDay(day.day(), day.officeId(), day.before(), day.reasonBefore())).toList();
    }
}
