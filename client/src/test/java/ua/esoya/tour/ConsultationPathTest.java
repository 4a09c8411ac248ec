package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** Whoever only asks gets the card of the service on paper and by letter, by keys alone on a real server; both are counted. */
@Tag("ESOYA-3.2.2.1")
@Tag("CSP-2.4.3")
class ConsultationPathTest extends KeysAlone {
    @Test
    void aCardIsPrintedAndSentWithoutACase() {
        int before = given();
        signIn("registrar1");
        go("Послуги", "service-cards");
        until("the card of the first", () -> rows("service-cards") > 5 && words().contains("Хто надає в Центрі"));
        keys.press(KeyCode.CONTROL, KeyCode.F).type("місця проживання");
        until("few are left", () -> rows("service-cards") > 0 && rows("service-cards") < 6);
        until("its card", () -> words().contains("Хто надає в Центрі"));
        Screenshot.of(stage, "consultation-path");
        keys.press(KeyCode.F6);
        until("the paper", () -> seen("paper-number"));
        Screenshot.of(stage, "consultation-path-paper");
        keys.press(KeyCode.F6);
        until("it is printed and counted", () -> printed() == 1 && given() == before + 1);
        keys.press(KeyCode.ESCAPE);
        until("the services again", () -> seen("service-cards") && words().contains("Хто надає в Центрі"));
        keys.press(KeyCode.F4);
        until("where to", () -> focused().equals("card-mail-address"));
        keys.type("не пошта").press(KeyCode.F9);
        until("the address is named as wrong", () -> focused().equals("card-mail-address") && given() == before + 1);
        over("pytaie@example.org");
        keys.press(KeyCode.F9);
        until("it waits in the outbox", () -> words().contains("Лист на pytaie@example.org") && given() == before + 2);
        keys.press(KeyCode.F3);
        until("what was given", () -> rows("given-cards") >= 2 && words().contains("p***@example.org"));
        Screenshot.of(stage, "consultation-path-given");
        assertEquals("information_card waiting", DemoDesk.value("select kind || ' ' || state from exchange.notice where address = 'pytaie@example.org'"));
    }

    private int printed() {
        try (var files = Files.list(walk.papers())) {
            return (int) files.count();
        } catch (IOException none) {
            return 0;
        }
    }

    private static int given() {
        return Integer.parseInt(DemoDesk.value("select count(*) from core.consultation"));
    }
}
