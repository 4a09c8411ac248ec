package ua.esoya.workstation.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** Leads from an open session to work: a new password where one is due, then the obligation (5.1, 6.4, 6.8). */
final class FirstSteps {
    private static final Text TEXT = Text.of(FirstSteps.class);

    private final ReadOnlyObjectWrapper<Optional<FirstStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PasswordRules rules;
    private final Background background;
    private final Function<Throwable, Trouble> sorter;
    private final BooleanProperty asking;
    private final Consumer<String> say;
    private final Consumer<SignedIn> entered;
    private Optional<SignedIn> waiting = Optional.empty();

    /**
     * Steps within the sign-in window.
     *
     * @param asking whether the window is waiting for the server
     * @param say what goes wrong
     */
    FirstSteps(PasswordRules rules, Background background, Function<Throwable, Trouble> sorter, BooleanProperty asking, Consumer<String> say, Consumer<SignedIn> entered) {
        this.rules = rules;
        this.background = background;
        this.sorter = sorter;
        this.asking = asking;
        this.say = say;
        this.entered = entered;
    }

    /** The step a person has before them; empty when there is none. */
    ReadOnlyObjectProperty<Optional<FirstStep>> step() {
        return step.getReadOnlyProperty();
    }

    /** Begins; {@code weak} when what was typed breaks the rules, so that it was set past the program. */
    void begin(SignedIn signedIn, boolean weak) {
        var readiness = signedIn.own().readiness();
        waiting = Optional.of(signedIn);
        // everybody knows the passwords of the training accounts, and shall
        boolean askedToChange = weak && !signedIn.card().isTraining();
        if (readiness.mustChangePassword() || askedToChange) {
            var model = NewPasswordViewModel.first(signedIn.own(), signedIn.card().login(), rules, background, sorter, () -> afterPassword(signedIn));
            step.set(Optional.of(new FirstStep.Password(model, why(signedIn))));
        } else {
            afterPassword(signedIn);
        }
    }

    /** The person accepts the obligation. */
    void accept() {
        waiting.filter(signedIn -> !asking.get()).ifPresent(signedIn -> {
            asking.set(true);
            background.run(() -> {
                signedIn.own().acceptObligation();
                return true;
            }, ignored -> {
                asking.set(false);
                end(signedIn);
            }, thrown -> {
                asking.set(false);
                say.accept(NewPasswordViewModel.said(sorter.apply(thrown)));
            });
        });
    }

    /** Somebody else sits down: the session ends. */
    void leave() {
        waiting.filter(signedIn -> !asking.get()).ifPresent(signedIn -> {
            waiting = Optional.empty();
            step.set(Optional.empty());
            background.run(() -> {
                signedIn.leave().run();
                return true;
            }, ignored -> {});
        });
    }

    private void afterPassword(SignedIn signedIn) {
        if (signedIn.own().readiness().mustAcceptObligation()) {
            step.set(Optional.of(new FirstStep.Obligation()));
        } else {
            end(signedIn);
        }
    }

    private void end(SignedIn signedIn) {
        waiting = Optional.empty();
        step.set(Optional.empty());
        entered.accept(signedIn);
    }

    private static String why(SignedIn signedIn) {
        var readiness = signedIn.own().readiness();
        if (!readiness.mustChangePassword()) {
            return TEXT.get("new-password.why.weak");
        }
        return readiness.passwordSetAt().map(at -> readiness.passwordIssuedBy().isBlank()
                ? TEXT.get("new-password.why.old", at.toLocalDate())
                : TEXT.get("new-password.why.issued", readiness.passwordIssuedBy(), at.toLocalDate(), at.toLocalTime())).orElse("");
    }
}
