package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.Line;
import ua.esoya.fx.FxTest;

/** The whole program on a line that is cut: what the person sees of it. */
class LostLineTest extends FxTest {
    private static final String CASES = "select count(*) from core.case_file";

    @TempDir
    Path home;

    private Line line;
    private Walk walk;

    @BeforeEach
    void signIn() throws IOException {
        line = new Line(DemoDesk.address());
        walk = new Walk(stage, keys, line.address(), home, name -> {});
        walk.signIn("registrar1");
    }

    @AfterEach
    void stop() throws IOException {
        walk.stop();
        line.close();
    }

    @Test
    @Tag("ESOYA-4.2b")
    void theBannerStandsWhileTheFormIsSentAndGoesWithTheNumber() throws IOException {
        String taxpayer = DemoDesk.value("""
                select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id limit 1""");
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        int before = Integer.parseInt(DemoDesk.value(CASES));
        FxTest.until("the first empty field has the keys", () -> focused().contains("object-address"));
        keys.type("м. Кривий Ріг, вул. Степана Тільги, 18");
        line.cut();
        keys.press(KeyCode.F9);
        FxTest.until("the banner stands", () -> seen("outage"));
        assertFalse(seen("paper-number"));
        line.restore();
        FxTest.until("the papers are there", () -> seen("paper-number"));
        FxTest.until("the banner is gone", () -> !seen("outage"));
        assertEquals(before + 1, Integer.parseInt(DemoDesk.value(CASES)));
    }

    @Test
    void bothEndsOfAnOutageAreSeenWithoutAKeyPressed() throws IOException {
        String number = DemoDesk.value("select case_number from core.case_file join ref.office using (office_id) where code = '01' order by case_id limit 1");
        walk.findAgain(number);
        int pressed = keys.keyPresses();
        line.cut();
        FxTest.until("the banner stands", () -> seen("outage"));
        line.restore();
        FxTest.until("the banner is gone", () -> !seen("outage"));
        assertEquals(pressed, keys.keyPresses());
    }
}
