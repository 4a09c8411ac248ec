package ua.esoya.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as it is meant to become.
 *
 * @param officeId whose cases it is about; absent for all
 * @param state {@code off}, {@code working}, or {@code usual}: as the week says
 */
public record PlannedDay(LocalDate day, Optional<Integer> officeId, String state, String reason) {
    public static final String OFF = "off";
    public static final String WORKING = "working";
    public static final String USUAL = "usual";

    /** Whether both are about one day of the same office. */
    public boolean isSamePlace(LocalDate other, Optional<Integer> otherOffice) {
        return day.equals(other) && officeId.equals(otherOffice);
    }
}
