package ua.esoya.workstation.feature.person;

import java.util.Optional;
import ua.esoya.data.Classifiers;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.OpenPerson;
import ua.esoya.workstation.ui.route.Route;

/** The person's card, for registrars only: it shows personal data, and each opening is recorded with its purpose (5.3.2, 6.6). */
public final class PersonFeature implements Feature {
    private final PersonGateway gateway;
    private final Classifiers classifiers;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;

    /** Persons as a signed-in person may read them; {@code background} is the program's, each screen takes a door of its own. */
    public PersonFeature(
            Database database, Classifiers classifiers, SessionCard session, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = new JooqPersonGateway(database, session);
        this.classifiers = classifiers;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof OpenPerson wanted && session.groups().contains("esoya_registrar")
                ? Optional.of(new PersonScreen(
                        wanted.personId(), gateway, classifiers::title, session.serverTime().toLocalDate(), navigator, background.forScreen(), troubles))
                : Optional.empty();
    }
}
