package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.entry.ServerClock;
import ua.esoya.workstation.ui.route.EditService;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;

/** Services and their cards for the moderator alone (3.2.1, 5.7.1). */
public final class WorkshopFeature implements Feature {
    private static final String MODERATOR = "esoya_moderator";

    private final WorkshopGateway gateway;
    private final Function<String, List<ClassifierValue>> classifiers;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;
    private final ServiceLists lists;
    private final MinimumLists minimums;
    private final DraftLists drafts;
    private final LibraryShelf shelf;
    private final LibraryLists library;

    /**
     * What the feature takes from the program around it.
     *
     * @param today the server's
     * @param saveAs asks where a file of the proposed name is to be kept
     * @param key where this workplace keeps the pair that signs services for other centres
     */
    public record Around(Supplier<LocalDate> today, Function<String, Optional<Path>> saveAs, Path key) {}

    /** The workshop as a signed-in person may see it; {@code background} is the program's, each screen takes a door of its own. */
    public WorkshopFeature(Database database, Function<String, List<ClassifierValue>> classifiers, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this(new JooqWorkshopGateway(database), new JooqLibraryGateway(database), classifiers, session, navigator, background, troubles, around);
    }

    WorkshopFeature(WorkshopGateway gateway, LibraryGateway libraries, Function<String, List<ClassifierValue>> classifiers, SessionCard session, Navigator navigator, Background background, Troubles troubles,
            Around around) {
        this.gateway = gateway;
        this.classifiers = classifiers;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.today = around.today();
        this.minimums = new MinimumLists(gateway, navigator, troubles, today);
        this.drafts = new DraftLists(gateway, classifiers, navigator, troubles);
        this.lists = new ServiceLists(gateway, navigator, troubles);
        var sections = new Sections(navigator, List.of(new Sections.Section(TEXT.get("library.imports"), new WorkshopRoutes.LibraryImports()),
                new Sections.Section(TEXT.get("library.export"), new WorkshopRoutes.LibraryExport(Set.of())), new Sections.Section(TEXT.get("library.signers"), new WorkshopRoutes.LibrarySigners())));
        this.shelf = new LibraryShelf(libraries, gateway, classifiers, navigator, new SaveFile(around.saveAs(), troubles), around.key(), sections, troubles);
        this.library = new LibraryLists(shelf);
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("workshop", Feather.EDIT, TEXT.get("rail"), new WorkshopRoutes.Services())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case WorkshopRoutes.Services ignored -> lists.services(background.forScreen());
            case WorkshopRoutes.Cards cards -> cards(cards, background.forScreen());
            case EditService(var service, var values) -> cards(new WorkshopRoutes.Cards(service, new WorkshopRoutes.Start.Filled(values)), background.forScreen());
            case WorkshopRoutes.Drafts ignored -> drafts.drafts(background.forScreen());
            case WorkshopRoutes.Proposal(var proposed) -> drafts.proposal(proposed, background.forScreen());
            case WorkshopRoutes.FormRehearsal rehearsal -> FormRehearsal.screen(rehearsal, gateway, troubles, background.forScreen());
            case WorkshopRoutes.Versions(var service, var title) -> lists.versions(service, title, background.forScreen());
            case WorkshopRoutes.Minimums ignored -> minimums.minimums(background.forScreen());
            case WorkshopRoutes.MinimumEffect(var minimum) -> minimums.effect(minimum, background.forScreen());
            case WorkshopRoutes.LibraryExport export -> library.export(export, background.forScreen());
            case WorkshopRoutes.LibraryImports ignored -> library.imports(background.forScreen());
            case WorkshopRoutes.LibrarySigners ignored -> library.signers(background.forScreen());
            case WorkshopRoutes.LibraryDryRun(var file) -> new LibraryDryRuns(shelf, file, background.forScreen()).screen();
            case WorkshopRoutes.LibraryDifference(var row) -> LibraryDryRuns.difference(shelf, row, background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private Screen cards(WorkshopRoutes.Cards route, Background door) {
        var model = new CardsViewModel(gateway, classifiers, today.get(), navigator, door, troubles);
        model.open(route);
        var clock = new ServerClock(Clock.systemDefaultZone(), today.get().atStartOfDay());
        return new CardsScreen(model, new Rules(clock, classifiers::apply), door);
    }

    private boolean permitted() {
        return session.groups().contains(MODERATOR);
    }
}
