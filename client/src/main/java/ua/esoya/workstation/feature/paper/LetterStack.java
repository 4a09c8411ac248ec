package ua.esoya.workstation.feature.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.Reprint;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.route.PrintLetter;

/** One letter about results; each print is counted in its cases (7.1.7, постанова 588). */
final class LetterStack implements PaperStack {
    private static final Text TEXT = Text.of(LetterStack.class);
    /** One stays in the centre and is scanned into the cases, the other goes with the results. */
    private static final int NOTE_COPIES = 2;

    private final PaperGateway gateway;
    private final Papers printer;
    private final PrintLetter letter;
    private final LetterCard card;
    private final ServiceSheet sheet;
    private volatile int printed;

    LetterStack(PaperGateway gateway, Papers printer, PrintLetter letter, String printedBy) {
        this.gateway = gateway;
        this.printer = printer;
        this.letter = letter;
        this.card = gateway.letter(letter.kind().code(), letter.caseIds());
        this.sheet = card.sheet(letter.kind(), printedBy);
    }

    @Override
    public String heading() {
        int cases = card.lines().size();
        return cases == 1 ? TEXT.get("letter.heading", title(), number()) : TEXT.get("letter.heading.many", title(), cases);
    }

    @Override
    public String number() {
        return card.lines().getFirst().caseNumber();
    }

    @Override
    public Optional<CaseCard> card() {
        return Optional.empty();
    }

    @Override
    public List<Paper> papers() {
        return List.of(new Paper(letter.kind().code(), title(), letter.kind() == PrintLetter.Kind.STORAGE_NOTE ? NOTE_COPIES : 1, missing(), card.printedBefore()));
    }

    @Override
    public byte[] render(Paper paper, Optional<Reprint> mark) {
        return printer.print(sheet, mark.isEmpty() ? 1 : Math.max(printed, card.printedBefore() + 1));
    }

    @Override
    public int times(Paper paper) {
        return paper.copies();
    }

    @Override
    public Reprint mark() {
        return new Reprint(card.now(), sheet.head().printedBy(), Optional.empty());
    }

    @Override
    public Map<String, PrintNumber> record(UUID requestId, List<Paper> papers) {
        printed = gateway.recordLetter(requestId, letter.kind().code(), letter.caseIds());
        return Map.of(letter.kind().code(), new PrintNumber(printed, Optional.empty()));
    }

    private String title() {
        return TEXT.get("paper." + letter.kind().code());
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        if (letter.kind() == PrintLetter.Kind.STORAGE_NOTE) {
            return missing;
        }
        if (card.recipientAddress().isBlank()) {
            missing.add(TEXT.get("letter.no-address"));
        } else if (card.to().index().isEmpty()) {
            missing.add(TEXT.get("letter.no-index"));
        }
        return missing;
    }
}
