package ua.esoya.domain.person;

import java.time.LocalDateTime;
import java.util.List;
import ua.esoya.domain.person.PersonCard.Consent;
import ua.esoya.domain.person.PersonCard.PersonDocument;

/** Everything the centre knows of a person and who has seen it, for that person (5.3.2). */
public record OwnCopy(PersonFound person, List<PersonDocument> documents, List<Consent> consents, List<Reading> readings) {

    /** One time when somebody searched, opened, printed or gave these data. */
    public record Reading(LocalDateTime happenedAt, String kindTitle, String purposeTitle, String position, String who) {}
}
