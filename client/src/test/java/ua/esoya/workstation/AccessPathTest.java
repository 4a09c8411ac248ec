package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

/** From nobody to work, by keys alone on a real server: person, order, account, and the person's own first sign-in. */
@Tag("ESOYA-5.1a")
@Tag("ESOYA-5.1b")
@Tag("ESOYA-6.1")
class AccessPathTest extends FxTest {
    private static final String OWN = "Khmara-Lyut7";

    @TempDir
    Path home;

    @Test
    void aNewcomerGetsAnOrderAndAnAccountAndSetsAPasswordOfTheirOwn() throws IOException {
        var scan = Files.writeString(home.resolve("order.pdf"), "%PDF-1.7 " + "розпорядження ".repeat(20), StandardCharsets.UTF_8);
        var setup = new WorkstationSetup(new WorkstationConfig(DemoDesk.address(), Optional.of("VIKNO-01-1")), List.of(), new FolderPrinter(home.resolve("papers")),
                new SaneBackend(), home);
        var workstation = onFx(() -> {
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
        signIn("technical1", DemoData.password());
        until("the administrator begins with the people", () -> rows("people") > 5 && focused().equals("people"));
        assertFalse(seen("rail-journal"));
        Screenshot.of(stage, "access-path-people");

        keys.press(KeyCode.F2);
        until("the form of a person", () -> focused().equals("person-surname"));
        keys.type("Ярмоленко").press(KeyCode.ENTER).type("у").press(KeyCode.ENTER).type("Олена").press(KeyCode.ENTER).type("Адміністратор").press(KeyCode.ENTER);
        keys.type("Ігорівна").press(KeyCode.ENTER).press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ENTER).type("є").press(KeyCode.ENTER);
        keys.type("0671234567").press(KeyCode.ENTER).type("yarmolenko@example.ua");
        Screenshot.of(stage, "access-path-person");
        keys.press(KeyCode.F9);
        until("the card of the person", () -> seen("employee-name") && FxTest.<Label>node("employee-name").getText().equals("Ярмоленко Олена Ігорівна"));

        keys.press(KeyCode.F2);
        until("the form of an order", () -> focused().equals("order-person-group"));
        keys.type("р").press(KeyCode.ENTER).type("р").press(KeyCode.ENTER).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER).type("17-r").press(KeyCode.ENTER);
        keys.press(KeyCode.ENTER).type("с").press(KeyCode.ENTER).press(KeyCode.ENTER).type("Міський голова").press(KeyCode.ENTER);
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type(scan.toString());
        Screenshot.of(stage, "access-path-order");
        keys.press(KeyCode.F9);
        until("the order stands in the timeline", () -> seen("timeline") && rows("timeline") == 1);

        keys.press(KeyCode.F9);
        until("the login is proposed", () -> focused().equals("grant-login"));
        assertEquals("yarmolenko", onFx(() -> FxTest.<TextField>node("grant-login").getText()));
        keys.press(KeyCode.F9);
        until("the slip", () -> seen("slip-password"));
        String issued = onFx(() -> FxTest.<TextField>node("slip-password").getText());
        Screenshot.of(stage, "access-path-slip");
        keys.press(KeyCode.F9);
        until("the account lets in", () -> words().contains("чинний"));
        Screenshot.of(stage, "access-path-card");

        keys.press(KeyCode.F12);
        until("somebody else may sign in", () -> seen("login"));
        doOnFx(() -> node("login").requestFocus());
        signIn("yarmolenko", issued);
        until("a password of one's own", () -> focused().equals("fresh"));
        assertTrue(words().contains("Пароль видав Їжакевич А. М."), words());
        keys.type(OWN).press(KeyCode.ENTER).type(OWN).press(KeyCode.ENTER);
        until("the obligation", () -> focused().equals("accept-obligation"));
        keys.press(KeyCode.F9);
        until("work is open", () -> seen("rail-journal"));
        assertFalse(seen("rail-access"), "a registrar sees nothing of access");
        assertEquals(0, keys.mouseEvents());
        workstation.stop();
    }

    private void signIn(String login, String password) {
        keys.type(login).press(KeyCode.ENTER).type(password).press(KeyCode.ENTER);
    }

    private static int rows(String table) {
        return seen(table) ? FxTest.<TableView<?>>node(table).getItems().size() : 0;
    }
}
