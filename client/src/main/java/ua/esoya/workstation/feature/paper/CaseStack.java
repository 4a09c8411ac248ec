package ua.esoya.workstation.feature.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.esoya.document.CasePapers;
import ua.esoya.document.PaperHead;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.paper.Reprint;
import ua.esoya.workstation.ui.Text;

/**
 * The papers of a registered case: inventory in two copies, routing slip unless given at once, application (7.1.3, 4.5), and a
 * supplementary inventory in two copies for each document brought later (7.1.8).
 */
final class CaseStack implements PaperStack {
    private static final Text TEXT = Text.of(CaseStack.class);
    private static final String SUPPLEMENT = "supplement";

    private final PaperGateway gateway;
    private final Papers printer;
    private final CaseCard card;
    private final CasePaper content;
    private final PaperHead head;
    private final String whoPrints;
    private final Optional<Integer> only;
    private final long readAt = System.nanoTime();

    /** @param only the one supplement to print; absent for all papers */
    CaseStack(PaperGateway gateway, Papers printer, UUID caseId, String whoPrints, Optional<Integer> only) {
        this(gateway, printer, gateway.caseCard(caseId), List.of(), whoPrints, only);
    }

    /** @param services cases of the package that this case asks for: one application names what all of them ask */
    CaseStack(PaperGateway gateway, Papers printer, CaseCard card, List<CaseCard> services, String whoPrints, Optional<Integer> only) {
        this.gateway = gateway;
        this.printer = printer;
        this.card = card;
        this.head = gateway.head(Optional.of(card.caseId()));
        this.content = CasePapers.of(card, services, head);
        this.whoPrints = whoPrints;
        this.only = only;
    }

    @Override
    public String heading() {
        return TEXT.get("case.heading", card.caseNumber());
    }

    @Override
    public String number() {
        return card.caseNumber();
    }

    @Override
    public Optional<CaseCard> card() {
        return Optional.of(card);
    }

    @Override
    public List<Paper> papers() {
        var supplements = card.additions().stream().filter(it -> it.supplementNumber() > 0).sorted(Comparator.comparing(CaseCard.Addition::supplementNumber))
                .map(it -> new Paper(SUPPLEMENT + "-" + it.supplementNumber(), TEXT.get("paper.supplement", it.supplementNumber()),
                        Papers.usualCopies(PaperKind.INVENTORY), List.of(), printedBefore(SUPPLEMENT, it.supplementNumber())));
        if (only.isPresent()) {
            return supplements.filter(paper -> paper.kind().equals(SUPPLEMENT + "-" + only.get())).toList();
        }
        return Stream.concat(content.kinds().stream()
                .map(kind -> new Paper(code(kind), TEXT.get("paper." + code(kind)), Papers.usualCopies(kind),
                        printer.missing(kind, content), printedBefore(code(kind), 0))), supplements).toList();
    }

    @Override
    public byte[] render(Paper paper, Optional<Reprint> reprint) {
        var brought = addition(paper);
        if (brought.isPresent()) {
            var supplement = CasePapers.supplement(card, content, brought.get());
            return printer.supplement(reprint.map(supplement::reprinted).orElse(supplement), paper.copies());
        }
        return printer.print(kind(paper.kind()), reprint.map(content::reprinted).orElse(content), paper.copies(), head);
    }

    @Override
    public int times(Paper paper) {
        // every copy of the inventory says whose it is, so all of them are in one file
        return addition(paper).isPresent() || kind(paper.kind()) == PaperKind.INVENTORY ? 1 : paper.copies();
    }

    @Override
    public Reprint mark() {
        // the server's clock, carried on since it was read
        return new Reprint(head.now().plusNanos(System.nanoTime() - readAt), whoPrints, Optional.empty());
    }

    @Override
    public Map<String, PrintNumber> record(UUID requestId, List<Paper> papers) {
        return gateway.recordPrint(requestId, card.caseId(), papers.stream().map(Paper::kind).toList());
    }

    private Optional<CaseCard.Addition> addition(Paper paper) {
        return card.additions().stream().filter(it -> paper.kind().equals(SUPPLEMENT + "-" + it.supplementNumber())).findFirst();
    }

    private int printedBefore(String kind, int supplement) {
        return card.papers().stream().filter(row -> row.paperKind().equals(kind) && row.supplementNumber() == supplement).mapToInt(CaseCard.PaperRow::printNumber).max().orElse(0);
    }

    private static String code(PaperKind kind) {
        return kind.code().replace('-', '_');
    }

    private static PaperKind kind(String code) {
        return PaperKind.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
