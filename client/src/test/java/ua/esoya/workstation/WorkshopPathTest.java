package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
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

/** A moderator adds a service by keys alone on a real server, and a registrar files a case by it. */
@Tag("ESOYA-3.2.1")
@Tag("ESOYA-5.7.1")
@Tag("ESOYA-7.1.2l")
class WorkshopPathTest extends FxTest {
    @TempDir
    Path home;

    @Test
    void aServiceIsPutInWithItsCardsAndServesAtOnce() {
        var setup = new WorkstationSetup(new WorkstationConfig(DemoDesk.address(), Optional.of("VIKNO-01-1")), List.of(), new FolderPrinter(home.resolve("papers")),
                new SaneBackend(), home);
        var workstation = onFx(() -> {
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-workshop"));
        keys.press(KeyCode.CONTROL, KeyCode.K).type("Послуги").press(KeyCode.DOWN).press(KeyCode.ENTER);
        until("services", () -> focused().equals("services") && rows("services") > 50);
        Screenshot.of(stage, "workshop-path-services");
        keys.press(KeyCode.F2);
        until("an empty card", () -> focused().equals("cards") && rows("cards") == 9);
        keys.press(KeyCode.F9);
        until("what is missing is said", () -> words().contains("помил"));
        Screenshot.of(stage, "workshop-path-missing");

        form("card-service-title");
        type("Дозвіл на літній майданчик", "90-77", "б", "", "у");
        keep();
        next("card-card-time-limit-amount");
        type("10", "ро", "", "", "2,5", "0,1", "Дозвіл", "Особисто або поштою", "Особисто");
        keep();
        next("card-mode-provision-mode");
        type("адм", "", "Реєстр майданчиків");
        keys.press(KeyCode.SPACE);
        keep();
        next("card-result-kinds-result-kinds");
        type("ріш", "відм");
        keep();
        next("card-documents-document-kind");
        type("зая", "", "ор");
        keys.press(KeyCode.SPACE);
        keep();
        keys.press(KeyCode.DOWN);
        next("card-attributes-title");
        type("Місце майданчика", "адр", "рішення ради № 5");
        keys.press(KeyCode.SPACE);
        keep();
        next("card-attributes-title");
        type("Орендовано", "так", "рішення ради № 5");
        keep();
        next("card-attributes-title");
        type("Плата", "сум", "рішення ради № 5");
        keys.press(KeyCode.SPACE);
        type("", "на місяць", "", "оренд");
        keep();
        next("card-attributes-title");
        type("Меблі", "табл", "рішення ради № 5");
        keep();
        next("card-attributes-title");
        type("Предмет", "тек", "рішення ради № 5", "", "", "", "", "мебл");
        keep();
        keys.press(KeyCode.F6);
        until("the form is tried beside", () -> focused().startsWith("attributes-mistse"));
        Screenshot.of(stage, "workshop-path-form");
        keys.press(KeyCode.F6);
        keys.press(KeyCode.DOWN);
        next("card-stages-title");
        type("Розгляд", "Спеціаліст", "В, У", "8", "8 днів");
        keep();
        keys.press(KeyCode.DOWN);
        next("card-refusal-grounds-title");
        type("Місце зайняте", "рішення ради № 5");
        keep();
        Screenshot.of(stage, "workshop-path-filled");
        keys.press(KeyCode.F9);
        until("the act is asked for", () -> focused().equals("card-act-title"));
        type("Рішення міської ради", "5", "с", "Юридичний відділ", "", "", "Нова послуга");
        Screenshot.of(stage, "workshop-path-act");
        keys.press(KeyCode.F9);
        until("it is put in", () -> words().contains("Оприлюднено: діє з"));
        Screenshot.of(stage, "workshop-path-published");
        assertEquals(0, keys.mouseEvents());

        keys.press(KeyCode.F12);
        until("somebody else may sign in", () -> seen("login"));
        doOnFx(() -> node("login").requestFocus());
        signIn("registrar1");
        until("the registrar is at work", () -> focused().equals("journal-table"));
        doOnFx(() -> FxTest.<ToggleButton>node("rail-changes").fire());
        until("what changed", () -> focused().equals("changes") && words().contains("Дозвіл на літній майданчик") && words().contains("нове"));
        Screenshot.of(stage, "workshop-path-changes");
        keys.press(KeyCode.F9);
        until("it is read", () -> !words().contains("нове"));
        doOnFx(() -> FxTest.<ToggleButton>node("rail-journal").fire());
        until("the journal", () -> focused().equals("journal-table"));
        keys.press(KeyCode.F2);
        until("a new case", () -> focused().equals("service-id"));
        keys.type("90-77").press(KeyCode.ENTER);
        until("the form asks what the moderator said", () -> words().contains("Місце майданчика"));
        Screenshot.of(stage, "workshop-path-intake");
        keys.type(DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' and phone is not null order by person_id offset 11 limit 1"))
                .press(KeyCode.ENTER);
        until("the person is taken", () -> seen("applicant-name") && !focused().equals("look-up"));
        fill("mistse", "вул. Степана Тільги, 20");
        fill("orendovano", "так");
        fill("plata", "1200,50");
        fill("predmet-1", "стіл");
        keys.press(KeyCode.INSERT);
        fill("predmet-2", "шафа");
        Screenshot.of(stage, "workshop-path-filed");
        keys.press(KeyCode.F9);
        until("the number is there", () -> seen("paper-number") && !FxTest.<Label>node("paper-number").getText().isBlank());
        assertEquals("mistse_maidanchyka=вул. Степана Тільги, 20, orendovano=yes, plata=1200.50, predmet 1=стіл, predmet 2=шафа", DemoDesk.value("select string_agg(concat(c.code, ' ' || nullif(v.row_number, 0), '=', v.value), ', ' order by c.position,"
                + " v.row_number) from core.case_attribute v join ref.card_attribute c using (card_attribute_id) join core.case_file f using (case_id) where f.case_number = '"
                + FxTest.<Label>node("paper-number").getText() + "'"));
        workstation.stop();
    }

    private void fill(String field, String value) {
        for (int tries = 0; tries < 20 && !focused().contains(field); tries++) {
            keys.press(KeyCode.ENTER);
        }
        until(field, () -> focused().contains(field));
        keys.type(value);
    }

    private void signIn(String login) {
        keys.type(login).press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
    }

    /** The line below, opened. */
    private void next(String field) {
        keys.press(KeyCode.DOWN);
        form(field);
    }

    private void form(String field) {
        keys.press(KeyCode.ENTER);
        until(field, () -> focused().equals(field));
    }

    private void type(String... values) {
        for (var value : values) {
            keys.type(value).press(KeyCode.ENTER);
        }
    }

    private void keep() {
        keys.press(KeyCode.F9);
        until("the cards again", () -> focused().equals("cards"));
    }

    private static int rows(String table) {
        return seen(table) ? FxTest.<TableView<?>>node(table).getItems().size() : 0;
    }
}
