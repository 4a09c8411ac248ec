package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** A service that nobody has to ask for in writing, registered by keys alone. */
@Tag("CSP-1.2g")
class WithoutApplicationPathTest extends KeysAlone {
    @Test
    void isRegisteredAndPrintedWithoutAnApplication() {
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' and phone is not null order by person_id offset 12 limit 1");
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("подарунк");
        walk.knownApplicant(taxpayer);
        until("it is told", () -> words().contains("без заяви") && words().contains("можна друкувати опис і лист про проходження"));
        assertTrue(words().contains("Послуга не запитує додаткових відомостей"), words());
        Screenshot.of(stage, "without-application-intake");
        keys.press(KeyCode.F9);
        until("the number is there", () -> seen("paper-number") && !FxTest.<Label>node("paper-number").getText().isBlank());
        String number = FxTest.<Label>node("paper-number").getText();
        walk.printed(2);
        assertEquals(2, walk.files().size());
        assertTrue(walk.files().stream().noneMatch(file -> file.toString().contains("application")));
        Screenshot.of(stage, "without-application-papers");
        walk.findAgain(number);
        until("the card says so", () -> words().contains("послугу надають без неї"));
        assertEquals("0", DemoDesk.value("select count(*) from core.case_file f join core.document_package d using (case_id) join core.inventory_item i using (document_package_id) where f.case_number = '"
                + number + "' and i.document_kind = 'application'"));
    }
}
