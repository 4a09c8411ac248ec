package ua.esoya.workstation.feature.setting;

import static ua.esoya.workstation.feature.setting.SettingWords.TEXT;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
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

/** Settings and announcements: their keepers act, the supervisor reads, nobody else sees them (1.4, CSP-3.2.12). */
public final class SettingFeature implements Feature {
    private static final Set<String> KEEPERS = Set.of("esoya_technical_admin", "esoya_moderator");
    private static final String READER = "esoya_supervisor";

    private final SessionCard session;
    private final Background background;
    private final SettingLists lists;

    /**
     * Settings as a signed-in person may see them; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param now the server's time
     */
    public SettingFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDateTime> now) {
        this(new JooqSettingGateway(database), session, navigator, background, troubles, now);
    }

    SettingFeature(SettingGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDateTime> now) {
        this.session = session;
        this.background = background;
        this.lists = new SettingLists(gateway, new SettingForms(gateway, now), navigator, troubles);
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("settings", Feather.SETTINGS, TEXT.get("rail"), new SettingRoutes.Settings())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case SettingRoutes.Settings ignored -> lists.settings(background.forScreen());
            case SettingRoutes.History wanted -> lists.history(wanted.setting(), background.forScreen());
            case SettingRoutes.Announcements ignored -> lists.announcements(keeps(), background.forScreen());
            case SettingRoutes.Readers wanted -> lists.readers(wanted.announced(), background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private boolean keeps() {
        return session.groups().stream().anyMatch(KEEPERS::contains);
    }

    private boolean permitted() {
        return keeps() || session.groups().contains(READER);
    }
}
