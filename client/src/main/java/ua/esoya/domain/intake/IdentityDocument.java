package ua.esoya.domain.intake;

import java.time.LocalDate;
import java.util.Optional;

/** Document that proves who the person is; the kind is a code of reference data (2.3). */
public record IdentityDocument(
        String kind, String number, Optional<LocalDate> issuedOn, String issuer, Optional<LocalDate> validUntil) {}
