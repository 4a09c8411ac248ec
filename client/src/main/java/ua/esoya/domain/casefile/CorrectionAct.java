package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A request to correct a case after its day, and the moderator's act that answers it, with nothing about the applicant (7.1.8).
 *
 * @param number number of the act; blank while it is not opened
 * @param appliedAt when the case was corrected by it
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
        Optional<LocalDateTime> appliedAt) {

    /** Whether the act gives the moderator the case to read. */
    public boolean opened() {
        return !number.isEmpty();
    }
}
