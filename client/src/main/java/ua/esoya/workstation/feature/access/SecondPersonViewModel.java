package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.access.SecondPersonAct;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** Consent of a second person: whoever asked cannot give it (4.12). */
final class SecondPersonViewModel {
    private final AccessGateway gateway;
    private final Background background;
    private final Troubles troubles;
    private final Runnable answered;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper mayAnswer = new ReadOnlyBooleanWrapper();
    private Optional<SecondPersonAct> chosen = Optional.empty();
    private boolean sending;

    /** @param answered called on the FX thread when one act less waits */
    SecondPersonViewModel(AccessGateway gateway, Background background, Troubles troubles, Runnable answered) {
        this.gateway = gateway;
        this.background = background;
        this.troubles = troubles;
        this.answered = answered;
    }

    /** The act the person at the keyboard stands on. */
    void choose(Optional<SecondPersonAct> act) {
        chosen = act;
        mayAnswer.set(act.filter(it -> !it.isMine()).isPresent());
    }

    /** Confirms or declines the chosen act. */
    void answer(boolean confirmed) {
        chosen.filter(act -> !act.isMine() && !sending).ifPresent(act -> {
            sending = true;
            var request = UuidCreator.getTimeOrderedEpoch();
            background.run(() -> {
                gateway.answer(request, act.actId(), confirmed);
                return true;
            }, ignored -> {
                sending = false;
                notice.set(new Notice(Meaning.OK, TEXT.get(confirmed ? "second.confirmed" : "second.declined", act.about())));
                answered.run();
            }, thrown -> {
                sending = false;
                troubles.refusedTo(this::refused).accept(thrown);
            });
        });
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayAnswer() {
        return mayAnswer.getReadOnlyProperty();
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Notice.wrong(refused.text()));
    }
}
