package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** How near the due date of an open case is (7.1.5). */
public enum DueBand {
    /** The due date has passed. */
    OVERDUE,
    /** It is today. */
    TODAY,
    /** It is within the next three days. */
    SOON,
    /** It is later, or there is none. */
    IN_TIME;

    /** The last day counted as soon, in days from today. */
    public static final int SOON_DAYS = 3;

    /** Where a due date stands on a day. */
    public static DueBand of(Optional<LocalDate> dueOn, LocalDate today) {
        if (dueOn.isEmpty() || dueOn.get().isAfter(today.plusDays(SOON_DAYS))) {
            return IN_TIME;
        }
        int order = dueOn.get().compareTo(today);
        return order < 0 ? OVERDUE : order == 0 ? TODAY : SOON;
    }
}
