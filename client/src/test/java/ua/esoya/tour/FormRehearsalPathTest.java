package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** A moderator takes a value out of a form, sees on real cases what would be lost, and takes the change back: by keys alone on a real server. */
@Tag("ESOYA-5.7.1")
class FormRehearsalPathTest extends KeysAlone {
    /** A value of the newest form of a service, by how many of its last cases say it. */
    private static final String ASKED = "select %s from ref.information_card i join ref.service s using (service_id) join ref.card_attribute a using (information_card_id)"
            + " join lateral (select count(distinct v.case_id) as cases, min(v.value) as value from internal.rehearsal_cases('inventory', s.service_id, 200) r join core.case_attribute v using (case_id)"
            + " join ref.card_attribute x using (card_attribute_id) where x.code = a.code and v.part = '' and v.row_number = 0) c on c.cases > 0"
            + " where s.retired_on is null and a.table_code is null and i.version = (select max(m.version) from ref.information_card m where m.service_id = s.service_id)"
            + " order by c.cases desc, s.local_code, a.position limit 1";

    @Test
    void whatAFormWouldLoseIsSeenBeforeItIsPutIn() {
        String code = asked("s.local_code");
        String title = asked("a.title");
        String cases = asked("c.cases");
        String value = asked("c.value");
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-workshop") && focused().equals("acts"));
        go("Послуги", "services");
        keys.press(KeyCode.CONTROL, KeyCode.F);
        over(code);
        until("the service is found", () -> rows("services") == 1);
        keys.press(KeyCode.DOWN);
        until("the list has the keys", () -> focused().equals("services"));
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        until("the cards", () -> focused().equals("cards") && rows("cards") > 8);
        keys.press(KeyCode.F7);
        until("the form as it is", () -> focused().equals("form-rehearsal") && words().contains("нічого не губиться"));
        Screenshot.of(stage, "form-rehearsal-path-same");
        assertEquals(0, rows("form-rehearsal"), "control: the form that the cases were taken by loses nothing");
        keys.press(KeyCode.ESCAPE);
        until("the cards again", () -> focused().equals("cards"));
        int before = rows("cards");
        choose(title);
        keys.press(KeyCode.DELETE);
        until("the value is out", () -> rows("cards") == before - 1);
        keys.press(KeyCode.F7);
        until("what is lost", () -> focused().equals("form-rehearsal") && rows("form-rehearsal") == 1);
        keys.press(KeyCode.HOME);
        until("its cases", () -> words().contains(title) && words().contains("прибрано"));
        Screenshot.of(stage, "form-rehearsal-path-lost");
        assertTrue(words().contains(cases), words());
        assertFalse(words().contains(value), "counts and numbers, never what somebody said");
        keys.press(KeyCode.ESCAPE);
        until("the cards once more", () -> focused().equals("cards"));
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        until("the value is back", () -> rows("cards") == before);
        keys.press(KeyCode.F7);
        until("nothing is lost any more", () -> focused().equals("form-rehearsal") && words().contains("нічого не губиться"));
        assertTrue(Integer.parseInt(DemoDesk.value("select count(*) from audit.event where kind = 'form_rehearsed'")) >= 3, "each is recorded");
    }

    private static String asked(String what) {
        return DemoDesk.value(ASKED.formatted(what));
    }

    /** Down to the line of this value. */
    private void choose(String title) {
        for (int tries = 0; tries < 60 && !chosen().contains(title); tries++) {
            keys.press(KeyCode.DOWN);
        }
        assertTrue(chosen().contains(title), chosen());
    }

    private static String chosen() {
        return onFx(() -> String.valueOf(FxTest.<TableView<?>>node("cards").getSelectionModel().getSelectedItem()));
    }
}
