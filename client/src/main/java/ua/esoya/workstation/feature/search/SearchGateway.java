package ua.esoya.workstation.feature.search;

import java.util.List;
import java.util.Optional;
import ua.esoya.domain.casefile.FoundCase;
import ua.esoya.domain.person.PersonFound;

/** What the search asks of the server; every call blocks and may throw a refusal or an outage. */
interface SearchGateway {

    /** At most 20 cases of own offices; kind is number, phone, taxpayer_number, edrpou or name. */
    List<FoundCase> cases(String kind, String text);

    /** At most 20 people of the centre; kind is taxpayer_number, edrpou, phone, document or surname (with the year of birth). The look-up is recorded with its purpose. */
    List<PersonFound> people(String purpose, String kind, String text, Optional<Integer> birthYear);
}
