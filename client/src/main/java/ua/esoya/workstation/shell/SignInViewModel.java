package ua.esoya.workstation.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** State of the sign-in window: what is typed, whether the server is being asked, what it said. */
final class SignInViewModel {
    private static final Text TEXT = Text.of(SignInViewModel.class);

    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty workplace = new SimpleStringProperty("");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper layout = new ReadOnlyStringWrapper("");
    private final SignInGateway gateway;
    private final Background background;
    private final Function<Throwable, Trouble> sorter;
    private final Consumer<SignedIn> entered;

    SignInViewModel(
            SignInGateway gateway,
            Background background,
            Function<Throwable, Trouble> sorter,
            Consumer<SignedIn> entered) {
        this.gateway = gateway;
        this.background = background;
        this.sorter = sorter;
        this.entered = entered;
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

    StringProperty workplace() {
        return workplace;
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
        Optional<String> place = Optional.of(workplace.get().strip()).filter(code -> !code.isEmpty());
        background.run(() -> ask(who, secret, place), this::opened, this::failed);
    }

    private SignedIn ask(String who, char[] secret, Optional<String> place) {
        try {
            return gateway.open(who, secret, place);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private void opened(SignedIn signedIn) {
        asking.set(false);
        password.set("");
        entered.accept(signedIn);
    }

    private void failed(Throwable thrown) {
        asking.set(false);
        password.set("");
        message.set(switch (sorter.apply(thrown)) {
            case Trouble.Refused refused -> refused.text();
            case Trouble.Outage outage -> outage.text();
            case Trouble.Defect defect -> TEXT.get("sign-in.defect", defect.code());
        });
    }

    private static String layoutOf(String typed) {
        boolean cyrillic = !typed.isEmpty()
                && Character.UnicodeScript.of(typed.codePointBefore(typed.length())) == Character.UnicodeScript.CYRILLIC;
        return cyrillic ? TEXT.get("sign-in.layout") : "";
    }
}
