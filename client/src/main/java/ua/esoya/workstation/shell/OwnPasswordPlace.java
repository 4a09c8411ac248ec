package ua.esoya.workstation.shell;

import java.util.Optional;
import java.util.function.Function;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.route.ChangeOwnPassword;
import ua.esoya.workstation.ui.route.Route;

/** Where a person at work changes their own password (6.4). */
public final class OwnPasswordPlace implements Feature {
    private final OwnAccess own;
    private final String login;
    private final Background background;
    private final Function<Throwable, Trouble> sorter;

    /** The password of this login; {@code background} is the program's. */
    public OwnPasswordPlace(OwnAccess own, String login, Background background, Function<Throwable, Trouble> sorter) {
        this.own = own;
        this.login = login;
        this.background = background;
        this.sorter = sorter;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof ChangeOwnPassword
                ? Optional.of(new OwnPasswordScreen(own, login, PasswordRules.bundled(), background.forScreen(), sorter))
                : Optional.empty();
    }
}
