package ua.esoya.domain.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A request of a person about their own data, without what was asked (8.2).
 *
 * @param person surname and initials
 * @param kind {@code own_copy}, {@code correction}, {@code consent_withdrawn} or {@code objection}
 * @param isLate whether it was, or would today be, answered after its term
 */
public record SubjectRequestRow(
        UUID subjectRequestId, String person, String kind, LocalDateTime receivedAt, String receivedBy, String office, LocalDate dueOn, boolean isLate,
        Optional<LocalDateTime> answeredAt, String answeredBy) {

    public boolean isOpen() {
        return answeredAt.isEmpty();
    }

    /** Whether a copy of the data may be given now. */
    public boolean awaitsCopy() {
        return isOpen() && kind.equals("own_copy");
    }
}
