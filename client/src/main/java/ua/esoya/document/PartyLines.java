package ua.esoya.document;

import java.util.Optional;
import java.util.function.Function;
import ua.esoya.domain.PersonName;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Representative;
import ua.esoya.domain.paper.Lines;
import ua.esoya.domain.paper.Party;
import ua.esoya.domain.paper.Preferences;
import ua.esoya.domain.paper.Proxy;

/** People and legal entities of a case as papers name them, and how they want to be told and served. */
final class PartyLines {
    private PartyLines() {}

    static Party party(Applicant applicant, CaseCard card) {
        String full = applicant.legal() ? legalName(applicant, card) : personName(applicant);
        var categories = applicant.socialCategories().stream().map(code -> card.title("social_category", code)).toList();
        return new Party(
                applicant.legal(),
                full,
                applicant.legal() ? full : name(applicant.surname(), applicant.givenName(), applicant.patronymic()).shortForm(),
                applicant.legal() ? applicant.edrpou() : applicant.taxpayerNumber(),
                applicant.legal() ? Optional.empty() : applicant.birthOn(),
                applicant.identityDocument().map(document -> identity(document, card)).orElse(""),
                applicant.address(),
                Lines.phone(applicant.phone()),
                applicant.email(),
                String.join(", ", categories),
                applicant.legal() ? "" : applicant.surname(),
                applicant.legal() ? "" : applicant.givenName(),
                applicant.legal() ? "" : applicant.patronymic());
    }

    static Proxy proxy(Representative representative, CaseCard card) {
        var name = name(representative.surname(), representative.givenName(), representative.patronymic());
        return new Proxy(
                name.full(),
                name.shortForm(),
                representative.taxpayerNumber(),
                representative.identityDocument().map(document -> identity(document, card)).orElse(""),
                Lines.phone(representative.phone()),
                representative.authorityKind().isBlank() ? "" : card.title("authority_kind", representative.authorityKind()),
                representative.authorityNumber(),
                representative.authorityOn(),
                representative.authorityUntil());
    }

    static Preferences preferences(CaseCard card) {
        var intake = card.intake();
        String told = switch (intake.noticeWay()) {
            case "sms", "phone" -> Lines.phone(first(card, Applicant::phone)
                    .or(() -> intake.representative().map(Representative::phone)).orElse(""));
            case "email" -> first(card, Applicant::email).orElse("");
            case "post" -> first(card, Applicant::address).orElse("");
            default -> "";
        };
        String sent = !intake.deliveryAddress().isBlank() || !intake.deliveryWay().equals("post")
                ? intake.deliveryAddress()
                : first(card, Applicant::address).orElse("");
        return new Preferences(title(card, "notice_way", intake.noticeWay()), told, title(card, "delivery_way", intake.deliveryWay()), sent);
    }

    private static String title(CaseCard card, String classifier, String code) {
        return code.isBlank() ? "" : card.title(classifier, code);
    }

    private static Optional<String> first(CaseCard card, Function<Applicant, String> value) {
        return card.intake().applicants().stream().map(value).filter(text -> !text.isBlank()).findFirst();
    }

    private static String personName(Applicant applicant) {
        String full = name(applicant.surname(), applicant.givenName(), applicant.patronymic()).full();
        String withLatin = applicant.latinName().isBlank() ? full : PaperWords.of("party.latin", full, applicant.latinName());
        return applicant.kind().equals(Applicant.SOLE_PROPRIETOR) ? PaperWords.of("party.sole-proprietor", withLatin) : withLatin;
    }

    private static String legalName(Applicant applicant, CaseCard card) {
        boolean quoted = applicant.legalName().contains("«") || applicant.legalName().contains("\"");
        String own = quoted || applicant.legalName().isBlank() ? applicant.legalName() : PaperWords.of("party.quoted", applicant.legalName());
        // «інша форма» names no form that a paper could print
        String form = applicant.legalForm().isBlank() || applicant.legalForm().equals("other") ? "" : card.title("legal_form", applicant.legalForm());
        return Lines.join(" ", form, own);
    }

    private static PersonName name(String surname, String given, String patronymic) {
        return new PersonName(surname, given, Optional.of(patronymic).filter(text -> !text.isBlank()));
    }

    private static String identity(IdentityDocument document, CaseCard card) {
        String head = Lines.join(" ", title(card, "identity_document_kind", document.kind()), document.number());
        return Lines.join(", ", head, document.issuer(), Lines.date(document.issuedOn()));
    }
}
