package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.data.Database;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.OpenTransfer;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Registers of hand-over: a registrar fills one for each courier run and marks its receipt by the provider (7.1.6). */
public final class TransferFeature implements Feature {
    private static final String REGISTRAR = "esoya_registrar";

    private final TransferGateway gateway;
    private final ResultsGateway results;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Around around;

    /**
     * What surrounds the registers.
     *
     * @param states how a state of a case is called, by its code
     * @param resultKinds kinds of result, the likeliest first
     * @param saveAs asks where a file of the proposed name is to be kept
     */
    public record Around(UnaryOperator<String> states, Supplier<List<ClassifierValue>> resultKinds, Papers papers, Function<String, Optional<Path>> saveAs, Questions questions,
            LiveHints hints, Supplier<LocalDateTime> now) {}

    /** Registers of hand-over as a signed-in person may see them. */
    public TransferFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this(new JooqTransferGateway(database, session.officeId()), new JooqResultsGateway(database, session.officeId()), session, navigator, background, troubles, around);
    }

    TransferFeature(TransferGateway gateway, ResultsGateway results, SessionCard session, Navigator navigator, Background background, Troubles troubles, Around around) {
        this.gateway = gateway;
        this.results = results;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.around = around;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return permitted() ? Optional.of(new RailEntry("transfers", Feather.SEND, TEXT.get("rail"), new TransferRoutes.Transfers())) : Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return permitted() ? switch (route) {
            case TransferRoutes.Transfers ignored -> Optional.of(list(background.forScreen()));
            case TransferRoutes.OneTransfer(var id) -> Optional.of(register(id, background.forScreen()));
            case OpenTransfer(var id) -> Optional.of(register(id, background.forScreen()));
            case TransferRoutes.Results(var register) -> Optional.of(results(register, background.forScreen()));
            default -> Optional.empty();
        } : Optional.empty();
    }

    private Screen list(Background door) {
        var notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
        var table = new PagedTable<TransferLine>(TEXT.get("transfers"), door, (after, size) -> gateway.lines(after), TransferLine::id)
                .column(TEXT.get("column.number"), 130, TransferLine::number)
                .chips(TEXT.get("column.state"), 180, TransferFeature::state)
                .column(TEXT.get("column.provider"), 220, TransferLine::provider)
                .column(TEXT.get("column.way"), 110, line -> TEXT.get(line.isElectronic() ? "way.electronic" : "way.paper"))
                .column(TEXT.get("column.courier"), 150, line -> line.courier().isBlank() ? "—" : line.courier())
                .column(TEXT.get("column.opened"), 135, line -> TEXT.get("moment", line.openedAt()))
                .column(TEXT.get("column.closed"), 135, line -> line.closedAt().map(at -> TEXT.get("moment", at)).orElse("—"))
                .column(TEXT.get("column.cases"), 60, line -> Words.number(line.cases()))
                .column(TEXT.get("column.received"), 95, line -> Words.number(line.received()))
                .column(TEXT.get("column.prints"), 80, line -> Words.number(line.prints()))
                .whenEmpty(TEXT.get("transfers.empty"))
                .onOpen(line -> navigator.open(new TransferRoutes.OneTransfer(line.id())))
                .onFailure(troubles.unexpected());
        table.control().setId("transfers");
        return new TableScreen(TEXT.get("transfers"), TEXT.get("transfers.about"), table, notice, List.of(
                Command.of("transfers.open", TEXT.get("open"), Shortcut.of(KeyCode.F2), () -> door.run(gateway::providers, this::fill, troubles.refusedTo(
                        refused -> notice.set(Notice.wrong(refused.text()))))),
                Command.of("transfers.results", TEXT.get("results"), Shortcut.of(KeyCode.F4), () -> navigator.open(new TransferRoutes.Results(Optional.empty()))),
                Command.of("transfers.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door);
    }

    private void fill(List<TransferProvider> providers) {
        navigator.open(new FillForm(new TransferForms(gateway).open(providers, id -> navigator.open(new TransferRoutes.OneTransfer(id)))));
    }

    private Screen register(int id, Background door) {
        var model = new RegisterViewModel(gateway, id, around.states(), door, troubles);
        var printedBy = TEXT.get("printed-by", session.shortName(), session.position());
        var pack = new ElectronicPackage(gateway, around.papers(), around.now(), printedBy);
        var file = new SaveFile(around.saveAs(), troubles);
        return new RegisterScreen(gateway, model, navigator, around.questions(), around.now(), printedBy,
                left -> file.stream(TEXT.get("package.file", left.registerNumber()), out -> pack.write(left, out), door, model::tell), door, around.hints());
    }

    private Screen results(Optional<TransferRegister> register, Background door) {
        var kinds = around.resultKinds().get();
        var today = around.now().get().toLocalDate();
        var model = new ResultsViewModel(results, register, kinds.getFirst().code(), today, around.states(), door, troubles);
        return new ResultsScreen(model, kinds, today, door);
    }

    private static Chip state(TransferLine line) {
        if (line.closedAt().isEmpty()) {
            return new Chip(Meaning.INFO, TEXT.get("state.open"));
        }
        return line.received() < line.cases() ? new Chip(Meaning.WARN, TEXT.get("state.waits", line.cases() - line.received())) : new Chip(Meaning.OK, TEXT.get("state.received"));
    }

    private boolean permitted() {
        return session.groups().contains(REGISTRAR);
    }
}
