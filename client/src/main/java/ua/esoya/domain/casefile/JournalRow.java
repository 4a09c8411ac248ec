package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the registration journal: list data only (3.3).
 *
 * @param registeredAt the exact moment, in the centre's time; with the case id the key by which the journal is paged, so that
 *     the hour that comes twice in October loses no case
 * @param bundlePosition 0 for a package of services, the place for one of them; absent for a single service
 */
public record JournalRow(
        UUID caseId,
        String caseNumber,
        String service,
        String applicantLabel,
        String status,
        String statusTitle,
        String tone,
        boolean isOpen,
        OffsetDateTime registeredAt,
        Optional<LocalDate> dueOn,
        int registeredBy,
        Optional<Integer> bundlePosition) {}
