package ua.esoya.workstation.feature.intake;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import ua.esoya.domain.PersonName;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.form.Message;

/** One applicant as typed: a person, a sole proprietor or a legal entity; known to the centre or new (7.1.2). */
final class ApplicantDraft {
    private static final Text TEXT = Text.of(ApplicantDraft.class);
    private static final Set<String> OF_PEOPLE = Set.of("surname", "given_name", "patronymic", "is_without_patronymic", "latin_name", "is_foreigner",
            "birth_on", "taxpayer_number", "taxpayer_absence", "unzr", "identity_document.kind", "identity_document.number",
            "identity_document.issued_on", "identity_document.issuer", "identity_document.valid_until", "social_categories");
    private static final Set<String> OF_ENTITIES = Set.of("legal_form", "legal_name", "edrpou");
    /** What stands as a field even while a known person is shown as text. */
    private static final Set<String> ALWAYS_AT_HAND = Set.of("phone", "email", "address", "is_sms_allowed", "data_source", "social_categories");

    private final Entries entries;
    private final ObjectProperty<Optional<PersonFound>> known = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty begun = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    ApplicantDraft(Rules rules, Runnable changed) {
        entries = new Entries(changed);
        var e = entries;
        e.add("person_id", rules.asIs());
        e.add("kind", rules.asIs());
        e.add("surname", rules.name(100, () -> e.ticked("is_foreigner")), this::human);
        e.add("given_name", rules.name(100, () -> e.ticked("is_foreigner")), this::human);
        e.add("patronymic", rules.name(100, () -> e.ticked("is_foreigner")), () -> human() && !e.ticked("is_without_patronymic"));
        e.add("is_without_patronymic", rules.asIs());
        e.add("birth_on", rules.past(), this::human);
        e.add("taxpayer_number", rules.taxpayerNumber(() -> e.day("birth_on")), () -> human() && e.get("taxpayer_absence").blank());
        e.add("taxpayer_absence", rules.code("taxpayer_absence"));
        e.add("identity_document.kind", rules.code("identity_document_kind"), () -> !e.get("identity_document.number").blank());
        e.add("identity_document.number", rules.documentNumber(() -> e.get("identity_document.kind").text().get()), () -> !e.get("identity_document.kind").blank());
        e.add("identity_document.issued_on", rules.past());
        e.add("identity_document.issuer", rules.line(300));
        e.add("identity_document.valid_until", rules.day());
        e.add("is_foreigner", rules.asIs());
        e.add("latin_name", rules.name(200, () -> true));
        e.add("unzr", rules.unzr(() -> e.day("birth_on")));
        e.add("legal_form", rules.code("legal_form"), this::legal);
        e.add("legal_name", rules.line(500), this::legal);
        e.add("edrpou", rules.edrpou(), this::legal);
        e.add("phone", rules.phone(), () -> e.ticked("is_sms_allowed"));
        e.add("is_sms_allowed", rules.asIs());
        e.add("email", rules.email());
        e.add("address", rules.address(500));
        e.add("social_categories", rules.asIs());
        e.add("data_source", rules.code("data_source"), () -> true);
        e.set("kind", Applicant.PERSON);
        e.get("kind").text().addListener((property, before, now) -> entries.all().values().forEach(entry -> entry.message().set(Message.NONE)));
    }

    Entries entries() {
        return entries;
    }

    boolean legal() {
        return entries.get("kind").text().get().equals(Applicant.LEGAL);
    }

    private boolean human() {
        return !legal();
    }

    /** The known person with the latest cases; empty for a new one. */
    ObjectProperty<Optional<PersonFound>> known() {
        return known;
    }

    /** Whether there is anybody yet: found, or being typed as new. */
    BooleanProperty begun() {
        return begun;
    }

    /** Whether all data stand as fields; a known person is shown as text until opened for change. */
    BooleanProperty open() {
        return open;
    }

    Optional<UUID> personId() {
        return Optional.of(entries.get("person_id").text().get()).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    /** Whether the field has a meaning for this kind of applicant. */
    boolean asks(String name) {
        boolean latin = !name.equals("latin_name") || entries.ticked("is_foreigner");
        return latin && !(legal() ? OF_PEOPLE : OF_ENTITIES).contains(name);
    }

    /** Whether the field can be reached while the applicant is shown as text. */
    static boolean atHand(String name) {
        return ALWAYS_AT_HAND.contains(name);
    }

    /** How the applicant is called in full, or what stands for one not yet named. */
    String fullName() {
        var e = entries;
        var name = legal()
                ? e.get("legal_name").text().get().strip()
                : new PersonName(e.get("surname").text().get(), e.get("given_name").text().get(), Optional.of(e.get("patronymic").text().get())).full();
        return name.isBlank() ? TEXT.get("applicant.new") : name;
    }

    /** «Шевчук О. І.» for strips and titles of drafts. */
    String shortName() {
        var e = entries;
        return legal() || e.get("surname").blank()
                ? fullName()
                : new PersonName(e.get("surname").text().get(), e.get("given_name").text().get(), Optional.of(e.get("patronymic").text().get())).shortForm();
    }
}
