package ua.esoya.workstation.feature.disposal;

import static ua.esoya.workstation.feature.disposal.DisposalForms.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.FillForm;

/** What may be destroyed and the acts over it: who proposes never carries out. */
final class DisposalViewModel {
    private final DisposalGateway gateway;
    private final DisposalForms forms;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper mayPropose = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayAnswer = new ReadOnlyBooleanWrapper();
    private Optional<DisposalLine> chosen = Optional.empty();
    private UUID request = UuidCreator.getTimeOrderedEpoch();

    /** @param changed reads the list anew */
    DisposalViewModel(DisposalGateway gateway, LocalDate today, Navigator navigator, Background background, Troubles troubles, Runnable changed) {
        this.gateway = gateway;
        this.forms = new DisposalForms(gateway, today);
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the chosen line is of cases without an act. */
    ReadOnlyBooleanProperty mayPropose() {
        return mayPropose.getReadOnlyProperty();
    }

    /** Whether the chosen act waits for this person. */
    ReadOnlyBooleanProperty mayAnswer() {
        return mayAnswer.getReadOnlyProperty();
    }

    void choose(Optional<DisposalLine> line) {
        if (!line.map(DisposalLine::key).equals(chosen.map(DisposalLine::key))) {
            request = UuidCreator.getTimeOrderedEpoch();
        }
        chosen = line;
        mayPropose.set(line.filter(DisposalLine::due).isPresent());
        mayAnswer.set(line.filter(DisposalLine::waitsForMe).isPresent());
    }

    void propose() {
        notice.set(Notice.NONE);
        chosen.filter(DisposalLine::due).ifPresent(due -> navigator.open(new FillForm(forms.propose(due,
                cases -> notice.set(new Notice(Meaning.WARN, TEXT.get("said.proposed", cases)))))));
    }

    void carryOut() {
        notice.set(Notice.NONE);
        chosen.filter(DisposalLine::waitsForMe).ifPresent(line -> line.act().ifPresent(act -> navigator.open(new FillForm(forms.carryOut(line, act,
                () -> notice.set(new Notice(Meaning.OK, TEXT.get("said.destroyed", act.number()))))))));
    }

    void decline() {
        notice.set(Notice.NONE);
        chosen.filter(DisposalLine::waitsForMe).flatMap(DisposalLine::act).ifPresent(act -> background.run(() -> {
            gateway.answer(request, act.id(), false);
            return true;
        }, ignored -> {
            notice.set(new Notice(Meaning.OK, TEXT.get("said.declined", act.number())));
            changed.run();
        }, troubles.refusedTo(this::refused)));
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Notice.wrong(refused.text()));
    }
}
