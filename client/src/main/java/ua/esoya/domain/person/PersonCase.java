package ua.esoya.domain.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A case of a person; of another office only service, state, day and office are told, so case id and number are absent. */
public record PersonCase(
        int serviceId,
        String service,
        String statusTitle,
        String tone,
        boolean isOpen,
        String office,
        LocalDate registeredOn,
        int daysAgo,
        Optional<UUID> caseId,
        String caseNumber,
        Optional<LocalDate> dueOn) {}
