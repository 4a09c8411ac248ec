package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An applicant as papers name them.
 *
 * @param legal whether this is a legal entity
 * @param name full name of the person, or form and name of the legal entity
 * @param shortName «Шевчук О. І.», or the short name of the legal entity
 * @param code РНОКПП or ЄДРПОУ; blank when there is none
 * @param identityDocument kind, series, number, who issued it and when, in one line
 * @param surname of a person, as its name's parts are; blank of a legal entity
 */
public record Party(
        boolean legal,
        String name,
        String shortName,
        String code,
        Optional<LocalDate> birthDate,
        String identityDocument,
        String address,
        String phone,
        String email,
        String socialCategories,
        String surname,
        String givenName,
        String patronymic) {}
