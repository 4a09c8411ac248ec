package ua.esoya.domain.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who acts for the applicant, and the document of authority (7.1.2). */
public record Representative(
        Optional<UUID> personId,
        String surname,
        String givenName,
        String patronymic,
        String taxpayerNumber,
        String phone,
        Optional<IdentityDocument> identityDocument,
        String authorityKind,
        String authorityNumber,
        Optional<LocalDate> authorityOn,
        Optional<LocalDate> authorityUntil) {}
