package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** A call is written down and struck out, and the case is taken over by a colleague who is not ill, all by keys. */
@Tag("ESOYA-4.8")
@Tag("ESOYA-7.1.5")
class ContactPathTest extends KeysAlone {

    @Test
    void aCallIsWrittenDownAndTheCaseOfAnIllColleagueIsTakenOver() {
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id offset 11 limit 1");
        String colleague = DemoDesk.colleague();
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 24");
        walk.printed(3);
        walk.findAgain(number);
        keys.press(KeyCode.CONTROL, KeyCode.G);
        until("the form", () -> focused().equals("contact-kind"));
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("прийде в п'ятницю").press(KeyCode.F9);
        until("the card again", () -> seen("case-tabs") && !seen("contact-kind"));
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("the call", () -> words().contains("прийде в п"));
        keys.press(KeyCode.HOME);
        Screenshot.of(stage, "contact-path-called");
        keys.press(KeyCode.DELETE);
        until("the reason", () -> focused().equals("strike-reason"));
        keys.type("інша справа").press(KeyCode.F9);
        until("struck out", () -> words().contains("Викреслено запис"));
        Screenshot.of(stage, "contact-path-struck");

        change(colleague);
        go("Моя робота", "work");
        keys.press(KeyCode.F9);
        until("whose cases", () -> focused().equals("take-over-from-employee-id"));
        keys.type("Шевч").press(KeyCode.ENTER).press(KeyCode.ENTER).type("колега захворіла");
        Screenshot.of(stage, "take-over-path-form");
        keys.press(KeyCode.F9);
        until("led here", () -> rows("work") > 0);
        Screenshot.of(stage, "take-over-path-work");
        assertEquals(colleague, DemoDesk.value("select a.login_role from core.case_file f join access.account a on a.employee_id = f.responsible_id where f.case_number = '" + number + "'"));
        assertEquals("колега захворіла", DemoDesk.value("select reason from core.case_take_over join core.case_file using (case_id) where case_number = '" + number + "'"));
        // back in the same way, so that no other path finds its cases led by somebody else
        change("registrar1");
        go("Моя робота", "work");
        keys.press(KeyCode.F9);
        until("whose cases", () -> focused().equals("take-over-from-employee-id"));
        keys.type(DemoDesk.value("select surname from access.employee join access.account using (employee_id) where login_role = '" + colleague + "'").substring(0, 4)).press(KeyCode.ENTER);
        over("усі");
        keys.press(KeyCode.ENTER).type("колега одужала").press(KeyCode.F9);
        until("led by oneself again", () -> DemoDesk.value("select coalesce(responsible_id::text, 'none') from core.case_file where case_number = '" + number + "'").equals("none"));
    }
}
