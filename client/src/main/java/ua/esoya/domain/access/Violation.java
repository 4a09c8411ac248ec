package ua.esoya.domain.access;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A breach of the order of access (6.9, 6.10).
 *
 * @param kind work_after_end, order_late or end_late
 * @param amount how much was done
 */
public record Violation(String kind, LocalDateTime sinceAt, LocalDateTime untilAt, int amount, Optional<LocalDateTime> closedAt, String closingNote) {}
