package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.OpenHanded;
import ua.esoya.workstation.ui.route.OpenHandedRegisters;
import ua.esoya.workstation.ui.route.OpenHandedWork;
import ua.esoya.workstation.ui.route.OpenNotices;
import ua.esoya.workstation.ui.route.RecordContact;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;

/** The queue of work, for registrars the own one first, for supervisors that of the office, for an officer of a provider what was handed over (7.1.5). */
public final class WorkFeature implements Feature {
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final String REGISTRAR = "esoya_registrar";
    private static final String SUPERVISOR = "esoya_supervisor";
    private static final String OFFICER = "esoya_provider_officer";
    private static final Set<String> READERS = Set.of(REGISTRAR, SUPERVISOR);

    private final WorkGateway gateway;
    private final WorkGateway handed;
    private final OpenCards cards;
    private final UncollectedGateway results;
    private final TakeOverGateway colleagues;
    private final Questions questions;
    private final LateMarksGateway lateMarks;
    private final EscalationGateway escalations;
    private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
    private final Supplier<LocalDateTime> now;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final LiveHints hints;

    /** The queue as a signed-in person may see it. */
    public WorkFeature(Database database, SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles, LiveHints hints,
            Supplier<LocalDateTime> now) {
        this(new JooqWorkGateway(database, session.officeId()), new JooqOpenCards(database, session.officeId()), new JooqHandedWorkGateway(database),
                new JooqUncollectedGateway(database, session.officeId()), new JooqTakeOverGateway(database, session.officeId()),
                new JooqLateMarksGateway(database, session.officeId()), new JooqEscalationGateway(database), session, navigator, questions, background, troubles,
                hints, now);
    }

    WorkFeature(WorkGateway gateway, OpenCards cards, WorkGateway handed, UncollectedGateway results, TakeOverGateway colleagues, LateMarksGateway lateMarks, EscalationGateway escalations,
            SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles,
            LiveHints hints, Supplier<LocalDateTime> now) {
        this.lateMarks = lateMarks;
        this.escalations = escalations;
        this.now = now;
        this.gateway = gateway;
        this.handed = handed;
        this.cards = cards;
        this.results = results;
        this.colleagues = colleagues;
        this.questions = questions;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.hints = hints;
    }

    /** The address of the queue. */
    record Work() implements Route {}

    /** The address of results nobody collected. */
    record Uncollected() implements Route {
        @Override
        public Route place() {
            return new Work();
        }
    }

    /** The address of marks that came late. */
    record LateMarks() implements Route {
        @Override
        public Route place() {
            return new Work();
        }
    }

    /** The address of what is overdue and told to this supervisor. */
    record Escalations() implements Route {
        @Override
        public Route place() {
            return new Work();
        }
    }

    /** Keeps the number of overdue cases on the rail of a supervisor fresh until the program's door closes. */
    public void watch() {
        if (supervises()) {
            // the list itself says what is wrong; a number that is late is no trouble
            background.run(escalations::count, waiting::set, failure -> {});
            background.after(LOOK, this::watch);
        }
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("work", Feather.INBOX, TEXT.get("rail"), new Work(), waiting.getReadOnlyProperty())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        if (route instanceof OpenHandedWork) {
            return session.groups().contains(OFFICER) ? Optional.of(handed()) : Optional.empty();
        }
        if (!permitted()) {
            return Optional.empty();
        }
        return switch (route) {
            case Work ignored -> Optional.of(work());
            case Uncollected ignored -> Optional.of(new UncollectedScreen(results, navigator, questions, background.forScreen(), troubles, session.groups().contains(REGISTRAR)).screen());
            case LateMarks ignored when supervises() -> Optional.of(new LateMarksScreen(lateMarks, session, navigator, now, background.forScreen(), troubles).screen());
            case Escalations ignored when supervises() -> Optional.of(new EscalationsScreen(escalations, background.forScreen(), troubles, waiting::set).screen());
            default -> Optional.empty();
        };
    }

    private Screen work() {
        var door = background.forScreen();
        var model = new WorkViewModel(gateway, Optional.of(cards), session.groups().contains(REGISTRAR), door, troubles);
        return new WorkScreen(model, new WorkScreen.Place(TEXT.get("title"), mine -> TEXT.get(mine ? "whose.mine" : "whose.office"),
                mine -> TEXT.get(mine ? "empty.mine" : "empty.office"), row -> navigator.open(new OpenCase(row.caseId())), chosen -> officeActs(model, chosen, door)), door, hints);
    }

    private Screen handed() {
        var door = background.forScreen();
        var model = new WorkViewModel(handed, Optional.empty(), false, door, troubles);
        return new WorkScreen(model, new WorkScreen.Place(TEXT.get("handed"), ignored -> TEXT.get("whose.handed"), ignored -> TEXT.get("empty.handed"),
                row -> navigator.open(new OpenHanded(row.caseId())), chosen -> List.of(
                        Command.of("work.registers", TEXT.get("registers"), Shortcut.of(KeyCode.F8), () -> navigator.open(new OpenHandedRegisters())))), door, hints);
    }

    private List<Command> officeActs(WorkViewModel model, ObservableValue<Optional<WorkRow>> chosen, Background door) {
        var form = new TakeOverForm(colleagues, session, supervises());
        var all = new ArrayList<>(List.of(
                Command.of("work.whose", TEXT.get("turn"), Shortcut.of(KeyCode.F4), model::turn),
                Command.of("work.uncollected", TEXT.get("uncollected"), Shortcut.of(KeyCode.F8), () -> navigator.open(new Uncollected())),
                Command.of("work.take-over", TEXT.get("take"), Shortcut.of(KeyCode.F9), () -> door.run(colleagues::colleagues,
                        people -> navigator.open(new FillForm(form.of(people, chosen.getValue(), model::read))), troubles.refusedTo(model::refused))),
                Command.of("work.contact", TEXT.get("contact"), Shortcut.ctrl(KeyCode.G), () -> chosen.getValue().filter(it -> session.groups().contains(REGISTRAR))
                        .ifPresent(it -> navigator.open(new RecordContact(it.caseId(), it.caseNumber(), it.applicantLabel()))))));
        if (session.groups().contains(REGISTRAR)) {
            all.add(Command.of("work.notices", TEXT.get("notices"), Shortcut.ctrl(KeyCode.M), () -> navigator.open(new OpenNotices())));
        }
        if (supervises()) {
            all.add(Command.of("work.escalations", TEXT.get("escalations"), Shortcut.of(KeyCode.F6), () -> navigator.open(new Escalations())));
            all.add(Command.of("work.late", TEXT.get("late"), Shortcut.of(KeyCode.F7), () -> navigator.open(new LateMarks())));
        }
        return all;
    }

    private boolean supervises() {
        return session.groups().contains(SUPERVISOR);
    }

    private boolean permitted() {
        return session.groups().stream().anyMatch(READERS::contains);
    }
}
