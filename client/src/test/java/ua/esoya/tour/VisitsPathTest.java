package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** Visits counted by a participant's user, by digits alone on a real server; a window left open overnight cannot count for yesterday. */
@Tag("ESOYA-7.2")
class VisitsPathTest extends KeysAlone {
    /** Moves the training clock. */
    private static final String CLOCK = """
            do $$ begin execute replace(pg_get_functiondef('internal.now_at()'::regprocedure), 'clock_timestamp()', 'clock_timestamp() %s'); end $$""";

    @Test
    void digitsCountTodayAndYesterdayIsRefused() {
        LocalDate today = today();
        signIn("provider1");
        until("the counter is first", () -> rows("visits") > 1 && focused().equals("visits"));
        keys.press(KeyCode.HOME).press(KeyCode.DIGIT1).press(KeyCode.DIGIT1).press(KeyCode.DIGIT1).press(KeyCode.DIGIT2);
        keys.press(KeyCode.DOWN).press(KeyCode.DIGIT1).press(KeyCode.DIGIT1).press(KeyCode.SHIFT, KeyCode.DIGIT1);
        until("all is told", () -> counted(today).equals("5 in 3"));
        Screenshot.of(stage, "visits-path");

        DemoDesk.execute(CLOCK.formatted("+ interval ''1 day''"));
        try {
            keys.press(KeyCode.DIGIT1);
            until("yesterday is over", () -> words().contains("лише за сьогодні (п. 7.2"));
            Screenshot.of(stage, "visits-path-yesterday");
            assertEquals("5 in 3", counted(today));
            assertEquals("0 in 0", counted(today.plusDays(1)));
        } finally {
            DemoDesk.execute(CLOCK.formatted("- interval ''1 day''"));
        }
    }

    private static String counted(LocalDate day) {
        return DemoDesk.value("select coalesce(sum(amount), 0) || ' in ' || count(*) from core.visit where amount > 0 and visited_on = '" + day + "'");
    }
}
