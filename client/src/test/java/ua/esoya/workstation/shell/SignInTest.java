package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.Trouble;

@Tag("ESOYA-4.1")
class SignInTest extends FxTest {
    private final List<String> asked = new ArrayList<>();
    private final List<SignedIn> entered = new ArrayList<>();
    private RuntimeException refusal;
    private char[] given = {};

    @Test
    void entersByKeysAloneAndForgetsThePassword() {
        open(Optional.of("HO-4"), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("pass").press(KeyCode.ENTER);
        until("entered", () -> !entered.isEmpty());
        assertEquals(List.of("registrar1 pass Optional[HO-4]"), asked);
        assertEquals("", onFx(() -> FxTest.<PasswordField>node("password").getText()));
        assertArrayEquals(new char[4], given);
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    void asksForWhatIsMissingWithoutAskingTheServer() {
        open(Optional.empty(), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertTrue(words().contains("Уведіть обліковий запис і пароль."));
        assertEquals(List.of(), asked);
    }

    @Test
    void aRefusalIsReadableKeepsTheLoginAndGivesThePasswordTheKeys() {
        refusal = new Refusal("28P01", "password_wrong", "");
        open(Optional.of("HO-4"), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("wrong").press(KeyCode.ENTER);
        until("refused", () -> seen("trouble"));
        assertTrue(words().contains("неправильні: password_wrong"), words());
        assertTrue(words().contains("registrar1"));
        until("keys in the password", () -> focused().equals("password"));
        Screenshot.of(stage, "sign-in-refused");
        refusal = null;
        keys.type("right").press(KeyCode.ENTER);
        until("entered", () -> !entered.isEmpty());
    }

    @Test
    void warnsOfTheUkrainianLayoutInTheLogin() {
        open(Optional.of("HO-4"), List.of());
        keys.type("ку");
        assertTrue(words().contains("українську розкладку"));
        keys.press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE).type("r");
        assertFalse(words().contains("українську розкладку"));
    }

    @Test
    void showsTheTrainingAccountsOnlyInTheTrainingMode() {
        open(Optional.empty(), List.of(new TrainingAccount("registrar1", "demo", "реєстратор, Головний офіс"), new TrainingAccount("moderator1", "demo", "модератор")));
        assertTrue(words().contains("registrar1 — реєстратор, Головний офіс"), words());
        assertTrue(words().contains("Навчальний режим"), words());
        Screenshot.of(stage, "sign-in-training");
        open(Optional.empty(), List.of());
        assertFalse(words().contains("registrar1"));
        assertFalse(words().contains("Навчальний режим"));
        Screenshot.of(stage, "sign-in");
    }

    @Test
    void everyControlHasAName() {
        assertEquals(List.of(), Accessible.nameless(open(Optional.empty(), List.of())));
    }

    private Parent open(Optional<String> workplace, List<TrainingAccount> training) {
        var view = show(() -> SignInWindow.make(this::answer, new Inline().answeringLater(), SignInTest::sort, workplace, training, entered::add));
        doOnFx(() -> node("login").requestFocus());
        return view;
    }

    private SignedIn answer(String login, char[] password, Optional<String> workplace) {
        asked.add(login + " " + new String(password) + " " + workplace);
        given = password;
        if (refusal != null) {
            throw refusal;
        }
        return new SignedIn(People.registrar(false), false, "0042", () -> {});
    }

    private static Trouble sort(Throwable thrown) {
        return thrown instanceof Refusal no
                ? new Trouble.Refused(no.code(), "Обліковий запис або пароль неправильні: " + no.rule(), Optional.empty())
                : new Trouble.Defect(thrown);
    }
}
