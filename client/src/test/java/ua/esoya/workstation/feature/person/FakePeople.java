package ua.esoya.workstation.feature.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.person.PersonCard;
import ua.esoya.domain.person.PersonCase;
import ua.esoya.domain.person.PersonFound;

/** One person in memory, with a case of the own office and one of another. */
final class FakePeople implements PersonGateway {
    static final UUID PERSON = new UUID(0, 2);
    static final UUID CASE = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    int openings;
    Optional<RuntimeException> trouble = Optional.empty();

    @Override
    public PersonCard open(UUID personId) {
        openings++;
        trouble.ifPresent(it -> {
            throw it;
        });
        var person = new PersonFound(
                PERSON, "person", "Шевчук", "Оксана", "Іванівна", false, "", false, Optional.of(LocalDate.of(1987, 3, 14)), "3185001247", "", "", "", "", "",
                "+380674821190", "", "м. Кривий Ріг, вул. Степана Тільги, 18, кв. 4", true, Optional.empty(), List.of("pensioner"), List.of(
                        new PersonCase(34, "Реєстрація місця проживання особи", "зареєстровано", "ok", true, "Головний офіс", TODAY.minusDays(4), 4, Optional.of(CASE),
                                "01-0004312-2027-4", Optional.of(TODAY.plusDays(2))),
                        new PersonCase(35, "Призначення житлової субсидії", "видано", "shut", false, "Довгинцівський офіс", TODAY.minusDays(90), 90, Optional.empty(), "", Optional.empty())));
        return new PersonCard(
                person,
                List.of(new PersonCard.PersonDocument("Паспорт (ID-картка)", "185001247", Optional.of(LocalDate.of(2019, 5, 2)), "1234", Optional.of(LocalDate.of(2029, 5, 2)))),
                List.of(new PersonCard.Consent("sms", true, LocalDateTime.of(2027, 3, 8, 10, 12)), new PersonCard.Consent("sms", false, LocalDateTime.of(2026, 1, 8, 9, 2))));
    }

    @Override
    public ServiceSheet.Viewers viewers(UUID personId, String name, Optional<LocalDate> birthOn) {
        return new ServiceSheet.Viewers(new ServiceSheet.Head("Центр «Віза»", TODAY.atTime(10, 0), "Петренко І. П., адміністратор"), name, birthOn.map(LocalDate::toString).orElse(""), List.of(), true);
    }
}
