package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.DateEntry;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoData;

/** A test that walks one path through the real windows and a real server, several people one after another at one workplace, never touching the mouse. */
abstract class KeysAlone extends FxTest {
    @TempDir
    Path home;

    Walk walk;

    @BeforeEach
    final void openWorkstation() {
        walk = new Walk(stage, keys, DemoDesk.address(), home, name -> {});
    }

    @AfterEach
    final void closeWorkstation(TestInfo test) {
        // where a broken path stopped
        Screenshot.of(stage, "end-of-" + test.getTestMethod().orElseThrow().getName());
        walk.stop();
        assertEquals(0, keys.mouseEvents());
    }

    /** Signs in from the sign-in window. */
    final void signIn(String login, String password) {
        keys.type(login).press(KeyCode.ENTER).type(password).press(KeyCode.ENTER);
    }

    final void signIn(String login) {
        signIn(login, DemoData.password());
    }

    /** Whoever works leaves; the sign-in window waits for somebody else. */
    final void leave() {
        keys.press(KeyCode.F12);
        until("somebody else may sign in", () -> seen("login"));
        doOnFx(() -> node("login").requestFocus());
    }

    final void change(String login) {
        leave();
        signIn(login);
    }

    /** Goes to a place by its name, and waits until this list has the keys. */
    final void go(String place, String list) {
        until("work is open", () -> seen("find") && !focused().isEmpty());
        keys.press(KeyCode.CONTROL, KeyCode.K).type(place).press(KeyCode.DOWN).press(KeyCode.ENTER);
        until(place, () -> focused().equals(list));
    }

    /** Types over what the field holds. */
    final void over(String letters) {
        keys.press(KeyCode.CONTROL, KeyCode.A).type(letters);
    }

    static int rows(String table) {
        return seen(table) ? FxTest.<TableView<?>>node(table).getItems().size() : -1;
    }

    /** The day the server shows. */
    static LocalDate today() {
        return LocalDate.parse(DemoDesk.value("select internal.today()"));
    }

    static String written(LocalDate day) {
        return DateEntry.text(day);
    }
}
