package ua.esoya.workstation.feature.scanning;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import ua.esoya.document.ScanPdf;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** Puts the pages of each row into the case: one PDF/A a row, one row after another, each stored once (4.6, 7.1.4). */
final class StoreModel {

    /** Asks a question; the work is done when the person agrees. */
    @FunctionalInterface
    interface Question {
        void ask(String question, String detail, Runnable agreed);
    }

    private static final Text TEXT = Text.of(StoreModel.class);
    /** The archive takes no larger file. */
    private static final int LARGEST_BYTES = 50 * 1024 * 1024;

    private final Background background;
    private final Troubles troubles;
    private final ScanningGateway gateway;
    private final PackageModel pack;
    private final PageStore store;
    private final ReadyPdfs ready;
    private final UUID caseId;
    private final Question question;
    private final Runnable whenStored;
    private final BooleanProperty storing = new SimpleBooleanProperty();
    private final Queue<ScanRow> waiting = new ArrayDeque<>();
    private int done;
    private int all;
    private boolean stopped;

    /**
     * @param background lasts longer than the screen: the answer about a row that was sent must be heard
     * @param whenStored called when every row is in the case
     */
    StoreModel(Background background, Troubles troubles, ScanningGateway gateway, PackageModel pack, PageStore store, ReadyPdfs ready,
            UUID caseId, Question question, Runnable whenStored) {
        this.background = background;
        this.troubles = troubles;
        this.gateway = gateway;
        this.pack = pack;
        this.store = store;
        this.ready = ready;
        this.caseId = caseId;
        this.question = question;
        this.whenStored = whenStored;
    }

    /** A file that went into the case, with the pages it was made of. */
    private record Stored(List<TakenPage> pages) {}

    /** Stores all rows that have pages; asks first when sheets of the inventory have none. */
    void store() {
        if (storing.get()) {
            return;
        }
        var rows = pack.rows().stream().filter(row -> !row.pages().isEmpty()).toList();
        if (rows.isEmpty()) {
            pack.notice().set(Notice.wrong(TEXT.get("store.nothing")));
        } else if (pack.comparison().get().isEmpty()) {
            begin(rows);
        } else {
            question.ask(TEXT.get("store.question"), pack.comparison().get(), () -> begin(rows));
        }
    }

    /** Sends no further row; the one under way is finished, because half of it is worth nothing. */
    void cancel() {
        stopped = true;
    }

    private void begin(List<ScanRow> rows) {
        storing.set(true);
        stopped = false;
        waiting.clear();
        waiting.addAll(rows);
        done = 0;
        all = rows.size();
        next();
    }

    private void next() {
        var row = waiting.poll();
        if (row == null || stopped) {
            end(row == null);
            return;
        }
        var pages = List.copyOf(row.pages());
        row.storing().set(true);
        row.trouble().set("");
        pack.notice().set(new Notice(Meaning.INFO, TEXT.get("store.progress", done + 1, all, row.item().title())));
        background.run(TEXT.get("job.store"), () -> send(row, pages), stored -> arrived(row, stored), failure -> refused(row, failure));
    }

    private Stored send(ScanRow row, List<TakenPage> pages) {
        var file = ready.of(row.id(), pages).orElseGet(() -> ready.keep(row.id(), pages, pdf(row, pages)));
        if (file.pdf().length > LARGEST_BYTES) {
            ready.forget(row.id());
            throw new TooLarge();
        }
        gateway.storeScan(file.requestId(), caseId, row.kind(), row.inventoryItem(), pages.size(), pages.getFirst().source(), file.pdf());
        ready.forget(row.id());
        return new Stored(pages);
    }

    private byte[] pdf(ScanRow row, List<TakenPage> pages) {
        LocalDateTime now = gateway.serverTime();
        try (var pdf = new ScanPdf(row.item().title(), now)) {
            for (var page : pages) {
                var full = store.page(page).orElseThrow(() -> new IllegalStateException("a kept page is gone"));
                pdf.add(full, Pictures.look(full.image()));
            }
            return pdf.finish();
        }
    }

    private void arrived(ScanRow row, Stored stored) {
        row.storing().set(false);
        done++;
        pack.stored(row, stored.pages());
        next();
    }

    private void refused(ScanRow row, Throwable failure) {
        row.storing().set(false);
        if (failure instanceof TooLarge) {
            row.trouble().set(TEXT.get("store.too_large"));
            next();
            return;
        }
        var heard = new boolean[1];
        Consumer<Trouble.Refused> beside = no -> {
            heard[0] = true;
            row.trouble().set(no.text());
        };
        troubles.refusedTo(beside).accept(failure);
        if (heard[0]) {
            // this row's own no; the others are as good as before
            next();
        } else {
            storing.set(false);
            pack.notice().set(Notice.wrong(TEXT.get("store.interrupted", done, all)));
        }
    }

    private void end(boolean complete) {
        storing.set(false);
        if (done > 0) {
            background.run(() -> {
                gateway.announce();
                return true;
            }, told -> {});
        }
        if (complete && done == all) {
            pack.notice().set(new Notice(Meaning.OK, TEXT.get("store.done", done)));
            whenStored.run();
        } else {
            pack.notice().set(complete
                    ? Notice.wrong(TEXT.get("store.partly", done, all))
                    : new Notice(Meaning.WARN, TEXT.get("store.cancelled", done, all)));
        }
    }

    /** Whether rows are on their way. */
    BooleanProperty storing() {
        return storing;
    }

    /** A row whose file no archive takes. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
