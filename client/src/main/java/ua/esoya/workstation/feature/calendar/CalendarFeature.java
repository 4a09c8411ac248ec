package ua.esoya.workstation.feature.calendar;

import static ua.esoya.workstation.feature.calendar.CalendarWords.TEXT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.SaveFile;

/** The calendar of terms: the moderator's alone (3.4, 5.7.2). */
public final class CalendarFeature implements Feature {
    private static final String MODERATOR = "esoya_moderator";

    private final CalendarGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;
    private final CalendarLists lists;

    /**
     * The calendar as a signed-in person may lead it; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param today the server's day
     * @param saveAs asks where a file of the proposed name is to be kept
     */
    public CalendarFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDate> today,
            Function<String, Optional<Path>> saveAs) {
        this(new JooqCalendarGateway(database), session, navigator, background, troubles, today, saveAs);
    }

    CalendarFeature(CalendarGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDate> today,
            Function<String, Optional<Path>> saveAs) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.today = today;
        this.lists = new CalendarLists(gateway, navigator, troubles, new SaveFile(saveAs, troubles));
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("calendar", Feather.CALENDAR, TEXT.get("rail"), new CalendarRoutes.Days(CalendarPlan.EMPTY))) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case CalendarRoutes.Days(var plan) -> new CalendarScreen(gateway, plan, today.get(), navigator, background.forScreen(), troubles);
            case CalendarRoutes.Effect wanted -> lists.effect(wanted, background.forScreen());
            case CalendarRoutes.Acts ignored -> lists.acts(background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private boolean permitted() {
        return session.groups().contains(MODERATOR);
    }
}
