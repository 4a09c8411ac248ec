package ua.esoya.workstation.feature.search;

import static ua.esoya.workstation.feature.search.SearchWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.casefile.FoundCase;
import ua.esoya.domain.person.PersonCase;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.OpenPerson;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.state.StateChip;

/** A line of the result: a person or a case, what tells it from its neighbours, and where it leads. */
record FoundLine(String kind, String name, String about, Chip state, String where, Route route) {

    /** People first: one who looks for a person wants the person, and their cases follow. */
    static List<FoundLine> of(Found found) {
        var lines = new ArrayList<FoundLine>();
        found.people().forEach(it -> lines.add(person(it)));
        found.cases().forEach(it -> lines.add(caseFile(it)));
        return List.copyOf(lines);
    }

    private static FoundLine person(PersonFound it) {
        boolean legal = !it.legalName().isEmpty();
        var name = legal ? it.legalName() : joined(" ", it.surname(), it.givenName(), it.patronymic());
        var about = joined(" · ", it.birthOn().map(DateEntry::text).orElse(""), legal ? it.edrpou() : it.taxpayerNumber(), phone(it.phone()));
        int open = (int) it.cases().stream().filter(PersonCase::isOpen).count();
        var state = open > 0 ? new Chip(Meaning.INFO, TEXT.get("open", open)) : new Chip(Meaning.SHUT, TEXT.get("cases", it.cases().size()));
        return new FoundLine(TEXT.get("kind.person"), name, about, state, it.address(), new OpenPerson(it.personId()));
    }

    private static FoundLine caseFile(FoundCase it) {
        return new FoundLine(
                TEXT.get("kind.case"), it.caseNumber(), it.service() + " · " + it.applicantLabel(), StateChip.plain(it.statusTitle(), it.tone()),
                TEXT.get("registered", it.registeredAt().toLocalDate(), it.office()), new OpenCase(it.caseId()));
    }

    private static String phone(String phone) {
        return phone.isEmpty() ? "" : PhoneNumber.read(phone).value().map(PhoneNumber::spaced).orElse(phone);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
