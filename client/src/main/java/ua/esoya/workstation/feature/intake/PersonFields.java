package ua.esoya.workstation.feature.intake;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.Addresses;
import ua.esoya.workstation.ui.entry.Codes;
import ua.esoya.workstation.ui.entry.Entry;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.entry.FormGrid;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.form.FormField;

/** The fields of one applicant: all of them for a new one, contacts only under a known one. */
final class PersonFields {
    private static final Text TEXT = Text.of(PersonFields.class);
    private static final List<String> KINDS = List.of(Applicant.PERSON, Applicant.SOLE_PROPRIETOR, Applicant.LEGAL);

    private final Fields fields;
    private final Codes codes;
    private final Addresses addresses;
    private final ApplicantDraft applicant;
    private final String path;

    PersonFields(Fields fields, Rules rules, ApplicantDraft applicant, int at) {
        this.fields = fields;
        this.codes = rules.codes();
        this.addresses = rules.addresses();
        this.applicant = applicant;
        this.path = "applicants[" + at + "].";
    }

    /** Contacts and the way the data were obtained, under the text about a known person. */
    Node contacts() {
        return new FormGrid().narrowAndWide(line("phone", 30), choice("data_source", "data_source"))
                .whole(address())
                .whole(line("email", 254))
                .whole(check("is_sms_allowed"))
                .whole(categories());
    }

    /** Everything, in the order of speech at the counter. */
    Node all() {
        return applicant.legal() ? ofEntity() : ofPerson();
    }

    private Node ofEntity() {
        return new FormGrid().pair(kind(), choice("legal_form", "legal_form"))
                .whole(line("legal_name", 500))
                .narrowAndWide(line("edrpou", 20), choice("data_source", "data_source"))
                .pair(line("phone", 30), line("email", 254))
                .whole(address())
                .whole(check("is_sms_allowed"));
    }

    private Node ofPerson() {
        var grid = new FormGrid().pair(kind(), line("surname", 100))
                .pair(line("given_name", 100), line("patronymic", 100))
                .pair(day("birth_on"), check("is_without_patronymic"))
                .pair(line("taxpayer_number", 20), choice("taxpayer_absence", "taxpayer_absence"))
                .pair(documentKind(), documentNumber())
                .pair(line("phone", 30), check("is_sms_allowed"))
                .whole(address())
                .wideAndNarrow(choice("data_source", "data_source"), line("email", 254))
                .whole(categories())
                .pair(day("identity_document.issued_on"), day("identity_document.valid_until"))
                .whole(line("identity_document.issuer", 300));
        return applicant.entries().ticked("is_foreigner")
                ? grid.pair(line("unzr", 20), check("is_foreigner")).whole(line("latin_name", 200))
                : grid.pair(line("unzr", 20), check("is_foreigner"));
    }

    private FormField kind() {
        return fields.choice(path + "kind", entry("kind"), KINDS, kind -> kind, kind -> TEXT.get("kind." + kind));
    }

    /** Papers of foreigners come first for a foreigner. */
    private FormField documentKind() {
        boolean foreigner = applicant.entries().ticked("is_foreigner");
        var kinds = codes.of("identity_document_kind").stream()
                .sorted(Comparator.comparing((ClassifierValue v) -> v.extra().getOrDefault("for_foreigner", "").equals(String.valueOf(foreigner)) ? 0 : 1)).toList();
        return fields.choice(path + "identity_document.kind", entry("identity_document.kind"), kinds);
    }

    /** The hint under the number follows the kind. */
    private FormField documentNumber() {
        var field = fields.line(path + "identity_document.number", entry("identity_document.number"), 50);
        var kind = entry("identity_document.kind").text();
        Runnable hint = () -> field.example(codes.find("identity_document_kind", kind.get()).map(v -> v.extra().getOrDefault("number_hint", "")).orElse(""));
        kind.addListener((property, before, now) -> hint.run());
        hint.run();
        return field;
    }

    private FormField categories() {
        return fields.chips(path + "social_categories", entry("social_categories"), codes.of("social_category"));
    }

    private FormField line(String name, int longest) {
        return fields.line(path + name, entry(name), longest);
    }

    private FormField address() {
        return fields.address(path + "address", entry("address"), 500, addresses);
    }

    private FormField day(String name) {
        return fields.day(path + name, entry(name));
    }

    private FormField check(String name) {
        return fields.check(path + name, entry(name));
    }

    private FormField choice(String name, String classifier) {
        return fields.choice(path + name, entry(name), codes.of(classifier));
    }

    private Entry entry(String name) {
        return applicant.entries().get(name);
    }
}
