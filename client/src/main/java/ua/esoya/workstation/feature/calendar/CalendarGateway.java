package ua.esoya.workstation.feature.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.domain.calendar.CalendarAct;
import ua.esoya.domain.calendar.CalendarDay;
import ua.esoya.domain.calendar.CalendarEffect;
import ua.esoya.domain.calendar.CalendarOutcome;
import ua.esoya.domain.calendar.CalendarPlan;

/** The calendar of terms on the server. Blocks; throws the refusal or outage of the data floor. */
interface CalendarGateway {

    /** Days unlike their week from this day on, the nearest first. */
    List<CalendarDay> days(LocalDate from);

    /** Offices that work, by their short names. */
    Map<Integer, String> offices();

    /** What the plan would do; changes nothing. */
    CalendarEffect preview(CalendarPlan plan);

    /** Saves the plan as one act, if the calendar is still the one that was seen. */
    CalendarOutcome change(UUID request, CalendarPlan plan, String seen, String act, String reason);

    /** The newest first. */
    List<CalendarAct> acts();

    List<CalendarAct.Day> daysOf(int actId);
}
