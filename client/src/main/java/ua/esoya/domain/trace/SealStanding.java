package ua.esoya.domain.trace;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How many seals the journal has and which is the last.
 *
 * @param sealedAt absent while nothing is sealed
 */
public record SealStanding(long seals, int era, int batchNumber, Optional<LocalDateTime> sealedAt) {}
