package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;

/** The whole program on a real database: what one request costs the registrar. */
class MainJobTest extends FxTest {
    private static final int BUDGET = 45;

    @TempDir
    Path home;

    @Test
    @Tag("ESOYA-7.1.1")
    @Tag("ESOYA-7.1.3")
    @Tag("ESOYA-7.1.2g")
    void registersAKnownApplicantWithinTheKeyBudget() {
        String taxpayer = DemoDesk.value("""
                select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id limit 1""");
        var walk = new Walk(stage, keys, DemoDesk.address(), home, name -> {});
        walk.signIn("registrar1");
        int inJournal = keys.keyPresses() - keys.newLetters();
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 18");
        walk.printed(3);
        int pressed = keys.keyPresses() - keys.newLetters() - inJournal;
        assertTrue(pressed <= BUDGET, pressed + " key presses for " + number);
        assertEquals(0, keys.mouseEvents());
        assertEquals("5", DemoDesk.value("""
                select count(*) from core.inventory_item join core.document_package using (document_package_id) join core.case_file using (case_id)
                where case_number = '%s'""".formatted(number)));
        walk.stop();
    }
}
