package ua.esoya.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that is unlike the week of Monday to Friday.
 *
 * @param officeId the office that is closed; absent for a day of all
 */
public record CalendarDay(LocalDate day, Optional<Integer> officeId, boolean isWorking, String reason) {

    /** As a plan would say it. */
    public String state() {
        return isWorking ? PlannedDay.WORKING : PlannedDay.OFF;
    }
}
