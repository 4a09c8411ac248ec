package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** The moderator closes a day, sees whose terms move, saves it as an act, and takes it back by another one: by keys alone on a real server. */
@Tag("ESOYA-5.7.2")
@Tag("ESOYA-3.4a")
class CalendarPathTest extends KeysAlone {

    /** The demonstration is shared: what a test that failed left is taken away, what it moved it has moved back itself. */
    @AfterEach
    void asBefore() {
        DemoDesk.execute("delete from ref.calendar_day");
    }

    @Test
    void aDayOffIsLookedAtSavedAndTakenBack() {
        String soon = DemoDesk.value("select to_char(case_day, 'DD.MM.YYYY') from (select internal.working_day_from(internal.today() + 1) as case_day) x");
        Set<String> before = dues();
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-calendar") && focused().equals("acts"));
        go("Календар", "calendar");
        until("all days are usual", () -> words().contains("всі дні звичайні"));
        keys.press(KeyCode.F2);
        until("the form of days", () -> focused().equals("calendar-days-state"));
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).type(soon).press(KeyCode.ENTER).press(KeyCode.ENTER).type("Свято міста").press(KeyCode.F9);
        until("it is planned", () -> rows("calendar") == 1 && words().contains("стане: вихідний"));
        Screenshot.of(stage, "calendar-path-plan");
        keys.press(KeyCode.F9);
        until("whose terms move", () -> rows("calendar-effect") > 0 && words().contains("Зміниться"));
        Screenshot.of(stage, "calendar-path-effect");
        assertEquals(before, dues(), "a look changes nothing");
        int moved = rows("calendar-effect");
        keys.press(KeyCode.F9);
        until("the act is asked", () -> focused().equals("calendar-act-act"));
        keys.type("рішення виконкому № 12").press(KeyCode.ENTER).type("свято міста").press(KeyCode.F9);
        until("it is saved", () -> seen("calendar") && words().contains("збережено") && words().contains("вихідний"));
        assertTrue(moved > 0 && !before.equals(dues()));

        keys.press(KeyCode.CONTROL, KeyCode.H);
        until("the act is in the list", () -> rows("calendar-acts") > 0 && words().contains("рішення виконкому № 12"));
        Screenshot.of(stage, "calendar-path-acts");
        keys.press(KeyCode.DELETE);
        until("what takes it back is planned", () -> seen("calendar") && words().contains("План скасовує акт"));
        keys.press(KeyCode.F9);
        until("what it does is shown", () -> rows("calendar-effect") > 0);
        keys.press(KeyCode.F9);
        until("the act is asked again", () -> focused().equals("calendar-act-act"));
        keys.type("лист № 3").press(KeyCode.ENTER).type("помилка").press(KeyCode.F9);
        until("it is taken back", () -> seen("calendar") && words().contains("збережено"));
        Set<String> after = dues();
        assertEquals(changed(before, after), changed(after, before));
        assertEquals("true", DemoDesk.value("select (count(*) = 2)::text from ref.calendar_act a where a.act in ('лист № 3', 'рішення виконкому № 12')"));
    }

    /** The terms of the open cases and of their stages. */
    private static Set<String> dues() {
        return Set.of(DemoDesk.value("select string_agg(concat_ws('|', f.case_number, f.status, f.due_on, (select string_agg(g.due_on::text, ',' order by g.position) from core.case_stage g where g.case_id = f.case_id)), ';') "
                + "from core.case_file f where f.closed_at is null").split(";"));
    }

    private static String changed(Set<String> from, Set<String> to) {
        return from.stream().filter(term -> !to.contains(term)).sorted().collect(Collectors.joining("\n"));
    }
}
