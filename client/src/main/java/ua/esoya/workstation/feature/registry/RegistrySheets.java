package ua.esoya.workstation.feature.registry;

import static ua.esoya.workstation.feature.registry.RegistryWords.TEXT;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.registry.ElectronicShare;
import ua.esoya.domain.registry.RegistryDifference;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.route.PrintSheet;

/** The comparison and the shares as tables for a spreadsheet and for paper. */
final class RegistrySheets {
    private final SessionCard session;
    private final Navigator navigator;
    private final Supplier<LocalDateTime> now;

    RegistrySheets(SessionCard session, Navigator navigator, Supplier<LocalDateTime> now) {
        this.session = session;
        this.navigator = navigator;
        this.now = now;
    }

    static List<String> columns() {
        return List.of(TEXT.get("column.code"), TEXT.get("column.registry"), TEXT.get("column.local"), TEXT.get("column.ours"), TEXT.get("column.sphere"), TEXT.get("column.sector"),
                TEXT.get("column.closed"), TEXT.get("column.address"));
    }

    static List<String> cells(RegistryDifference row) {
        return List.of(row.stateCode(), row.registryTitle(), row.localCode(), row.title(), row.sphere(), row.sector(), RegistryWords.closed(row), row.address());
    }

    static List<String> shareColumns() {
        return List.of(TEXT.get("column.whose"), TEXT.get("column.sphere"), TEXT.get("column.services"), TEXT.get("column.electronic"), TEXT.get("column.unsaid"), TEXT.get("column.share"));
    }

    static List<String> shareCells(ElectronicShare share) {
        return List.of(TEXT.get(share.isOurs() ? "whose.ours" : "whose.registry"), RegistryWords.orNothing(share.sphere()), RegistryWords.amount(share.services()), RegistryWords.amount(share.electronic()),
                RegistryWords.amount(share.unsaid()), RegistryWords.percent(share));
    }

    /** One kind of difference on paper. */
    void print(DifferenceKind kind, Callable<List<RegistryDifference>> rows) {
        var title = TEXT.get("paper.differences", TEXT.get("kind." + kind.code()));
        navigator.open(new PrintSheet(title, TEXT.get("csv.name", TEXT.get("kind." + kind.code())), () -> new ServiceSheet.Listing(head(), title, "",
                List.of(new ServiceSheet.Column(TEXT.get("column.code"), 10, false), new ServiceSheet.Column(TEXT.get("column.registry"), 40, false),
                        new ServiceSheet.Column(TEXT.get("column.local"), 12, false), new ServiceSheet.Column(TEXT.get("column.ours"), 38, false)),
                rows.call().stream().map(row -> List.of(row.stateCode(), row.registryTitle() + (RegistryWords.closed(row).isEmpty() ? "" : " — " + RegistryWords.closed(row)), row.localCode(), row.title())).toList())));
    }

    /** The shares on paper. */
    void printShares(Callable<List<ElectronicShare>> rows) {
        navigator.open(new PrintSheet(TEXT.get("shares"), TEXT.get("shares.name"), () -> new ServiceSheet.Listing(head(), TEXT.get("shares"), TEXT.get("shares.about"),
                List.of(new ServiceSheet.Column(TEXT.get("column.whose"), 14, false), new ServiceSheet.Column(TEXT.get("column.sphere"), 42, false),
                        new ServiceSheet.Column(TEXT.get("column.services"), 11, true), new ServiceSheet.Column(TEXT.get("column.electronic"), 11, true),
                        new ServiceSheet.Column(TEXT.get("column.unsaid"), 11, true), new ServiceSheet.Column(TEXT.get("column.share"), 11, true)),
                rows.call().stream().map(RegistrySheets::shareCells).toList())));
    }

    private ServiceSheet.Head head() {
        return new ServiceSheet.Head(session.officeTitle(), now.get(), TEXT.get("printed-by", session.shortName(), session.position()));
    }
}
