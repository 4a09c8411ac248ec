package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.LiveHints;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.sheet.FillForm;

/** One register as a screen, with its keys. */
final class RegisterScreen implements Screen {
    private final Background background;
    private final Navigator navigator;
    private final Questions questions;
    private final TransferGateway gateway;
    private final Supplier<LocalDateTime> now;
    private final String printedBy;
    private final Consumer<TransferRegister> keeping;
    private final RegisterViewModel model;
    private final RegisterView view;
    private final LiveHints.Subscription hints;

    /**
     * The screen of one register.
     *
     * @param printedBy stands on the paper
     * @param keeping keeps the register as an electronic package
     */
    RegisterScreen(TransferGateway gateway, RegisterViewModel model, Navigator navigator, Questions questions, Supplier<LocalDateTime> now, String printedBy,
            Consumer<TransferRegister> keeping, Background background, LiveHints liveHints) {
        this.keeping = keeping;
        this.gateway = gateway;
        this.model = model;
        this.navigator = navigator;
        this.questions = questions;
        this.now = now;
        this.printedBy = printedBy;
        this.background = background;
        this.view = new RegisterView(model, background);
        view.table().onOpen(row -> navigator.open(new OpenCase(row.caseId())));
        model.read();
        this.hints = liveHints.subscribe("case", () -> background.onFx(this::hinted));
    }

    @Override
    public String title() {
        return TEXT.get("register.title");
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(view.first());
    }

    @Override
    public List<Command> commands() {
        var open = holding(TransferRegister::isOpen);
        var any = holding(register -> !register.rows().isEmpty());
        return List.of(
                Command.of("transfer.close", TEXT.get("close"), Shortcut.of(KeyCode.F9), this::askToClose).when(open.and(any)),
                Command.of("transfer.receive", TEXT.get("receipt.act"), Shortcut.of(KeyCode.F8), this::receive).when(holding(TransferRegister::waitsForReceipt)),
                Command.of("transfer.print", TEXT.get("print"), Shortcut.of(KeyCode.F6), this::print).when(any),
                Command.of("transfer.results", TEXT.get("results.act"), Shortcut.of(KeyCode.F4), this::results).when(holding(register -> !register.isOpen())),
                Command.of("transfer.package", TEXT.get("package"), Shortcut.ctrl(KeyCode.S), () -> model.register().get().ifPresent(keeping)).when(holding(TransferRegister::isPackage)),
                Command.of("transfer.remove", TEXT.get("remove"), Shortcut.of(KeyCode.DELETE), view::remove).when(open.and(any)),
                Command.of("transfer.put-back", TEXT.get("put-back"), Shortcut.ctrl(KeyCode.Z), model::putBack)
                        .when(open.and(Bindings.createBooleanBinding(() -> model.removed().get().isPresent(), model.removed()))),
                Command.of("transfer.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), model::read));
    }

    @Override
    public void shownAgain() {
        model.read();
    }

    @Override
    public void closed() {
        hints.close();
        background.close();
    }

    /** Nothing is read for a screen nobody sees: it is read when it is shown again. */
    private void hinted() {
        if (view.node().getScene() != null) {
            model.hinted();
        }
    }

    private void askToClose() {
        model.register().get().ifPresent(register -> questions.ask(TEXT.get("close.question", register.registerNumber(), register.rows().size()),
                TEXT.get("close.detail", register.provider(), register.sheets()), Answer.likely(TEXT.get("close.yes"), model::close), Answer.stay(TEXT.get("close.no"))));
    }

    private void receive() {
        model.register().get().ifPresent(register -> navigator.open(new FillForm(new TransferForms(gateway).receive(register, now.get(), model::received))));
    }

    private void results() {
        model.register().get().ifPresent(register -> navigator.open(new TransferRoutes.Results(Optional.of(register))));
    }

    private void print() {
        model.register().get().ifPresent(register -> navigator.open(new PrintSheet(TEXT.get("sheet"), register.registerNumber(),
                () -> TransferSheet.of(gateway.register(register.transferRegisterId()), now.get(), printedBy),
                Optional.of(request -> gateway.countPrint(request, register.transferRegisterId())))));
    }

    private BooleanBinding holding(Predicate<TransferRegister> condition) {
        return Bindings.createBooleanBinding(() -> model.register().get().filter(condition).isPresent(), model.register());
    }
}
