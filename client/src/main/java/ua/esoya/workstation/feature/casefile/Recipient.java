package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;
import static ua.esoya.workstation.feature.casefile.CaseWords.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.workstation.ui.sheet.Option;

/**
 * To whom a result goes, with what the request says of them.
 *
 * @param code applicant, representative or sent
 * @param name blank for a legal entity, whose head comes
 */
record Recipient(String code, String name, Optional<IdentityDocument> document) {
    private static final String REPRESENTATIVE = "representative";
    private static final Recipient SENT = new Recipient("sent", "", Optional.empty());

    boolean sent() {
        return equals(SENT);
    }

    /** Whom to offer: the applicants, who acts for them, and nobody, since a result may be sent. */
    static List<Option> offered(CaseCard card) {
        var all = new ArrayList<Option>();
        for (var applicant : card.intake().applicants()) {
            var name = CaseWords.name(card, applicant);
            all.add(new Option(new Recipient("applicant", applicant.legal() ? "" : name, applicant.identityDocument()), TEXT.get("recipient.applicant", name)));
        }
        card.intake().representative().ifPresent(it -> {
            var name = joined(" ", it.surname(), it.givenName(), it.patronymic());
            all.add(new Option(new Recipient(REPRESENTATIVE, name, it.identityDocument()), TEXT.get("recipient.representative", name)));
        });
        all.add(new Option(SENT, TEXT.get("recipient.sent")));
        return all;
    }

    /** Who is likely for this way of delivery: whoever acts for the applicant, else the first applicant. */
    static Recipient likely(CaseCard card, boolean bySending) {
        var all = offered(card).stream().map(option -> (Recipient) option.value()).toList();
        return bySending ? SENT : all.stream().filter(it -> it.code().equals(REPRESENTATIVE)).findFirst().orElse(all.getFirst());
    }
}
