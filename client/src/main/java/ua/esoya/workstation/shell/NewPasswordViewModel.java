package ua.esoya.workstation.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.domain.access.PasswordWeakness;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** A new password, typed twice; what breaks a rule is said before the server is asked (5.1, 6.4). */
final class NewPasswordViewModel {
    private static final Text TEXT = Text.of(NewPasswordViewModel.class);

    private static final String WRONG = "password_wrong";

    private final StringProperty present = new SimpleStringProperty("");
    private final StringProperty fresh = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper presentMessage = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper layout = new ReadOnlyStringWrapper("");
    private final OwnAccess own;
    private final String login;
    private final boolean asksPresent;
    private final PasswordRules rules;
    private final Background background;
    private final Function<Throwable, Trouble> sorter;
    private final Runnable changed;

    /**
     * Before work: the present password was typed a moment ago.
     *
     * @param changed what comes when the server has the new password; on the FX thread
     */
    static NewPasswordViewModel first(OwnAccess own, String login, PasswordRules rules, Background background, Function<Throwable, Trouble> sorter, Runnable changed) {
        return new NewPasswordViewModel(own, login, false, rules, background, sorter, changed);
    }

    /** At work: whoever finds the place open does not know the present password, and cannot take the account over. */
    static NewPasswordViewModel atWork(OwnAccess own, String login, PasswordRules rules, Background background, Function<Throwable, Trouble> sorter, Runnable changed) {
        return new NewPasswordViewModel(own, login, true, rules, background, sorter, changed);
    }

    private NewPasswordViewModel(OwnAccess own, String login, boolean asksPresent, PasswordRules rules, Background background, Function<Throwable, Trouble> sorter, Runnable changed) {
        this.own = own;
        this.login = login;
        this.asksPresent = asksPresent;
        this.rules = rules;
        this.background = background;
        this.sorter = sorter;
        this.changed = changed;
        for (var field : new StringProperty[] {present, fresh, again}) {
            field.subscribe(typed -> {
                layout.set(layoutOf(typed));
                if (!typed.isEmpty()) {
                    message.set("");
                    presentMessage.set("");
                }
            });
        }
    }

    /** Whether the present password is asked too. */
    boolean asksPresent() {
        return asksPresent;
    }

    StringProperty present() {
        return present;
    }

    /** Why the present password is not believed; empty while nothing is wrong with it. */
    ReadOnlyStringProperty presentMessage() {
        return presentMessage.getReadOnlyProperty();
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

    /** Asks the server to change the password. What was typed leaves the form, except the new password when only the present one was wrong. */
    void change() {
        if (asking.get()) {
            return;
        }
        message.set("");
        presentMessage.set("");
        if (asksPresent && present.get().isEmpty()) {
            presentMessage.set(TEXT.get("new-password.present.empty"));
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
        char[] known = present.get().toCharArray();
        background.run(() -> {
            try {
                var unbelieved = disproved(known);
                if (unbelieved.isEmpty()) {
                    own.changePassword(typed);
                }
                return unbelieved;
            } finally {
                Arrays.fill(typed, '\0');
                Arrays.fill(known, '\0');
            }
        }, this::answered, this::failed);
    }

    private Optional<Refusal> disproved(char[] known) {
        if (!asksPresent) {
            return Optional.empty();
        }
        try {
            own.provePassword(known);
            return Optional.empty();
        } catch (Refusal unbelieved) {
            return Optional.of(unbelieved);
        }
    }

    private void answered(Optional<Refusal> unbelieved) {
        asking.set(false);
        unbelieved.ifPresentOrElse(refusal -> {
            present.set("");
            presentMessage.set(refusal.rule().equals(WRONG) ? TEXT.get("new-password.present.wrong") : said(sorter.apply(refusal)));
        }, () -> {
            forget();
            changed.run();
        });
    }

    private void failed(Throwable thrown) {
        asking.set(false);
        forget();
        message.set(said(sorter.apply(thrown)));
    }

    private void forget() {
        present.set("");
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
