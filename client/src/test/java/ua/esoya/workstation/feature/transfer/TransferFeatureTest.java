package ua.esoya.workstation.feature.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-7.1.6a")
class TransferFeatureTest extends FxTest {
    private final FakeTransfers server = new FakeTransfers();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private final List<String> questions = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Runnable> hints = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();

    @Test
    void anElectronicRegisterThatLeftIsKeptAsAPackage(@TempDir Path folder) throws Exception {
        server.fill(2, "handed_over");
        server.closedAt = Optional.of(FakeTransfers.NOW);
        chosen = Optional.of(folder);
        open();
        keys.press(KeyCode.CONTROL, KeyCode.S);
        assertFalse(Files.exists(folder.resolve(FakeTransfers.NUMBER + ".zip")), "on paper it is no package");
        server.isElectronic = true;
        keys.press(KeyCode.F5).press(KeyCode.CONTROL, KeyCode.S);
        until("kept", () -> Files.exists(folder.resolve(FakeTransfers.NUMBER + ".zip")) && words().contains(FakeTransfers.NUMBER + ".zip"));
        Screenshot.of(stage, "transfer-package");
        assertTrue(server.asked.contains("export 42"));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half written is left");
        }
    }

    /** Two windows fill one register: each sees what the other added, and loses nothing of what stands in the field. */
    @Test
    void aCasePutInByAColleagueAppearsByItself() {
        server.fill(1, "registered");
        open();
        keys.type("12");
        server.fill(2, "registered");
        doOnFx(() -> hints.forEach(Runnable::run));
        until("the colleague's case", () -> words().contains(FakeTransfers.number(2)));
        assertEquals("transfer-scan", focused());
        assertEquals("12", ((TextField) node("transfer-scan")).getText());
        int readings = server.readings;
        doOnFx(() -> stage.getScene().setRoot(new Pane()));
        doOnFx(() -> hints.forEach(Runnable::run));
        assertEquals(readings, server.readings, "nothing is read for a screen nobody sees");
    }

    @Test
    void onlyARegistrarHandsOver() {
        for (var group : List.of("esoya_supervisor", "esoya_moderator", "esoya_technical_admin", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new TransferRoutes.Transfers()));
        }
        assertTrue(feature("esoya_registrar").railEntry().isPresent());
    }

    @Test
    void theFieldKeepsTheKeysAndSaysEachCase() {
        open();
        keys.type(FakeTransfers.number(1).replace("-", "")).press(KeyCode.ENTER).type(FakeTransfers.number(2)).press(KeyCode.ENTER);
        assertEquals("transfer-scan", focused());
        assertTrue(words().contains("Додано " + FakeTransfers.number(2)) && words().contains("2 справи"), words());
        keys.type(FakeTransfers.number(2)).press(KeyCode.ENTER);
        assertTrue(words().contains("зчитано двічі"), words());
        Screenshot.of(stage, "transfer-double-scan");
        keys.type(FakeTransfers.number(3)).press(KeyCode.ENTER);
        assertEquals(3, server.rows.size(), "what stood in the field was selected");
    }

    @Test
    void deleteTakesTheChosenCaseOutOnlyWhileNothingIsTyped() {
        server.fill(3, "registered");
        open();
        keys.type("1").press(KeyCode.HOME).press(KeyCode.DELETE);
        assertEquals(3, server.rows.size());
        keys.press(KeyCode.DOWN).press(KeyCode.DELETE);
        assertEquals(List.of(1, 3), server.rows.stream().map(TransferRegister.Row::position).toList());
        assertTrue(words().contains("Ctrl+Z"));
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, server.rows.size());
    }

    @Test
    void oneQuestionNamesTheCasesBeforeTheyLeave() throws Exception {
        server.fill(12, "registered");
        open();
        keys.press(KeyCode.F8);
        assertEquals(List.of(), went.opened, "nothing left yet");
        keys.press(KeyCode.F9);
        assertTrue(questions.getFirst().contains("12"), questions::toString);
        assertEquals(List.of(), server.asked);
        doOnFx(() -> answers.getFirst().act().run());
        assertEquals(List.of("close"), server.asked);
        assertFalse(seen("transfer-scan"));
        keys.press(KeyCode.DELETE).press(KeyCode.F9);
        assertEquals(List.of("close"), server.asked, "what left stays as it is");
        keys.press(KeyCode.F6);
        var sheet = assertInstanceOf(PrintSheet.class, went.opened.getLast());
        assertEquals(FakeTransfers.NUMBER, sheet.fileName());
        assertEquals("Поліщук І. П., адміністратор", sheet.content().call().head().printedBy());
        keys.press(KeyCode.F8);
        assertEquals("receipt", went.form().id());
    }

    @Test
    void aNewRegisterOpensForTheProviderThatIsChosen() {
        show(() -> new Frame(feature("esoya_registrar").open(new TransferRoutes.Transfers()).orElseThrow()));
        keys.press(KeyCode.F2);
        var form = new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, went::back);
        form.send();
        assertTrue(form.problem("provider_id").get().present());
        form.value("provider_id").set(Optional.of(3));
        form.value("courier").set(Optional.of("Петренко"));
        form.send();
        assertEquals(List.of("open 3 false Петренко"), server.asked);
        assertEquals(new TransferRoutes.OneTransfer(43), went.opened.getLast());
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        var forms = new TransferForms(server);
        draw("transfers", new TransferRoutes.Transfers());
        draw("transfer-empty", new TransferRoutes.OneTransfer(42));
        draw("transfer-form-open", new FillForm(forms.open(server.providers(), id -> {})));
        server.fill(18, "registered");
        draw("transfer-open", new TransferRoutes.OneTransfer(42));
        server.close(UUID.randomUUID(), 42);
        draw("transfer-left", new TransferRoutes.OneTransfer(42));
        draw("transfer-form-receipt", new FillForm(forms.receive(server.register(42), FakeTransfers.NOW, cases -> {})));
        server.lines = List.of();
        draw("transfers-empty", new TransferRoutes.Transfers());
        assertEquals(List.of(), refusing.defects);
    }

    private void open() {
        show(() -> new Frame(feature("esoya_registrar").open(new TransferRoutes.OneTransfer(42)).orElseThrow()));
        until("the register is read", () -> words().contains(FakeTransfers.NUMBER));
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature("esoya_registrar").open(route)
                .or(() -> new SheetFeature(went, inline.answeringLater(), refusing.troubles, FakeTransfers.NOW::toLocalDate).open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private TransferFeature feature(String group) {
        var session = new SessionCard("registrar1", 7, "Поліщук Ірина Петрівна", "Поліщук І. П.", "адміністратор", Set.of(group), 1, "Центр «Віза»", "вікно 4", List.of(1),
                Optional.empty(), "", FakeTransfers.NOW, false);
        Questions asking = (question, detail, choices) -> {
            questions.add(question + detail);
            answers.addAll(List.of(choices));
        };
        return new TransferFeature(server, new FakeResults(), session, went, inline.answeringLater(), refusing.troubles,
                new TransferFeature.Around(Map.of("in_work", "у роботі")::get, List::of, new Papers(), name -> chosen.map(folder -> folder.resolve(name)), asking,
                        (topic, told) -> {
                            hints.add(told);
                            return () -> hints.remove(told);
                        }, () -> FakeTransfers.NOW));
    }
}
