package ua.esoya.domain.trace;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A breach of the order of access as a line of the list (6.9, 6.10).
 *
 * @param kind work_after_end, order_late or end_late
 * @param amount acts done after the end, or working days of lateness
 * @param isMine whether it is about whoever reads: nobody closes one about themselves
 */
public record ViolationRow(
        int violationId,
        String kind,
        int employeeId,
        String fullName,
        String office,
        String orderNumber,
        LocalDateTime sinceAt,
        LocalDateTime untilAt,
        int amount,
        LocalDateTime recordedAt,
        Optional<LocalDateTime> closedAt,
        String closedBy,
        String closingNote,
        boolean isMine) {

    /** Whether nobody has closed it yet. */
    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
