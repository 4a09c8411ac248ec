package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** A line of the registration journal: list data only (3.3). */
public record JournalRow(
        UUID caseId,
        String caseNumber,
        String service,
        String applicantLabel,
        String status,
        String statusTitle,
        String tone,
        boolean isOpen,
        LocalDateTime registeredAt,
        Optional<LocalDate> dueOn,
        int registeredBy) {}
