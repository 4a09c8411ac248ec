package ua.esoya.workstation.feature.ownership;

import static ua.esoya.workstation.feature.ownership.OwnershipLists.TEXT;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
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
import ua.esoya.workstation.ui.sheet.SaveFile;

/** Owners and suppliers of data, for the moderator and the supervisor (CSP-2.3c). */
public final class OwnershipFeature implements Feature {
    private final SessionCard session;
    private final Background background;
    private final OwnershipLists lists;

    /**
     * The report as a signed-in person may read it; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param now the server's
     * @param saveAs asks where a file of the proposed name is to be kept
     */
    public OwnershipFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDateTime> now,
            Function<String, Optional<Path>> saveAs) {
        this(new JooqOwnershipGateway(database), session, navigator, background, troubles, now, saveAs);
    }

    OwnershipFeature(OwnershipGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDateTime> now,
            Function<String, Optional<Path>> saveAs) {
        this.session = session;
        this.background = background;
        this.lists = new OwnershipLists(gateway, session, navigator, troubles, now, new SaveFile(saveAs, troubles));
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("ownership", Feather.DATABASE, TEXT.get("rail"), new OwnershipRoutes.Cases())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case OwnershipRoutes.Cases ignored -> lists.cases(background.forScreen());
            case OwnershipRoutes.Services ignored -> lists.services(background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private boolean permitted() {
        return session.groups().contains("esoya_moderator") || session.groups().contains("esoya_supervisor");
    }
}
