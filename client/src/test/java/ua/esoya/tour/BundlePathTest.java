package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** One request for the services around the birth of a child, from the counter to the package that closes by itself. */
@Tag("KR146-P2")
@Tag("KR146-4.2")
class BundlePathTest extends KeysAlone {
    private static final int SCAN_DPI = 200;

    @Test
    void aPackageIsRegisteredOnceLedServiceByServiceAndClosesWithTheLast() throws IOException {
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' and phone is not null order by person_id offset 9 limit 1");
        DemoDesk.execute("delete from core.transfer_item where is_waiting; delete from core.transfer_register r where closed_at is null and not exists (select from core.transfer_item i where i.transfer_register_id = r.transfer_register_id)");
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("ємал");
        walk.knownApplicant(taxpayer);
        until("the package is told", () -> seen("bundle-parts") && words().contains("3. Призначення допомоги при народженні дитини"));
        Screenshot.of(stage, "bundle-path-intake-empty");
        fill("event-on", "15.01.2026");
        fill("object-address", "м. Кривий Ріг, вул. Степана Тільги, 20");
        fill("monthly-income", "12000");
        fill("family-size", "3");
        Screenshot.of(stage, "bundle-path-intake");
        keys.press(KeyCode.F9);
        until("the number is there", () -> seen("paper-number") && !FxTest.<Label>node("paper-number").getText().isBlank());
        String request = FxTest.<Label>node("paper-number").getText();
        walk.printed(5);
        Screenshot.of(stage, "bundle-path-papers");
        assertEquals("3", DemoDesk.value("select count(*) from core.case_part p join core.case_file f on f.case_id = p.parent_case_id where f.case_number = '" + request + "'"));
        assertTrue(text(file("inventory")).contains(part(request, 3)), "the receipt names every case");

        walk.findAgain(request);
        keys.press(KeyCode.CONTROL, KeyCode.B);
        Screenshot.of(stage, "bundle-path-request");
        keys.press(KeyCode.ENTER);
        until("the first service", () -> shows(part(request, 1)));
        Screenshot.of(stage, "bundle-path-first");
        finish("routing_slip-1");

        walk.findAgain(part(request, 2));
        until("its turn has come", () -> words().contains("зареєстровано"));
        keys.press(KeyCode.CONTROL, KeyCode.B);
        keys.press(KeyCode.ENTER);
        until("a door leads back to the request", () -> shows(request));
        walk.findAgain(part(request, 2));
        withdraw();
        walk.findAgain(part(request, 3));
        Screenshot.of(stage, "bundle-path-third");
        finish("routing_slip-3");
        walk.findAgain(request);
        Screenshot.of(stage, "bundle-path-closed");
        assertEquals("closed", DemoDesk.value("select status from core.case_file where case_number = '" + request + "'"));
        assertEquals("1", DemoDesk.value("select count(*) from archive.archived_case join core.case_file f using (case_id) where f.case_number = '" + request + "'"));
    }

    private void fill(String field, String value) {
        for (int tries = 0; tries < 12 && !focused().contains(field); tries++) {
            keys.press(KeyCode.ENTER);
        }
        until(field, () -> focused().contains(field));
        keys.type(value);
    }

    /** From the register of hand-over to the archive by the keys of the card. */
    private void finish(String slip) throws IOException {
        var course = new CourseWalk(stage, keys, name -> {});
        course.handOver();
        course.accept();
        course.result();
        course.issue();
        course.scanSlip(asScanned(file(slip), slip), false);
        course.close();
    }

    private void withdraw() {
        keys.press(KeyCode.CONTROL, KeyCode.K).type("відкликати").press(KeyCode.DOWN).press(KeyCode.ENTER);
        until("the form", () -> focused().equals("mark-withdraw-reason"));
        keys.type("за заявою").press(KeyCode.F9);
        until("withdrawn", () -> words().contains("відкликано"));
    }

    private static boolean shows(String number) {
        return seen("case-number") && FxTest.<Label>node("case-number").getText().equals(number);
    }

    private static String part(String request, int position) {
        return DemoDesk.value("select c.case_number from core.case_part p join core.case_file f on f.case_id = p.parent_case_id join core.case_file c on c.case_id = p.case_id "
                + "where f.case_number = '" + request + "' and p.position = " + position);
    }

    private Path file(String kind) {
        return walk.files().stream().filter(file -> file.toString().contains(kind)).findFirst().orElseThrow();
    }

    private static String text(Path paper) throws IOException {
        try (var document = Loader.loadPDF(paper.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Path asScanned(Path paper, String name) throws IOException {
        try (var document = Loader.loadPDF(paper.toFile())) {
            Path page = home.resolve(name + ".png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, SCAN_DPI), "png", page.toFile());
            return page;
        }
    }
}
