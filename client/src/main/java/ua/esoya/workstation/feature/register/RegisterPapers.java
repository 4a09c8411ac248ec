package ua.esoya.workstation.feature.register;

import static ua.esoya.workstation.feature.register.RegisterWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.ShownValue;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.paper.FactSheet.Fact;
import ua.esoya.domain.paper.FactSheet.Group;
import ua.esoya.domain.paper.FactSheet;
import ua.esoya.domain.person.OwnCopy;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.domain.register.Disclosure;
import ua.esoya.workstation.ui.Words;

/** The papers of the registers: a copy of a person's own data, and data of a case for a lawful request. */
final class RegisterPapers {
    private static final String LEGAL = "legal";

    private final BiFunction<String, String, String> titles;

    /** @param titles names the code of a directory */
    RegisterPapers(BiFunction<String, String, String> titles) {
        this.titles = titles;
    }

    /** Everything the centre knows of the person, and who has seen it (5.3.2). */
    FactSheet ownCopy(OwnCopy copy, LocalDate today) {
        var person = copy.person();
        var groups = new ArrayList<Group>();
        groups.add(group("own.person", fact("own.name", name(person)), fact("own.latin", person.latinName()), fact("own.born", day(person.birthOn())),
                fact("own.taxpayer", person.taxpayerNumber()), fact("own.no-taxpayer", title("taxpayer_absence", person.taxpayerAbsence())), fact("own.unzr", person.unzr()),
                fact("own.edrpou", person.edrpou()),
                fact("own.categories", person.socialCategories().stream().map(code -> title("social_category", code)).collect(Collectors.joining(", ")))));
        groups.add(group("own.contacts", fact("own.phone", person.phone()), fact("own.email", person.email()), fact("own.address", person.address())));
        groups.add(group("own.documents", copy.documents().stream().map(it -> new Fact(it.kindTitle(),
                joined(it.number(), it.issuer(), it.issuedOn().map(on -> TEXT.get("own.issued", on)).orElse(""), it.validUntil().map(on -> TEXT.get("own.valid", on)).orElse("")))).toList()));
        groups.add(group("own.consents", copy.consents().stream().map(it -> new Fact(TEXT.get("own.consent." + it.kind()),
                TEXT.get(it.isGiven() ? "own.given" : "own.withdrawn", it.recordedAt()))).toList()));
        groups.add(group("own.cases", person.cases().stream().map(it -> new Fact(joined(Words.date(it.registeredOn()), it.caseNumber()),
                joined(it.service(), it.statusTitle(), it.office()))).toList()));
        groups.add(group("own.readings", copy.readings().stream().map(it -> new Fact(TEXT.get("moment", it.happenedAt()),
                joined(it.kindTitle(), it.purposeTitle(), it.who(), it.position()))).toList()));
        return new FactSheet(TEXT.get("own.title"), TEXT.get("own.under", name(person), today), filled(groups), TEXT.get("own.closing"));
    }

    /** What a lawful request may learn of a case (5.4). */
    FactSheet disclosed(CaseCard card, Disclosure disclosure, LocalDate today) {
        var groups = new ArrayList<Group>();
        groups.add(group("told.request", fact("disclosure.requester", disclosure.requester()), fact("column.ground", disclosure.legalGround()),
                fact("detail.request", TEXT.get("number-from", disclosure.requestNumber(), disclosure.requestedOn())), fact("disclosure.scope", disclosure.scope())));
        groups.add(group("told.case", fact("told.number", card.caseNumber()), fact("told.service", card.service().title()), fact("told.office", card.office().title()),
                fact("told.registered", TEXT.get("moment", card.registeredAt())), fact("told.state", card.statusTitle()), fact("told.due", day(card.dueOn())),
                fact("told.registrar", joined(card.registrar().fullName(), card.registrar().position()))));
        card.intake().applicants().forEach(it -> groups.add(applicant(it)));
        groups.add(group("told.attributes", ShownValue.of(card).stream().map(it -> new Fact(it.label(), it.text())).toList()));
        groups.add(group("told.inventory", card.inventory().stream().map(it -> new Fact(TEXT.get("told.sheets", it.sheets()), joined(it.title(), it.number(), day(it.datedOn())))).toList()));
        groups.add(group("told.course", card.events().stream().filter(it -> !it.statusToTitle().isBlank())
                .map(it -> new Fact(TEXT.get("moment", it.happenedAt()), joined(it.statusToTitle(), it.who()))).toList()));
        return new FactSheet(TEXT.get("told.title", card.caseNumber()), TEXT.get("told.under", disclosure.requester(), today), filled(groups), TEXT.get("told.closing"));
    }

    private static Group applicant(Applicant it) {
        return group("told.applicant", fact("own.name", it.kind().equals(LEGAL) ? it.legalName() : spaced(it.surname(), it.givenName(), it.patronymic())),
                fact("own.born", day(it.birthOn())), fact("own.taxpayer", it.taxpayerNumber()), fact("own.edrpou", it.edrpou()), fact("own.phone", it.phone()),
                fact("own.email", it.email()), fact("own.address", it.address()));
    }

    private String name(PersonFound person) {
        return person.kind().equals(LEGAL) ? spaced(title("legal_form", person.legalForm()), person.legalName())
                : spaced(person.surname(), person.givenName(), person.patronymic());
    }

    private String title(String directory, String code) {
        return code.isEmpty() ? "" : titles.apply(directory, code);
    }

    private static Group group(String heading, Fact... facts) {
        return group(heading, List.of(facts));
    }

    private static Group group(String heading, List<Fact> facts) {
        return new Group(TEXT.get(heading), facts.stream().filter(fact -> !fact.text().isBlank()).toList());
    }

    private static List<Group> filled(List<Group> groups) {
        return groups.stream().filter(group -> !group.facts().isEmpty()).toList();
    }

    private static Fact fact(String label, String text) {
        return new Fact(TEXT.get(label), text);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Words::date).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String spaced(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
