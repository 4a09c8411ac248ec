package ua.esoya.workstation.feature.schedule;

import static ua.esoya.workstation.feature.schedule.ScheduleWords.TEXT;

import java.util.Optional;
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

/** Days and hours of reception: the technical administrator sets them, the supervisor reads them (5.2, 6.3.4). */
public final class ScheduleFeature implements Feature {
    private static final String ADMINISTRATOR = "esoya_technical_admin";
    private static final String READER = "esoya_supervisor";

    private final SessionCard session;
    private final Background background;
    private final ScheduleLists lists;

    /** Schedules as a signed-in person may see them; {@code background} is the program's, each screen takes a door of its own. */
    public ScheduleFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles) {
        this(new JooqScheduleGateway(database), session, navigator, background, troubles);
    }

    ScheduleFeature(ScheduleGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles) {
        this.session = session;
        this.background = background;
        this.lists = new ScheduleLists(gateway, session.serverTime().toLocalDate(), navigator, troubles);
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return administrator() || session.groups().contains(READER)
                ? Optional.of(new RailEntry("schedule", Feather.CLOCK, TEXT.get("rail"), new ScheduleRoutes.Weeks())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return railEntry().flatMap(ignored -> Optional.ofNullable(switch (route) {
            case ScheduleRoutes.Weeks weeks -> lists.weeks(administrator(), background.forScreen());
            case ScheduleRoutes.Own own -> lists.own(administrator(), background.forScreen());
            case ScheduleRoutes.Days days -> lists.exceptions(administrator(), background.forScreen());
            default -> null;
        }));
    }

    private boolean administrator() {
        return session.groups().contains(ADMINISTRATOR);
    }
}
