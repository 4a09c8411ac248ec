package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** A moderator adds a service by keys alone on a real server, and a registrar files a case by it. */
@Tag("ESOYA-3.2.1")
@Tag("ESOYA-5.7.1")
@Tag("ESOYA-7.1.2l")
class WorkshopPathTest extends KeysAlone {
    @Test
    void aServiceIsPutInWithItsCardsAndServesAtOnce() {
        var cards = new WorkshopWalk(stage, keys, name -> Screenshot.of(stage, "workshop-path-" + name));
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

        cards.form("card-service-title");
        cards.type("Дозвіл на літній майданчик", "90-77", "б", "", "у");
        cards.keep();
        cards.next("card-card-time-limit-amount");
        cards.type("10", "ро", "", "", "2,5", "0,1", "Дозвіл", "Особисто або поштою", "Особисто");
        cards.keep();
        cards.next("card-mode-provision-mode");
        cards.type("адм", "", "Реєстр майданчиків");
        keys.press(KeyCode.SPACE);
        cards.keep();
        cards.next("card-result-kinds-result-kinds");
        cards.type("ріш", "відм");
        cards.keep();
        cards.next("card-documents-document-kind");
        cards.type("зая", "", "ор");
        keys.press(KeyCode.SPACE);
        cards.keep();
        keys.press(KeyCode.DOWN);
        cards.next("card-attributes-title");
        cards.type("Місце майданчика", "адр", "рішення ради № 5");
        keys.press(KeyCode.SPACE);
        cards.keep();
        cards.next("card-attributes-title");
        cards.type("Орендовано", "так", "рішення ради № 5");
        cards.keep();
        cards.next("card-attributes-title");
        cards.type("Плата", "сум", "рішення ради № 5");
        keys.press(KeyCode.SPACE);
        cards.type("", "на місяць", "", "оренд");
        cards.keep();
        cards.next("card-attributes-title");
        cards.type("Меблі", "табл", "рішення ради № 5");
        cards.keep();
        cards.next("card-attributes-title");
        cards.type("Предмет", "тек", "рішення ради № 5", "", "", "", "", "мебл");
        cards.keep();
        keys.press(KeyCode.F6);
        until("the form is tried beside", () -> focused().startsWith("attributes-mistse"));
        Screenshot.of(stage, "workshop-path-form");
        keys.press(KeyCode.F6);
        keys.press(KeyCode.DOWN);
        cards.next("card-stages-title");
        cards.type("Розгляд", "Спеціаліст", "В, У", "8", "8 днів");
        cards.keep();
        keys.press(KeyCode.DOWN);
        cards.next("card-refusal-grounds-refusal-ground");
        cards.type("", "Місце зайняте", "рішення ради № 5");
        cards.keep();
        Screenshot.of(stage, "workshop-path-filled");
        keys.press(KeyCode.F9);
        cards.act(WorkshopWalk.ACT);
        until("it is put in", () -> words().contains("Оприлюднено: діє з"));
        Screenshot.of(stage, "workshop-path-published");

        change("registrar1");
        until("the registrar is at work", () -> focused().equals("journal-table"));
        doOnFx(() -> FxTest.<ToggleButton>node("rail-changes").fire());
        until("what changed", () -> focused().equals("changes") && row("Дозвіл на літній майданчик").contains("нове"));
        Screenshot.of(stage, "workshop-path-changes");
        keys.press(KeyCode.F9);
        until("it is read", () -> row("Дозвіл на літній майданчик").contains("прочитано"));
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
    }

    /** The words of the row of this service; other services' changes may stand beside it. */
    private static String row(String title) {
        return new FxRobot().lookup(".table-row-cell").queryAll().stream().map(FxTest::words).filter(words -> words.contains(title)).findFirst().orElse("");
    }

    private void fill(String field, String value) {
        for (int tries = 0; tries < 20 && !focused().contains(field); tries++) {
            keys.press(KeyCode.ENTER);
        }
        until(field, () -> focused().contains(field));
        keys.type(value);
    }
}
