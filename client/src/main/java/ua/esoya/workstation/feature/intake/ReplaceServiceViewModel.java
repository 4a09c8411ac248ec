package ua.esoya.workstation.feature.intake;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ua.esoya.domain.Outage;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.Intake;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.route.PrintChanged;

/** A wrong service or applicant put right in the first minutes: the number stays, papers are printed «замість» the old ones (7.1.8). */
final class ReplaceServiceViewModel extends IntakeViewModel {
    private final UUID caseId;
    private final Submission<Content> submission = new Submission<>();
    private final ReadOnlyStringWrapper caseNumber = new ReadOnlyStringWrapper("");
    private int rowVersion;
    private boolean loaded;
    private boolean done;

    private record Content(int rowVersion, Intake intake) {}

    private record Opened(Opening opening, CaseCard card) {}

    ReplaceServiceViewModel(IntakeHooks hooks, UUID caseId) {
        super(hooks);
        this.caseId = caseId;
    }

    ReadOnlyStringProperty caseNumber() {
        return caseNumber.getReadOnlyProperty();
    }

    /** Reads the case into the form; everything can be changed, the service first. */
    void load() {
        hooks.background().run(() -> new Opened(hooks.gateway().opening(), hooks.gateway().caseCard(caseId)), read -> {
            opened(read.opening());
            service().choose(read.card().service().serviceId(), () -> {
                filling().fill(IntakeTexts.of(read.card().intake()));
                rowVersion = read.card().rowVersion();
                caseNumber.set(read.card().caseNumber());
                loaded = true;
                people().refreshKnown();
                watch();
                focus(Problem.SERVICE);
            });
        }, this::failed);
    }

    /** F9: sends the right content once and prints the papers anew. */
    void replace() {
        if (sending().get() || !loaded || done) {
            return;
        }
        if (untouched()) {
            note().set(Message.warning(TEXT.get("replace.same")));
            return;
        }
        if (!problems().isEmpty()) {
            return;
        }
        var sent = submission.prepare(new Content(rowVersion, new IntakeWriter(draft()).intake(Optional.empty())));
        begin();
        hooks.background().run(TEXT.get("replacing"), () -> {
            hooks.gateway().replaceService(sent.requestId(), caseId, sent.content().rowVersion(), sent.content().intake());
            hooks.gateway().announce();
            return true;
        }, ignored -> {
            done = true;
            end();
            hooks.navigator().back();
            hooks.navigator().open(new PrintChanged(caseId, Optional.empty()));
        }, failure -> {
            if (!(failure instanceof Outage)) {
                submission.answered();
            }
            sendingFailed(failure);
        });
    }

    Optional<UnsavedWork> unsavedWork() {
        return done || !loaded || untouched() ? Optional.empty()
                : Optional.of(new UnsavedWork(TEXT.get("unsaved.replacement"), TEXT.get("unsaved.leave"), Optional.empty()));
    }
}
