package ua.esoya.domain.paper;

/** Marks that the applicant confirms by signature: processing of personal data, messages to the telephone. */
public record Consents(boolean personalData, boolean sms) {}
