package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.journal.JournalCheck;
import ua.esoya.domain.journal.JournalReport;
import ua.esoya.domain.journal.PaperSeal;
import ua.esoya.domain.journal.PublishedSeal;
import ua.esoya.domain.trace.SealStanding;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.route.PrintSheet;

/** The check of the whole journal: against its seals, and against one kept outside the database when one is given (4.11). */
final class IntegrityViewModel {
    private final TraceGateway gateway;
    private final LocalDate today;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final StringProperty published = new SimpleStringProperty("");
    private final SimpleObjectProperty<Message> problem = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<SealStanding>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private @Nullable Job job;

    IntegrityViewModel(TraceGateway gateway, LocalDate today, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.today = today;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        published.subscribe((before, now) -> problem.set(Message.NONE));
    }

    /** What was found. @param compared with the seal from outside, when one was given */
    record Verdict(JournalReport report, Optional<PublishedSeal> compared) {}

    private record Source(Optional<PublishedSeal> seal, boolean unusable) {}

    /** Reads how many seals there are. */
    void open() {
        background.run(gateway::standing, read -> standing.set(Optional.of(read)), this::failed);
    }

    /** Checks the journal; a seal that cannot be read is said before anything is checked. */
    void start() {
        if (running.get()) {
            return;
        }
        String typed = published.get().strip();
        problem.set(Message.NONE);
        notice.set(Notice.NONE);
        verdict.set(Optional.empty());
        progress.set(0);
        running.set(true);
        job = background.run(TEXT.get("integrity.job"), () -> source(typed), source -> {
            if (source.unusable()) {
                running.set(false);
                problem.set(Message.error(PaperSeal.isMeant(typed) ? TEXT.get("integrity.mistyped") : TEXT.get("integrity.no-file")));
            } else {
                check(source.seal());
            }
        }, this::failed);
    }

    /** Stops the check; nothing is recorded. */
    void cancel() {
        if (running.get() && job != null) {
            job.cancel();
            running.set(false);
            notice.set(new Notice(Meaning.INFO, TEXT.get("integrity.cancelled")));
        }
    }

    /** The seal of today on paper. */
    void print() {
        navigator.open(new PrintSheet(TEXT.get("sheet.seal"), today.toString(), () -> gateway.sealSheet(today)));
    }

    private void check(Optional<PublishedSeal> outside) {
        long all = standing.get().map(SealStanding::seals).orElse(0L);
        job = background.run(TEXT.get("integrity.job"), () -> {
            var seen = new int[1];
            var report = new JournalCheck(gateway.journal(), outside).run(seal -> {
                seen[0]++;
                if (all > 0) {
                    double done = Math.min(1, seen[0] / (double) all);
                    background.onFx(() -> reached(done));
                }
            });
            return new Verdict(report, outside);
        }, this::decided, this::failed);
    }

    private void reached(double done) {
        if (running.get()) {
            progress.set(done);
        }
    }

    private void decided(Verdict found) {
        running.set(false);
        verdict.set(Optional.of(found));
        background.run(() -> {
            gateway.record(found.report());
            return true;
        }, ignored -> {
            notice.set(new Notice(Meaning.OK, TEXT.get("integrity.recorded")));
            open();
        }, this::failed);
    }

    private Source source(String typed) {
        if (typed.isEmpty()) {
            return new Source(Optional.empty(), false);
        }
        var seal = PaperSeal.isMeant(typed) ? PaperSeal.read(typed) : file(typed);
        return new Source(seal, seal.isEmpty());
    }

    private Optional<PublishedSeal> file(String typed) {
        try {
            return gateway.sealIn(Path.of(typed));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private void failed(Throwable thrown) {
        running.set(false);
        troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))).accept(thrown);
    }

    /** The path of the agent's file, or the text from the sheet. */
    StringProperty published() {
        return published;
    }

    SimpleObjectProperty<Message> problem() {
        return problem;
    }

    ReadOnlyObjectProperty<Optional<SealStanding>> standing() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Verdict>> verdict() {
        return verdict.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Part of the seals that is done, 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
