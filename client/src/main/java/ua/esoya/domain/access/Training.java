package ua.esoya.domain.access;

import java.time.LocalDate;
import java.util.Optional;

/** Training an official has passed (6.3). */
public record Training(String title, LocalDate passedOn, Optional<LocalDate> validUntil, String document) {}
