package ua.esoya.workstation.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;

/** Where the keys are after a form was answered. */
class FormScreenTest extends FxTest {
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private Optional<RuntimeException> refusal = Optional.empty();

    @Test
    void aRefusalThatNamesAFieldGivesItTheKeysAndAnotherLeavesThemWhereTheyWere() {
        show(() -> new Frame(new FormScreen(form(), LocalDate.of(2026, 11, 18), went, new Inline().answeringLater(), refusing.troubles)));
        keys.type("а").press(KeyCode.ENTER).type("б").press(KeyCode.ENTER).type("в");
        assertEquals("paper-third", focused());
        send(new Refusal("ZN307", "reception_closed", ""));
        until("it is said", () -> words().contains("reception_closed"));
        assertEquals("paper-third", focused());
        keys.type("г");
        assertEquals("вг", onFx(() -> FxTest.<TextField>node("paper-third").getText()));
        send(new Outage("server_unreachable", new IllegalStateException()));
        until("the banner", () -> refusing.banner.contains("server_unreachable"));
        assertEquals("paper-third", focused());
        send(new Refusal("ZN101", "intake_invalid", "second:format"));
        until("the field is named", () -> words().contains("так не буває"));
        assertEquals("paper-second", focused());
        send(new FieldTrouble("first", "Немає такого."));
        until("the program's own refusal", () -> words().contains("Немає такого."));
        assertEquals("paper-first", focused());
        assertEquals(0, went.back);
        refusal = Optional.empty();
        keys.press(KeyCode.F9);
        until("it is done", () -> went.back == 1);
    }

    @Test
    @Tag("ESOYA-4.2")
    void aPaperScannedWhileAMarkIsFilledInLandsInNoField() {
        var own = CaseNumber.of(1, 4312, 2027).value();
        show(() -> new Frame(new FormScreen(form().marking(own), LocalDate.of(2026, 11, 18), went, new Inline().answeringLater(), refusing.troubles)));
        keys.type("а").scan(CaseNumber.of(1, 99, 2027).value());
        until("whose it is", () -> words().contains("Зчитано папір іншої справи"));
        assertEquals("а paper-first", onFx(() -> FxTest.<TextField>node("paper-first").getText()) + " " + focused());
        Screenshot.of(stage, "form-other-paper");
        keys.scan(own.replace("-", ""));
        until("its own", () -> words().contains("Це папір цієї самої справи"));
    }

    @Test
    void whereNoCaseIsMarkedANumberIsText() {
        var number = CaseNumber.of(1, 99, 2027).value();
        show(() -> new Frame(new FormScreen(form(), LocalDate.of(2026, 11, 18), went, new Inline().answeringLater(), refusing.troubles)));
        keys.type("а").scan(number);
        assertEquals("а" + number + " paper-second", onFx(() -> FxTest.<TextField>node("paper-first").getText()) + " " + focused());
    }

    @Test
    void whatIsTypedButCannotBeReadIsNotSentAsIfItWereEmpty() {
        var sent = new ArrayList<String>();
        show(() -> new Frame(new FormScreen(new Form("stay", "Строк", "", "Записати", List.of(
                new FieldSpec.Whole("days", "Днів", false, 1, 400), new FieldSpec.Day("until", "До", false)), Map.of(), (request, values) -> {
                    sent.add(values.toString());
                    return () -> {};
                }), LocalDate.of(2026, 11, 18), went, new Inline().answeringLater(), refusing.troubles)));
        keys.type("999").press(KeyCode.ENTER).type("колись").press(KeyCode.F9);
        until("both are told", () -> words().contains("від 1 до 400") && words().contains("Напишіть день так"));
        assertEquals(List.of(), sent);
        assertEquals("stay-days", focused());
        keys.press(KeyCode.CONTROL, KeyCode.A).type("40").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.A).type("19.11.2026").press(KeyCode.F9);
        until("it is done", () -> went.back == 1);
        assertEquals(List.of("{days=40, until=2026-11-19}"), sent);
    }

    private void send(RuntimeException no) {
        refusal = Optional.of(no);
        keys.press(KeyCode.F9);
    }

    private Form form() {
        return new Form("paper", "Папір", "", "Записати", List.of(
                new FieldSpec.Line("first", "Перше", true, 50, ""),
                new FieldSpec.Line("second", "Друге", true, 50, ""),
                new FieldSpec.Line("third", "Третє", true, 50, "")), Map.of(), (request, values) -> {
                    refusal.ifPresent(no -> {
                        throw no;
                    });
                    return () -> {};
                });
    }
}
