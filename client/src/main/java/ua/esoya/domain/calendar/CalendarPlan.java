package ua.esoya.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days that are to become different by one act.
 *
 * @param undoes the act that is taken back by it
 */
public record CalendarPlan(List<PlannedDay> days, Optional<Integer> undoes) {
    /** More days are not changed by one act. */
    public static final int MOST = 400;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Nothing yet. */
    public static final CalendarPlan EMPTY = new CalendarPlan(List.of(), Optional.empty());

    public CalendarPlan {
        days = List.copyOf(days);
    }

    /** The same with these days; a day named before is meant anew. */
    public CalendarPlan with(List<PlannedDay> more) {
        var all = new ArrayList<>(days);
        more.forEach(day -> all.removeIf(old -> old.isSamePlace(day.day(), day.officeId())));
        all.addAll(more);
        return new CalendarPlan(all, undoes);
    }

    /** The same without what was meant for this day. */
    public CalendarPlan without(PlannedDay day) {
        return new CalendarPlan(days.stream().filter(old -> !old.equals(day)).toList(), undoes);
    }

    /** What is meant for this day of the office. */
    public Optional<PlannedDay> at(LocalDate day, Optional<Integer> officeId) {
        return days.stream().filter(planned -> planned.isSamePlace(day, officeId)).findFirst();
    }

    /** All days between both, one state for all; of days off, a weekend within is none. */
    public static List<PlannedDay> stretch(LocalDate from, LocalDate until, Optional<Integer> officeId, String state, String reason) {
        return from.datesUntil(until.plusDays(1)).filter(day -> from.equals(until) || !state.equals(PlannedDay.OFF) || !WEEKEND.contains(day.getDayOfWeek()))
                .map(day -> new PlannedDay(day, officeId, state, reason)).toList();
    }
}
