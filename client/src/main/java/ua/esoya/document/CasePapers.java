package ua.esoya.document;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.Plural;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.ShownValue;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.paper.Attribute;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Consents;
import ua.esoya.domain.paper.Employee;
import ua.esoya.domain.paper.FeeLine;
import ua.esoya.domain.paper.ServiceLine;
import ua.esoya.domain.paper.Stage;
import ua.esoya.domain.paper.Supplement;
import ua.esoya.domain.paper.TermLine;

/** Case card → what its papers contain (4.5, 7.1.3). Invents nothing: what the case lacks stays blank. */
public final class CasePapers {
    private CasePapers() {}

    /** The content of the papers that this case has. */
    public static CasePaper of(CaseCard card, PaperHead head) {
        boolean cameEarlier = !card.receivedAt().truncatedTo(ChronoUnit.MINUTES).equals(card.registeredAt().truncatedTo(ChronoUnit.MINUTES));
        return new CasePaper(
                head.centre(),
                card.caseNumber(),
                card.registeredAt(),
                cameEarlier ? Optional.of(card.receivedAt()) : Optional.empty(),
                card.channelTitle(),
                service(card),
                card.intake().applicants().stream().map(applicant -> PartyLines.party(applicant, card)).toList(),
                card.intake().representative().map(proxy -> PartyLines.proxy(proxy, card)),
                attributes(card),
                InventoryLines.of(card),
                fee(card),
                term(card),
                PartyLines.preferences(card),
                // the consent to processing is the applicant's own tick on paper: the program keeps none
                new Consents(false, card.intake().applicants().stream().anyMatch(Applicant::isSmsAllowed)),
                new Employee(card.registrar().shortName(), card.registrar().position(), card.registrar().workplace()),
                stages(card),
                PassageLines.of(card),
                Optional.empty(),
                BundleWords.of(card));
    }

    /** The same of a request for a package: its one application says what all services ask (KR146-P2). */
    public static CasePaper of(CaseCard card, List<CaseCard> services, PaperHead head) {
        var alone = of(card, head);
        return services.isEmpty() ? alone
                : alone.asking(Stream.concat(alone.attributes().stream(), services.stream().flatMap(it -> attributes(it).stream())).distinct().toList());
    }

    /** The supplementary inventory of what this addition brought. */
    public static Supplement supplement(CaseCard card, CasePaper paper, CaseCard.Addition brought) {
        return new Supplement(paper.with(InventoryLines.of(card, brought.supplementNumber()), new Employee(brought.who(), brought.position(), "")),
                brought.supplementNumber(), brought.recordedAt());
    }

    /** What the service asked, with the answers. */
    private static List<Attribute> attributes(CaseCard card) {
        return ShownValue.of(card).stream().map(value -> new Attribute(value.code(), value.label(), value.text(), value.yes())).toList();
    }

    private static ServiceLine service(CaseCard card) {
        var service = card.service();
        String version = service.processVersion() > 0 ? Integer.toString(service.processVersion()) : "";
        return new ServiceLine(
                service.title(), service.localCode(), service.stateCode(), service.provider(), "", version, service.isImmediate(), service.isWithoutApplication());
    }

    private static FeeLine fee(CaseCard card) {
        return card.intake().fee()
                .map(fee -> new FeeLine(
                        Optional.of(fee.amount()).filter(amount -> amount.compareTo(BigDecimal.ZERO) > 0),
                        fee.exemption().isBlank() ? "" : card.title("fee_exemption", fee.exemption()),
                        fee.receiptCode(),
                        fee.paidOn()))
                .orElse(new FeeLine(Optional.empty(), "", "", Optional.empty()));
    }

    private static TermLine term(CaseCard card) {
        return BundleWords.term(card).orElseGet(() -> new TermLine(limit(card), card.dueOn().filter(due -> !card.service().isImmediate())));
    }

    /** The time the service may take: 30 календарних днів; of a package, or of a service that waits for another, what stands for it. */
    public static String limit(CaseCard card) {
        return BundleWords.term(card).map(TermLine::text).orElseGet(() -> limit(card.timeLimitAmount(), card.timeLimitUnit()));
    }

    static String limit(int amount, String unit) {
        return switch (unit) {
            case "same_day", "at_once" -> PaperWords.of("term." + unit);
            default -> Plural.parse(PaperWords.of("term." + unit)).count(amount);
        };
    }

    private static List<Stage> stages(CaseCard card) {
        return card.stages().stream()
                .map(stage -> {
                    var done = PassageLines.stageDone(card, stage.position());
                    return new Stage(stage.title(), stage.responsible(), stage.participation(), stage.termTitle(), stage.dueOn(),
                            done.map(CaseCard.CaseEvent::happenedAt), done.map(CaseCard.CaseEvent::who).orElse(""));
                })
                .toList();
    }
}
