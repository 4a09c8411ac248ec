package ua.esoya.domain.trace;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The line to the server.
 *
 * @param isEncrypted whether it is encrypted; only a line within one machine is not
 * @param validUntil last day of the server's certificate; absent when it could not be looked at
 */
public record ServerLine(boolean isEncrypted, Optional<LocalDate> validUntil) {}
