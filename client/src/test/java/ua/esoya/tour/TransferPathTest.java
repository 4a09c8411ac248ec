package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Database;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** Two cases go to their provider and are received there, by digits and keys alone on a real server. */
class TransferPathTest extends KeysAlone {
    @Test
    @Tag("ESOYA-7.1.6a")
    void casesAreScannedSentPrintedAndReceived() {
        String first;
        String second;
        try (Database desk = DemoDesk.signIn("registrar1").database()) {
            first = number(DemoCases.register(desk, DemoCases.RESIDENCE));
            second = number(DemoCases.register(desk, DemoCases.RESIDENCE));
        }
        String provider = DemoDesk.value("select p.short_title from core.case_file f join ref.service s using (service_id) join ref.provider p using (provider_id) where f.case_number = '" + first + "'");
        signIn("registrar1");
        until("work is open", () -> seen("rail-transfers"));
        go("Передача", "transfers");
        keys.press(KeyCode.F2);
        until("the form of a register", () -> focused().equals("transfer-provider-id"));
        keys.type(provider).press(KeyCode.ENTER).press(KeyCode.ENTER).type("Петренко В. С.").press(KeyCode.F9);
        until("an empty register", () -> focused().equals("transfer-scan") && words().contains("0 справ"));
        keys.type(first.replace("-", "")).press(KeyCode.ENTER);
        until("the first case", () -> words().contains("Додано " + first));
        keys.type(first.replace("-", "")).press(KeyCode.ENTER);
        until("a double scan", () -> words().contains("зчитано двічі"));
        Screenshot.of(stage, "transfer-path-double");
        keys.type(second.replace("-", "")).press(KeyCode.ENTER);
        until("the second case", () -> words().contains("Додано " + second));
        assertEquals(2, rows("transfer-cases"));
        keys.press(KeyCode.F9).answer(KeyCode.ENTER);
        until("it left", () -> words().contains("Передано 2 справи"));
        assertEquals("handed_over handed_over", states(first, second));
        keys.press(KeyCode.F6);
        until("the paper", () -> seen("paper-print"));
        keys.press(KeyCode.F6);
        walk.printed(1);
        Screenshot.of(stage, "transfer-path-paper");
        keys.press(KeyCode.F6);
        walk.printed(2);
        until("the second print says so", () -> words().contains("друк 2"));
        Screenshot.of(stage, "transfer-path-second-print");
        keys.press(KeyCode.ESCAPE);
        until("the register again", () -> seen("transfer-cases"));
        keys.press(KeyCode.F8);
        until("the form of receipt", () -> focused().equals("receipt-received-on"));
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).type("Коваль Ірина Петрівна").press(KeyCode.ENTER).type("головний спеціаліст").press(KeyCode.F9);
        until("it is received", () -> words().contains("Отримання відмічено"));
        Screenshot.of(stage, "transfer-path-received");
        assertEquals("in_work in_work", states(first, second));
        assertTrue(words().contains("отримано суб’єктом"), words());
    }

    private static String number(UUID caseId) {
        return DemoDesk.value("select case_number from core.case_file where case_id = '" + caseId + "'");
    }

    private static String states(String first, String second) {
        return DemoDesk.value("select string_agg(status, ' ') from core.case_file where case_number in ('" + first + "', '" + second + "')");
    }
}
