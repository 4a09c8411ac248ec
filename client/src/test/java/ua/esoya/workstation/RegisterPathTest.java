package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoData;

/** The registers by keys alone on a real server: a problem from the counter to its answer, and a setting with its history. */
@Tag("ESOYA-1.4")
@Tag("ESOYA-5.3.1b")
@Tag("ESOYA-5.8.5")
@Tag("CSP-3.6.1")
class RegisterPathTest extends FxTest {
    @TempDir
    Path home;

    @Test
    void aProblemIsToldAndAnsweredAndASettingChangesWithItsReason() {
        var setup = new WorkstationSetup(new WorkstationConfig(DemoDesk.address(), Optional.of("VIKNO-01-1")), List.of(), new FolderPrinter(home.resolve("papers")),
                new SaneBackend(), home);
        var workstation = onFx(() -> {
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
        signIn("registrar1");
        until("the registrar is at work", () -> seen("rail-appeals") && focused().equals("journal-table"));
        assertFalse(seen("rail-settings"));
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        until("the form of a problem", () -> focused().equals("report-body"));
        assertTrue(words().contains("Екран: Журнал"), words());
        keys.type("Принтер мовчить").press(KeyCode.ENTER).type("Аркуш опису");
        Screenshot.of(stage, "register-path-report");
        keys.press(KeyCode.F9).answer(KeyCode.ESCAPE);
        until("back in the journal", () -> seen("journal-table"));
        go("Звернення", "problems");
        until("the problem is in the list", () -> rows("problems") == 1);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("proposals", () -> focused().equals("proposals"));
        assertTrue(onFx(() -> FxTest.<ToggleButton>node("rail-appeals").isSelected()));
        keys.press(KeyCode.F2);
        until("the form of a proposal", () -> focused().equals("propose-body"));
        keys.type("Додати витяг до послуги 05-07").press(KeyCode.F9);
        until("the proposal has its term", () -> rows("proposals") == 1 && words().contains("Строк"));
        Screenshot.of(stage, "register-path-proposals");

        keys.press(KeyCode.F12);
        until("somebody else may sign in", () -> seen("login"));
        doOnFx(() -> node("login").requestFocus());
        signIn("technical1");
        until("the administrator is at work", () -> seen("rail-settings"));
        Screenshot.of(stage, "register-path-rail");
        go("Звернення", "problems");
        until("the problem came", () -> rows("problems") == 1 && words().contains("Аркуш опису"));
        keys.press(KeyCode.F9);
        until("the form of an answer", () -> focused().equals("answer-status"));
        keys.type("в").type("и").press(KeyCode.ENTER).type("Замінено картридж").press(KeyCode.F9);
        until("the problem is closed", () -> seen("problems") && words().contains("Замінено картридж"));
        Screenshot.of(stage, "register-path-problems");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the proposal came", () -> focused().equals("proposals") && rows("proposals") == 1);
        keys.press(KeyCode.F9);
        until("the form of fulfilment", () -> focused().equals("fulfil-text"));
        keys.type("картка 05-07, версія 4").press(KeyCode.F9);
        until("the initiator is to be told", () -> words().contains("виконано, не сказано"));
        keys.press(KeyCode.F6);
        until("the question of notice", () -> words().contains("Позначити повідомленим"));
        keys.press(KeyCode.F9);
        until("the initiator is told", () -> words().contains("чекає прийняття"));

        go("Параметри", "settings");
        until("settings are read", () -> rows("settings") > 10);
        Screenshot.of(stage, "register-path-settings");
        keys.press(KeyCode.F2);
        until("the form of a setting", () -> focused().equals("setting-value"));
        keys.press(KeyCode.CONTROL, KeyCode.A).type("12").press(KeyCode.ENTER).type("розпорядження 8").press(KeyCode.F9);
        until("the setting says why", () -> seen("settings") && words().contains("розпорядження 8"));
        keys.press(KeyCode.F4);
        until("the history of the setting", () -> rows("setting-history") == 1);
        keys.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("announcements", () -> focused().equals("announcements-list"));
        keys.press(KeyCode.F2);
        until("the form of an announcement", () -> focused().equals("announce-kind"));
        keys.press(KeyCode.ENTER).type("Оновлення сервера").press(KeyCode.F9);
        until("the announcement is ahead", () -> rows("announcements-list") == 1 && words().contains("попереду"));
        Screenshot.of(stage, "register-path-announcements");
        keys.press(KeyCode.DELETE);
        until("the question of withdrawal", () -> words().contains("Зняти оголошення") && !seen("announcements-list"));
        keys.press(KeyCode.F9);
        until("the announcement is withdrawn", () -> seen("announcements-list") && words().contains("знято"));
        assertEquals(0, keys.mouseEvents());
        workstation.stop();
    }

    private void go(String place, String list) {
        keys.press(KeyCode.CONTROL, KeyCode.K).type(place).press(KeyCode.DOWN).press(KeyCode.ENTER);
        until(place, () -> focused().equals(list));
    }

    private void signIn(String login) {
        keys.type(login).press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
    }

    private static int rows(String table) {
        return seen(table) ? FxTest.<TableView<?>>node(table).getItems().size() : 0;
    }
}
