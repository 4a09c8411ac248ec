package ua.esoya.workstation.feature.casefile;

import java.util.Optional;
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
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.Route;

/** The case card, for registrars only: it shows personal data, and each opening is recorded (5.3.2). */
public final class CasefileFeature implements Feature {
    private final CaseGateway gateway;
    private final Classifiers classifiers;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final LiveHints hints;

    /** Case cards of a signed-in person; {@code background} is the program's, each screen takes a door of its own. */
    public CasefileFeature(
            Database database, Classifiers classifiers, SessionCard session, Navigator navigator, Background background,
            Troubles troubles, LiveHints hints) {
        this.gateway = new JooqCaseGateway(database);
        this.classifiers = classifiers;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.hints = hints;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof OpenCase wanted && session.groups().contains("esoya_registrar")
                ? Optional.of(new CaseScreen(wanted.caseId(), gateway, classifiers::title, navigator, background.forScreen(), troubles, hints))
                : Optional.empty();
    }
}
