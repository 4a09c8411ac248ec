package ua.esoya.workstation.feature.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.FindAnything;
import ua.esoya.workstation.ui.route.Route;

/** The search of the main window, for registrars only: every look-up of a person is recorded with its purpose (4.2, 6.6). */
public final class SearchFeature implements Feature {
    private final SearchGateway gateway;
    private final Function<String, List<ClassifierValue>> codes;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;

    /**
     * The search of a signed-in person; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param codes values of a directory
     */
    public SearchFeature(Database database, Function<String, List<ClassifierValue>> codes, SessionCard session, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = new JooqSearchGateway(database);
        this.codes = codes;
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
        return route instanceof FindAnything wanted && session.groups().contains("esoya_registrar")
                ? Optional.of(new SearchScreen(wanted.typed(), purposes(), gateway, navigator, background.forScreen(), troubles))
                : Optional.empty();
    }

    /** The usual one first; looking for an applicant belongs to the intake form. */
    private List<ClassifierValue> purposes() {
        return codes.apply("look_up_purpose").stream().filter(it -> !it.code().equals("intake"))
                .sorted(Comparator.comparing((ClassifierValue it) -> !it.code().equals(SearchViewModel.CASE))).toList();
    }
}
