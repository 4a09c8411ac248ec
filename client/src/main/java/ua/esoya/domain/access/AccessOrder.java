package ua.esoya.domain.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The document that gives access (6.1, 6.2).
 *
 * @param office blank when the order reaches all offices
 * @param isLate recorded more than one working day after it was signed (6.9)
 */
public record AccessOrder(
        int accessOrderId, String personGroup, String office, boolean isAllOffices, String kind, String number, LocalDate signedOn, String issuer,
        LocalDate validFrom, Optional<LocalDate> validUntil, boolean awaitsConfirmation, Optional<LocalDateTime> recordedAt, String recordedByName,
        boolean isLate, List<String> spheres, Optional<OrderEnd> ended) {}
