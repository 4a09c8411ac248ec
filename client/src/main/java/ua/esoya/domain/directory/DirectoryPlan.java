package ua.esoya.domain.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A change of a value, or a new one, that waits for its day.
 *
 * @param action {@code added}, {@code changed} or {@code retired}
 * @param change what will differ, by field; of a new value everything
 * @param now the value as it is; nothing of a new one
 * @param refusal the rule that forbade it on its day, and where; blank while it waits
 */
public record DirectoryPlan(long planId, String directory, String code, String title, String action, Map<String, Object> change, Map<String, Object> now, LocalDate effectiveOn, String reason,
        String plannedBy, LocalDateTime plannedAt, String refusal) {

    /** Whether its day came and a rule forbade it. */
    public boolean isRefused() {
        return !refusal.isBlank();
    }
}
