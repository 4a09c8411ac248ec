package ua.esoya.workstation.feature.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.domain.intake.Intake;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.route.NewCase;

/** Unfinished registrations: open one, or discard it with a question and a way back (NWP-10.2). */
final class DraftsViewModel {
    private static final Text TEXT = Text.of(DraftsViewModel.class);

    private final IntakeHooks hooks;
    private final ObservableList<DraftRow> rows = FXCollections.observableArrayList();
    private final StringProperty said = new SimpleStringProperty("");
    private Optional<OpenedDraft> discarded = Optional.empty();

    DraftsViewModel(IntakeHooks hooks) {
        this.hooks = hooks;
    }

    ObservableList<DraftRow> rows() {
        return rows;
    }

    /** What was done last. */
    StringProperty said() {
        return said;
    }

    void load() {
        hooks.background().run(hooks.gateway()::drafts, rows::setAll, hooks.troubles().unexpected());
    }

    void open(DraftRow row) {
        hooks.navigator().open(new NewCase(Optional.empty(), Optional.of(row.draftId()), Optional.empty()));
    }

    void discard(DraftRow row) {
        hooks.questions().ask(TEXT.get("drafts.question", row.title()), TEXT.get("drafts.detail"),
                Answer.likely(TEXT.get("drafts.discard"), () -> remove(row)), Answer.stay(TEXT.get("drafts.stay")));
    }

    private void remove(DraftRow row) {
        hooks.background().run(() -> {
            var kept = hooks.gateway().draft(Optional.of(row.draftId()), Optional.empty());
            hooks.gateway().discardDraft(row.draftId());
            return kept;
        }, kept -> {
            discarded = Optional.of(kept);
            rows.remove(row);
            said.set(TEXT.get("drafts.discarded", row.title()));
        }, hooks.troubles().unexpected());
    }

    /** Puts the draft discarded last back, under a new code. */
    void undo() {
        discarded.ifPresent(draft -> {
            discarded = Optional.empty();
            var form = new IntakeDraft(hooks.rules());
            hooks.background().run(() -> {
                var intake = intake(form, draft);
                return hooks.gateway().saveDraft(UuidCreator.getTimeOrderedEpoch(), 0, draft.title(), draft.form(), intake, draft.setAside());
            }, kept -> {
                said.set(TEXT.get("drafts.back", draft.title()));
                load();
            }, hooks.troubles().unexpected());
        });
    }

    private Intake intake(IntakeDraft form, OpenedDraft draft) {
        if (draft.form().serviceId() != 0) {
            form.take(hooks.gateway().intakeCard(draft.form().serviceId()));
        }
        new IntakeFilling(form).fill(draft.form().texts());
        return new IntakeWriter(form).intake(Optional.empty());
    }
}
