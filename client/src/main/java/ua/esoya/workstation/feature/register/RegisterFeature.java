package ua.esoya.workstation.feature.register;

import static ua.esoya.workstation.feature.register.RegisterWords.TEXT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.RecordSubjectRequest;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** What leaves the centre, and what people ask about their own data: registrars and moderators act, the supervisor reads (5.4, 8.2, 8.3). */
public final class RegisterFeature implements Feature {
    private static final String REGISTRAR = "esoya_registrar";
    private static final String MODERATOR = "esoya_moderator";
    private static final String SUPERVISOR = "esoya_supervisor";

    private final RegisterGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final SheetFeature forms;
    private final Sections sections;
    private final SubjectRequestLists subjects;
    private final DisclosureLists disclosures;

    /**
     * What the feature needs of the program around it.
     *
     * @param titles names the code of a directory
     * @param saveAs asks where a file of this name is to be kept
     * @param forms draws the form that another feature asks for
     */
    public record Around(Papers papers, BiFunction<String, String, String> titles, Supplier<LocalDate> today, Function<String, Optional<Path>> saveAs, SheetFeature forms) {}

    /** The registers as a signed-in person may see them; {@code background} is the program's, each screen takes a door of its own. */
    public RegisterFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this(new JooqRegisterGateway(database), session, navigator, background, troubles, around);
    }

    RegisterFeature(RegisterGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.forms = around.forms();
        var lists = new ArrayList<Sections.Section>();
        if (seesSubjects()) {
            lists.add(new Sections.Section(TEXT.get("subjects"), new RegisterRoutes.SubjectRequests()));
        }
        if (seesDisclosures()) {
            lists.add(new Sections.Section(TEXT.get("disclosures"), new RegisterRoutes.Disclosures()));
        }
        this.sections = new Sections(navigator, lists);
        var files = new SaveFile(around.saveAs(), troubles);
        var sheets = new RegisterPapers(around.titles());
        this.subjects = new SubjectRequestLists(gateway, sheets, around.papers(), navigator, troubles, files, around.today());
        this.disclosures = new DisclosureLists(gateway, sheets, around.papers(), navigator, troubles, files, around.today());
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return seesSubjects() ? Optional.of(entry(new RegisterRoutes.SubjectRequests()))
                : seesDisclosures() ? Optional.of(entry(new RegisterRoutes.Disclosures())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return switch (route) {
            case RegisterRoutes.SubjectRequests ignored when seesSubjects() -> Optional.of(subjects.requests(is(REGISTRAR), sections, background.forScreen()));
            case RegisterRoutes.Disclosures ignored when seesDisclosures() -> Optional.of(disclosures.disclosures(is(MODERATOR), sections, background.forScreen()));
            case RegisterRoutes.Cases wanted when is(MODERATOR) -> Optional.of(disclosures.cases(wanted.disclosure(), background.forScreen()));
            case RecordSubjectRequest wanted when is(REGISTRAR) -> forms.open(new FillForm(new SubjectRequestForms(gateway).take(wanted.personId(), wanted.name(),
                    () -> navigator.start(new RegisterRoutes.SubjectRequests()))));
            default -> Optional.empty();
        };
    }

    private static RailEntry entry(Route route) {
        return new RailEntry("registers", Feather.BOOK, TEXT.get("rail"), route);
    }

    private boolean seesSubjects() {
        return is(REGISTRAR) || is(SUPERVISOR);
    }

    private boolean seesDisclosures() {
        return is(MODERATOR) || is(SUPERVISOR);
    }

    private boolean is(String group) {
        return session.groups().contains(group);
    }
}
