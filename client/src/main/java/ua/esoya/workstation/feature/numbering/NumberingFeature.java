package ua.esoya.workstation.feature.numbering;

import static ua.esoya.workstation.feature.numbering.NumberingScreen.TEXT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;

/** Numbering: the moderator's alone (4.2, 8.4). */
public final class NumberingFeature implements Feature {
    private static final String MODERATOR = "esoya_moderator";

    private final NumberingGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;

    /** The patterns of all offices. */
    record Patterns() implements Route {}

    /**
     * Numbering as a signed-in person may set it; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param today the server's day
     */
    public NumberingFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDate> today) {
        this(new JooqNumberingGateway(database), session, navigator, background, troubles, today);
    }

    NumberingFeature(NumberingGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.today = today;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return session.groups().contains(MODERATOR) ? Optional.of(new RailEntry("numbering", Feather.HASH, TEXT.get("rail"), new Patterns())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof Patterns && session.groups().contains(MODERATOR)
                ? Optional.of(new NumberingScreen(gateway, today, navigator, troubles).patterns(background.forScreen())) : Optional.empty();
    }
}
