package ua.esoya.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hours of one official, which narrow those of the office. */
public record OwnHours(int employeeId, String fullName, String office, LocalDate validFrom, Optional<LocalDate> validUntil, List<Stretch> hours) {}
