package ua.esoya.domain.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a directory.
 *
 * @param place its place in lists
 * @param retiredOn the day from which it is not offered any more; may be still to come
 * @param isRetired whether that day has come
 * @param reviewOn the day on which it is to be looked at again
 * @param plannedOn the day from which a change of it is planned
 * @param fixedReason why rules of the program need it; blank when it may be retired
 * @param extra what the directory's fields hold, by their names
 * @param seen what the server compares, so that a colleague's change is not overwritten
 * @param planId the plan that will add it on {@code plannedOn}; zero for a value that is there
 */
public record DirectoryValue(String code, String title, int place, Optional<LocalDate> retiredOn, boolean isRetired, Optional<LocalDate> reviewOn, Optional<LocalDate> plannedOn, String fixedReason, Map<String, Object> extra, String seen, long planId) {

    /** One that is there. */
    public DirectoryValue(String code, String title, int place, Optional<LocalDate> retiredOn, boolean isRetired, Optional<LocalDate> reviewOn, Optional<LocalDate> plannedOn, String fixedReason, Map<String, Object> extra, String seen) {
        this(code, title, place, retiredOn, isRetired, reviewOn, plannedOn, fixedReason, extra, seen, 0);
    }

    /** Whether it is still to come: nobody may choose it. */
    public boolean isToCome() {
        return planId != 0;
    }

    /** Whether it may be taken out of use. */
    public boolean mayRetire() {
        return fixedReason.isBlank() && !isRetired && !isToCome();
    }

    /** Whether it is to be looked at again by this day. */
    public boolean isDue(LocalDate today) {
        return !isRetired && !isToCome() && reviewOn.filter(day -> !day.isAfter(today)).isPresent();
    }
}
