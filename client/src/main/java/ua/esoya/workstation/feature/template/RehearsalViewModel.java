package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ua.esoya.document.FormTrial;
import ua.esoya.document.Forms;
import ua.esoya.document.PaperSet;
import ua.esoya.document.TemplateField;
import ua.esoya.document.TriedForm;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Troubles;

/** A text tried on the last real cases, one after another in a process of its own; what is found is shown as it comes. */
final class RehearsalViewModel {
    /** As many cases as the server gives at once. */
    static final int BATCH = 20;

    private final TemplateGateway gateway;
    private final TemplateRoutes.Rehearsal route;
    private final FormTrial trial;
    private final Background background;
    private final Troubles troubles;
    private final Map<String, String> titles;
    private final List<RehearsedCase> tried = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<RehearsedCase>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private int total;
    /** Which beginning is meant; the one that is over sees that it is. */
    private final AtomicInteger turn = new AtomicInteger();
    private @Nullable Job job;

    RehearsalViewModel(TemplateGateway gateway, Forms apart, TemplateRoutes.Rehearsal route, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.route = route;
        this.trial = new FormTrial(apart, route.template().kind(), route.before(), route.after());
        this.background = background;
        this.troubles = troubles;
        this.titles = route.fields().fields().stream().collect(Collectors.toMap(TemplateField::path, TemplateField::title, (one, other) -> one));
    }

    /** Whether it tries this text against that one. */
    boolean isOf(TemplateRoutes.Rehearsal other) {
        return route.equals(other);
    }

    /** Begins, or begins again. */
    void begin() {
        if (running.get()) {
            return;
        }
        tried.clear();
        total = 0;
        show();
        running.set(true);
        notice.set(new Notice(Meaning.INFO, TEXT.get("rehearsal.reading")));
        int now = turn.incrementAndGet();
        job = background.run(TEXT.get("rehearsal.job"), () -> work(now), this::done, failure -> {
            running.set(false);
            notice.set(Notice.wrong(TEXT.get("rehearsal.failed", tried.size(), total)));
            troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))).accept(failure);
        });
    }

    /** Ends it where it is; what was found stays. */
    void stop() {
        var now = job;
        if (now != null && running.get()) {
            turn.incrementAndGet();
            now.cancel();
            running.set(false);
            show();
            notice.set(new Notice(Meaning.WARN, TEXT.get("rehearsal.stopped", tried.size(), total) + " " + summary()));
        }
    }

    /** Cases tried so far, those that need looking at first. */
    ReadOnlyObjectProperty<List<RehearsedCase>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Titles of what the new text no longer says for this case. */
    List<String> lost(RehearsedCase row) {
        return row.tried().lost().stream().map(this::title).toList();
    }

    /** A field of a service's form that the vocabulary of a common template has no name for is called as it is written. */
    private String title(String path) {
        return titles.getOrDefault(path, path);
    }

    private int work(int now) {
        var chosen = gateway.rehearsalCases(route.template());
        background.onFx(() -> {
            if (turn.get() == now) {
                total = chosen.size();
            }
        });
        for (int from = 0; from < chosen.size(); from += BATCH) {
            var batch = chosen.subList(from, Math.min(from + BATCH, chosen.size()));
            var papers = gateway.masked(batch.stream().map(RehearsedCase.Chosen::caseId).toList());
            for (int at = 0; at < batch.size(); at++) {
                if (turn.get() != now) {
                    return at;
                }
                one(now, batch.get(at), papers.get(at));
            }
        }
        return chosen.size();
    }

    private void one(int now, RehearsedCase.Chosen of, PaperSet papers) {
        var row = new RehearsedCase(of, papers, trial.of(papers.content()));
        background.onFx(() -> {
            if (turn.get() != now) {
                return;
            }
            tried.add(row);
            progress.set(total == 0 ? 0 : (double) tried.size() / total);
            notice.set(new Notice(Meaning.INFO, TEXT.get("rehearsal.going", tried.size(), total)));
            // a list that jumps under the eyes at each case is no help
            if (tried.size() % BATCH == 1) {
                show();
            }
        });
    }

    private void done(int cases) {
        running.set(false);
        progress.set(1);
        show();
        boolean good = tried.stream().noneMatch(row -> row.tried().fate() == TriedForm.Fate.REFUSED || row.tried().fate() == TriedForm.Fate.LOSES);
        notice.set(cases == 0 ? new Notice(Meaning.INFO, TEXT.get("rehearsal.none")) : new Notice(good ? Meaning.OK : Meaning.LATE, TEXT.get("rehearsal.done", cases) + " " + summary()));
    }

    private void show() {
        rows.set(tried.stream().sorted(Comparator.comparing(row -> row.tried().fate())).toList());
    }

    /** How many of each fate, and which fields lose what. */
    private String summary() {
        var fates = new LinkedHashMap<TriedForm.Fate, Integer>();
        rows.get().forEach(row -> fates.merge(row.tried().fate(), 1, Integer::sum));
        var lost = new LinkedHashMap<String, Integer>();
        rows.get().forEach(row -> lost(row).forEach(title -> lost.merge(title, 1, Integer::sum)));
        String counts = fates.entrySet().stream().map(it -> TEXT.get("fate." + it.getKey().name().toLowerCase(java.util.Locale.ROOT)) + " — " + it.getValue()).collect(Collectors.joining(", "));
        String gone = lost.entrySet().stream().map(it -> TEXT.get("rehearsal.lost.of", it.getKey(), it.getValue())).collect(Collectors.joining("; "));
        return counts + "." + (gone.isEmpty() ? "" : " " + TEXT.get("rehearsal.lost", gone));
    }
}
