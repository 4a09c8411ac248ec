package ua.esoya.domain.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Due date before registration, with what explains it.
 *
 * @param unit calendar_day, working_day, month, hour, same_day or at_once
 * @param movedFrom the day off on which the term would have ended
 */
public record DueDate(LocalDate dueOn, int amount, String unit, Optional<LocalDate> movedFrom) {}
