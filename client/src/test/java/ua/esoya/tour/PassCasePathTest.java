package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** A case goes from one office to another by keys: passed, taken back, passed again, accepted from the queue of work there. */
@Tag("CSP-1.2e")
@Tag("ESOYA-4.8")
class PassCasePathTest extends KeysAlone {

    @Test
    void aCaseGoesToAnotherOfficeAndIsAcceptedThere() {
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id offset 9 limit 1");
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 22");
        walk.printed(3);
        walk.findAgain(number);
        pass("заявник працює поруч");
        keys.press(KeyCode.CONTROL, KeyCode.Z).answer(KeyCode.ENTER);
        until("taken back", () -> !words().contains("очікує підтвердження"));
        pass("заявник переїхав");
        Screenshot.of(stage, "pass-path-waiting");
        assertFalse(seen("case-step"), "the sender only reads");

        change("registrar2");
        go("Моя робота", "work");
        until("what was passed to us", () -> words().contains("Передано нам"));
        doOnFx(() -> node("work-take").requestFocus());
        keys.press(KeyCode.SPACE);
        until("only that", () -> rows("work") > 0 && words().contains("прийняти від офісу"));
        Screenshot.of(stage, "pass-path-work");
        walk.findAgain(number);
        until("it may be accepted", () -> seen("case-step") && FxTest.<Button>node("case-step").getText().equals("Прийняти від офісу"));
        keys.press(KeyCode.F9);
        Screenshot.of(stage, "pass-path-question");
        keys.answer(KeyCode.ENTER);
        until("it is led here", () -> !words().contains("очікує підтвердження"));
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("its way", () -> words().contains("Прийнято від іншого офісу"));
        Screenshot.of(stage, "pass-path-accepted");
        assertEquals("02", DemoDesk.value("select o.code from core.case_file f join ref.office o on o.office_id = f.held_office_id where f.case_number = '" + number + "'"));
        assertEquals("pass_case,undo,pass_case,accept_pass", DemoDesk.value("select string_agg(verb, ',' order by case_event_id) from core.case_event join core.case_file using (case_id) where case_number = '"
                + number + "' and (verb like '%pass%' or verb = 'undo')"));
    }

    /** F10, the mark by its name, the office, the reason. */
    private void pass(String reason) {
        until("marks", () -> seen("case-more"));
        keys.press(KeyCode.CONTROL, KeyCode.K).type("передати іншому офісу").press(KeyCode.DOWN).press(KeyCode.ENTER);
        until("the form", () -> focused().equals("mark-pass-case-office-id"));
        keys.type("м").press(KeyCode.ENTER).type(reason);
        Screenshot.of(stage, "pass-path-form");
        keys.press(KeyCode.F9);
        until("passed", () -> words().contains("очікує підтвердження"));
    }
}
