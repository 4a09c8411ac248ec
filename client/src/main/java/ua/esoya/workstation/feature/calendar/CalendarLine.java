package ua.esoya.workstation.feature.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.calendar.CalendarDay;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.domain.calendar.PlannedDay;

/** A day of the list: as it is now, as it is planned, or both. */
record CalendarLine(LocalDate day, Optional<Integer> officeId, Optional<CalendarDay> now, Optional<PlannedDay> planned) {

    /** Days of the server and of the plan in one order. */
    static List<CalendarLine> of(List<CalendarDay> days, CalendarPlan plan) {
        var lines = new ArrayList<>(days.stream().map(day -> new CalendarLine(day.day(), day.officeId(), Optional.of(day), plan.at(day.day(), day.officeId()))).toList());
        plan.days().stream().filter(planned -> days.stream().noneMatch(day -> planned.isSamePlace(day.day(), day.officeId())))
                .forEach(planned -> lines.add(new CalendarLine(planned.day(), planned.officeId(), Optional.empty(), Optional.of(planned))));
        lines.sort(Comparator.comparing(CalendarLine::day).thenComparing(line -> line.officeId().orElse(0)));
        return List.copyOf(lines);
    }

    /** Why the day is, or will be, what it is. */
    String reason() {
        return planned.map(PlannedDay::reason).filter(words -> !words.isBlank()).or(() -> now.map(CalendarDay::reason)).orElse("");
    }

    /** What tells lines apart. */
    String key() {
        return day + " " + officeId;
    }
}
