package ua.esoya.workstation.feature.scanning;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.document.CodeOnPage;
import ua.esoya.document.ScanPage;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;

/** The package of one case: rows of the inventory, the pages taken for each, which row and page are in focus. */
final class PackageModel {
    private static final Text TEXT = Text.of(PackageModel.class);

    private final Background background;
    private final Background lasting;
    private final Troubles troubles;
    private final ScanningGateway gateway;
    private final Function<UUID, PageStore> stores;
    private final PageStore store;
    private final UUID caseId;

    private final ObjectProperty<Optional<CaseCard>> card = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ScanRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ScanRow>> row = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TakenPage>> page = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<BufferedImage>> picture = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final StringProperty comparison = new SimpleStringProperty("");
    private final ObservableList<String> sorted = FXCollections.observableArrayList();
    // what the case offers, for the thread that takes pages
    private volatile List<ScanRow> papers = List.of();
    private volatile String caseNumber = "";
    private long edition;
    private boolean covered;

    /**
     * @param lasting finishes what was begun on this machine's disk even when the screen is gone
     * @param stores pages taken for a case, of this one and of those whose papers turn up here
     */
    PackageModel(Background background, Background lasting, Troubles troubles, ScanningGateway gateway, Function<UUID, PageStore> stores, UUID caseId) {
        this.background = background;
        this.lasting = lasting;
        this.troubles = troubles;
        this.gateway = gateway;
        this.stores = stores;
        this.store = stores.apply(caseId);
        this.caseId = caseId;
        row.subscribe(focused -> page.set(focused.flatMap(one -> one.pages().stream().findFirst())));
        page.subscribe(this::draw);
    }

    private record Opened(CaseCard card, List<TakenPage> kept) {}

