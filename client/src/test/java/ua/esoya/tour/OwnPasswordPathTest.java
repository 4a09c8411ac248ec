package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.Guarded;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoData;

/** One's own password changed at work by keys alone on a real server: only by whoever knows the present one, and from then on the new one signs in. */
@Tag("ESOYA-6.4")
class OwnPasswordPathTest extends KeysAlone {
    private static final String FRESH = "Khmara-Lyut7-Brama";

    @Test
    void theNewPasswordSignsInAndTheOldOneDoesNot() {
        String login = Guarded.newcomer();
        signIn(login);
        until("work is open", () -> seen("rail-journal"));
        keys.press(KeyCode.CONTROL, KeyCode.K).type("змінити пароль").press(KeyCode.DOWN).press(KeyCode.ENTER);
        until("the present password is asked", () -> focused().equals("present"));
        keys.type("Chuzhyi-Parol-1").press(KeyCode.ENTER).type(FRESH).press(KeyCode.ENTER).type(FRESH).press(KeyCode.ENTER);
        until("a stranger's guess is refused beside its field", () -> seen("present-trouble") && focused().equals("present"));
        Screenshot.of(stage, "own-password-refused");
        assertEquals("0", changes(login));
        keys.type(DemoData.password()).press(KeyCode.ENTER);
        until("the password is changed", () -> seen("password-changed"));
        assertEquals("1", changes(login));
        keys.press(KeyCode.ESCAPE);
        until("work goes on", () -> seen("journal-table"));

        change(login);
        until("the old password is refused", () -> words().contains("пароль неправильні"));
        Screenshot.of(stage, "own-password-old");
        doOnFx(() -> node("login").requestFocus());
        over("");
        keys.press(KeyCode.DELETE);
        signIn(login, FRESH);
        until("the new password signs in", () -> seen("rail-journal"));
    }

    private static String changes(String login) {
        return DemoDesk.value("select count(*) from audit.event where kind = 'password_changed' and login_role = '" + login + "'");
    }
}
