package ua.esoya.domain.intake;

/** A warning about a field that the registrar overrode with a reason (checksums warn, they never block). */
public record FieldOverride(String field, String reason, String note) {}
