package ua.esoya.domain.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A proposal or a request for a change, with its course (CSP-3.6).
 *
 * @param state {@code open}, {@code late}, {@code fulfilled}, {@code accepted} or {@code rejected}
 * @param changeReference what was changed, told with the fulfilment
 * @param noticeDueOn the working day by which the initiator must be told of the fulfilment
 * @param returnedReason why the initiator sent the fulfilment back; blank when never
 * @param announcementId the instruction by which the initiator told everybody
 * @param readers how many marked that instruction read
 */
public record Proposal(
        UUID proposalId, LocalDateTime proposedAt, String proposedBy, boolean isMine, String body, String state, LocalDate dueOn, String delayReason,
        Optional<LocalDateTime> delayedAt, Optional<LocalDateTime> fulfilledAt, String fulfilledBy, String changeReference, Optional<LocalDate> noticeDueOn,
        Optional<LocalDateTime> noticedAt, Optional<LocalDateTime> acceptedAt, String rejectedReason, Optional<LocalDateTime> rejectedAt, String returnedReason,
        Optional<LocalDateTime> returnedAt, Optional<Integer> announcementId, int readers) {

    /** Whether the keepers still have to decide. */
    public boolean isPending() {
        return state.equals("open") || state.equals("late");
    }

    /** Whether the keepers still have to tell the initiator. */
    public boolean lacksNotice() {
        return state.equals("fulfilled") && noticedAt.isEmpty();
    }

    /** Whether the initiator still has to check, and accept or send back. */
    public boolean awaitsMe() {
        return isMine && state.equals("fulfilled");
    }

    /** Whether the initiator may tell everybody. */
    public boolean maySpread() {
        return isMine && state.equals("accepted") && announcementId.isEmpty();
    }
}
