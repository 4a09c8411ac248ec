package ua.esoya.workstation.feature.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.IntakeDocument;
import ua.esoya.domain.intake.Representative;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.workstation.ui.Words;

/** The texts of the form's fields for data that are already there: a person found, a case to correct, the last case. */
final class IntakeTexts {
    private final Map<String, String> texts = new LinkedHashMap<>();

    private IntakeTexts() {}

    /** All fields of an intake, by path. */
    static Map<String, String> of(Intake intake) {
        var t = new IntakeTexts();
        t.put("channel", intake.channel());
        intake.receivedAt().ifPresent(at -> t.put("received_at", Words.date(at.toLocalDate()) + " " + Words.time(at.toLocalTime())));
        for (int i = 0; i < intake.applicants().size(); i++) {
            t.applicant("applicants[" + i + "].", intake.applicants().get(i));
        }
        intake.representative().ifPresent(t::representative);
        intake.attributes().forEach((code, value) -> t.put("attributes." + code, value));
        t.put("notice_way", intake.noticeWay());
        t.put("delivery_way", intake.deliveryWay());
        t.put("delivery_address", intake.deliveryAddress());
        t.put("note", intake.note());
        intake.fee().ifPresent(fee -> {
            t.put("fee.amount", fee.amount().toPlainString().replace('.', ','));
            t.put("fee.exemption", fee.exemption());
            t.tick("fee.is_paid", fee.isPaid());
            t.put("fee.receipt_code", fee.receiptCode());
            t.put("fee.paid_on", fee.paidOn());
        });
        for (int i = 0; i < intake.documents().size(); i++) {
            t.document("documents[" + i + "].", intake.documents().get(i));
        }
        return t.texts;
    }

    /** The fields of one applicant, for a person the centre knows. */
    static Map<String, String> of(PersonFound p) {
        var t = new IntakeTexts();
        t.applicant("", new Applicant(p.kind(), Optional.of(p.personId()), p.surname(), p.givenName(), p.patronymic(), p.isWithoutPatronymic(),
                p.latinName(), p.isForeigner(), p.birthOn(), p.taxpayerNumber(), p.taxpayerAbsence(), p.unzr(), p.legalForm(), p.legalName(), p.edrpou(),
                p.phone(), p.email(), p.address(), p.isSmsAllowed(), "", p.identityDocument(), p.socialCategories()));
        return t.texts;
    }

    private void applicant(String path, Applicant a) {
        put(path + "person_id", a.personId().map(UUID::toString).orElse(""));
        put(path + "kind", a.kind());
        put(path + "surname", a.surname());
        put(path + "given_name", a.givenName());
        put(path + "patronymic", a.patronymic());
        tick(path + "is_without_patronymic", a.isWithoutPatronymic());
        put(path + "latin_name", a.latinName());
        tick(path + "is_foreigner", a.isForeigner());
        put(path + "birth_on", a.birthOn());
        put(path + "taxpayer_number", a.taxpayerNumber());
        put(path + "taxpayer_absence", a.taxpayerAbsence());
        put(path + "unzr", a.unzr());
        put(path + "legal_form", a.legalForm());
        put(path + "legal_name", a.legalName());
        put(path + "edrpou", a.edrpou());
        phone(path, a.phone());
        put(path + "email", a.email());
        put(path + "address", a.address());
        tick(path + "is_sms_allowed", a.isSmsAllowed());
        put(path + "data_source", a.dataSource());
        put(path + "social_categories", String.join(",", a.socialCategories()));
        a.identityDocument().ifPresent(document -> identityDocument(path, document));
    }

    private void representative(Representative r) {
        var path = "representative.";
        put(path + "person_id", r.personId().map(UUID::toString).orElse(""));
        put(path + "surname", r.surname());
        put(path + "given_name", r.givenName());
        put(path + "patronymic", r.patronymic());
        put(path + "taxpayer_number", r.taxpayerNumber());
        phone(path, r.phone());
        r.identityDocument().ifPresent(document -> {
            put(path + "identity_document.kind", document.kind());
            put(path + "identity_document.number", document.number());
        });
        put(path + "authority_kind", r.authorityKind());
        put(path + "authority_number", r.authorityNumber());
        put(path + "authority_on", r.authorityOn());
        put(path + "authority_until", r.authorityUntil());
    }

    private void document(String path, IntakeDocument d) {
        put(path + "card_document_id", d.cardDocumentId().map(String::valueOf).orElse(""));
        put(path + "document_kind", d.documentKind());
        put(path + "title", d.title());
        tick(path + "is_given", d.isGiven());
        put(path + "form", d.form());
        put(path + "number", d.number());
        put(path + "dated_on", d.datedOn());
        put(path + "sheets", String.valueOf(d.sheets()));
        put(path + "copies", String.valueOf(Math.max(1, d.copies())));
        put(path + "note", d.note());
        put(path + "decision", d.decision());
        put(path + "promised_on", d.promisedOn());
    }

    private void identityDocument(String path, IdentityDocument document) {
        put(path + "identity_document.kind", document.kind());
        put(path + "identity_document.number", document.number());
        put(path + "identity_document.issued_on", document.issuedOn());
        put(path + "identity_document.issuer", document.issuer());
        put(path + "identity_document.valid_until", document.validUntil());
    }

    private void phone(String path, String phone) {
        put(path + "phone", phone.isEmpty() ? "" : PhoneNumber.read(phone).value().map(PhoneNumber::spaced).orElse(phone));
    }

    private void put(String path, Optional<LocalDate> day) {
        put(path, day.map(Words::date).orElse(""));
    }

    private void tick(String path, boolean on) {
        put(path, on ? "yes" : "");
    }

    private void put(String path, String text) {
        if (!text.isEmpty()) {
            texts.put(path, text);
        }
    }
}
