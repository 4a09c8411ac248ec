package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.Reprint;
import ua.esoya.domain.paper.ServiceSheet;

/** One sheet that is no paper of a case: the server recorded it when it was read. */
final class SheetStack implements PaperStack {
    private final Papers printer;
    private final String title;
    private final String fileName;
    private final ServiceSheet sheet;

    SheetStack(Papers printer, String title, String fileName, ServiceSheet sheet) {
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
        return List.of(new Paper("sheet", title, 1, List.of(), 0));
    }

    @Override
    public byte[] render(Paper paper, Optional<Reprint> mark) {
        return printer.print(sheet);
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
        return Map.of();
    }
}
