package ua.esoya.workstation.feature.workshop;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Cards that are kept on the server before they take effect.
 *
 * @param serviceId absent for a service that does not exist yet
 * @param version which one they would be
 * @param note why they were declined
 * @param newest the version that is the newest now; 0 for a service that does not exist yet
 * @param act by which they are proposed, and from when; blank while they are only kept
 */
record KeptCards(UUID id, Optional<Integer> serviceId, String title, int version, State state, String keptBy, boolean isMine, LocalDateTime keptAt, Optional<LocalDateTime> proposedAt,
        String answeredBy, String note, String act, String validFrom, int newest) {

    /** Whether another version was put in after they were begun. */
    boolean isOutdated() {
        return (state == State.KEPT || state == State.PROPOSED) && serviceId.isPresent() && version != newest + 1;
    }

    /** Where they are on their way, by the words of the server. */
    enum State {
        KEPT, PROPOSED, APPROVED, DECLINED
    }
}
