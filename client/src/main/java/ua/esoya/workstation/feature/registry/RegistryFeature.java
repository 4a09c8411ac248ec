package ua.esoya.workstation.feature.registry;

import static ua.esoya.workstation.feature.registry.RegistryWords.TEXT;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.exchange.registry.RegistrySource;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;

/** The registry of administrative services: the moderator's alone (KR146-2.3.2). */
public final class RegistryFeature implements Feature {
    private static final String MODERATOR = "esoya_moderator";

    private final RegistryGateway gateway;
    private final RegistrySource source;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final SaveFile saving;
    private final RegistrySheets sheets;
    private final Sections sections;
    private final RegistryLists lists;

    /**
     * The registry as a signed-in person may compare it; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param now the server's
     * @param saveAs asks where a file of the proposed name is to be kept
     */
    public RegistryFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDateTime> now,
            Function<String, Optional<Path>> saveAs) {
        this(new JooqRegistryGateway(database), RegistrySource.usual(), session, navigator, background, troubles, now, saveAs);
    }

    RegistryFeature(RegistryGateway gateway, RegistrySource source, SessionCard session, Navigator navigator, Background background, Troubles troubles, Supplier<LocalDateTime> now,
            Function<String, Optional<Path>> saveAs) {
        this.gateway = gateway;
        this.source = source;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.saving = new SaveFile(saveAs, troubles);
        this.sheets = new RegistrySheets(session, navigator, now);
        this.sections = new Sections(navigator, List.of(new Sections.Section(TEXT.get("section.differences"), new RegistryRoutes.Differences()),
                new Sections.Section(TEXT.get("section.shares"), new RegistryRoutes.Shares()), new Sections.Section(TEXT.get("section.imports"), new RegistryRoutes.Imports())));
        this.lists = new RegistryLists(gateway, navigator, saving, sheets, sections, troubles);
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("registry", Feather.GLOBE, TEXT.get("rail"), new RegistryRoutes.Differences())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case RegistryRoutes.Differences ignored -> new DifferencesScreen(gateway, source, navigator, saving, sheets, sections, background.forScreen(), troubles).screen();
            case RegistryRoutes.Shares ignored -> lists.shares(background.forScreen());
            case RegistryRoutes.Imports ignored -> lists.imports(background.forScreen());
            case RegistryRoutes.DryRun wanted -> lists.dryRun(wanted, background.forScreen());
            case RegistryRoutes.Candidates wanted -> lists.candidates(wanted, background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private boolean permitted() {
        return session.groups().contains(MODERATOR);
    }
}
