package ua.esoya.workstation.feature.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.intake.DueDate;
import ua.esoya.domain.person.PersonCase;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.entry.Codes;
import ua.esoya.workstation.ui.sheet.ServiceFacts;

/** What the form says of a service, a person and a due date, in the words of the counter. */
final class Sentences {
    private static final Text TEXT = Text.of(Sentences.class);
    private static final String BETWEEN = " · ";

    private Sentences() {}

    /** Code, provider, term and fee in one line. */
    static String line(ServiceCard card) {
        return joined(card.stateCode().isEmpty() ? card.localCode() : card.stateCode(), card.providerShort(),
                card.parts().isEmpty() ? ServiceFacts.term(card.timeLimitAmount(), card.timeLimitUnit(), card.isImmediate()) : TEXT.get("term.bundle"), ServiceFacts.fee(card.fee()),
                card.isWithoutApplication() ? TEXT.get("no_application") : "");
    }

    /** What explains the due date: the term, where it runs from, and the day off it was moved from. */
    static String due(DueDate due, LocalDate from) {
        var plain = TEXT.get("due.explained", ServiceFacts.term(due.amount(), due.unit(), false), from);
        return due.movedFrom().map(off -> plain + TEXT.get("due.moved", off)).orElse(plain);
    }

    /** Birth date, РНОКПП and document, or form and ЄДРПОУ. */
    static String identity(ApplicantDraft applicant, Codes codes) {
        var e = applicant.entries();
        return applicant.legal()
                ? joined(codes.title("legal_form", e.value("legal_form")), labelled("edrpou", e.value("edrpou")))
                : joined(e.get("birth_on").text().get(),
                        e.value("taxpayer_number").isEmpty() ? codes.title("taxpayer_absence", e.value("taxpayer_absence")) : labelled("taxpayer", e.value("taxpayer_number")),
                        e.value("identity_document.number").isEmpty() ? ""
                                : codes.title("identity_document_kind", e.value("identity_document.kind")) + " " + e.value("identity_document.number"));
    }

    /** How a found person reads in a list. */
    static String name(PersonFound person) {
        return person.kind().equals("legal") ? person.legalName() : joinedBy(" ", person.surname(), person.givenName(), person.patronymic());
    }

    /** What tells people of one name apart. */
    static String told(PersonFound person) {
        return joined(person.birthOn().map(Words::date).orElse(""), person.taxpayerNumber(), person.edrpou(), person.address());
    }

    /** «Та сама послуга подана 4 дні тому: справа …, офіс»; empty when it was not. */
    static Optional<String> sameService(PersonFound person, int serviceId) {
        return person.cases().stream().filter(c -> c.serviceId() == serviceId).findFirst().map(Sentences::sameService);
    }

    private static String sameService(PersonCase c) {
        var when = c.daysAgo() == 0 ? TEXT.get("same.today") : TEXT.get("same.ago", c.daysAgo());
        return c.caseNumber().isEmpty() ? TEXT.get("same.other_office", when, c.office(), c.statusTitle()) : TEXT.get("same.own", when, c.caseNumber(), c.office());
    }

    /** Open cases of the person in one line each, three at most. */
    static String openCases(PersonFound person) {
        return person.cases().stream().filter(PersonCase::isOpen).limit(3)
                .map(c -> joined(c.caseNumber(), c.service(), c.statusTitle(), c.office())).collect(Collectors.joining("\n"));
    }

    static String joined(String... parts) {
        return joinedBy(BETWEEN, parts);
    }

    private static String joinedBy(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String labelled(String key, String value) {
        return value.isEmpty() ? "" : TEXT.get("identity." + key, value);
    }
}
