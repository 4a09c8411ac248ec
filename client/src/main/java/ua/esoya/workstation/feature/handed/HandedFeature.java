package ua.esoya.workstation.feature.handed;

import static ua.esoya.workstation.feature.handed.HandedWords.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.OpenHanded;
import ua.esoya.workstation.ui.route.OpenHandedRegisters;
import ua.esoya.workstation.ui.route.OpenHandedWork;
import ua.esoya.workstation.ui.route.Route;

/** The marks of the provider's own officer, where the role is switched on and an order gives it (7.1.6; постанова КМУ 588). */
public final class HandedFeature implements Feature {
    private static final String OFFICER = "esoya_provider_officer";

    private final HandedGateway gateway;
    private final Function<String, List<ClassifierValue>> codes;
    private final SessionCard session;
    private final Navigator navigator;
    private final Questions questions;
    private final Background background;
    private final Troubles troubles;
    private final LiveHints hints;

    /**
     * Handed cases of a signed-in person; {@code background} is the program's, each screen takes a door of its own.
     *
     * @param codes values of a directory
     */
    public HandedFeature(Database database, Function<String, List<ClassifierValue>> codes, SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles, LiveHints hints) {
        this(new JooqHandedGateway(database), codes, session, navigator, questions, background, troubles, hints);
    }

    HandedFeature(HandedGateway gateway, Function<String, List<ClassifierValue>> codes, SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles, LiveHints hints) {
        this.gateway = gateway;
        this.codes = codes;
        this.session = session;
        this.navigator = navigator;
        this.questions = questions;
        this.background = background;
        this.troubles = troubles;
        this.hints = hints;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("handed", Feather.INBOX, TEXT.get("rail"), new OpenHandedWork())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        if (!permitted()) {
            return Optional.empty();
        }
        return switch (route) {
            case OpenHanded(var caseId) -> Optional.of(card(caseId, background.forScreen()));
            case OpenHandedRegisters ignored -> Optional.of(new HandedRegistersScreen(gateway, questions, background.forScreen(), troubles).screen());
            default -> Optional.empty();
        };
    }

    private Screen card(UUID caseId, Background door) {
        return new HandedCaseScreen(new HandedCaseViewModel(gateway, caseId, codes, navigator, door, troubles), door, hints);
    }

    private boolean permitted() {
        return session.groups().contains(OFFICER);
    }
}
