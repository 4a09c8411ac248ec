package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.device.MachineSettings;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.FindAnything;
import ua.esoya.workstation.ui.route.OpenEnding;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** Access of the staff: the technical administrator acts, the supervisor reads and consents; nobody else sees it (4.12, 6). */
public final class AccessFeature implements Feature {
    private static final String ADMINISTRATOR = "esoya_technical_admin";
    private static final Set<String> READERS = Set.of(ADMINISTRATOR, "esoya_supervisor");
    private static final String FOLDER = "scan.folder";
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final AccessGateway gateway;
    private final SessionCard session;
    private final MachineSettings scanning;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final AccessLists lists;
    private final Waiting waiting;
    private final SecureRandom chance = new SecureRandom();

    /**
     * Access as a signed-in person may see it; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param scanning settings of scanning at this machine, which name the folder where new scans appear
     */
    public AccessFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Path scanning) {
        this(new JooqAccessGateway(database), session, navigator, background, troubles, scanning);
    }

    AccessFeature(AccessGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Path scanning) {
        this.gateway = gateway;
        this.session = session;
        this.scanning = new MachineSettings(scanning);
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.lists = new AccessLists(gateway, navigator, troubles);
        this.waiting = new Waiting(gateway, background);
    }

    /** Keeps the number on the rail fresh until the program's door closes. */
    public void watch() {
        if (permitted()) {
            waiting.look();
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
        if (permitted()) {
            entries.add(new RailEntry("access", Feather.USERS, TEXT.get("rail.people"), new AccessRoutes.People()));
            entries.add(new RailEntry("second-person", Feather.USER_CHECK, TEXT.get("rail.second"), new AccessRoutes.SecondPerson(), waiting.count()));
            entries.add(new RailEntry("sessions", Feather.MONITOR, TEXT.get("rail.sessions"), new AccessRoutes.Sessions()));
            entries.add(new RailEntry("ending", Feather.CALENDAR, TEXT.get("rail.ending"), new OpenEnding()));
        }
        return entries;
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case AccessRoutes.People ignored -> people("");
            // who may not look for people of the city looks for officials
            case FindAnything wanted when !session.groups().contains("esoya_registrar") -> people(wanted.typed());
            case AccessRoutes.Person wanted -> person(wanted.employeeId());
            case AccessRoutes.HandOver wanted -> new SlipScreen(wanted.slip(), navigator);
            case AccessRoutes.SecondPerson ignored -> lists.secondPerson(waiting, background.forScreen());
            case AccessRoutes.Sessions ignored -> lists.sessions(administrator(), background.forScreen());
            case OpenEnding ignored -> lists.ending(today(), background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private Screen people(String typed) {
        return new PeopleScreen(typed, gateway, administrator(), navigator, background.forScreen(), troubles);
    }

    private Screen person(int employeeId) {
        var door = background.forScreen();
        var model = new EmployeeViewModel(employeeId, gateway, today(), () -> TypedFile.newestPdf(scanning.get(FOLDER).orElse("")), chance, navigator, door, troubles);
        return new EmployeeScreen(model, administrator(), door);
    }

    private LocalDate today() {
        return session.serverTime().toLocalDate();
    }

    private boolean administrator() {
        return session.groups().contains(ADMINISTRATOR);
    }

    private boolean permitted() {
        return session.groups().stream().anyMatch(READERS::contains);
    }
}
