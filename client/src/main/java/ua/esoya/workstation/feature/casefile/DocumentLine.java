package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.casefile.CaseCard.InventoryRow;
import ua.esoya.domain.casefile.CaseCard.ScanRow;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.workstation.feature.casefile.PreviewViewModel.Paged;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.list.Chip;

/** A row of the inventory with the state of its scan, or scans that belong to no single row (4.6, 7.1.4). */
record DocumentLine(String key, String title, String sheets, Chip state, List<ScanRow> scans) {
    private static final String WHOLE_PACKAGE = "package";

    /** The inventory in its order, then what was scanned beside it. */
    static List<DocumentLine> of(CaseCard card) {
        boolean together = card.scans().stream().anyMatch(DocumentLine::wholePackage);
        var lines = new ArrayList<DocumentLine>();
        for (var row : card.inventory()) {
            var scans = card.scans().stream().filter(it -> it.inventoryItemId().equals(Optional.of(row.inventoryItemId()))).toList();
            lines.add(new DocumentLine("item" + row.inventoryItemId(), row.title(), sheetsOf(row), state(row, pages(scans), together), scans));
        }
        var kinds = new LinkedHashSet<String>();
        card.scans().stream().filter(it -> it.inventoryItemId().isEmpty()).forEach(it -> kinds.add(it.kind()));
        for (var kind : kinds) {
            var scans = card.scans().stream().filter(it -> it.inventoryItemId().isEmpty() && it.kind().equals(kind)).toList();
            lines.add(new DocumentLine(kind, scanTitle(kind), "—", new Chip(Meaning.OK, TEXT.get("scan.pages", pages(scans))), scans));
        }
        return lines;
    }

    /** What its preview shows. */
    List<Paged> files() {
        return scans.stream().map(it -> new Paged(it.scanId().toString(), it.pageCount())).toList();
    }

    /** Whether a sheet of this row is expected among the scans. */
    static boolean toScan(InventoryRow row) {
        return row.isGiven() && row.mayScan() && !row.form().equals("electronic");
    }

    static boolean wholePackage(ScanRow scan) {
        return scan.inventoryItemId().isEmpty() && scan.kind().equals(WHOLE_PACKAGE);
    }

    static int pages(List<ScanRow> scans) {
        return scans.stream().mapToInt(ScanRow::pageCount).sum();
    }

    private static String sheetsOf(InventoryRow row) {
        return row.isGiven() && row.sheets() > 0 ? String.valueOf(row.sheets()) : "—";
    }

    private static Chip state(InventoryRow row, int pages, boolean together) {
        if (!row.isGiven()) {
            return row.decision().equals("bring_later")
                    ? new Chip(Meaning.WARN, row.promisedOn().map(day -> TEXT.get("scan.promised", day)).orElseGet(() -> TEXT.get("scan.later")))
                    : new Chip(Meaning.SHUT, TEXT.get("scan.notGiven"));
        }
        if (pages == 0 && row.isInRegister() && !row.mayScan()) {
            return new Chip(Meaning.SHUT, TEXT.get("scan.inRegister"));
        }
        if (pages == 0 && row.form().equals("electronic")) {
            return new Chip(Meaning.INFO, TEXT.get("scan.electronic"));
        }
        if (pages == 0) {
            return together ? new Chip(Meaning.INFO, TEXT.get("scan.together")) : new Chip(Meaning.WARN, TEXT.get("scan.none"));
        }
        return pages < row.sheets() && !together
                ? new Chip(Meaning.LATE, TEXT.get("scan.partly", pages, row.sheets()))
                : new Chip(Meaning.OK, TEXT.get("scan.pages", pages));
    }

    private static String scanTitle(String kind) {
        return TEXT.get(switch (kind) {
            case WHOLE_PACKAGE -> "scanKind.package";
            case "receipt" -> "scanKind.receipt";
            case "routing_slip" -> "scanKind.slip";
            default -> "scanKind.other";
        });
    }
}
