package ua.esoya.workstation.feature.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.FoundCase;
import ua.esoya.domain.person.PersonFound;

/** Looks for every meaning of the words and puts what was found together, each thing once. */
final class LookUp {
    private final SearchGateway gateway;

    LookUp(SearchGateway gateway) {
        this.gateway = gateway;
    }

    /** Blocks; {@code purpose} is recorded with each look-up of people. */
    Found find(List<Wanted> meanings, String purpose) {
        var cases = new LinkedHashMap<UUID, FoundCase>();
        var people = new LinkedHashMap<UUID, PersonFound>();
        for (var wanted : meanings) {
            cases(wanted).forEach(it -> cases.putIfAbsent(it.caseId(), it));
            people(wanted, purpose).forEach(it -> people.putIfAbsent(it.personId(), it));
        }
        return new Found(new ArrayList<>(people.values()), new ArrayList<>(cases.values()));
    }

    private List<FoundCase> cases(Wanted wanted) {
        return switch (wanted) {
            case Wanted.OneCase it -> gateway.cases("number", it.number());
            case Wanted.Exact it -> gateway.cases(it.kind(), it.value());
            case Wanted.Name it -> gateway.cases("name", it.beginning());
            case Wanted.SurnameAndYear it -> gateway.cases("name", it.surname());
            case Wanted.Document ignored -> List.of();
            case Wanted.Draft ignored -> List.of();
            case Wanted.Nothing ignored -> List.of();
        };
    }

    private List<PersonFound> people(Wanted wanted, String purpose) {
        return switch (wanted) {
            case Wanted.Exact it -> gateway.people(purpose, it.kind(), it.value(), Optional.empty());
            case Wanted.Document it -> gateway.people(purpose, "document", it.number(), Optional.empty());
            case Wanted.SurnameAndYear it -> gateway.people(purpose, "surname", it.surname(), Optional.of(it.birthYear()));
            case Wanted.OneCase ignored -> List.of();
            case Wanted.Name ignored -> List.of();
            case Wanted.Draft ignored -> List.of();
            case Wanted.Nothing ignored -> List.of();
        };
    }
}
