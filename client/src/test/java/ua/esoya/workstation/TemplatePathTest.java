package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.install.DemoData;

/** A moderator writes a form of an application by keys alone on a real server, with the paper beside it, and the next case has it. */
@Tag("ESOYA-4.5")
@Tag("ESOYA-5.7.1")
class TemplatePathTest extends FxTest {
    private static final String SERVICE = "03-02";

    @TempDir
    Path home;

    @Test
    void aFormIsWrittenAndServesTheNextCase() {
        var setup = new WorkstationSetup(new WorkstationConfig(DemoDesk.address(), Optional.of("VIKNO-01-1")), List.of(), new FolderPrinter(home.resolve("papers")), new SaneBackend(), home);
        var workstation = onFx(() -> {
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
        keys.type("moderator1").press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
        until("the moderator is at work", () -> seen("rail-templates"));
        keys.press(KeyCode.CONTROL, KeyCode.K).type("Шаблони").press(KeyCode.DOWN).press(KeyCode.ENTER);
        until("templates", () -> focused().equals("templates"));
        Screenshot.of(stage, "template-path-list");
        keys.press(KeyCode.CONTROL, KeyCode.F).type(SERVICE).press(KeyCode.ENTER);
        until("one service", () -> FxTest.<javafx.scene.control.TableView<?>>node("templates").getItems().size() == 1);
        doOnFx(() -> {
            FxTest.<javafx.scene.control.TableView<?>>node("templates").requestFocus();
            FxTest.<javafx.scene.control.TableView<?>>node("templates").getSelectionModel().select(0);
        });
        keys.press(KeyCode.ENTER);
        until("the program's own form, drawn", () -> focused().equals("template-source") && pages() > 0);
        Screenshot.of(stage, "template-path-own");
        doOnFx(() -> {
            var source = FxTest.<TextArea>node("template-source");
            source.positionCaret(source.getText().indexOf("</body>"));
        });
        keys.type("{{numbr}}");
        until("what is misspelt is said with the nearest name", () -> words().contains("Поля «numbr» немає. Може, «number»?"));
        Screenshot.of(stage, "template-path-misspelt");
        for (int sign = 0; sign < "{{numbr}}".length(); sign++) {
            keys.press(KeyCode.BACK_SPACE);
        }
        keys.press(KeyCode.F4).type("дата народж").press(KeyCode.ENTER);
        until("the field with its block", () -> FxTest.<TextArea>node("template-source").getText().contains("{{#applicants}}{{birthDate}}{{/applicants}}</body>"));
        keys.press(KeyCode.F7);
        until("it was tried on the last cases of the service", () -> words().contains("Спробувано на "));
        assertTrue(words().contains("інші слова") && !words().contains("губить дані"), () -> "a field was added and none lost: " + words());
        Screenshot.of(stage, "template-path-rehearsal");
        keys.press(KeyCode.ENTER);
        until("both papers", () -> shown("both-before") > 0 && shown("both-after") > 0);
        Screenshot.of(stage, "template-path-both");
        keys.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        until("the text is as it was", () -> focused().equals("template-source"));
        keys.press(KeyCode.F9);
        until("the act is asked for", () -> focused().equals("template-act-title"));
        for (var value : List.of("Рішення міської ради", "5", "с", "Юридичний відділ", "", "", "Нова форма")) {
            keys.type(value).press(KeyCode.ENTER);
        }
        keys.press(KeyCode.F9);
        until("it is put in", () -> words().contains("Оприлюднено: діє з"));
        Screenshot.of(stage, "template-path-published");
        keys.press(KeyCode.CONTROL, KeyCode.H);
        until("the version in force", () -> focused().equals("template-versions") && words().contains("чинна") && words().contains("Рішення міської ради № 5"));
        keys.press(KeyCode.ENTER);
        until("its text and paper", () -> shown("version-paper") > 0 && FxTest.<TextArea>node("version-source").getText().contains("{{#applicants}}{{birthDate}}{{/applicants}}"));
        assertEquals(0, keys.mouseEvents());
        workstation.stop();
        var desk = DemoDesk.signIn("registrar1");
        try (var database = desk.database()) {
            var caseId = DemoCases.register(database, SERVICE);
            org.jooq.JSONB head = database.read(sql -> Routines.paperHead(sql.configuration(), caseId));
            assertTrue(String.valueOf(head).contains("{{#applicants}}{{birthDate}}{{"), () -> "the case prints by the new form: " + head);
        }
    }

    private static int pages() {
        return shown("template-preview");
    }

    private static int shown(String id) {
        return seen(id) && FxTest.<ScrollPane>node(id).getContent() instanceof VBox pages ? pages.getChildren().size() : 0;
    }
}
