package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.SignIn;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.access.Readiness;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;

@Tag("ESOYA-6.4")
class LockTest extends FxTest {
    private static final Duration TEN = Duration.ofMinutes(10);

    private final Inline inline = new Inline();
    private final List<Boolean> recorded = new ArrayList<>();
    private final List<String> proved = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-18T08:30:00Z");
    private int left;

    @Test
    void locksAfterTheMinutesWithoutAKeyAndGivesTheWorkBackAsItWas() {
        var lock = atWork();
        keys.type("Ковальська");
        now = now.plus(TEN).minusSeconds(1);
        doOnFx(lock::look);
        assertTrue(seen("typed"), "not yet");
        now = now.plusSeconds(1);
        doOnFx(lock::look);
        assertFalse(words().contains("Ковальська"), this::words);
        assertTrue(words().contains("Робоче місце замкнено"), this::words);
        assertEquals("lock-password", focused());
        assertEquals(List.of(true), recorded);
        assertEquals(List.of(), Accessible.nameless(stage.getScene().getRoot()));
        Screenshot.of(stage, "lock");
        keys.type("right").press(KeyCode.ENTER);
        until("the work is back", () -> stage.getScene().lookup("#typed") instanceof TextField field && field.getText().equals("Ковальська"));
        assertEquals("typed", focused());
        assertEquals(List.of(true, false), recorded);
    }

    @Test
    void aKeyPressedMeanwhileStartsTheMinutesAnew() {
        var lock = atWork();
        now = now.plus(TEN).minusSeconds(1);
        keys.type("К");
        now = now.plusSeconds(1);
        doOnFx(lock::look);
        assertTrue(seen("typed"));
    }

    @Test
    void aWrongPasswordSaysSoAndLeavesTheFieldEmptyForTheNext() {
        doOnFx(atWork()::now);
        keys.press(KeyCode.ENTER);
        assertTrue(words().contains("Уведіть пароль."), this::words);
        keys.type("wrong").press(KeyCode.ENTER);
        until("refused", () -> words().contains("Обліковий запис або пароль"));
        assertEquals("lock-password", focused());
        assertEquals("", FxTest.<TextField>node("lock-password").getText());
        assertEquals(List.of("wrong"), proved);
        assertEquals(List.of(true), recorded);
    }

    @Test
    void whatLiesOverTheWindowIsTakenAway() {
        var lock = atWork();
        var list = new ContextMenu(new MenuItem("Ковальська Олена"));
        doOnFx(() -> list.show(stage));
        assertTrue(list.isShowing());
        doOnFx(lock::now);
        assertFalse(list.isShowing());
    }

    @Test
    void anotherPersonEndsTheSession() {
        doOnFx(atWork()::now);
        keys.press(KeyCode.F12);
        assertEquals(1, left);
    }

    private Lock atWork() {
        var typed = new TextField();
        typed.setId("typed");
        show(() -> new VBox(typed));
        doOnFx(typed::requestFocus);
        var card = new SessionCard("registrar1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "адміністратор", Set.of("esoya_registrar"), 1, "Центр «Віза»", "Вікно 3",
                List.of(1), Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        var opened = new SignIn.Opened(null, card, Readiness.READY, false, "", new byte[32], TEN);
        return onFx(() -> new Lock(stage, opened, this::prove, inline.atOnce(), () -> left++, () -> now, recorded::add));
    }

    private void prove(char[] password) {
        proved.add(new String(password));
        if (!proved.getLast().equals("right")) {
            throw new Refusal("28P01", "password_wrong", "");
        }
    }
}
