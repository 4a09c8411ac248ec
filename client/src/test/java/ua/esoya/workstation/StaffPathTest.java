package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.domain.staff.Participant;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoData;

/** A body's list of staff compared and taken, a provider out of the composition, by keys alone on a real server. */
@Tag("ESOYA-1.2")
@Tag("ESOYA-1.5b")
class StaffPathTest extends FxTest {
    @TempDir
    Path home;

    @Test
    void aListIsComparedAndTakenAndAProviderLeaves() throws IOException {
        var list = Files.writeString(home.resolve("staff.csv"), """
                Прізвище;Ім’я;По батькові;Посада;Підрозділ;Офіс;Телефон;Пошта
                Яремчук;Ірина;Ґедзівна;Адміністратор;Управління «Центр надання адміністративних послуг»;01;067 999 88 77;yaremchuk@example.ua
                Помилка;Без;Телефону;Адміністратор;Управління «Центр надання адміністративних послуг»;01;12;pomylka@example.ua
                """, Charset.forName("windows-1251"));
        var scan = Files.writeString(home.resolve("decision.pdf"), "%PDF-1.7 " + "рішення ".repeat(20), StandardCharsets.UTF_8);
        var setup = new WorkstationSetup(new WorkstationConfig(DemoDesk.address(), Optional.of("VIKNO-01-1")), List.of(), new FolderPrinter(home.resolve("papers")),
                new SaneBackend(), home);
        var workstation = onFx(() -> {
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
        keys.type("technical1").press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
        until("the administrator begins with the people", () -> focused().equals("people"));
        doOnFx(() -> FxTest.<javafx.scene.control.ToggleButton>node("rail-composition").fire());
        until("the composition", () -> focused().equals("composition") && rows("composition") > 5);
        Screenshot.of(stage, "staff-path-composition");

        keys.press(KeyCode.F7);
        until("the form of a list", () -> focused().equals("staff-list-file"));
        keys.type(list.toString()).press(KeyCode.ENTER).type("є").press(KeyCode.ENTER).type("12-45").press(KeyCode.ENTER).type("с").press(KeyCode.F9);
        until("the fate of each row", () -> focused().equals("staff-list") && rows("staff-list") > 5);
        assertTrue(words().contains("телефон — записано не так"), words());
        Screenshot.of(stage, "staff-path-dry-run");
        keys.press(KeyCode.F9);
        until("the chosen row is taken", () -> words().contains("додано 1, змінено 0"));
        assertEquals("1", DemoDesk.value("select count(*) from access.employee where email = 'yaremchuk@example.ua'"));
        assertEquals("0", DemoDesk.value("select count(*) from access.employee where email = 'pomylka@example.ua'"));
        Screenshot.of(stage, "staff-path-taken");

        keys.press(KeyCode.ESCAPE);
        until("the composition again", () -> focused().equals("composition"));
        while (!onFx(() -> FxTest.<TableView<Participant>>node("composition").getSelectionModel().getSelectedItem()).title().startsWith("Служба у справах")) {
            keys.press(KeyCode.DOWN);
        }
        keys.press(KeyCode.DELETE);
        until("the form of leaving", () -> focused().equals("leave-valid-until"));
        keys.press(KeyCode.ENTER).type("209").press(KeyCode.ENTER).type("с").press(KeyCode.ENTER).type("2.14").press(KeyCode.ENTER).type(scan.toString());
        Screenshot.of(stage, "staff-path-leave");
        keys.press(KeyCode.F9);
        until("it is leaving", () -> focused().equals("composition") && words().contains("виходить"));
        assertEquals("209 2.14", DemoDesk.value("select end_decision_number || ' ' || end_decision_item from access.composition where end_decision_number is not null"));
        assertEquals(0, keys.mouseEvents());
        workstation.stop();
    }

    private static int rows(String table) {
        return seen(table) ? FxTest.<TableView<?>>node(table).getItems().size() : 0;
    }
}
