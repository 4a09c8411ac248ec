package ua.esoya.domain.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A lawful request of a body for data of named cases (5.4). */
public record Disclosure(
        UUID disclosureId, String requester, String requesterKind, String legalGround, String requestNumber, LocalDate requestedOn, String scope, List<NamedCase> cases,
        LocalDateTime recordedAt, String recordedBy, Optional<LocalDateTime> closedAt) {

    /** A case that the request names, and when its data were first read for the answer. */
    public record NamedCase(UUID caseId, String caseNumber, Optional<LocalDateTime> readAt) {}

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
