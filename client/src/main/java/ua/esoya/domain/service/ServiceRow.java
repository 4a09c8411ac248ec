package ua.esoya.domain.service;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** A service to choose from, with the registrar's own favourites and last uses. */
public record ServiceRow(
        int serviceId,
        String title,
        String localCode,
        String stateCode,
        String sphere,
        String provider,
        boolean isImmediate,
        BigDecimal fee,
        int timeLimitAmount,
        String timeLimitUnit,
        boolean isFavourite,
        Optional<LocalDateTime> lastUsedAt) {}
