package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The package of services to which a case belongs (KR146-P2).
 *
 * @param caseId the case of the request
 * @param ownPosition the place of the case that was read; 0 when it is the request itself
 * @param parts cases of the services, in order
 */
public record Bundle(UUID caseId, String caseNumber, String title, int ownPosition, List<Part> parts) {

    /** Whether the case that was read is the request, not one of its services. */
    public boolean isRequest() {
        return ownPosition == 0;
    }

    /** The service that was read; absent for the request itself. */
    public Optional<Part> own() {
        return part(ownPosition);
    }

    /** The service at this place. */
    public Optional<Part> part(int position) {
        return parts.stream().filter(part -> part.position() == position).findFirst();
    }

    /**
     * The case of one service.
     *
     * @param startsAfter the place after whose result it begins
     * @param isWaiting whether it has not begun yet, so that there is no due date
     * @param isUndecided whether the service before came to nothing, so that a person decides whether this one begins
     */
    public record Part(
            UUID caseId,
            String caseNumber,
            int position,
            String title,
            String provider,
            boolean isImmediate,
            String statusTitle,
            String tone,
            boolean isOpen,
            Optional<LocalDate> dueOn,
            int timeLimitAmount,
            String timeLimitUnit,
            Optional<Integer> startsAfter,
            boolean isWaiting,
            boolean isUndecided) {}
}
