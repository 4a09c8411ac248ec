package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** The moderator gives an office another pattern; on its day the next case has it, and its papers are known by their code: by keys alone on a real server. */
@Tag("ESOYA-8.4")
class NumberingPathTest extends KeysAlone {

    /** The demonstration is shared: other paths read numbers as they were. */
    @AfterEach
    void asBefore() {
        DemoDesk.execute("delete from ref.number_pattern");
    }

    @Test
    void aPatternIsSeenSavedAndReadFromPaper() throws IOException {
        String other = DemoDesk.value("select case_number from core.case_file where case_id = '" + earlier() + "'");
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-numbering") && focused().equals("acts"));
        go("Нумерація", "patterns");
        keys.press(KeyCode.HOME).press(KeyCode.F2);
        until("the form of the pattern", () -> focused().equals("numbering-pattern"));
        over("OO-NNNN-YYYY-C");
        keys.press(KeyCode.ENTER).press(KeyCode.F9);
        until("what is wrong is said at once", () -> seen("numbering-pattern") && words().contains("від 5 до 9"));
        Screenshot.of(stage, "numbering-path-wrong");
        FxTest.doOnFx(() -> node("numbering-pattern").requestFocus());
        over("DDD-OO-NNNNN-YYYY-C");
        keys.press(KeyCode.ENTER);
        until("the next number is shown", () -> words().contains("-01-") || focused().equals("numbering-sample"));
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).type("наказ № 9");
        Screenshot.of(stage, "numbering-path-sample");
        keys.press(KeyCode.F9);
        until("it is kept", () -> focused().equals("patterns") && words().contains("новий шаблон збережено"));
        Screenshot.of(stage, "numbering-path-kept");
        assertEquals("DDD-OO-NNNNN-YYYY-C true", DemoDesk.value("select pattern || ' ' || (valid_from > internal.today()) from ref.number_pattern"));

        // its day has come
        DemoDesk.execute("update ref.number_pattern set valid_from = internal.today()");
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id offset 9 limit 1");
        change("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 22");
        assertTrue(number.matches("\\d{3}-\\d{2}-\\d{5}-\\d{4}-\\d"), number);
        walk.printed(3);
        Screenshot.of(stage, "numbering-path-paper");
        Path slip = Sheet.scanned(walk.files().stream().filter(file -> file.toString().contains("routing")).findFirst().orElseThrow(), home.resolve("slip.png"));
        // among the papers of a case with an older number
        walk.findAgain(other);
        keys.press(KeyCode.F7);
        until("the inventory", () -> focused().equals("scan-rows") && !FxTest.<ListView<?>>node("scan-rows").getItems().isEmpty());
        keys.press(KeyCode.CONTROL, KeyCode.O).type(slip.toString()).press(KeyCode.ENTER);
        until("the paper is known by its code", () -> words().contains("Упізнано за кодом: Лист про проходження справи, № " + number));
        Screenshot.of(stage, "numbering-path-scan");
    }

    private static UUID earlier() {
        try (var desk = DemoDesk.signIn("registrar1").database()) {
            return DemoCases.register(desk, DemoCases.RESIDENCE);
        }
    }
}
