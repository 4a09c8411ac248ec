package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A request to correct a case after its day, and the moderator's act that answers it, with nothing about the applicant (7.1.8).
 *
 * @param number number of the act; blank while it is not opened
 * @param appliedAt when the case was corrected by it
 * @param sourcesAppliedAt when it was corrected by it who supplied the values
 */
public record CorrectionAct(
        long actId,
        String caseNumber,
        String service,
        String office,
        String reason,
        LocalDateTime requestedAt,
        String requestedBy,
        String number,
        Optional<LocalDate> datedOn,
        Optional<LocalDateTime> appliedAt,
        Optional<LocalDateTime> sourcesAppliedAt) {

    /** Whether the act gives the moderator the case to read. */
    public boolean opened() {
        return !number.isEmpty();
    }

    /** Whether anything was corrected by it. */
    public boolean used() {
        return appliedAt.isPresent() || sourcesAppliedAt.isPresent();
    }
}
