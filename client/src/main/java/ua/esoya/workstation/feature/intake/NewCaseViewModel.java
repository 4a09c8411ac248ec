package ua.esoya.workstation.feature.intake;

import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.Outage;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.Registered;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.route.PrintComeBack;
import ua.esoya.workstation.ui.route.PrintPapers;

/** A new case from the first letter of the service to the number (4.2, 7.1.1). */
final class NewCaseViewModel extends IntakeViewModel {
    private final Submission<Intake> submission = new Submission<>();
    private final DraftKeeper keeper;
    private Optional<Registered> registered = Optional.empty();

    NewCaseViewModel(IntakeHooks hooks) {
        super(hooks);
        keeper = new DraftKeeper(hooks.gateway(), hooks.background(), this::kept, this::failed);
        watch();
        draft().revision().addListener((property, before, now) -> keeper.changed());
    }

    DraftKeeper keeper() {
        return keeper;
    }

    /** What the server gave; the form is done with. */
    Optional<Registered> registered() {
        return registered;
    }

    /** Goes on with a kept draft, by its id or by the code of a slip. */
    void take(Optional<UUID> draftId, Optional<String> draftCode) {
        hooks.background().run(() -> hooks.gateway().draft(draftId, draftCode), this::take, this::failed);
    }

    private void take(OpenedDraft opened) {
        Runnable fill = () -> {
            filling().fill(opened.form().texts());
            keeper.takeUp(opened);
            people().refreshKnown();
            goOn();
        };
        if (opened.form().serviceId() == 0) {
            fill.run();
        } else {
            service().choose(opened.form().serviceId(), fill);
        }
    }

    /** F9: checks, sends once, and opens the papers. The same content is sent under the same request id until it is answered. */
    void register() {
        if (sending().get() || registered.isPresent() || !problems().isEmpty()) {
            return;
        }
        // a draft that was saved while the answer is out is no other content: a person changed nothing
        var draftId = submission.unanswered().map(sent -> sent.content().draftId()).orElseGet(keeper::keptId);
        var content = new IntakeWriter(draft()).intake(draftId);
        submission.lostWithOtherContent(content).ifPresentOrElse(
                lost -> hooks.questions().ask(TEXT.get("lost.question"), TEXT.get("lost.detail"),
                        Answer.likely(TEXT.get("lost.again"), () -> send(lost)),
                        Answer.other(TEXT.get("lost.new"), () -> send(submission.prepare(content))),
                        Answer.stay(TEXT.get("lost.stay"))),
                () -> send(submission.prepare(content)));
    }

    private void send(Submission.Sent<Intake> sent) {
        begin();
        hooks.background().run(TEXT.get("registering"), () -> {
            var answer = hooks.gateway().register(sent.requestId(), sent.content());
            hooks.gateway().announce();
            return answer;
        }, this::done, failure -> {
            if (!(failure instanceof Outage)) {
                submission.answered();
            }
            sendingFailed(failure);
        });
    }

    private void done(Registered answer) {
        submission.answered();
        registered = Optional.of(answer);
        keeper.end(true);
        end();
        hooks.anew().accept(TEXT.get("registered", answer.caseNumber()));
        hooks.navigator().open(new PrintPapers(answer.caseId(), true));
    }

    /** Ctrl+D: the draft waits for the applicant to come back; the slip says what to bring. */
    void setAside() {
        if (untouched()) {
            return;
        }
        var toBring = draft().documents().stream().anyMatch(DocumentDraft::promised);
        keeper.keep(true, () -> {
            var draftId = keeper.draftId();
            keeper.end(false);
            hooks.anew().accept(TEXT.get("set_aside"));
            if (toBring) {
                hooks.questions().ask(TEXT.get("come_back.question"), TEXT.get("come_back.detail"),
                        Answer.likely(TEXT.get("come_back.print"), () -> hooks.navigator().open(new PrintComeBack(draftId))),
                        Answer.stay(TEXT.get("come_back.no")));
            }
        });
    }

    /** What leaving would lose: only what is not on the server yet. */
    Optional<UnsavedWork> unsavedWork() {
        return registered.isPresent() || untouched() || !keeper.dirty()
                ? Optional.empty()
                : Optional.of(new UnsavedWork(TEXT.get("unsaved"), TEXT.get("unsaved.leave"),
                        Optional.of(new UnsavedWork.Keep(TEXT.get("unsaved.keep"), whenKept -> keeper.keep(false, whenKept)))));
    }

    private DraftKeeper.Content kept() {
        var card = draft().service().get();
        var title = Sentences.joined(people().applicant().begun().get() ? draft().applicants().getFirst().shortName() : "", card.map(c -> c.title()).orElse(""));
        return new DraftKeeper.Content(title.isEmpty() ? TEXT.get("draft.untitled") : title,
                new KeptForm(card.map(c -> c.serviceId()).orElse(0), filling().texts()), new IntakeWriter(draft()).intake(Optional.empty()));
    }
}
