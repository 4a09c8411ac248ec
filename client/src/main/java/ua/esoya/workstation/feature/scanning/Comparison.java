package ua.esoya.workstation.feature.scanning;

import java.util.List;
import ua.esoya.workstation.ui.Text;

/** The inventory against the pages: «В описі 7 аркушів, відскановано 6: немає …» (7.1.4). */
final class Comparison {
    private static final Text TEXT = Text.of(Comparison.class);

    private Comparison() {}

    /** The sentence; blank when every sheet has a page. */
    static String of(List<ScanRow> rows) {
        var lacking = rows.stream().filter(ScanRow::lacking).toList();
        if (lacking.isEmpty()) {
            return "";
        }
        int expected = rows.stream().mapToInt(ScanRow::expected).sum();
        // a sheet scanned from both sides does not make up for one that is missing elsewhere
        int scanned = rows.stream().mapToInt(row -> Math.min(row.scanned(), row.expected())).sum();
        var missing = lacking.stream()
                .map(row -> row.scanned() == 0
                        ? row.item().title()
                        : TEXT.get("missing.part", row.item().title(), row.scanned(), row.expected()))
                .toList();
        return TEXT.get("missing", expected, scanned, String.join("; ", missing));
    }
}
