package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.SaveFile;

/** Directories: the moderator's alone (5.7.2). */
public final class DirectoryFeature implements Feature {
    private static final String MODERATOR = "esoya_moderator";

    private final DirectoryGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Questions questions;
    private final Background background;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;
    private final Function<String, Optional<Path>> saveAs;
    private final ReadOnlyObjectWrapper<Integer> due = new ReadOnlyObjectWrapper<>(0);

    /**
     * Directories as a signed-in person may lead them; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param today the server's day
     * @param saveAs asks where a file of the proposed name is to be kept
     */
    public DirectoryFeature(Database database, SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles, Supplier<LocalDate> today,
            Function<String, Optional<Path>> saveAs) {
        this(new JooqDirectoryGateway(database), session, navigator, questions, background, troubles, today, saveAs);
    }

    DirectoryFeature(DirectoryGateway gateway, SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles, Supplier<LocalDate> today,
            Function<String, Optional<Path>> saveAs) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.questions = questions;
        this.background = background;
        this.troubles = troubles;
        this.today = today;
        this.saveAs = saveAs;
        if (permitted()) {
            count();
        }
    }

    private void count() {
        background.run(() -> DirectoryReviews.due(gateway.reviews(), today.get()), due::set, ignored -> due.set(0));
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("directories", Feather.BOOK_OPEN, TEXT.get("rail"), new DirectoryRoutes.Directories(), due.getReadOnlyProperty())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? Optional.ofNullable(switch (route) {
            case DirectoryRoutes.Directories ignored -> new DirectoryScreen(gateway, new DirectoryForms(gateway, today), new DirectoryFiles(gateway, navigator), new SaveFile(saveAs, troubles), navigator,
                    questions, background.forScreen(), troubles, this::count);
            case DirectoryRoutes.Reviews ignored -> DirectoryReviews.screen(gateway, new DirectoryForms(gateway, today), navigator, background.forScreen(), troubles, this::count);
            case DirectoryRoutes.Plans ignored -> DirectoryPlans.screen(gateway, questions, background.forScreen(), troubles);
            case DirectoryRoutes.History wanted -> DirectoryHistory.screen(wanted, gateway, background.forScreen(), troubles);
            case DirectoryRoutes.DryRun wanted -> DirectoryDryRun.screen(wanted, new DirectoryFiles(gateway, navigator), navigator, background.forScreen());
            default -> null;
        }) : Optional.empty();
    }

    private boolean permitted() {
        return session.groups().contains(MODERATOR);
    }
}
