package ua.esoya.workstation.shell;

import java.util.Arrays;
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

/** State of a locked workplace: the password typed, whether the server is being asked, what it said. */
final class LockViewModel {
    private static final Text TEXT = Text.of(LockViewModel.class);

    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final LockGateway gateway;
    private final Background background;
    private final Function<Throwable, Trouble> sorter;
    private final Runnable unlocked;

    LockViewModel(LockGateway gateway, Background background, Function<Throwable, Trouble> sorter, Runnable unlocked) {
        this.gateway = gateway;
        this.background = background;
        this.sorter = sorter;
        this.unlocked = unlocked;
        password.subscribe(typed -> {
            if (!typed.isEmpty()) {
                message.set("");
            }
        });
    }

    StringProperty password() {
        return password;
    }

    BooleanProperty asking() {
        return asking;
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Asks the server; the password leaves the field whatever the answer is. */
    void unlock() {
        if (asking.get()) {
            return;
        }
        if (password.get().isEmpty()) {
            message.set(TEXT.get("lock.empty"));
            return;
        }
        asking.set(true);
        char[] secret = password.get().toCharArray();
        background.run(() -> {
            try {
                gateway.prove(secret);
            } finally {
                Arrays.fill(secret, '\0');
            }
            return true;
        }, ignored -> done(""), thrown -> done(NewPasswordViewModel.said(sorter.apply(thrown))));
    }

    private void done(String trouble) {
        asking.set(false);
        password.set("");
        message.set(trouble);
        if (trouble.isEmpty()) {
            unlocked.run();
        }
    }
}
