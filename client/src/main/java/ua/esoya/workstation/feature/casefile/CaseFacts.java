package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;
import static ua.esoya.workstation.feature.casefile.CaseWords.joined;
import static ua.esoya.workstation.feature.casefile.CaseWords.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.ShownValue;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.Fee;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Representative;

/** The data of a case as sections of named values; what is not known is left out. */
final class CaseFacts {
    private final CaseCard card;

    CaseFacts(CaseCard card) {
        this.card = card;
    }

    /** One named value. */
    record Fact(String label, String value) {}

    /** Values that belong together; {@code person} leads to the person they are about. */
    record Section(String heading, Optional<UUID> person, List<Fact> facts) {}

    /** Applicants one by one, then who acts for them, the object, the wishes with the fee, who supplied what, the registration. Empty sections are left out. */
    List<Section> sections() {
        var all = new ArrayList<Section>();
        var applicants = card.intake().applicants();
        for (int i = 0; i < applicants.size(); i++) {
            var heading = applicants.size() == 1 ? TEXT.get("facts.applicant") : TEXT.get("facts.applicant.of", i + 1, applicants.size());
            all.add(new Section(heading, applicants.get(i).personId(), applicant(applicants.get(i))));
        }
        card.intake().representative().ifPresent(it -> all.add(new Section(TEXT.get("facts.representative"), it.personId(), representative(it))));
        all.add(section("facts.added", card.additions().stream().map(it -> new Fact(DateEntry.text(it.happenedOn()), added(it))).toList()));
        all.add(section("facts.object", ShownValue.of(card).stream().map(it -> new Fact(it.label(), it.text())).toList()));
        all.add(section("facts.wishes", wishes()));
        all.add(section("facts.sources", card.sources().stream().map(it -> new Fact(SourceForms.group(card, it.valueGroup()), joined(" · ", it.supplierTitle(), it.dataSourceTitle()))).toList()));
        all.add(section("facts.registration", registration()));
        return all.stream().map(CaseFacts::known).filter(it -> !it.facts().isEmpty()).toList();
    }

    private List<Fact> applicant(Applicant it) {
        return List.of(
                fact("name", CaseWords.name(card, it)),
                fact("latin", it.latinName()),
                fact("edrpou", it.edrpou()),
                fact("taxpayer", it.taxpayerNumber().isEmpty() ? title(card, "taxpayer_absence", it.taxpayerAbsence()) : it.taxpayerNumber()),
                fact("unzr", it.unzr()),
                fact("born", day(it.birthOn())),
                fact("document", it.identityDocument().map(this::document).orElse("")),
                fact("phone", it.phone()),
                fact("email", it.email()),
                fact("address", it.address()),
                fact("sms", TEXT.get(it.isSmsAllowed() ? "value.sms.yes" : "value.sms.no")),
                fact("categories", it.socialCategories().stream().map(code -> title(card, "social_category", code)).collect(Collectors.joining(", "))),
                fact("source", title(card, "data_source", it.dataSource())));
    }

    private List<Fact> representative(Representative it) {
        var authority = joined(", ", title(card, "authority_kind", it.authorityKind()), joined(" ", it.authorityNumber(), dated("value.from", it.authorityOn())),
                dated("value.until", it.authorityUntil()));
        return List.of(
                fact("name", joined(" ", it.surname(), it.givenName(), it.patronymic())),
                fact("taxpayer", it.taxpayerNumber()),
                fact("phone", it.phone()),
                fact("document", it.identityDocument().map(this::document).orElse("")),
                fact("authority", authority));
    }

    private List<Fact> wishes() {
        var intake = card.intake();
        return List.of(
                fact("notice.phone", card.intake().applicants().stream().anyMatch(it -> it.phone().equals(card.noticePhone())) ? "" : card.noticePhone()),
                fact("notice", title(card, "notice_way", intake.noticeWay())),
                fact("delivery", title(card, "delivery_way", intake.deliveryWay())),
                fact("delivery.address", intake.deliveryAddress()),
                fact("fee", intake.fee().map(this::fee).orElse("")),
                fact("note", intake.note()));
    }

    private String fee(Fee it) {
        var state = !it.exemption().isEmpty() ? TEXT.get("value.fee.exempt", title(card, "fee_exemption", it.exemption()))
                : TEXT.get(it.isPaid() ? "value.fee.paid" : "value.fee.unpaid");
        return joined(", ", TEXT.get("value.money", it.amount().toPlainString().replace('.', ',')), joined(" ", state, day(it.paidOn())), it.receiptCode());
    }

    private List<Fact> registration() {
        var service = card.service();
        return List.of(
                fact("service.code", joined(" / ", service.localCode(), service.stateCode())),
                fact("provider", service.provider()),
                fact("application", service.isWithoutApplication() ? TEXT.get("value.no_application") : ""),
                fact("channel", card.channelTitle()),
                fact("received", TEXT.get("value.moment", card.receivedAt())),
                fact("registered", TEXT.get("value.moment", card.registeredAt())),
                fact("registrar", joined(", ", card.registrar().fullName(), card.registrar().position())),
                fact("leads", card.course().holding().responsible()),
                fact("office", joined(", ", card.office().title(), card.registrar().workplace())));
    }

    private String document(IdentityDocument it) {
        return joined(", ", joined(" ", title(card, "identity_document_kind", it.kind()), it.number()), joined(" ", it.issuer(), dated("value.from", it.issuedOn())),
                dated("value.until", it.validUntil()));
    }

    /** What was added, said by whom; a document with the number of its supplementary inventory. */
    private String added(CaseCard.Addition it) {
        var document = card.inventory().stream().filter(row -> it.inventoryItemId().filter(id -> id == row.inventoryItemId()).isPresent()).findFirst()
                .map(row -> TEXT.get("value.supplement", row.title(), it.supplementNumber())).orElse("");
        return joined(" · ", joined(": ", it.kindTitle(), joined(", ", it.phone(), document, it.note())), it.who());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateEntry::text).orElse("");
    }

    private static String dated(String key, Optional<LocalDate> day) {
        return day.map(it -> TEXT.get(key, it)).orElse("");
    }

    private static Fact fact(String key, String value) {
        return new Fact(TEXT.get("fact." + key), value);
    }

    private static Section section(String key, List<Fact> facts) {
        return new Section(TEXT.get(key), Optional.empty(), facts);
    }

    static Section known(Section section) {
        return new Section(section.heading(), section.person(), section.facts().stream().filter(it -> !it.value().isBlank()).toList());
    }
}
