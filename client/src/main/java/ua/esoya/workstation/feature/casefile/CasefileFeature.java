package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Classifiers;
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
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.RecordContact;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** The case card, for registrars only, since it shows personal data and each opening is recorded (5.3.2); acts of correction for moderators (7.1.8). */
public final class CasefileFeature implements Feature {
    private static final String REGISTRAR = "esoya_registrar";
    private static final String MODERATOR = "esoya_moderator";

    private final CaseGateway gateway;
    private final CourseGateway marks;
    private final ActsGateway acts;
    private final Classifiers classifiers;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final LiveHints hints;
    private final Questions questions;
    private final Supplier<LocalDateTime> now;

    /** Case cards of a signed-in person; {@code background} is the program's, each screen takes a door of its own; {@code now} is the server's time. */
    public CasefileFeature(
            Database database, Classifiers classifiers, SessionCard session, Navigator navigator, Background background,
            Troubles troubles, LiveHints hints, Questions questions, Supplier<LocalDateTime> now) {
        this.gateway = new JooqCaseGateway(database, session.officeId());
        this.marks = new JooqCourseGateway(database, session.officeId());
        this.acts = new JooqActsGateway(database);
        this.classifiers = classifiers;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.hints = hints;
        this.questions = questions;
        this.now = now;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return may(MODERATOR) ? Optional.of(new RailEntry("acts", Feather.EDIT_3, TEXT.get("rail.acts"), new OpenActs())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return switch (route) {
            case OpenActs ignored when may(MODERATOR) ->
                    Optional.of(ActsList.of(acts, classifiers::of, session.serverTime().toLocalDate(), navigator, questions, background.forScreen(), troubles));
            case OpenCase wanted when may(REGISTRAR) ->
                    Optional.of(card(wanted.caseId()));
            case RecordContact wanted when may(REGISTRAR) -> new SheetFeature(navigator, background, troubles, () -> now.get().toLocalDate())
                    .open(new FillForm(new ContactForms(gateway, now).contact(wanted.caseId(), wanted.caseNumber(), wanted.who())));
            default -> Optional.empty();
        };
    }

    private CaseScreen card(UUID caseId) {
        var door = background.forScreen();
        return new CaseScreen(caseId, gateway, cardActs(), classifiers::title, navigator, door, troubles, hints)
                .seen(new CardPresence(caseId, gateway, door, background, troubles));
    }

    private CaseScreen.Acts cardActs() {
        return new CaseScreen.Acts(new AdditionForms(gateway, classifiers::of), new ContactForms(gateway, now), marks, new CourseForms(marks, classifiers::of, now), questions);
    }

    private boolean may(String group) {
        return session.groups().contains(group);
    }
}
