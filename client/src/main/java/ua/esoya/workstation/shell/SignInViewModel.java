package ua.esoya.workstation.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.domain.Workplace;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** State of the sign-in window: what is typed, whether the server is being asked, what it said, and where the person may sit. */
final class SignInViewModel {
    private static final Text TEXT = Text.of(SignInViewModel.class);

    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ObjectProperty<Optional<WorkplaceChoice>> choice = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper layout = new ReadOnlyStringWrapper("");
    private final SignInGateway gateway;
    private final Background background;
    private final Function<Throwable, Trouble> sorter;
    private final Optional<String> fixedWorkplace;
    private final PasswordRules rules = PasswordRules.bundled();
    private final FirstSteps firstSteps;
    private boolean weak;

    SignInViewModel(
            SignInGateway gateway,
            Background background,
            Function<Throwable, Trouble> sorter,
            Optional<String> fixedWorkplace,
            Consumer<SignedIn> entered) {
        this.gateway = gateway;
        this.background = background;
        this.sorter = sorter;
        this.fixedWorkplace = fixedWorkplace;
        this.firstSteps = new FirstSteps(rules, background, sorter, asking, message::set, entered);
        login.subscribe(typed -> layout.set(layoutOf(typed)));
        login.subscribe(typed -> message.set(""));
        password.subscribe(typed -> message.set(""));
    }

    StringProperty login() {
        return login;
    }

    StringProperty password() {
        return password;
    }

    /** Code of the workplace of this machine; empty when the person chooses. */
    Optional<String> fixedWorkplace() {
        return fixedWorkplace;
    }

    /** The question where the person sits; empty before the password is proved. */
    ReadOnlyObjectProperty<Optional<WorkplaceChoice>> choice() {
        return choice;
    }

    /** What the person has to do between the open session and work. */
    FirstSteps firstSteps() {
        return firstSteps;
    }

    BooleanProperty asking() {
        return asking;
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Which layout the last letter was typed in; empty while it is the one that accounts need. */
    ReadOnlyStringProperty layout() {
        return layout.getReadOnlyProperty();
    }

    /** Asks the server; the password leaves the form whatever the answer is. */
    void enter() {
        if (asking.get()) {
            return;
        }
        if (login.get().isBlank() || password.get().isEmpty()) {
            message.set(TEXT.get("sign-in.empty"));
            return;
        }
        asking.set(true);
        String who = login.get().strip();
        char[] secret = password.get().toCharArray();
        // what was set past the program is seen only here
        weak = rules.weakness(secret, who).isPresent();
        background.run(() -> ask(who, secret), Runnable::run, this::failed);
    }

    /** Opens the session at this workplace, or at none. */
    void begin(Optional<Workplace> workplace) {
        choice.get().filter(question -> !asking.get()).ifPresent(question -> {
            message.set("");
            asking.set(true);
            background.run(() -> question.person().open(workplace.map(Workplace::code)), this::opened, this::failed);
        });
    }

    /** Enter without a choice. */
    void nothingChosen() {
        message.set(TEXT.get("sign-in.workplace.empty"));
    }

    /** Back to account and password: somebody else sits down. */
    void back() {
        choice.get().filter(question -> !asking.get()).ifPresent(question -> {
            choice.set(Optional.empty());
            message.set("");
            background.run(() -> {
                question.person().leave();
                return true;
            }, ignored -> {});
        });
    }

    /** Asks the server and tells what to do with its answer. */
    private Runnable ask(String who, char[] secret) {
        try {
            var person = gateway.admit(who, secret);
            try {
                return whereTo(person);
            } catch (RuntimeException refused) {
                person.leave();
                throw refused;
            }
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private Runnable whereTo(SignInGateway.Admitted person) {
        var question = fixedWorkplace.isPresent() ? Optional.<WorkplaceChoice>empty() : Optional.of(WorkplaceChoice.of(person)).filter(q -> !q.offered().isEmpty());
        if (question.isPresent()) {
            return () -> admitted(question);
        }
        var signedIn = person.open(fixedWorkplace);
        return () -> opened(signedIn);
    }

    private void admitted(Optional<WorkplaceChoice> question) {
        asking.set(false);
        password.set("");
        choice.set(question);
    }

    private void opened(SignedIn signedIn) {
        asking.set(false);
        password.set("");
        choice.set(Optional.empty());
        firstSteps.begin(signedIn, weak);
    }

    private void failed(Throwable thrown) {
        asking.set(false);
        password.set("");
        message.set(NewPasswordViewModel.said(sorter.apply(thrown)));
    }

    private static String layoutOf(String typed) {
        boolean cyrillic = !typed.isEmpty()
                && Character.UnicodeScript.of(typed.codePointBefore(typed.length())) == Character.UnicodeScript.CYRILLIC;
        return cyrillic ? TEXT.get("sign-in.layout") : "";
    }
}
