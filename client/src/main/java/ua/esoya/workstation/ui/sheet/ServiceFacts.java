package ua.esoya.workstation.ui.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.Text;

/** A service in the words of its information card, the same on the screen and on paper (3.2.1, CSP-2.4.3). */
public final class ServiceFacts {
    private static final Text TEXT = Text.of(ServiceFacts.class);

    private ServiceFacts() {}

    /** Everything an applicant asks about it, in the order of the card; some of it may be blank. */
    public static List<Detail> of(ServiceCard card) {
        return List.of(
                fact("provider", card.provider()),
                fact("given", card.provisionMode().equals("provider") ? TEXT.get("card.given.provider", card.modeReason()) : TEXT.get("card.given.administrator")),
                fact("documents", lines(card.documents().stream().map(ServiceFacts::document))),
                fact("order", card.submissionOrder()),
                fact("electronic", card.isElectronic() ? TEXT.get("card.electronic.yes") : ""),
                fact("fee", joined(fee(card.fee()), card.feeNote())),
                fact("term", term(card.timeLimitAmount(), card.timeLimitUnit(), card.isImmediate())),
                fact("refusal", lines(card.refusalGrounds().stream().map(ground -> joined(ground.title(), ground.legalGround())))),
                fact("result", joined(card.resultTitle(), card.receivingOrder())),
                fact("register", card.stateRegister()),
                fact("act", card.legalAct()),
                fact("version", TEXT.get("card.version_of", card.cardVersion(), card.validFrom())));
    }

    /** «30 календарних днів», «за одне звернення». */
    public static String term(int amount, String unit, boolean immediate) {
        return immediate || unit.equals("at_once") || unit.equals("same_day") ? TEXT.get("term.at_once") : TEXT.get("term." + unit, amount);
    }

    /** «120,50 грн», «безоплатно». */
    public static String fee(BigDecimal fee) {
        return fee.signum() == 0 ? TEXT.get("fee.none") : TEXT.get("fee.amount", fee.toPlainString().replace('.', ','));
    }

    private static String document(ServiceCard.CardDocument document) {
        return document.title() + (document.isRequired() ? "" : " " + TEXT.get("card.if", document.condition().isEmpty() ? TEXT.get("card.if_any") : document.condition()))
                + (document.isInRegister() ? "; " + TEXT.get("card.in_register", document.registerTitle()) : "");
    }

    private static Detail fact(String name, String text) {
        return new Detail(TEXT.get("card." + name), text);
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> "• " + line).collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
