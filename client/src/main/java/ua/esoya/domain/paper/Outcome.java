package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Result of the service.
 *
 * @param kind kind of the result («рішення», «витяг»)
 * @param refusalGround ground of the refusal; blank for a positive result
 */
public record Outcome(String kind, String number, Optional<LocalDate> on, String refusalGround) {}
