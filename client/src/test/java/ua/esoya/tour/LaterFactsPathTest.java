package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoData;

/** A case after its registration, by keys alone on a real server: the wrong address of the first minutes, later facts, the request to the moderator. */
@Tag("ESOYA-7.1.8")
@Tag("ESOYA-7.1.8b")
class LaterFactsPathTest extends FxTest {
    @TempDir
    Path home;

    @Test
    void aCaseIsRepairedSupplementedAndItsCorrectionAskedFor() {
        String taxpayer = DemoDesk.value("""
                select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id offset 3 limit 1""");
        var walk = new Walk(stage, keys, DemoDesk.address(), home, name -> {});
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 18");
        walk.printed(3);
        walk.findAgain(number);

        keys.press(KeyCode.CONTROL, KeyCode.R);
        until("the form of the case", () -> words().contains("Заміна в справі " + number) && focused().equals("service-id"));
        Screenshot.of(stage, "replace-service");
        keys.press(KeyCode.F9);
        until("nothing is voided for nothing", () -> words().contains("Нічого не змінено"));
        keys.press(KeyCode.ENTER);
        until("the keys are in the form", () -> !focused().equals("service-id"));
        keys.press(KeyCode.CONTROL, KeyCode.E);
        until("the applicant is open", () -> seen("applicants-0-surname"));
        doOnFx(() -> node("applicants-0-address").requestFocus());
        keys.press(KeyCode.CONTROL, KeyCode.A).type("вул. Нова, 7").press(KeyCode.ENTER).press(KeyCode.F9);
        walk.printed(6);
        Screenshot.of(stage, "replace-papers");
        assertEquals("3", of(number, "select count(*) from archive.printed_paper p join core.case_file f using (case_id) where p.voided_at is not null and f.case_number"));
        keys.press(KeyCode.ESCAPE);
        until("the case again", () -> seen("case-number"));

        keys.press(KeyCode.CONTROL, KeyCode.D);
        until("the form of a document", () -> focused().equals("late-document-document-document-kind"));
        keys.type("д").press(KeyCode.ENTER).type("Довідка про склад сім’ї").press(KeyCode.F9);
        walk.printed(7);
        Screenshot.of(stage, "supplement-printed");
        keys.press(KeyCode.ESCAPE);
        until("the case says so", () -> words().contains("додатковий опис № 1"));

        keys.press(KeyCode.CONTROL, KeyCode.T);
        until("the form of a phone", () -> focused().equals("new-phone-phone"));
        keys.type("0501112233").press(KeyCode.F9);
        until("messages go to the new number", () -> words().contains("+380501112233"));
        Screenshot.of(stage, "case-with-later-facts");

        DemoDesk.execute("update core.case_file set registered_on = registered_on - 1, registered_at = registered_at - interval '1 day', received_at = received_at - interval '1 day' where case_number = '" + number + "'");
        keys.press(KeyCode.F5);
        until("the day is over", () -> !words().contains("замінити послугу"));
        keys.press(KeyCode.CONTROL, KeyCode.E);
        until("the moderator is asked", () -> focused().equals("correction-reason"));
        keys.type("вул. Нова, 9 замість 7").press(KeyCode.F9);
        until("the case again", () -> seen("case-number"));
        keys.press(KeyCode.CONTROL, KeyCode.E);
        until("the moderator is asked again", () -> focused().equals("correction-reason"));
        keys.type("ще раз").press(KeyCode.F9);
        until("twice is refused", () -> words().contains("вже попрошено"));

        assertEquals(0, keys.mouseEvents());
        walk.stop();
    }

    private void signIn(String login) {
        keys.type(login).press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
    }

    private static String of(String number, String query) {
        return DemoDesk.value(query + " = '" + number + "'");
    }
}
