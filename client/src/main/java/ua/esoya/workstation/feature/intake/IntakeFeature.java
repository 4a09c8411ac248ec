package ua.esoya.workstation.feature.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
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
import ua.esoya.workstation.ui.entry.Addresses;
import ua.esoya.workstation.ui.entry.Codes;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.entry.ServerClock;
import ua.esoya.workstation.ui.route.CorrectByAct;
import ua.esoya.workstation.ui.route.CorrectCase;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenDrafts;
import ua.esoya.workstation.ui.route.ReplaceService;
import ua.esoya.workstation.ui.route.Route;

/** Registration of requests, their correction and repair, and unfinished forms; for registrars, by an act for moderators (2.1.4, 7.1.1, 7.1.8). */
public final class IntakeFeature implements Feature {
    private static final Text TEXT = Text.of(IntakeFeature.class);
    private static final String REGISTRAR = "esoya_registrar";
    private static final NewCase EMPTY = new NewCase(Optional.empty(), Optional.empty(), Optional.empty());

    private final IntakeGateway gateway;
    private final LongFunction<ActGateway> acts;
    private final Codes codes;
    private final SessionCard person;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Dialogs dialogs;

    /** Intake for the person signed in; {@code background} is the root door, each screen gets its own. */
    public IntakeFeature(
            Database database, Classifiers classifiers, SessionCard person, Navigator navigator, Background background, Troubles troubles, Dialogs dialogs) {
        this(new JooqIntakeGateway(database, person.officeId()), act -> new JooqActGateway(database, person.officeId(), act), classifiers::of, person, navigator, background, troubles, dialogs);
    }

    IntakeFeature(IntakeGateway gateway, LongFunction<ActGateway> acts, Codes codes, SessionCard person, Navigator navigator, Background background, Troubles troubles, Dialogs dialogs) {
        this.gateway = gateway;
        this.acts = acts;
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
            case NewCase newCase -> Optional.of(new NewCaseScreen(hooks(gateway), dialogs, newCase));
            case CorrectCase correct -> Optional.of(CorrectCaseScreen.ofToday(hooks(gateway), dialogs, correct.caseId()));
            case CorrectByAct act -> Optional.of(byAct(act));
            case ReplaceService replace -> Optional.of(new ReplaceServiceScreen(hooks(gateway), dialogs, replace.caseId()));
            case OpenDrafts ignored -> Optional.of(new DraftsScreen(hooks(gateway)));
            default -> Optional.empty();
        };
    }

    private Screen byAct(CorrectByAct act) {
        var through = acts.apply(act.actId());
        return CorrectCaseScreen.byAct(hooks(through), dialogs, through, act);
    }

    private IntakeHooks hooks(IntakeGateway through) {
        var clock = new ServerClock(Clock.systemDefaultZone(), person.serverTime());
        var door = background.forScreen();
        return new IntakeHooks(through, new Rules(clock, codes, Addresses.of(door, through::addresses)), door, troubles, dialogs::ask, navigator, said -> {});
    }

    private boolean registrar() {
        return person.groups().contains(REGISTRAR);
    }
}
