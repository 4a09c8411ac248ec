package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** A case of another day corrected by an act, by keys alone on a real server: asked by the registrar, done by the moderator, read again by the registrar. */
@Tag("ESOYA-7.1.8")
@Tag("ESOYA-7.1.8b")
@Tag("ESOYA-5.3.2")
class CorrectionActPathTest extends KeysAlone {
    @Test
    void theModeratorCorrectsInsideTheActAndBothValuesStay() {
        String number = DemoDesk.value("""
                select f.case_number from core.case_file f join ref.office o using (office_id) join core.case_applicant a using (case_id)
                join core.case_attribute t using (case_id)
                where o.code = '01' and f.registered_on < current_date - 20 and a.position = 1 and a.surname is not null and a.address is not null
                order by f.registered_at desc limit 1""");
        String surname = of(number, "select a.surname from core.case_file f join core.case_applicant a using (case_id) where a.position = 1 and f.case_number");
        String address = of(number, "select a.address from core.case_file f join core.case_applicant a using (case_id) where a.position = 1 and f.case_number");
        signIn("registrar1");
        ask(number, "вул. Степана Тільги, 9 замість того, що записано");

        change("moderator1");
        until("the moderator begins with what is asked", () -> rows("acts") == 1 && focused().equals("acts"));
        assertFalse(words().contains(surname), "nobody's name before the act is opened");
        Screenshot.of(stage, "act-path-asked");
        keys.press(KeyCode.DELETE);
        keys.answer("Закрити без виправлення");
        until("the request is declined", () -> rows("acts") == 0 && words().contains("відхилено"));

        change("registrar1");
        ask(number, "ще раз: вул. Степана Тільги, 9");
        change("moderator1");
        until("it is asked again", () -> rows("acts") == 1 && focused().equals("acts"));
        keys.press(KeyCode.F2);
        until("the form of the act", () -> focused().equals("act-number"));
        keys.type("А-17").press(KeyCode.F9);
        until("the ground is asked", () -> focused().equals("act-ground") && words().contains("Заповніть."));
        keys.type("заява заявника").press(KeyCode.F9);
        until("the act is open", () -> seen("acts") && words().contains("відкрито № А-17"));
        Screenshot.of(stage, "act-path-opened");

        keys.press(KeyCode.F9);
        until("the case in plain", () -> words().contains(number) && words().contains(surname));
        Screenshot.of(stage, "act-path-case");
        keys.press(KeyCode.CONTROL, KeyCode.E);
        until("the applicant is open", () -> seen("applicants-0-surname"));
        doOnFx(() -> node("applicants-0-address").requestFocus());
        keys.press(KeyCode.CONTROL, KeyCode.A).type("вул. Степана Тільги, 9").press(KeyCode.ENTER);
        Screenshot.of(stage, "act-path-corrected");
        keys.press(KeyCode.F9);
        until("the list again", () -> seen("acts") && words().contains("виправлено № А-17"));
        keys.press(KeyCode.F9);
        assertTrue(seen("acts"), "an act corrects once");
        keys.press(KeyCode.F7);
        until("who supplied the values", () -> focused().equals("act-sources-supplier0") && words().contains("Акт № А-17"));
        over("Інший");
        keys.press(KeyCode.ENTER);
        Screenshot.of(stage, "act-path-sources");
        keys.press(KeyCode.F9);
        until("the list once more", () -> focused().equals("acts"));
        assertEquals("authority", of(number, "select s.supplier from core.case_source s join core.case_file f using (case_id) where s.value_group = 'applicant_1' and f.case_number"));
        keys.press(KeyCode.F7);
        assertTrue(seen("acts"), "and who supplied them once, too");
        keys.press(KeyCode.DELETE);
        until("the act is closed", () -> rows("acts") == 0 && words().contains("закрито"));
        assertFalse(words().contains(surname));

        change("registrar1");
        walk.findAgain(number);
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        until("both values", () -> words().contains(address) && words().contains("вул. Степана Тільги, 9"));
        assertTrue(words().contains("Акт № А-17"), words());
        Screenshot.of(stage, "act-path-history");
        assertEquals("2", of(number, "select count(*) from audit.event e join core.case_file f on f.case_id = e.case_id where e.login_role = 'moderator1' and e.kind = 'case_opened' and f.case_number"));
    }

    private void ask(String number, String reason) {
        until("work is open", () -> seen("rail-journal"));
        walk.findAgain(number);
        keys.press(KeyCode.CONTROL, KeyCode.E);
        until("the moderator is asked", () -> focused().equals("correction-reason"));
        keys.type(reason).press(KeyCode.F9);
        until("the case again", () -> seen("case-number"));
    }

    private static String of(String number, String query) {
        return DemoDesk.value(query + " = '" + number + "'");
    }
}
