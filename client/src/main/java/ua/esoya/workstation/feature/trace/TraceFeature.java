package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.Sections;

/**
 * The trace of everything: whoever holds security rights by order reads, checks and closes; the supervisor reads (4.11, 4.13, 6.9).
 * The technical administrator sees how the system is.
 */
public final class TraceFeature implements Feature {
    private static final String KEEPER = "esoya_security";
    private static final String SUPERVISOR = "esoya_supervisor";
    private static final Set<String> READERS = Set.of(KEEPER, SUPERVISOR);
    private static final Set<String> ADMINISTRATORS = Set.of("esoya_technical_admin", SUPERVISOR);
    private static final Duration LOOK = Duration.ofMinutes(5);

    private final TraceGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;
    private final String programVersion;
    private final HealthWatch watch;

    /**
     * The trace as a signed-in person may see it; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param address where the server is, for a look at its certificate
     * @param today the server's day
     */
    public TraceFeature(Database database, ServerAddress address, SessionCard session, Navigator navigator, Background background, Troubles troubles,
            Supplier<LocalDate> today, String programVersion) {
        this(new JooqTraceGateway(database, address, session), session, navigator, background, troubles, today, programVersion);
    }

    TraceFeature(TraceGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDate> today, String programVersion) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.today = today;
        this.programVersion = programVersion;
        this.watch = new HealthWatch(gateway, background);
    }

    /** Keeps the number of troubles on the rail fresh until the program's door closes. */
    public void watch() {
        if (administrator()) {
            watch.look();
            background.after(LOOK, this::watch);
        }
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return railEntries().stream().findFirst();
    }

    @Override
    public List<RailEntry> railEntries() {
        var entries = new ArrayList<RailEntry>();
        if (reader()) {
            entries.add(new RailEntry("trace", Feather.SHIELD, TEXT.get("rail.trace"), new TraceRoutes.Events()));
        }
        if (administrator()) {
            entries.add(new RailEntry("health", Feather.ACTIVITY, TEXT.get("rail.health"), new TraceRoutes.Health(), watch.troubles()));
        }
        return entries;
    }

    @Override
    public Optional<Screen> open(Route route) {
        return Optional.ofNullable(switch (route) {
            case TraceRoutes.Events ignored when reader() -> events();
            case TraceRoutes.OneEvent wanted when reader() -> new EventScreen(wanted.event());
            case TraceRoutes.Violations ignored when reader() -> violations();
            case TraceRoutes.Integrity ignored when keeper() -> integrity();
            case TraceRoutes.Health ignored when administrator() -> health();
            default -> null;
        });
    }

    private Screen events() {
        var door = background.forScreen();
        return new EventsScreen(new EventsViewModel(gateway, today.get(), navigator, door, troubles), sections(), navigator, door);
    }

    private Screen violations() {
        return TraceLists.violations(new ViolationsViewModel(gateway, keeper(), navigator), sections(), keeper(), background.forScreen(), troubles);
    }

    private Screen integrity() {
        var door = background.forScreen();
        return new IntegrityScreen(new IntegrityViewModel(gateway, today.get(), navigator, door, troubles), sections(), door);
    }

    private Screen health() {
        return TraceLists.health(new HealthViewModel(gateway, programVersion, watch), background.forScreen(), troubles);
    }

    private Sections sections() {
        var all = new ArrayList<Sections.Section>();
        all.add(new Sections.Section(TEXT.get("section.events"), new TraceRoutes.Events()));
        all.add(new Sections.Section(TEXT.get("section.violations"), new TraceRoutes.Violations()));
        if (keeper()) {
            all.add(new Sections.Section(TEXT.get("integrity"), new TraceRoutes.Integrity()));
        }
        return new Sections(navigator, all);
    }

    private boolean reader() {
        return session.groups().stream().anyMatch(READERS::contains);
    }

    private boolean keeper() {
        return session.groups().contains(KEEPER);
    }

    private boolean administrator() {
        return session.groups().stream().anyMatch(ADMINISTRATORS::contains);
    }
}