    /** Reads the case, and what was taken for it earlier and not stored. */
    void open() {
        background.run(() -> new Opened(gateway.caseCard(caseId), store.kept()), this::show,
                troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
    }

    private void show(Opened opened) {
        var read = opened.card();
        card.set(Optional.of(read));
        rows.setAll(read.inventory().stream().map(item -> new ScanRow(item, pages(read.scans().stream().filter(scan -> scan.inventoryItemId().equals(Optional.of(item.inventoryItemId())))))).toList());
        caseNumber = read.caseNumber();
        papersOf(read).forEach(paper -> rows.add(ScanRow.of(paper, TEXT.get("paper." + paper.code()), rows.size() + 1,
                pages(read.scans().stream().filter(scan -> scan.kind().equals(paper.code()))))));
        papers = rows.stream().filter(row -> row.ofCase().isPresent()).toList();
        int offered = 0;
        for (var kept : opened.kept()) {
            var target = rows.stream().filter(one -> one.id() == kept.row()).findFirst();
            target.ifPresent(one -> one.pages().add(kept));
            offered += target.isPresent() ? 1 : 0;
        }
        if (offered > 0) {
            notice.set(new Notice(Meaning.INFO, TEXT.get("kept", offered)));
        }
        row.set(rows.stream().filter(ScanRow::lacking).findFirst().or(() -> rows.stream().findFirst()));
        compare();
    }

    /** The slip is scanned when the case has gone its way: with it, or with the letter of transfer, the case is closed (7.1.7). */
    private static Stream<ScanRow.OfCase> papersOf(CaseCard card) {
        return Stream.of(ScanRow.OfCase.values()).filter(paper -> switch (paper) {
            case RECEIPT -> card.intake().fee().isPresent();
            case ROUTING_SLIP, TRANSFER_NOTE -> !card.service().isImmediate() && !card.status().equals("registered");
        });
    }

    private static int pages(Stream<CaseCard.ScanRow> scans) {
        return scans.mapToInt(CaseCard.ScanRow::pageCount).sum();
    }

    /** Another screen lies over the page in focus: its large picture is let go. */
    void covered() {
        covered = true;
        picture.set(Optional.empty());
    }

    /** Draws the page in focus again. */
    void shownAgain() {
        covered = false;
        if (picture.get().isEmpty()) {
            draw(page.get());
        }
    }

    /** Why nothing may be scanned into this row; empty when it may (4.6). */
    static Optional<String> refusal(ScanRow row) {
        return row.item().mayScan() ? Optional.empty() : Optional.of(TEXT.get("register", row.item().title()));
    }

    /** A new run begins: what was said of the pages of the last one is over. */
    void begin() {
        sorted.clear();
    }

    /**
     * Keeps a page on this machine and shows it: the routing slip and the letter of transfer in their own row of their own case, by the
     * code they carry, wherever they were scanned (7.1.7), and not at all before the case has gone its way; all else where it was scanned to. Blocks, and belongs to the thread that
     * takes pages.
     *
     * @param instead the page that it replaces; its place is known
     * @return whether it went where it was scanned to
     */
    boolean take(ScanRow target, TakenPage.Source source, ScanPage taken, Optional<TakenPage> instead) {
        var places = instead.isPresent() ? List.of(new PagePlace.AsAsked()) : PagePlace.of(CodeOnPage.find(taken.image()), caseNumber, papersWithRows());
        for (PagePlace place : places) {
            switch (place) {
                case PagePlace.AsAsked _ -> take(target, source, taken, instead, "");
                case PagePlace.Doubtful(var number) -> take(target, source, taken, instead, TEXT.get("sorted.doubtful", number, target.item().title()));
                case PagePlace.Paper(var paper) -> take(ofCase(paper).orElse(target), source, taken, instead, TEXT.get("sorted.paper", TEXT.get("paper." + paper.code())));
                case PagePlace.Early(var paper) -> early(paper);
                case PagePlace.Elsewhere(var number, var paper) -> takeElsewhere(number, paper, source, taken);
            }
        }
        return places.stream().anyMatch(place -> place instanceof PagePlace.AsAsked || place instanceof PagePlace.Doubtful);
    }

    private void take(ScanRow into, TakenPage.Source source, ScanPage taken, Optional<TakenPage> instead, String said) {
        var kept = store.keep(into.id(), source, taken);
        background.onFx(() -> {
            add(into, kept, instead);
            say(said);
        });
    }

    /** Among the papers that the applicant brought it would be a sheet too many, which nobody would look for. */
    private void early(ScanRow.OfCase paper) {
        String said = TEXT.get("sorted.early", TEXT.get("paper." + paper.code()));
        background.onFx(() -> say(said));
    }

    private void takeElsewhere(String number, ScanRow.OfCase paper, TakenPage.Source source, ScanPage taken) {
        var other = gateway.caseWith(number);
        other.ifPresent(id -> stores.apply(id).keep(paper.id(), source, taken));
        String said = TEXT.get(other.isPresent() ? "sorted.elsewhere" : "sorted.unknown", TEXT.get("paper." + paper.code()), number);
        background.onFx(() -> say(said));
    }

    private Optional<ScanRow> ofCase(ScanRow.OfCase paper) {
        return papers.stream().filter(one -> one.id() == paper.id()).findFirst();
    }

    private Set<ScanRow.OfCase> papersWithRows() {
        return papers.stream().map(ScanRow::ofCase).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private void say(String said) {
        if (!said.isEmpty() && !sorted.contains(said)) {
            sorted.add(said);
        }
    }

    /** Shows a kept page at the end of its row, or in the place of another one. */
    private void add(ScanRow target, TakenPage taken, Optional<TakenPage> instead) {
        int at = instead.map(target.pages()::indexOf).orElse(-1);
        if (at >= 0) {
            var before = target.pages().set(at, taken);
            lasting.run(() -> removed(before), done -> {});
        } else {
            target.pages().add(taken);
        }
        target.trouble().set("");
        if (row.get().filter(target::equals).isPresent()) {
            page.set(Optional.of(taken));
        }
        arranged();
    }

    /** Takes the page in focus out of its row. */
    void removePage() {
        onPage((in, at) -> {
            var gone = in.pages().remove((int) at);
            page.set(in.pages().isEmpty() ? Optional.empty() : Optional.of(in.pages().get(Math.min(at, in.pages().size() - 1))));
            lasting.run(() -> removed(gone), done -> {});
            arranged();
        });
    }

    /** Turns the page in focus a quarter clockwise. */
    void turnPage() {
        onPage((in, at) -> {
            var turned = in.pages().get(at).turned();
            in.pages().set(at, turned);
            page.set(Optional.of(turned));
            arranged();
        });
    }

    /** Moves the page in focus by places within its row. */
    void movePage(int by) {
        onPage((in, at) -> {
            int to = at + by;
            if (to >= 0 && to < in.pages().size()) {
                var moved = in.pages().remove((int) at);
                in.pages().add(to, moved);
                page.set(Optional.of(moved));
                arranged();
            }
        });
    }

    /** Brings the page before or after into focus. */
    void stepPage(int by) {
        onPage((in, at) -> {
            if (at + by >= 0 && at + by < in.pages().size()) {
                page.set(Optional.of(in.pages().get(at + by)));
            }
        });
    }

    /** The row's pages are in the case now: they leave this machine. */
    void stored(ScanRow target, List<TakenPage> sent) {
        target.storedPages().set(target.storedPages().get() + sent.size());
        target.pages().removeAll(sent);
        if (row.get().filter(target::equals).isPresent()) {
            page.set(target.pages().stream().findFirst());
        }
        lasting.run(() -> {
            sent.forEach(store::remove);
            return true;
        }, done -> {});
        arranged();
    }

    /** Brings the next row that lacks pages into focus, after the last one the first. */
    void nextLacking() {
        int from = row.get().map(rows::indexOf).orElse(-1);
        Stream.concat(rows.stream().skip(from + 1L), rows.stream()).filter(ScanRow::lacking).findFirst().ifPresent(one -> row.set(Optional.of(one)));
    }

    private interface PageWork {
        void on(ScanRow in, int at);
    }

    private void onPage(PageWork work) {
        row.get().ifPresent(in -> page.get().map(in.pages()::indexOf).filter(at -> at >= 0 && !in.storing().get()).ifPresent(at -> work.on(in, at)));
    }

    private boolean removed(TakenPage gone) {
        store.remove(gone);
        return true;
    }

    private void arranged() {
        compare();
        long mine = ++edition;
        var all = rows.stream().flatMap(one -> one.pages().stream()).toList();
        lasting.run(() -> {
            store.arrange(mine, all);
            return true;
        }, done -> {});
    }

    private void compare() {
        comparison.set(Comparison.of(rows));
    }

    private void draw(Optional<TakenPage> focused) {
        if (focused.isEmpty()) {
            picture.set(Optional.empty());
            return;
        }
        var wanted = focused.get();
        background.run(() -> store.page(wanted).map(full -> Pictures.preview(full.image())), drawn -> {
            if (!covered && page.get().filter(wanted::equals).isPresent()) {
                picture.set(drawn);
            }
        });
    }

    ObjectProperty<Optional<CaseCard>> card() {
        return card;
    }

    ObservableList<ScanRow> rows() {
        return rows;
    }

    /** The row into which pages go. */
    ObjectProperty<Optional<ScanRow>> row() {
        return row;
    }

    ObjectProperty<Optional<TakenPage>> page() {
        return page;
    }

    /** The page in focus, large. */
    ObjectProperty<Optional<BufferedImage>> picture() {
        return picture;
    }

    /** What was noticed of the codes on the pages of this run. */
    ObservableList<String> sorted() {
        return sorted;
    }

    ObjectProperty<Notice> notice() {
        return notice;
    }

    /** What the inventory says against what was scanned; blank when nothing is missing. */
    StringProperty comparison() {
        return comparison;
    }
}
