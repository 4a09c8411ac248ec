package ua.esoya.domain.access;

import java.time.LocalDate;

/** A certificate of an official's qualified signature (5.9). */
public record Certificate(String serial, String issuer, LocalDate validUntil) {}
