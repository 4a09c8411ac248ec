package ua.esoya.workstation.feature.journal;

import static ua.esoya.workstation.feature.journal.JournalWords.TEXT;

import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Classifiers;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.OpenJournal;
import ua.esoya.workstation.ui.route.Route;

/** The registration journal (3.3): list data of the person's offices, for registrars and supervisors. */
public final class JournalFeature implements Feature {
    private static final Set<String> READERS = Set.of("esoya_registrar", "esoya_supervisor");

    private final JournalGateway gateway;
    private final Classifiers classifiers;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final LiveHints hints;

    /** The journal of a signed-in person; {@code background} is the program's, each screen takes a door of its own. */
    public JournalFeature(
            Database database, Classifiers classifiers, SessionCard session, Navigator navigator, Background background,
            Troubles troubles, LiveHints hints) {
        this.gateway = new JooqJournalGateway(database);
        this.classifiers = classifiers;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.hints = hints;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted()
                ? Optional.of(new RailEntry("journal", Feather.LIST, TEXT.get("rail"), new OpenJournal()))
                : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof OpenJournal && permitted()
                ? Optional.of(new JournalScreen(gateway, session, classifiers.of("case_status"), navigator, background.forScreen(), troubles, hints))
                : Optional.empty();
    }

    private boolean permitted() {
        return session.groups().stream().anyMatch(READERS::contains);
    }
}
