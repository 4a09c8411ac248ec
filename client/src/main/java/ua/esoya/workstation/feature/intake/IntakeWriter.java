package ua.esoya.workstation.feature.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.Fee;
import ua.esoya.domain.intake.FieldOverride;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.IntakeDocument;
import ua.esoya.domain.intake.Representative;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceCard.CardDocument;

/** Makes of the typed form what is sent to be registered; text that cannot be read is left out. */
final class IntakeWriter {
    private final IntakeDraft draft;

    IntakeWriter(IntakeDraft draft) {
        this.draft = draft;
    }

    Intake intake(Optional<UUID> draftId) {
        var plain = draft.plain();
        return new Intake(
                draft.service().get().map(ServiceCard::serviceId).orElse(0),
                plain.value("channel"),
                Optional.of(plain.value("received_at")).filter(text -> !text.isEmpty()).map(LocalDateTime::parse),
                draft.applicants().stream().map(IntakeWriter::applicant).toList(),
                draft.representative().get().map(IntakeWriter::representative),
                draft.values().values(),
                draft.documents().stream().filter(DocumentDraft::counts).map(IntakeWriter::document).toList(),
                fee(),
                plain.value("notice_way"),
                plain.value("delivery_way"),
                plain.value("delivery_address"),
                plain.value("note"),
                overrides(),
                draftId);
    }

    private static Applicant applicant(ApplicantDraft a) {
        var e = a.entries();
        return new Applicant(
                e.value("kind"), a.personId(), asked(a, "surname"), asked(a, "given_name"),
                e.ticked("is_without_patronymic") ? "" : asked(a, "patronymic"),
                !a.legal() && e.ticked("is_without_patronymic"), asked(a, "latin_name"), !a.legal() && e.ticked("is_foreigner"),
                a.legal() ? Optional.empty() : e.day("birth_on"), asked(a, "taxpayer_number"),
                e.value("taxpayer_number").isEmpty() ? asked(a, "taxpayer_absence") : "", asked(a, "unzr"),
                asked(a, "legal_form"), asked(a, "legal_name"), asked(a, "edrpou"),
                e.value("phone"), e.value("email"), e.value("address"), e.ticked("is_sms_allowed"), e.value("data_source"),
                a.legal() ? Optional.empty() : identityDocument(e),
                Arrays.stream(asked(a, "social_categories").split(",")).filter(code -> !code.isEmpty()).toList());
    }

    private static String asked(ApplicantDraft applicant, String name) {
        return applicant.asks(name) ? applicant.entries().value(name) : "";
    }

    private static Optional<IdentityDocument> identityDocument(Entries e) {
        boolean full = e.all().containsKey("identity_document.issuer");
        return e.value("identity_document.number").isEmpty()
                ? Optional.empty()
                : Optional.of(new IdentityDocument(e.value("identity_document.kind"), e.value("identity_document.number"),
                        full ? e.day("identity_document.issued_on") : Optional.empty(),
                        full ? e.value("identity_document.issuer") : "",
                        full ? e.day("identity_document.valid_until") : Optional.empty()));
    }

    private static Representative representative(RepresentativeDraft r) {
        var e = r.entries();
        return new Representative(r.personId(), e.value("surname"), e.value("given_name"), e.value("patronymic"), e.value("taxpayer_number"),
                e.value("phone"), identityDocument(e), e.value("authority_kind"), e.value("authority_number"), e.day("authority_on"), e.day("authority_until"));
    }

    private static IntakeDocument document(DocumentDraft d) {
        var e = d.entries();
        boolean given = d.given();
        return new IntakeDocument(d.card().map(CardDocument::cardDocumentId), e.value("document_kind"), e.value("title"), e.value("form"),
                e.value("number"), e.day("dated_on"), given ? d.sheets() : 0, e.value("copies").isEmpty() ? 1 : Integer.parseInt(e.value("copies")),
                e.value("note"), given, given ? "" : e.value("decision"), given || !d.promised() ? Optional.empty() : e.day("promised_on"));
    }

    private Optional<Fee> fee() {
        var e = draft.fee();
        return draft.asksFee() && !e.value("fee.amount").isEmpty()
                ? Optional.of(new Fee(new BigDecimal(e.value("fee.amount")), e.value("fee.exemption"), e.ticked("fee.is_paid"), e.value("fee.receipt_code"), e.day("fee.paid_on")))
                : Optional.empty();
    }

    /** Only warnings that still stand can be overridden. */
    private List<FieldOverride> overrides() {
        var asked = draft.asked();
        return draft.overrides().entrySet().stream()
                .filter(o -> !o.getValue().isEmpty() && asked.containsKey(o.getKey()) && !asked.get(o.getKey()).warnings().isEmpty())
                .map(o -> new FieldOverride(o.getKey(), o.getValue(), draft.overrideNotes().getOrDefault(o.getKey(), "").strip()))
                .sorted(Comparator.comparing(FieldOverride::field)).toList();
    }
}
