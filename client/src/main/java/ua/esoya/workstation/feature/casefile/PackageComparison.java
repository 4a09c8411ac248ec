package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.Optional;
import java.util.stream.Collectors;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CaseCard.InventoryRow;
import ua.esoya.workstation.ui.Meaning;

/** The inventory against the scans in one sentence: how many sheets were taken, how many are scanned, what is missing (7.1.4). */
record PackageComparison(Meaning meaning, String words) {

    /** Nothing to compare when no paper of this case is to be scanned. */
    static Optional<PackageComparison> of(CaseCard card) {
        var expected = card.inventory().stream().filter(DocumentLine::toScan).toList();
        int sheets = expected.stream().mapToInt(InventoryRow::sheets).sum();
        if (sheets == 0) {
            return Optional.empty();
        }
        boolean together = card.scans().stream().anyMatch(DocumentLine::wholePackage);
        int pages = card.scans().stream()
                .filter(it -> DocumentLine.wholePackage(it) || expected.stream().anyMatch(row -> it.inventoryItemId().equals(Optional.of(row.inventoryItemId()))))
                .mapToInt(CaseCard.ScanRow::pageCount).sum();
        if (pages == 0) {
            return Optional.of(new PackageComparison(Meaning.WARN, TEXT.get("compare.nothing", sheets)));
        }
        var missing = expected.stream().filter(row -> pagesOf(card, row) < row.sheets())
                .map(row -> TEXT.get("compare.row", row.title(), pagesOf(card, row), row.sheets())).collect(Collectors.joining(", "));
        if (together ? pages >= sheets : missing.isEmpty()) {
            return Optional.of(new PackageComparison(Meaning.OK, TEXT.get("compare.whole", sheets, pages)));
        }
        var sentence = TEXT.get("compare.missing", sheets, pages);
        return Optional.of(new PackageComparison(Meaning.LATE, together ? sentence + "." : sentence + ": " + missing + "."));
    }

    private static int pagesOf(CaseCard card, InventoryRow row) {
        return DocumentLine.pages(card.scans().stream().filter(it -> it.inventoryItemId().equals(Optional.of(row.inventoryItemId()))).toList());
    }
}
