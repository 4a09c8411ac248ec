package ua.esoya.workstation.feature.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;

/** Results by the barcode reader and keys alone. */
@Tag("ESOYA-3.3c")
class ResultsScreenTest extends FxTest {
    private static final List<ClassifierValue> KINDS = List.of(kind("decision", "Рішення"), kind("extract", "Витяг"), kind("refusal", "Відмова"));

    private final FakeResults server = new FakeResults();
    private final Refusing refusing = new Refusing();

    private static ClassifierValue kind(String code, String title) {
        return new ClassifierValue("result_kind", code, title, Map.of());
    }

    @Test
    void aNumberIsTypedForEachCaseAndEnterLeadsToTheNextScan() {
        Parent shown = open(Optional.empty());
        scan(1);
        assertEquals("results-scan", focused());
        doOnFx(() -> node("results-number").requestFocus());
        keys.type("15-р").press(KeyCode.ENTER);
        until("the next scan", () -> focused().equals("results-scan"));
        scan(2);
        scan(99);
        assertTrue(words().contains("немає") && words().contains("Рішення № 15-р"), words());
        assertEquals(List.of(), Accessible.nameless(shown));
        Screenshot.of(stage, "transfer-results");
        server.refused.put(FakeTransfers.number(2), new Refusal("ZN212", "transition_not_allowed", "notified:receive_result"));
        keys.press(KeyCode.F9);
        until("written", () -> words().contains("Записано: 1"));
        assertEquals(List.of(FakeTransfers.number(1) + " decision 15-р"), server.written);
        Screenshot.of(stage, "transfer-results-refused");
    }

    @Test
    @Tag("ESOYA-4.2")
    void aSlipReadWhileTheNumberIsTypedIsTheNextCaseAndNotItsNumber() {
        open(Optional.empty());
        scan(1);
        doOnFx(() -> node("results-number").requestFocus());
        keys.type("15-р").scan(FakeTransfers.number(2));
        until("the next scan", () -> focused().equals("results-scan"));
        keys.press(KeyCode.F9);
        until("written", () -> words().contains("Записано: 2"));
        assertEquals(List.of(FakeTransfers.number(1) + " decision 15-р", FakeTransfers.number(2) + " decision "), server.written);
    }

    @Test
    void whatIsTypedButCannotBeReadIsNotLostWithTheNextCase() {
        open(Optional.empty());
        scan(1);
        doOnFx(() -> node("results-sheets").requestFocus());
        keys.type("9999").press(KeyCode.ENTER);
        until("its field keeps the keys", () -> focused().equals("results-sheets") && words().contains("від 0 до 5"));
        doOnFx(() -> node("results-day").requestFocus());
        keys.type("колись").press(KeyCode.F9);
        until("and the day", () -> focused().equals("results-day") && words().contains("Напишіть день так"));
        assertEquals(List.of(), server.written);
        keys.press(KeyCode.CONTROL, KeyCode.A).type("с").press(KeyCode.F9);
        until("the sheets are still wrong", () -> focused().equals("results-sheets"));
        keys.press(KeyCode.CONTROL, KeyCode.A).type("2").press(KeyCode.ENTER);
        until("the next scan", () -> focused().equals("results-scan"));
        keys.press(KeyCode.F9);
        until("written", () -> words().contains("Записано: 1"));
    }

    @Test
    void aRefusalAsksForItsGround() {
        open(Optional.empty());
        scan(7);
        doOnFx(() -> node("results-kind").requestFocus());
        keys.type("Відм").press(KeyCode.ENTER);
        until("the grounds", () -> seen("results-ground") && seen("results-legal"));
        Screenshot.of(stage, "transfer-results-ground");
    }

    @Test
    void ofARegisterItCountsWhatIsStillToCome() {
        var fake = new FakeTransfers();
        fake.fill(14, "in_work");
        open(Optional.of(fake.register(42)));
        scan(1);
        assertTrue(words().contains("1 з 14") && words().contains(FakeTransfers.NUMBER), words());
        Screenshot.of(stage, "transfer-results-register");
    }

    private void scan(int number) {
        keys.type(FakeTransfers.number(number)).press(KeyCode.ENTER);
    }

    private Parent open(Optional<TransferRegister> register) {
        var inline = new Inline();
        return show(() -> new Frame(new ResultsScreen(new ResultsViewModel(server, register, "decision", FakeTransfers.NOW.toLocalDate(), Map.of("notified", "повідомлено")::get, inline.atOnce(),
                refusing.troubles), KINDS, FakeTransfers.NOW.toLocalDate(), inline.atOnce())));
    }
}
