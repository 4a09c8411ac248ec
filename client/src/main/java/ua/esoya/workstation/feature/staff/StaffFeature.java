package ua.esoya.workstation.feature.staff;

import static ua.esoya.workstation.feature.staff.StaffWords.TEXT;

import java.nio.file.Path;
import java.time.LocalDate;
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
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The composition of the centre and the staff of its participants: the technical administrator acts, the supervisor reads (1.5, 6.2, 6.3). */
public final class StaffFeature implements Feature {
    private static final String ADMINISTRATOR = "esoya_technical_admin";
    private static final Set<String> READERS = Set.of(ADMINISTRATOR, "esoya_supervisor");
    private static final String FOLDER = "scan.folder";

    private final StaffGateway gateway;
    private final SessionCard session;
    private final MachineSettings scanning;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;

    /** @param scanning settings of scanning at this machine, which name the folder where new scans appear */
    public StaffFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Path scanning) {
        this(new JooqStaffGateway(database), session, navigator, background, troubles, scanning);
    }

    StaffFeature(StaffGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Path scanning) {
        this.gateway = gateway;
        this.session = session;
        this.scanning = new MachineSettings(scanning);
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("composition", Feather.LAYERS, TEXT.get("rail"), new StaffRoutes.Composition())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case StaffRoutes.Composition ignored -> new CompositionList(gateway, today(), () -> TypedFile.newestPdf(scanning.get(FOLDER).orElse("")).map(Path::toString).orElse(""),
                    navigator, background.forScreen(), troubles).screen(administrator());
            case StaffRoutes.DryRun wanted -> {
                var door = background.forScreen();
                yield new DryRunScreen(new DryRunViewModel(wanted.list(), gateway, door, troubles), door);
            }
            default -> null;
        }) : Optional.empty();
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
