package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.workstation.feature.casefile.CourseGateway.Target;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.OpenTransfer;
import ua.esoya.workstation.ui.sheet.FillForm;

/** The marks that the state of a case allows: the next step, the others, and the last own one taken back (4.8). */
final class CourseViewModel {
    /** A colleague made the mark, its day is over, or there is none: seen only when the card lay open meanwhile. */
    private static final Set<String> NOT_UNDONE = Set.of("ZN209", "ZN202", "ZN229");
    /** The case passed on between reading and marking. */
    private static final Set<String> ELSEWHERE = Set.of("ZN224", "ZN225", "ZN227");

    private final CourseGateway gateway;
    private final CourseForms forms;
    private final Navigator navigator;
    private final Questions questions;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<CourseStep>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CourseStep>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<CourseStep, ReadOnlyBooleanWrapper> allowed = new EnumMap<>(CourseStep.class);
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private Optional<CaseCard> card = Optional.empty();
    private Consumer<Optional<CaseViewModel.Notice>> said = notice -> {};
    private Runnable reload = () -> {};
    private boolean sending;

    CourseViewModel(CourseGateway gateway, CourseForms forms, Navigator navigator, Questions questions, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.forms = forms;
        this.navigator = navigator;
        this.questions = questions;
        this.background = background;
        this.troubles = troubles;
        for (var step : CourseStep.values()) {
            allowed.put(step, new ReadOnlyBooleanWrapper());
        }
    }

    /** Tells its card where to put a sentence, nothing when the last one is over, and how the case is read anew. */
    void on(Consumer<Optional<CaseViewModel.Notice>> notice, Runnable reading) {
        said = notice;
        reload = reading;
    }

    /** The case as it was read; nothing when it is not to be seen. */
    void show(Optional<CaseCard> read) {
        card = read;
        var offered = read.map(CourseStep::offered).orElse(List.of());
        allowed.forEach((step, may) -> may.set(offered.contains(step)));
        next.set(read.flatMap(CourseStep::next));
        others.set(offered.stream().filter(step -> !next.get().equals(Optional.of(step))).toList());
        any.set(next.get().isPresent());
        undoable.set(read.filter(it -> !it.course().undo().isEmpty()).isPresent());
        more.set(!others.get().isEmpty() || undoable.get());
    }

    /** F9: what the state asks for. */
    void goOn() {
        next.get().ifPresent(this::take);
    }

    /** Opens the form of a mark, if the state allows it; the register has none, and closing asks once. */
    void take(CourseStep step) {
        card.filter(it -> allowed(step).get()).ifPresent(it -> {
            said.accept(Optional.empty());
            if (step == CourseStep.ACCEPT_PASS) {
                it.course().holding().waiting().ifPresent(pass -> questions.ask(TEXT.get("pass.ask." + pass.what(), it.caseNumber()), TEXT.get("pass.detail", pass.from(), pass.passedBy(), pass.reason()),
                        Answer.likely(TEXT.get("pass.act"), () -> send(it, silent(target -> gateway.acceptPassed(target, pass.fromOfficeId())))), Answer.stay(TEXT.get("pass.stay"))));
            } else if (step == CourseStep.HAND_OVER) {
                handOver(it);
            } else if (step != CourseStep.CLOSE) {
                navigator.open(new FillForm(forms.of(step, it, this::changed)));
            } else if (CourseStep.lacksSlip(it)) {
                say(Meaning.WARN, TEXT.get("close.slip"));
            } else {
                questions.ask(TEXT.get("close.ask", it.caseNumber()), TEXT.get("close.detail"),
                        Answer.likely(TEXT.get("close.act"), () -> send(it, silent(gateway::close))), Answer.stay(TEXT.get("close.stay")));
            }
        });
    }

    /** Names the mark that would be taken back, and asks once. */
    void undo() {
        card.filter(it -> undoable.get()).ifPresent(it -> questions.ask(TEXT.get("undo.ask", TEXT.get("event." + it.course().undo())), TEXT.get("undo.detail", it.caseNumber()),
                Answer.likely(TEXT.get("undo.act"), () -> send(it, Meaning.WARN, to -> gateway.undo(to) ? Optional.of(TEXT.get("undo.gone")) : Optional.empty())), Answer.stay(TEXT.get("undo.stay"))));
    }

    private void handOver(CaseCard of) {
        of.course().transfer().filter(Course.InTransfer::isOpen).ifPresentOrElse(
                register -> navigator.open(new OpenTransfer(register.transferRegisterId())),
                () -> send(of, to -> {
                    var put = gateway.putInTransfer(to);
                    return Optional.of(TEXT.get("handed", put.registerNumber(), put.cases()));
                }));
    }

    private static Function<Target, Optional<String>> silent(Consumer<Target> mark) {
        return to -> {
            mark.accept(to);
            return Optional.empty();
        };
    }

    /** @param mark sends it, and gives the sentence that tells what came of it, where the card itself does not */
    private void send(CaseCard of, Function<Target, Optional<String>> mark) {
        send(of, Meaning.OK, mark);
    }

    private void send(CaseCard of, Meaning tone, Function<Target, Optional<String>> mark) {
        if (sending) {
            return;
        }
        sending = true;
        var target = new Target(UuidCreator.getTimeOrderedEpoch(), of.caseId(), of.rowVersion());
        background.run(() -> mark.apply(target), told -> {
            sending = false;
            told.ifPresent(words -> say(tone, words));
            reload.run();
        }, failure -> {
            sending = false;
            troubles.refusedTo(this::refused).accept(failure);
        });
    }

    private void refused(Trouble.Refused refused) {
        if (CourseForms.CHANGED.contains(refused.code())) {
            changed();
        } else if (NOT_UNDONE.contains(refused.code())) {
            say(Meaning.LATE, TEXT.get("undo.late"));
            reload.run();
        } else if (ELSEWHERE.contains(refused.code())) {
            say(Meaning.LATE, refused.text());
            reload.run();
        } else {
            say(Meaning.LATE, refused.text());
        }
    }

    private void changed() {
        say(Meaning.WARN, TEXT.get("changed"));
        reload.run();
    }

    private void say(Meaning meaning, String words) {
        said.accept(Optional.of(new CaseViewModel.Notice(meaning, words)));
    }

    /** How the next step is called on this very case. */
    String words(CourseStep step) {
        boolean within = step == CourseStep.HAND_OVER && card.flatMap(it -> it.course().transfer()).filter(Course.InTransfer::isOpen).isPresent();
        return TEXT.get(within ? "step.hand_over.open" : "step." + step.verb());
    }

    /** What the state asks for; absent when it waits for somebody else. */
    ReadOnlyObjectProperty<Optional<CourseStep>> next() {
        return next.getReadOnlyProperty();
    }

    /** Whatever else the state allows. */
    ReadOnlyObjectProperty<List<CourseStep>> others() {
        return others.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty allowed(CourseStep step) {
        return allowed.getOrDefault(step, new ReadOnlyBooleanWrapper()).getReadOnlyProperty();
    }

    /** Whether there is a next step. */
    ReadOnlyBooleanProperty any() {
        return any.getReadOnlyProperty();
    }

    /** Whether something else may be done. */
    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** Whether the last mark may be taken back. */
    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }
}
