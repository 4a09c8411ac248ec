package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.Reprint;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.workstation.ui.route.PrintSheet;

/** One sheet that is no paper of a case: the server recorded it when it was read, and counts its prints where that matters. */
final class SheetStack implements PaperStack {
    private static final String SHEET = "sheet";

    private final Papers printer;
    private final String title;
    private final String fileName;
    private final ServiceSheet sheet;
    private final Optional<PrintSheet.Count> count;
    private volatile int printed;

    SheetStack(Papers printer, String title, String fileName, ServiceSheet sheet, Optional<PrintSheet.Count> count) {
        this.count = count;
        this.printer = printer;
        this.title = title;
        this.fileName = fileName;
        this.sheet = sheet;
    }

    @Override
    public String heading() {
        return title;
    }

    @Override
    public String number() {
        return fileName;
    }

    @Override
    public Optional<CaseCard> card() {
        return Optional.empty();
    }

    @Override
    public List<Paper> papers() {
        return List.of(new Paper(SHEET, title, 1, List.of(), sheet.printedBefore()));
    }

    @Override
    public byte[] render(Paper paper, Optional<Reprint> mark) {
        return printer.print(sheet, mark.isEmpty() ? 1 : Math.max(printed, sheet.printedBefore() + 1));
    }

    @Override
    public int times(Paper paper) {
        return paper.copies();
    }

    @Override
    public Reprint mark() {
        return new Reprint(sheet.head().at(), sheet.head().printedBy(), Optional.empty());
    }

    @Override
    public Map<String, PrintNumber> record(UUID requestId, List<Paper> papers) {
        if (count.isEmpty()) {
            return Map.of();
        }
        printed = count.get().record(requestId);
        return Map.of(SHEET, new PrintNumber(printed, Optional.empty()));
    }
}
