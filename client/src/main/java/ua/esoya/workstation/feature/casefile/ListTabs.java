package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.List;
import java.util.function.BiFunction;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CaseCard.Correction;
import ua.esoya.domain.casefile.CaseCard.PaperRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The two tabs that are lists: papers, corrections; the newest first, as the server gives them. */
final class ListTabs {

    /** One corrected value with who corrected it, when and why. */
    record ChangeLine(String key, String when, String who, String reason, ChangedField field) {}

    private final PagedTable<PaperRow> papers;
    private final PagedTable<ChangeLine> changes;
    private final BiFunction<String, String, String> titles;
    /** Read by the tables on background threads. */
    private volatile List<PaperRow> printed = List.of();
    private volatile List<ChangeLine> corrected = List.of();

    ListTabs(BiFunction<String, String, String> titles, Background background) {
        this.titles = titles;
        papers = new PagedTable<PaperRow>(TEXT.get("tab.papers"), background, (after, size) -> new Page<>(printed, true), paper -> paper)
                .column(TEXT.get("column.paper"), 560, paper -> paperTitle(paper, titles))
                .column(TEXT.get("column.print"), 160, ListTabs::print)
                .column(TEXT.get("column.when"), 150, paper -> TEXT.get("value.moment", paper.printedAt()))
                .column(TEXT.get("column.who"), 220, PaperRow::printedBy)
                .whenEmpty(TEXT.get("papers.empty"));
        changes = new PagedTable<>(TEXT.get("tab.changes"), background, (after, size) -> new Page<>(corrected, true), ChangeLine::key)
                .column(TEXT.get("column.when"), 130, ChangeLine::when)
                .column(TEXT.get("column.field"), 250, line -> line.field().field())
                .column(TEXT.get("column.old"), 230, line -> line.field().old())
                .column(TEXT.get("column.now"), 230, line -> line.field().now())
                .column(TEXT.get("column.reason"), 230, ChangeLine::reason)
                .column(TEXT.get("column.who"), 150, ChangeLine::who)
                .whenEmpty(TEXT.get("changes.empty"));
        papers.control().setId("case-papers");
        changes.control().setId("case-changes");
    }

    private static String paperTitle(PaperRow paper, BiFunction<String, String, String> titles) {
        var title = titles.apply("paper_kind", paper.paperKind());
        return paper.supplementNumber() > 0 ? TEXT.get("paper.numbered", title, paper.supplementNumber()) : title;
    }

    private static String print(PaperRow paper) {
        return paper.isVoid() ? TEXT.get("print.void") : paper.printNumber() == 1 ? TEXT.get("print.first") : TEXT.get("print.again", paper.printNumber());
    }

    private static String reason(Correction correction) {
        return correction.actNumber().isEmpty() ? correction.reason()
                : TEXT.get("correction.act", correction.reason(), correction.actNumber(), correction.actDatedOn().map(DateEntry::text).orElse(""));
    }

    PagedTable<PaperRow> papers() {
        return papers;
    }

    PagedTable<ChangeLine> changes() {
        return changes;
    }

    void show(CaseCard card) {
        printed = card.papers();
        corrected = card.corrections().stream().flatMap(correction -> correction.changes().stream().map(change -> new ChangeLine(
                correction.correctedAt() + change.field(), TEXT.get("value.moment", correction.correctedAt()), correction.who(), reason(correction),
                ChangedField.of(card, change, titles)))).toList();
        papers.reload();
        changes.reload();
    }
}
