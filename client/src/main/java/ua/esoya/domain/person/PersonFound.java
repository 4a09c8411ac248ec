package ua.esoya.domain.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.intake.IdentityDocument;

/** A known person as found at the counter, with contact data and the latest cases. */
public record PersonFound(
        UUID personId,
        String kind,
        String surname,
        String givenName,
        String patronymic,
        boolean isWithoutPatronymic,
        String latinName,
        boolean isForeigner,
        Optional<LocalDate> birthOn,
        String taxpayerNumber,
        String taxpayerAbsence,
        String unzr,
        String legalForm,
        String legalName,
        String edrpou,
        String phone,
        String email,
        String address,
        boolean isSmsAllowed,
        Optional<IdentityDocument> identityDocument,
        List<String> socialCategories,
        List<PersonCase> cases) {}
