package ua.esoya.workstation.feature.intake;

import java.util.Optional;
import java.util.UUID;
import ua.esoya.workstation.ui.entry.Rules;

/** Who acts for the applicant, and the document of authority, as typed (7.1.2). */
final class RepresentativeDraft {
    private final Entries entries;

    RepresentativeDraft(Rules rules, Runnable changed) {
        entries = new Entries(changed);
        var e = entries;
        e.add("person_id", rules.asIs());
        e.add("surname", rules.name(100, () -> false), () -> true);
        e.add("given_name", rules.name(100, () -> false), () -> true);
        e.add("patronymic", rules.name(100, () -> false));
        e.add("taxpayer_number", rules.taxpayerNumber(Optional::empty));
        e.add("phone", rules.phone());
        e.add("identity_document.kind", rules.code("identity_document_kind"), () -> !e.get("identity_document.number").blank());
        e.add("identity_document.number", rules.documentNumber(() -> e.get("identity_document.kind").text().get()), () -> !e.get("identity_document.kind").blank());
        e.add("authority_kind", rules.code("authority_kind"), () -> true);
        e.add("authority_number", rules.line(100), () -> true);
        e.add("authority_on", rules.past(), () -> true);
        e.add("authority_until", rules.coming());
    }

    Entries entries() {
        return entries;
    }

    Optional<UUID> personId() {
        return Optional.of(entries.get("person_id").text().get()).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }
}
