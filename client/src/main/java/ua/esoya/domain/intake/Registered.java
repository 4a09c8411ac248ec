package ua.esoya.domain.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** What the server gave a case at registration (4.2, 6.5). */
public record Registered(
        UUID caseId, String caseNumber, LocalDateTime registeredAt, Optional<LocalDate> dueOn, boolean isImmediate) {}
