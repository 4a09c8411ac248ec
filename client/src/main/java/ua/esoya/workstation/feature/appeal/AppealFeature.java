package ua.esoya.workstation.feature.appeal;

import static ua.esoya.workstation.feature.appeal.AppealWords.TEXT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;

/** Problems and proposals: everybody tells them, the technical administrator and the moderator answer (5.3.1, 5.8.5, CSP-3.6). */
public final class AppealFeature implements Feature {
    private static final String ADMINISTRATOR = "esoya_technical_admin";
    private static final String MODERATOR = "esoya_moderator";
    private static final String SUPERVISOR = "esoya_supervisor";

    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Around around;
    private final AppealForms forms;
    private final ProblemLists problems;
    private final ProposalLists proposals;

    /**
     * What the feature needs of the program around it.
     *
     * @param present what sort of screen is in front
     * @param log the last lines of the program's log, at most so many, without words about people
     * @param saveAs asks where a file of this name is to be kept
     * @param reported tells the person that the report is on its way
     */
    public record Around(Supplier<LocalDate> today, Supplier<String> present, IntFunction<List<String>> log, Function<String, Optional<Path>> saveAs, Runnable reported) {

        /** The same with the windows of the program. */
        public Around(Supplier<LocalDate> today, Supplier<String> present, IntFunction<List<String>> log, Dialogs dialogs) {
            this(today, present, log, dialogs::saveAs, () -> dialogs.tell(TEXT.get("reported"), TEXT.get("reported.detail")));
        }
    }

    /** Problems and proposals of a signed-in person; {@code background} is the program's, each screen takes a door of its own. */
    public AppealFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this(new JooqAppealGateway(database), session, navigator, background, troubles, around);
    }

    AppealFeature(AppealGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.around = around;
        this.forms = new AppealForms(gateway, around.log());
        var sections = new Sections(navigator, List.of(new Sections.Section(TEXT.get("problems"), new AppealRoutes.Problems()),
                new Sections.Section(TEXT.get("proposals"), new AppealRoutes.Proposals())));
        this.problems = new ProblemLists(gateway, forms, navigator, troubles, sections, new SaveFile(around.saveAs(), troubles), around.today());
        this.proposals = new ProposalLists(gateway, forms, navigator, troubles, sections, around.today());
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.of(new RailEntry("appeals", Feather.MESSAGE_SQUARE, TEXT.get("rail"), new AppealRoutes.Problems()));
    }

    @Override
    public List<Command> menu() {
        return List.of(Command.of("appeals.report", TEXT.get("report"), new Shortcut(KeyCode.P, true, true, false), this::report).quiet());
    }

    @Override
    public Optional<Screen> open(Route route) {
        return Optional.ofNullable(switch (route) {
            case AppealRoutes.Problems ignored -> problems.problems(is(ADMINISTRATOR), is(ADMINISTRATOR) || is(SUPERVISOR),
                    Command.of("problems.report", TEXT.get("report.short"), Shortcut.of(KeyCode.F2), this::report), background.forScreen());
            case AppealRoutes.Figures wanted -> problems.figures(wanted.from(), background.forScreen());
            case AppealRoutes.Proposals ignored -> proposals.proposals(is(ADMINISTRATOR) || is(MODERATOR), background.forScreen());
            case AppealRoutes.Readers wanted -> proposals.readers(wanted.proposal(), background.forScreen());
            default -> null;
        });
    }

    private void report() {
        navigator.open(new FillForm(forms.report(around.present().get(), around.reported())));
    }

    private boolean is(String group) {
        return session.groups().contains(group);
    }
}
