package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;

/** The queue of work, for registrars the own one first, for supervisors that of the office (7.1.5). */
public final class WorkFeature implements Feature {
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final String REGISTRAR = "esoya_registrar";
    private static final String SUPERVISOR = "esoya_supervisor";
    private static final Set<String> READERS = Set.of(REGISTRAR, SUPERVISOR);

    private final WorkGateway gateway;
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
        this(new JooqWorkGateway(database, session.officeId()), new JooqUncollectedGateway(database, session.officeId()), new JooqTakeOverGateway(database, session.officeId()),
                new JooqLateMarksGateway(database, session.officeId()), new JooqEscalationGateway(database), session, navigator, questions, background, troubles,
                hints, now);
    }

    WorkFeature(WorkGateway gateway, UncollectedGateway results, TakeOverGateway colleagues, LateMarksGateway lateMarks, EscalationGateway escalations, SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles,
            LiveHints hints, Supplier<LocalDateTime> now) {
        this.lateMarks = lateMarks;
        this.escalations = escalations;
        this.now = now;
        this.gateway = gateway;
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
        boolean registers = session.groups().contains(REGISTRAR);
        var model = new WorkViewModel(gateway, registers, door, troubles);
        var form = new TakeOverForm(colleagues, session, supervises());
        return new WorkScreen(model, new WorkScreen.Acts(registers, supervises(), row -> door.run(colleagues::colleagues,
                people -> navigator.open(new FillForm(form.of(people, row, model::read))), troubles.refusedTo(model::refused))), navigator, door, hints);
    }

    private boolean supervises() {
        return session.groups().contains(SUPERVISOR);
    }

    private boolean permitted() {
        return session.groups().stream().anyMatch(READERS::contains);
    }
}
