package ua.esoya.workstation.feature.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.Intake;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.entry.Entry;
import ua.esoya.workstation.ui.entry.Reading;

/** Corrects a clerical error on the day of registration, or later by a moderator's act; the service and the number stay (7.1.8). */
final class CorrectCaseViewModel extends IntakeViewModel {
    private static final String CHANGED = "case_changed";

    private final Supplier<CaseCard> source;
    private final boolean asksReason;
    private final Submission<Content> submission = new Submission<>();
    private final Entry reason;
    private final ReadOnlyStringWrapper caseNumber = new ReadOnlyStringWrapper("");
    private Map<String, String> base = Map.of();
    private Optional<UUID> caseId = Optional.empty();
    private int rowVersion;
    private boolean loaded;
    private boolean done;

    private record Content(int rowVersion, String reason, Intake intake) {}

    /**
     * A correction not yet read.
     *
     * @param source reads the case; blocks
     * @param asksReason whether the person says why; an act says it already
     */
    CorrectCaseViewModel(IntakeHooks hooks, Supplier<CaseCard> source, boolean asksReason) {
        super(hooks);
        this.source = source;
        this.asksReason = asksReason;
        reason = new Entry(Problem.REASON, TEXT.get("label.reason"), typed -> {
            var line = hooks.rules().line(300).read(typed);
            return line.value().length() < 3 ? Reading.wrong(TEXT.get("problem.reason")) : line;
        }, () -> true, () -> {});
    }

    /** Why the case is corrected; required. */
    Entry reason() {
        return reason;
    }

    ReadOnlyStringProperty caseNumber() {
        return caseNumber.getReadOnlyProperty();
    }

    /** Reads the case into the form. */
    void load() {
        hooks.background().run(source::get, card -> service().chooseAlone(card.service().serviceId(), card.service().cardVersion(), () -> {
            base = normal(card.intake());
            rowVersion = card.rowVersion();
            caseId = Optional.of(card.caseId());
            caseNumber.set(card.caseNumber());
            fill(base, card.intake().documents().size());
            loaded = true;
            watch();
            if (asksReason) {
                focus(Problem.REASON);
            } else {
                goOn();
            }
        }), this::failed);
    }

    private void fill(Map<String, String> texts, int rows) {
        fill(draft(), texts, rows);
    }

    private static void fill(IntakeDraft form, Map<String, String> texts, int rows) {
        new IntakeFilling(form).fill(texts);
        form.documents().stream().limit(rows).forEach(DocumentDraft::registered);
    }

    /** The texts as the form itself would write them, so that versions can be compared field by field. */
    private Map<String, String> normal(Intake intake) {
        var form = new IntakeDraft(hooks.rules());
        draft().service().get().ifPresent(form::take);
        fill(form, IntakeTexts.of(intake), intake.documents().size());
        return new IntakeFilling(form).texts();
    }

    /** F9: sends the correction with its reason. */
    void correct() {
        if (sending().get() || !loaded || done) {
            return;
        }
        reason.check();
        if (asksReason && reason.problem().isPresent()) {
            stopAt(List.of(new Problem(Problem.REASON, reason.problem().get())));
            return;
        }
        if (!problems().isEmpty()) {
            return;
        }
        var sent = submission.prepare(new Content(rowVersion, reason.value(), new IntakeWriter(draft()).intake(Optional.empty())));
        var corrected = caseId.orElseThrow();
        begin();
        hooks.background().run(TEXT.get("correcting"), () -> {
            var content = sent.content();
            hooks.gateway().correct(sent.requestId(), corrected, content.rowVersion(), content.reason(), content.intake());
            hooks.gateway().announce();
            return true;
        }, ignored -> {
            done = true;
            end();
            hooks.navigator().back();
        }, this::refused);
    }

    private void refused(Throwable failure) {
        if (!(failure instanceof Outage)) {
            submission.answered();
        }
        if (failure instanceof Refusal refusal && refusal.rule().equals(CHANGED)) {
            hooks.background().run(source::get, this::tellWhoChanged, this::sendingFailed);
        } else if (failure instanceof Refusal refusal && refusal.fields().stream().anyMatch(field -> field.field().equals(Problem.REASON))) {
            reason.refuse(TEXT.get("problem.reason"));
            sendingFailed(failure);
        } else {
            sendingFailed(failure);
        }
    }

    private void tellWhoChanged(CaseCard newest) {
        end();
        var theirs = normal(newest.intake());
        var differences = differences(theirs);
        var lines = differences.stream().map(d -> TEXT.get("changed.line", d.label(), shown(d.was()), shown(d.now()), shown(d.typed()))).collect(Collectors.joining("\n"));
        var heading = newest.corrections().stream().findFirst()
                .map(c -> TEXT.get("changed.question", c.who(), c.correctedAt().toLocalTime())).orElseGet(() -> TEXT.get("changed.somebody"));
        hooks.questions().ask(heading, lines.isEmpty() ? TEXT.get("changed.detail") : TEXT.get("changed.detail") + "\n" + lines,
                Answer.likely(TEXT.get("changed.merge"), () -> merge(newest, theirs)), Answer.stay(TEXT.get("changed.stay")));
    }

    /** What the colleague changed, beside what is typed here. */
    List<Difference> differences(Map<String, String> theirs) {
        var mine = filling().texts();
        var asked = draft().asked();
        var paths = new TreeSet<>(base.keySet());
        paths.addAll(theirs.keySet());
        return paths.stream().filter(path -> !base.getOrDefault(path, "").equals(theirs.getOrDefault(path, "")))
                .map(path -> new Difference(path, asked.containsKey(path) ? asked.get(path).label() : path,
                        base.getOrDefault(path, ""), theirs.getOrDefault(path, ""), mine.getOrDefault(path, "")))
                .toList();
    }

    /** The newest version with what was changed here on top: nothing typed is lost, nothing of the colleague's either unless it was typed over. */
    private void merge(CaseCard newest, Map<String, String> theirs) {
        var mine = filling().texts();
        var merged = new LinkedHashMap<>(theirs);
        var paths = new TreeSet<>(mine.keySet());
        paths.addAll(base.keySet());
        paths.stream().filter(path -> !mine.getOrDefault(path, "").equals(base.getOrDefault(path, ""))).forEach(path -> merged.put(path, mine.getOrDefault(path, "")));
        rowVersion = newest.rowVersion();
        base = theirs;
        fill(merged, newest.intake().documents().size());
    }

    Optional<UnsavedWork> unsavedWork() {
        return done || !loaded || untouched() ? Optional.empty()
                : Optional.of(new UnsavedWork(TEXT.get("unsaved.correction"), TEXT.get("unsaved.leave"), Optional.empty()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "—" : text;
    }
}
