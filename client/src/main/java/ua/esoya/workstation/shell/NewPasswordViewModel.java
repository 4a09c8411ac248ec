package ua.esoya.workstation.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.domain.access.PasswordWeakness;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** A new password, typed twice; what breaks a rule is said before the server is asked (5.1, 6.4). */
final class NewPasswordViewModel {
    private static final Text TEXT = Text.of(NewPasswordViewModel.class);

    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper layout = new ReadOnlyStringWrapper("");
    private final OwnAccess own;
    private final String login;
    private final PasswordRules rules;
    private final Background background;
    private final Function<Throwable, Trouble> sorter;
    private final Runnable changed;

    /** @param changed what comes when the server has the new password; on the FX thread */
    NewPasswordViewModel(OwnAccess own, String login, PasswordRules rules, Background background, Function<Throwable, Trouble> sorter, Runnable changed) {
        this.own = own;
        this.login = login;
        this.rules = rules;
        this.background = background;
        this.sorter = sorter;
        this.changed = changed;
        for (var field : new StringProperty[] {fresh, again}) {
            field.subscribe(typed -> {
                layout.set(layoutOf(typed));
                if (!typed.isEmpty()) {
                    message.set("");
                }
            });
        }
    }

    StringProperty fresh() {
        return fresh;
    }

    StringProperty again() {
        return again;
    }

    BooleanProperty asking() {
        return asking;
    }

    /** Why the password is not taken; empty while nothing is wrong. */
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** In which layout the last letter was typed: dots do not show it, and the next sign-in needs the same. */
    ReadOnlyStringProperty layout() {
        return layout.getReadOnlyProperty();
    }

    /** Asks the server to change the password; it leaves the form whatever the answer is. */
    void change() {
        if (asking.get()) {
            return;
        }
        char[] typed = fresh.get().toCharArray();
        var wrong = typed.length == 0 ? "new-password.empty" : rules.weakness(typed, login).map(NewPasswordViewModel::words)
                .orElse(fresh.get().equals(again.get()) ? "" : "new-password.differ");
        if (!wrong.isEmpty()) {
            Arrays.fill(typed, '\0');
            forget();
            message.set(TEXT.get(wrong, PasswordRules.SHORTEST));
            return;
        }
        asking.set(true);
        background.run(() -> {
            try {
                own.changePassword(typed);
                return true;
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, ignored -> {
            asking.set(false);
            forget();
            changed.run();
        }, this::failed);
    }

    private void failed(Throwable thrown) {
        asking.set(false);
        forget();
        message.set(said(sorter.apply(thrown)));
    }

    private void forget() {
        fresh.set("");
        again.set("");
    }

    /** What a trouble says in a window that has no banner yet. */
    static String said(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Refused refused -> refused.text();
            case Trouble.Outage outage -> outage.text();
            case Trouble.Defect defect -> TEXT.get("sign-in.defect", defect.code());
        };
    }

    private static String words(PasswordWeakness weakness) {
        return "new-password." + weakness.name().toLowerCase(Locale.ROOT);
    }

    private static String layoutOf(String typed) {
        if (typed.isEmpty() || !Character.isLetter(typed.codePointBefore(typed.length()))) {
            return "";
        }
        boolean cyrillic = Character.UnicodeScript.of(typed.codePointBefore(typed.length())) == Character.UnicodeScript.CYRILLIC;
        return TEXT.get(cyrillic ? "new-password.layout.ukrainian" : "new-password.layout.latin");
    }
}
