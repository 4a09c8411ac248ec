package ua.esoya.domain.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Everything the centre knows of a person: data, documents, consents and all cases. */
public record PersonCard(PersonFound person, List<PersonDocument> documents, List<Consent> consents) {

    public record PersonDocument(
            String kindTitle, String number, Optional<LocalDate> issuedOn, String issuer, Optional<LocalDate> validUntil) {}

    public record Consent(String kind, boolean isGiven, LocalDateTime recordedAt) {}
}
