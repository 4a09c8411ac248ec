package ua.esoya.workstation.feature.person;

import static ua.esoya.workstation.feature.person.PersonWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.person.PersonCard;
import ua.esoya.domain.person.PersonCard.Consent;
import ua.esoya.domain.person.PersonCard.PersonDocument;
import ua.esoya.domain.person.PersonFound;

/** What is known of a person as sections of named values; what is not known is left out. */
final class PersonFacts {
    private static final String LEGAL = "legal";

    private final BiFunction<String, String, String> titles;

    /** {@code titles} names the code of a directory. */
    PersonFacts(BiFunction<String, String, String> titles) {
        this.titles = titles;
    }

    /** One named value. */
    record Fact(String label, String value) {}

    /** Values that belong together. */
    record Section(String heading, List<Fact> facts) {}

    List<Section> sections(PersonCard card) {
        var person = card.person();
        var all = new ArrayList<Section>();
        all.add(section("facts.data", List.of(
                fact("kind", TEXT.get("kind." + person.kind())),
                fact("latin", person.latinName()),
                fact("born", day(person.birthOn())),
                fact("taxpayer", person.taxpayerNumber().isEmpty() ? title("taxpayer_absence", person.taxpayerAbsence()) : person.taxpayerNumber()),
                fact("edrpou", person.edrpou()),
                fact("unzr", person.unzr()),
                fact("categories", person.socialCategories().stream().map(code -> title("social_category", code)).collect(Collectors.joining(", "))))));
        all.add(section("facts.contacts", List.of(
                fact("phone", phone(person.phone())), fact("email", person.email()), fact("address", person.address()))));
        all.add(new Section(TEXT.get("facts.documents"), card.documents().stream().map(PersonFacts::document).toList()));
        all.add(new Section(TEXT.get("facts.consents"), card.consents().stream().map(PersonFacts::consent).toList()));
        return all.stream().filter(it -> !it.facts().isEmpty()).toList();
    }

    /** Full name; of a legal entity its form and name. */
    String name(PersonFound person) {
        return person.kind().equals(LEGAL)
                ? joined(" ", title("legal_form", person.legalForm()), person.legalName())
                : joined(" ", person.surname(), person.givenName(), person.patronymic());
    }

    private static Fact document(PersonDocument it) {
        var dates = joined(", ", it.issuer(), it.issuedOn().map(day -> TEXT.get("document.from", day)).orElse(""),
                it.validUntil().map(day -> TEXT.get("document.until", day)).orElse(""));
        return new Fact(it.kindTitle(), joined(", ", it.number(), dates));
    }

    private static Fact consent(Consent it) {
        return new Fact(TEXT.get("consent." + it.kind()), TEXT.get(it.isGiven() ? "consent.given" : "consent.withdrawn", it.recordedAt()));
    }

    private static String phone(String phone) {
        return phone.isEmpty() ? "" : PhoneNumber.read(phone).value().map(PhoneNumber::spaced).orElse(phone);
    }

    private String title(String directory, String code) {
        return code.isEmpty() ? "" : titles.apply(directory, code);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateEntry::text).orElse("");
    }

    private static Fact fact(String key, String value) {
        return new Fact(TEXT.get("fact." + key), value);
    }

    private static Section section(String key, List<Fact> facts) {
        return new Section(TEXT.get(key), facts.stream().filter(it -> !it.value().isBlank()).toList());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
