package ua.esoya.workstation.feature.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Classifiers;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.CorrectCase;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenDrafts;
import ua.esoya.workstation.ui.route.Route;

/** Registration of requests, their correction on the same day, and unfinished forms; for registrars only (2.1.4, 7.1.1, 7.1.8). */
public final class IntakeFeature implements Feature {
    private static final Text TEXT = Text.of(IntakeFeature.class);
    private static final String REGISTRAR = "esoya_registrar";
    private static final NewCase EMPTY = new NewCase(Optional.empty(), Optional.empty(), Optional.empty());

    private final IntakeGateway gateway;
    private final Codes codes;
    private final SessionCard person;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Dialogs dialogs;

    /** Intake for the person signed in; {@code background} is the root door, each screen gets its own. */
    public IntakeFeature(
            Database database, Classifiers classifiers, SessionCard person, Navigator navigator, Background background, Troubles troubles, Dialogs dialogs) {
        this(new JooqIntakeGateway(database, person.officeId()), classifiers::of, person, navigator, background, troubles, dialogs);
    }

    IntakeFeature(IntakeGateway gateway, Codes codes, SessionCard person, Navigator navigator, Background background, Troubles troubles, Dialogs dialogs) {
        this.gateway = gateway;
        this.codes = codes;
        this.person = person;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.dialogs = dialogs;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return registrar() ? Optional.of(new RailEntry("new-case", Feather.PLUS, TEXT.get("new_case"), EMPTY)) : Optional.empty();
    }

    @Override
    public List<Command> commands() {
        return registrar()
                ? List.of(
                        Command.of("intake.new", TEXT.get("command.new"), Shortcut.of(KeyCode.F2), () -> navigator.open(EMPTY)),
                        Command.inPalette("intake.openDrafts", TEXT.get("command.drafts"), () -> navigator.open(new OpenDrafts())))
                : List.of();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return switch (route) {
            case NewCase newCase -> Optional.of(new NewCaseScreen(hooks(), dialogs, newCase));
            case CorrectCase correct -> Optional.of(new CorrectCaseScreen(hooks(), dialogs, correct.caseId()));
            case OpenDrafts ignored -> Optional.of(new DraftsScreen(hooks()));
            default -> Optional.empty();
        };
    }

    private IntakeHooks hooks() {
        var clock = new ServerClock(Clock.systemDefaultZone(), person.serverTime());
        return new IntakeHooks(gateway, new Rules(clock, codes), background.forScreen(), troubles, dialogs::ask, navigator, said -> {});
    }

    private boolean registrar() {
        return person.groups().contains(REGISTRAR);
    }
}
