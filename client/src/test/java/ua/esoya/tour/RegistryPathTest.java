package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** The moderator takes the registry from a file, sees what differs, and gives a service its code by an act: by keys alone on a real server. */
@Tag("KR146-2.3.2")
@Tag("NWP-11.1")
class RegistryPathTest extends KeysAlone {
    private static final String SERVICE = "(select service_id from ref.service where local_code = '01-02')";

    /** The demonstration is shared. */
    @AfterEach
    void asBefore() {
        DemoDesk.execute("delete from ref.registry_service");
        DemoDesk.execute("delete from ref.registry_import");
        DemoDesk.execute("delete from ref.information_card where version > 1 and service_id = " + SERVICE);
        DemoDesk.execute("delete from ref.process_card where version > 1 and service_id = " + SERVICE);
        DemoDesk.execute("update ref.service set state_code = null where local_code = '01-02'");
    }

    @Test
    void theRegistryIsTakenComparedAndAServiceGetsItsCode() throws IOException {
        var file = Files.writeString(home.resolve("register.json"), """
                {"count": 3, "next": null, "results": [
                 {"identifier": "00034", "translations": [{"name": "Реєстрація місця проживання"}], "sector": {"id": 1, "name": "Документи"}, "is_online": true},
                 {"identifier": "00200", "translations": [{"name": "Реєстрація місця проживання дитини віком до 14 років"}], "sector": {"id": 1, "name": "Документи"}},
                 {"identifier": "00300", "translations": [{"name": "Видача дозволу на викиди"}]}, {"identifier": "3x", "translations": [{"name": "Хибна"}]}]}""");
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-registry") && focused().equals("acts"));
        go("Реєстр послуг", "registry-differences");
        until("there is none yet", () -> words().contains("ще не завантажено"));
        keys.press(KeyCode.F7);
        until("from where is asked", () -> focused().equals("registry-read-source"));
        over(file.toString());
        keys.press(KeyCode.F9);
        until("one row is wrong", () -> rows("registry-dry-run") == 4 && words().contains("код: не за зразком"));
        Screenshot.of(stage, "registry-path-wrong");
        keys.press(KeyCode.F9);
        assertEquals("0", DemoDesk.value("select count(*)::text from ref.registry_import"), "a wrong row holds all");
        keys.press(KeyCode.ESCAPE);
        until("the comparison again", () -> seen("registry-differences"));
        Files.writeString(file, Files.readString(file).replace("\"3x\"", "\"00301\""));
        keys.press(KeyCode.F7);
        until("asked again", () -> focused().equals("registry-read-source"));
        over(file.toString());
        keys.press(KeyCode.F9);
        until("all rows are right", () -> rows("registry-dry-run") == 4 && words().contains("Нових 4"));
        keys.press(KeyCode.F9);
        until("it is taken", () -> seen("registry-differences") && words().contains("Завантажено") && rows("registry-differences") == 3);
        Screenshot.of(stage, "registry-path-missing");
        keys.press(KeyCode.F4);
        until("another name", () -> rows("registry-differences") == 1 && words().contains("Реєстрація місця проживання особи"));
        keys.press(KeyCode.F4).press(KeyCode.F4);
        until("ours without a code", () -> rows("registry-differences") > 50);
        keys.press(KeyCode.ENTER);
        until("the nearest name is first", () -> seen("registry-candidates") && rows("registry-candidates") > 0 && words().contains("віком до 14"));
        Screenshot.of(stage, "registry-path-candidates");
        keys.press(KeyCode.ENTER);
        until("the cards have the code", () -> seen("cards") && words().contains("Дані з реєстру вже вписано"));
        keys.press(KeyCode.F9);
        until("the act is asked", () -> focused().equals(WorkshopWalk.ACT));
        keys.press(KeyCode.ENTER).type("Наказ").press(KeyCode.ENTER).type("12").press(KeyCode.ENTER).type("с").press(KeyCode.ENTER).type("Відділ").press(KeyCode.ENTER).press(KeyCode.ENTER);
        until("from today", () -> focused().startsWith("card-act-valid"));
        keys.press(KeyCode.ENTER).type("код із реєстру").press(KeyCode.F9);
        until("it is published", () -> seen("cards") && words().contains("Оприлюднено"));
        assertEquals("00200", DemoDesk.value("select state_code from ref.service where local_code = '01-02'"));
        keys.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        until("the comparison once more", () -> seen("registry-differences") && rows("registry-differences") > 50);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the shares", () -> rows("registry-shares") > 0);
        Screenshot.of(stage, "registry-path-shares");
        assertTrue(words().contains("Усього"), words());
    }
}
