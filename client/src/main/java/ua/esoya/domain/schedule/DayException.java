package ua.esoya.domain.schedule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that is unlike its week.
 *
 * @param officeId absent for all offices
 * @param hours as people read them; blank for a day without reception
 */
public record DayException(long exceptionId, Optional<Integer> officeId, LocalDate day, String hours, String reason, boolean isWithdrawn) {}
