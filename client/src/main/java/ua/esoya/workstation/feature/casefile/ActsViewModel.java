package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.casefile.CorrectionAct;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.CorrectByAct;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** What the moderator does with the chosen request: opens an act, corrects by it once, closes it (7.1.8). */
final class ActsViewModel {
    private final ActsGateway gateway;
    private final Function<String, List<ClassifierValue>> codes;
    private final LocalDate today;
    private final Navigator navigator;
    private final Questions questions;
    private final Background background;
    private final Troubles troubles;
    private final Runnable reload;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayOpen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayCorrect = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper maySources = new ReadOnlyBooleanWrapper();
    private Optional<CorrectionAct> chosen = Optional.empty();

    /** @param reload reads the list anew */
    ActsViewModel(ActsGateway gateway, Function<String, List<ClassifierValue>> codes, LocalDate today, Navigator navigator, Questions questions, Background background, Troubles troubles, Runnable reload) {
        this.gateway = gateway;
        this.codes = codes;
        this.today = today;
        this.navigator = navigator;
        this.questions = questions;
        this.background = background;
        this.troubles = troubles;
        this.reload = reload;
    }

    void choose(Optional<CorrectionAct> act) {
        chosen = act;
        any.set(act.isPresent());
        mayOpen.set(act.filter(Predicate.not(CorrectionAct::opened)).isPresent());
        maySources.set(act.filter(it -> it.opened() && it.sourcesAppliedAt().isEmpty()).isPresent());
        mayCorrect.set(act.filter(it -> it.opened() && it.appliedAt().isEmpty()).isPresent());
    }

    /** Asks for number, day and ground of the act; then the case can be read. */
    void open() {
        notice.set(Notice.NONE);
        chosen.filter(it -> !it.opened()).ifPresent(act -> navigator.open(new FillForm(new Form("act", TEXT.get("act.open", act.caseNumber()),
                TEXT.get("act.open.hint", act.reason()), TEXT.get("act.open.act"), List.of(
                        new FieldSpec.Line("number", TEXT.get("act.number"), true, 50, ""),
                        new FieldSpec.Day("dated_on", TEXT.get("act.dated"), true),
                        new FieldSpec.Line("ground", TEXT.get("act.ground"), true, 300, TEXT.get("act.ground.example"))),
                Map.of("dated_on", today), (request, values) -> {
                    gateway.open(request, act.actId(), values);
                    return () -> {};
                }))));
    }

    /** Opens the case in plain, inside the act. */
    void correct() {
        notice.set(Notice.NONE);
        chosen.filter(it -> it.opened() && it.appliedAt().isEmpty()).ifPresent(act -> navigator.open(new CorrectByAct(act.actId(), act.number(), act.reason())));
    }

    /** Opens the case inside the act and asks who supplied its values: corrected once, beside the values themselves. */
    void sources() {
        notice.set(Notice.NONE);
        chosen.filter(it -> maySources.get()).ifPresent(act -> background.run(() -> gateway.caseInAct(act.actId()), card -> navigator.open(new FillForm(SourceForms.byAct(card, act, gateway, codes))),
                troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text())))));
    }

    /** Enter: the next thing to do. */
    void goOn() {
        if (mayCorrect.get()) {
            correct();
        } else {
            open();
        }
    }

    /** Closes the act; when nothing was corrected by it, only after a question. */
    void close() {
        chosen.ifPresent(act -> {
            if (act.used()) {
                send(act);
            } else {
                questions.ask(TEXT.get("act.decline", act.caseNumber()), TEXT.get("act.decline.detail"),
                        Answer.other(TEXT.get("act.decline.act"), () -> send(act)), Answer.stay(TEXT.get("act.decline.stay")));
            }
        });
    }

    private void send(CorrectionAct act) {
        var request = UuidCreator.getTimeOrderedEpoch();
        background.run(() -> {
            gateway.close(request, act.actId());
            return true;
        }, ignored -> {
            notice.set(new Notice(Meaning.OK, TEXT.get(act.used() ? "act.closed" : "act.declined", act.caseNumber())));
            reload.run();
        }, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether a row is chosen. */
    ReadOnlyBooleanProperty any() {
        return any.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayOpen() {
        return mayOpen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty maySources() {
        return maySources.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayCorrect() {
        return mayCorrect.getReadOnlyProperty();
    }
}
