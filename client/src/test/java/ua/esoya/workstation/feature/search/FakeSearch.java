package ua.esoya.workstation.feature.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.FoundCase;
import ua.esoya.domain.person.PersonFound;

/** A search in memory that remembers what it was asked. */
final class FakeSearch implements SearchGateway {
    final List<String> asked = new ArrayList<>();
    List<FoundCase> cases = List.of();
    List<PersonFound> people = List.of();
    Optional<RuntimeException> trouble = Optional.empty();

    static FoundCase caseFile(int n) {
        return new FoundCase(
                new UUID(0, n), "01-000%d-2027-4".formatted(4312 - n), "Реєстрація місця проживання особи", "Шевчук О. І.", n % 2 == 0 ? "зареєстровано" : "видано",
                n % 2 == 0 ? "ok" : "shut", LocalDateTime.of(2027, 3, 12, 14, 21).minusDays(n), Optional.empty(), "Головний офіс");
    }

    static PersonFound person() {
        return new PersonFound(
                new UUID(1, 1), "person", "Шевчук", "Оксана", "Іванівна", false, "", false, Optional.of(LocalDate.of(1987, 3, 14)), "3185001247", "", "", "", "", "",
                "+380674821190", "", "м. Кривий Ріг, вул. Степана Тільги, 18", true, Optional.empty(), List.of(), List.of());
    }

    @Override
    public List<FoundCase> cases(String kind, String text) {
        asked.add("case " + kind + " " + text);
        trouble.ifPresent(it -> {
            throw it;
        });
        return cases;
    }

    @Override
    public List<PersonFound> people(String purpose, String kind, String text, Optional<Integer> birthYear) {
        asked.add("person " + (purpose.equals("case") ? "" : purpose + " ") + kind + " " + text + birthYear.map(year -> " " + year).orElse(""));
        return people;
    }
}
