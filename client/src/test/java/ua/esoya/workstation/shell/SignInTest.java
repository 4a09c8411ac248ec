package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.Workplace;
import ua.esoya.domain.access.Readiness;
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
    private boolean refuseAtTheDesk;
    private char[] given = {};
    private Optional<String> last = Optional.empty();
    private List<Workplace> offered = List.of(new Workplace("HO-4", "Вікно 4", "Центр «Віза»"), new Workplace("HO-5", "Вікно 5", "Центр «Віза»"),
            new Workplace("M-1", "Вікно 1", "Металургійний"), new Workplace("M-2", "Вікно 2", "Металургійний"));
    private int left;
    private final FakeOwnAccess own = new FakeOwnAccess();

    @Test
    void entersByKeysAloneAndForgetsThePassword() {
        open(Optional.of("HO-4"), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("entered", () -> !entered.isEmpty());
        assertEquals(List.of("registrar1 parasolya-73 Optional[HO-4]"), asked);
        assertEquals("", onFx(() -> FxTest.<PasswordField>node("password").getText()));
        assertArrayEquals(new char[12], given);
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
        keys.type("parasolya-74").press(KeyCode.ENTER);
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
    void aMachineWithoutAWorkplaceAsksForItAfterThePassword() {
        open(Optional.empty(), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("the list is there", () -> focused().equals("workplace") && Window.getWindows().size() > 1);
        assertFalse(seen("password"));
        Screenshot.of(stage, "sign-in-workplace-list");
        assertTrue(onFx(this::listStandsUnderItsField), "the list lies over its field");
        keys.type("мет 2").press(KeyCode.ENTER);
        until("entered", () -> !entered.isEmpty());
        assertEquals(List.of("registrar1 parasolya-73 Optional[M-2]"), asked);
        assertArrayEquals(new char[12], given);
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    void theWorkplaceOfTheLastTimeCostsOneMoreEnter() {
        last = Optional.of("HO-4");
        open(Optional.empty(), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("the last workplace stands there", () -> focused().equals("workplace") && words().contains("Центр «Віза» · Вікно 4"));
        Screenshot.of(stage, "sign-in-workplace");
        keys.press(KeyCode.ENTER);
        until("entered", () -> !entered.isEmpty());
        assertEquals(List.of("registrar1 parasolya-73 Optional[HO-4]"), asked);
    }

    @Test
    void aWorkplaceThatIsNoLongerOfferedIsNotPreselected() {
        last = Optional.of("GONE-1");
        open(Optional.empty(), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("the list is there", () -> focused().equals("workplace"));
        keys.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        until("asked to choose", () -> words().contains("Виберіть робоче місце."));
        assertEquals(List.of(), asked);
        assertEquals("workplace", focused());
    }

    @Test
    void escapeAtTheWorkplaceLetsAnotherPersonSitDown() {
        last = Optional.of("HO-4");
        open(Optional.empty(), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("asked where", () -> focused().equals("workplace"));
        keys.press(KeyCode.ESCAPE);
        until("the account is asked again", () -> focused().equals("login"));
        assertEquals(1, left);
        assertEquals(List.of(), asked);
    }

    @Test
    void aRefusedWorkplaceIsChosenAgainWithoutThePassword() {
        last = Optional.of("HO-4");
        open(Optional.empty(), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("asked where", () -> focused().equals("workplace"));
        refusal = new Refusal("ZN306", "workplace_unknown", "");
        keys.press(KeyCode.ENTER);
        until("refused", () -> seen("trouble"));
        until("keys in the workplace", () -> focused().equals("workplace"));
        refusal = null;
        keys.type("2").press(KeyCode.ENTER);
        until("entered", () -> !entered.isEmpty());
        assertEquals("registrar1 parasolya-73 Optional[M-2]", asked.getLast());
    }

    @Test
    void aRefusalAtAFixedWorkplaceLeavesNothingOpen() {
        refuseAtTheDesk = true;
        refusal = new Refusal("ZN305", "order_required", "");
        open(Optional.of("HO-4"), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("refused", () -> seen("trouble"));
        assertEquals(1, left);
    }

    @Test
    void whoIsOfferedNothingGoesStraightIn() {
        offered = List.of();
        open(Optional.empty(), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("entered", () -> !entered.isEmpty());
        assertEquals(List.of("registrar1 parasolya-73 Optional.empty"), asked);
    }

    @Test
    @Tag("ESOYA-6.8")
    @Tag("ESOYA-5.1a")
    void anIssuedPasswordIsChangedAndTheObligationAcceptedBeforeWork() {
        own.readiness = new Readiness(true, true, "Їжакевич А. М.", Optional.of(LocalDateTime.of(2026, 11, 18, 10, 30)));
        var view = open(Optional.of("HO-4"), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("a new password is asked", () -> focused().equals("fresh"));
        assertTrue(words().contains("Пароль видав Їжакевич А. М. 18.11.2026 о 10:30."), words());
        assertTrue(words().contains("Щонайменше 10 символів"), words());
        assertEquals(List.of(), Accessible.nameless(view));
        keys.type("qwertyuiop").press(KeyCode.ENTER).type("qwertyuiop").press(KeyCode.ENTER);
        until("told to think of another", () -> seen("password-trouble"));
        assertTrue(words().contains("вгадують першим"), words());
        until("keys in the field", () -> focused().equals("fresh"));
        keys.type("хмара");
        assertTrue(words().contains("українською розкладкою"), words());
        Screenshot.of(stage, "sign-in-new-password");
        keys.type("-Lyut7").press(KeyCode.ENTER).type("хмара-Lyut7").press(KeyCode.ENTER);
        until("the obligation stands there", () -> seen("obligation-text") && focused().equals("accept-obligation"));
        assertEquals(List.of("change хмара-Lyut7"), own.done);
        assertArrayEquals(new char[11], own.given);
        assertEquals(List.of(), entered);
        assertEquals(List.of(), Accessible.nameless(view));
        Screenshot.of(stage, "sign-in-obligation");
        keys.press(KeyCode.F9);
        until("entered", () -> !entered.isEmpty());
        assertEquals(List.of("change хмара-Lyut7", "accept"), own.done);
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    @Tag("ESOYA-6.4")
    void aWeakPasswordSetPastTheProgramIsChangedAtOnce() {
        open(Optional.of("HO-4"), List.of());
        keys.type("registrar1").press(KeyCode.ENTER).type("qwerty").press(KeyCode.ENTER);
        until("a new password is asked", () -> focused().equals("fresh"));
        assertTrue(words().contains("Ваш пароль легко вгадати."), words());
        keys.press(KeyCode.ESCAPE);
        until("the account is asked again", () -> focused().equals("login"));
        assertEquals(1, left);
        assertEquals(List.of(), entered);
    }

    @Test
    void everyControlHasAName() {
        last = Optional.of("HO-4");
        var view = open(Optional.empty(), List.of());
        assertEquals(List.of(), Accessible.nameless(view));
        keys.type("registrar1").press(KeyCode.ENTER).type("parasolya-73").press(KeyCode.ENTER);
        until("asked where", () -> focused().equals("workplace"));
        assertEquals(List.of(), Accessible.nameless(view));
    }

    private Parent open(Optional<String> workplace, List<TrainingAccount> training) {
        var view = show(() -> SignInWindow.make(this::admit, new Inline().answeringLater(), SignInTest::sort, workplace, training, entered::add));
        doOnFx(() -> node("login").requestFocus());
        return view;
    }

    private SignInGateway.Admitted admit(String login, char[] password) {
        var secret = new String(password);
        given = password;
        if (refusal != null && !refuseAtTheDesk) {
            asked.add(login + " " + secret + " refused");
            throw refusal;
        }
        return new Known(login + " " + secret);
    }

    private final class Known implements SignInGateway.Admitted {
        private final String who;

        Known(String who) {
            this.who = who;
        }

        @Override
        public List<Workplace> workplaces() {
            return offered;
        }

        @Override
        public Optional<String> lastWorkplace() {
            return last;
        }

        @Override
        public SignedIn open(Optional<String> workplace) {
            asked.add(who + " " + workplace);
            if (refusal != null) {
                throw refusal;
            }
            return new SignedIn(People.registrar(false), false, "0042", own, () -> left++);
        }

        @Override
        public void leave() {
            left++;
        }
    }

    private static Trouble sort(Throwable thrown) {
        return thrown instanceof Refusal no
                ? new Trouble.Refused(no.code(), "Обліковий запис або пароль неправильні: " + no.rule(), Optional.empty())
                : new Trouble.Defect(thrown);
    }

    private boolean listStandsUnderItsField() {
        var field = stage.getScene().lookup("#workplace");
        var list = Window.getWindows().stream().filter(window -> window != stage).findFirst().orElseThrow().getScene().getRoot();
        var place = list.localToScreen(list.getBoundsInLocal());
        return place.getMaxY() > field.localToScreen(field.getBoundsInLocal()).getMaxY() + 20 && list.getLayoutBounds().getWidth() >= field.getLayoutBounds().getWidth();
    }
}
