package ua.esoya.domain.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One of the applicants: a person, a sole proprietor (ФОП) or a legal entity (7.1.2).
 *
 * @param personId the known person; absent for one who comes for the first time
 * @param taxpayerAbsence code of the reason why there is no РНОКПП; empty when there is one
 * @param dataSource code of the way the data were obtained
 */
public record Applicant(
        String kind,
        Optional<UUID> personId,
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
        String dataSource,
        Optional<IdentityDocument> identityDocument,
        List<String> socialCategories) {
    public static final String PERSON = "person";
    public static final String SOLE_PROPRIETOR = "sole_proprietor";
    public static final String LEGAL = "legal";

    public boolean legal() {
        return kind.equals(LEGAL);
    }
}
