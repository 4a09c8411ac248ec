package ua.esoya.domain.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The document that ends access: from {@code endsOn} on the order gives nothing (6.9, 6.10). */
public record OrderEnd(
        String reasonTitle, String number, LocalDate signedOn, String issuer, LocalDate endsOn, Optional<LocalDateTime> recordedAt,
        String recordedByName, boolean isLate) {}
