package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** A case found by number, name, phone or РНОКПП. */
public record FoundCase(
        UUID caseId,
        String caseNumber,
        String service,
        String applicantLabel,
        String statusTitle,
        String tone,
        LocalDateTime registeredAt,
        Optional<LocalDate> dueOn,
        String office) {}
