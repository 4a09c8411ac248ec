package ua.esoya.domain.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A participant of the centre by a decision of the executive committee (1.5).
 *
 * @param officeId the only office in which it takes part; absent when it does in all
 * @param hours its own days and hours of reception; empty when those of the office hold
 * @param logins accounts that work now and would lose access if this entry ended
 */
public record Participant(
        int compositionId, int rowVersion, Optional<Integer> organisationId, Optional<Integer> providerId, String title, Optional<Integer> officeId, String office,
        Decision decision, LocalDate validFrom, Optional<LocalDate> validUntil, Optional<Decision> leaving, List<Hours> hours, int people, int logins) {

    /** A decision of the executive committee. */
    public record Decision(String number, String item, LocalDate decidedOn) {}

    /**
     * Reception on one day of the week.
     *
     * @param weekday 1 is Monday
     * @param opensAt as 09:00
     */
    public record Hours(String office, int weekday, String opensAt, String closesAt) {}

    /** Whether it took part before this day and does no more. */
    public boolean left(LocalDate today) {
        return validUntil.filter(last -> last.isBefore(today)).isPresent();
    }
}
