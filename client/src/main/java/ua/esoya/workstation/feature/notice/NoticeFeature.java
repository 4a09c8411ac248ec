package ua.esoya.workstation.feature.notice;

import java.util.Optional;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.CaseNotices;
import ua.esoya.workstation.ui.route.OpenNotices;
import ua.esoya.workstation.ui.route.Route;

/** Notices to applicants, on a case and for the office, for registrars (7.1.6b). */
public final class NoticeFeature implements Feature {
    private static final String REGISTRAR = "esoya_registrar";

    private final NoticeGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Questions questions;
    private final Background background;
    private final Troubles troubles;

    /** Notices as a signed-in person may see them; {@code background} is the program's, each screen takes a door of its own. */
    public NoticeFeature(Database database, SessionCard session, Navigator navigator, Questions questions, Background background, Troubles troubles) {
        this.gateway = new JooqNoticeGateway(database, session.officeId());
        this.session = session;
        this.navigator = navigator;
        this.questions = questions;
        this.background = background;
        this.troubles = troubles;
    }

    /** Reached from the work and from each case. */
    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        if (!session.groups().contains(REGISTRAR)) {
            return Optional.empty();
        }
        return switch (route) {
            case CaseNotices wanted -> Optional.of(lists().ofCase(wanted.caseId(), wanted.caseNumber()));
            case OpenNotices ignored -> Optional.of(lists().byHand());
            default -> Optional.empty();
        };
    }

    private NoticeLists lists() {
        return new NoticeLists(gateway, navigator, questions, background.forScreen(), troubles);
    }
}
