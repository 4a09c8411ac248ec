package ua.esoya.workstation.feature.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import ua.esoya.data.Database;
import ua.esoya.device.MachineSettings;
import ua.esoya.device.print.Printers;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.Lines;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.PrintChanged;
import ua.esoya.workstation.ui.route.PrintComeBack;
import ua.esoya.workstation.ui.route.PrintLetter;
import ua.esoya.workstation.ui.route.PrintPapers;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.route.Route;

/** Papers of a case, at once after its registration or again later, the slip of what to bring, and sheets that other features ask for (4.5, 7.1.3). */
public final class PaperFeature implements Feature {
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Papers papers;
    private final Printers printers;
    private final PrinterChoice choice;
    private final PaperGateway gateway;

    /** @param machineSettings the file in which this machine remembers its printer */
    public PaperFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles,
            Papers papers, Printers printers, Path machineSettings) {
        this(new JooqPaperGateway(database, session), session, navigator, background, troubles, papers, printers, machineSettings);
    }

    PaperFeature(PaperGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles,
            Papers papers, Printers printers, Path machineSettings) {
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.papers = papers;
        this.printers = printers;
        this.choice = new PrinterChoice(new MachineSettings(machineSettings));
        this.gateway = gateway;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return switch (route) {
            case PrintPapers(var caseId, var justRegistered) -> Optional.of(
                    screen(() -> stack(caseId, Optional.empty()), justRegistered ? Occasion.REGISTERED : Occasion.LATER, Optional.of(caseId)));
            case PrintChanged(var caseId, var supplement) -> Optional.of(screen(() -> stack(caseId, supplement), Occasion.CHANGED, Optional.of(caseId)));
            case PrintComeBack(var draftId) -> Optional.of(screen(() -> new SlipStack(gateway, papers, draftId, session), Occasion.LATER, Optional.empty()));
            case PrintLetter letter -> Optional.of(
                    screen(() -> new LetterStack(gateway, papers, letter, Lines.join(", ", session.shortName(), session.position())), Occasion.LATER, Optional.empty()));
            case PrintSheet(var title, var fileName, var content, var count) -> Optional.of(
                    screen(() -> new SheetStack(papers, title, fileName, content.call(), count), Occasion.LATER, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private PaperStack stack(UUID caseId, Optional<Integer> supplement) {
        var card = gateway.caseCard(caseId);
        var bundle = card.course().bundle().filter(it -> it.isRequest() && supplement.isEmpty());
        return bundle.isPresent()
                ? new BundleStack(gateway, papers, card, bundle.get(), session.shortName())
                : new CaseStack(gateway, papers, card, List.of(), session.shortName(), supplement);
    }

    private Screen screen(Callable<PaperStack> opening, Occasion occasion, Optional<UUID> caseId) {
        var own = background.forScreen();
        var model = new PaperViewModel(own, troubles, opening, printers, choice, occasion);
        return new PaperScreen(own, model, new PaperCommands(model, navigator, caseId));
    }
}
