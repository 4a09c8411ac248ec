package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Term of the service.
 *
 * @param text the rule in words («30 календарних днів»)
 * @param dueOn last day; empty when the result is given at the moment of request
 */
public record TermLine(String text, Optional<LocalDate> dueOn) {}
