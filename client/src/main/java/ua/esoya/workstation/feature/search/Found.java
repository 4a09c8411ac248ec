package ua.esoya.workstation.feature.search;

import java.util.List;
import ua.esoya.domain.casefile.FoundCase;
import ua.esoya.domain.person.PersonFound;

/** What a look-up brought: people of the centre, cases of one's own offices. */
record Found(List<PersonFound> people, List<FoundCase> cases) {
    static final Found NOTHING = new Found(List.of(), List.of());

    boolean empty() {
        return people.isEmpty() && cases.isEmpty();
    }
}
