package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.paper.PaperCode;
import ua.esoya.domain.paper.PaperCode.Returning;
import ua.esoya.domain.paper.PaperKind;

@Tag("ESOYA-7.1.7a")
class CodeOnPageTest {
    private static final List<PaperCode> SLIP = List.of(new PaperCode(new CaseNumber(SamplePapers.NUMBER), Optional.of(Returning.ROUTING_SLIP)));

    private static BufferedImage paper(PaperKind kind, int dpi) throws Exception {
        try (var pages = new PaperPages(new Papers().print(kind, SamplePapers.typical()))) {
            return pages.render(0, dpi);
        }
    }

    /** As a scanner would see it: a little askew, in this kind of picture, with dust. */
    private static BufferedImage scanned(BufferedImage paper, double askew, int type) {
        var image = new BufferedImage(paper.getWidth(), paper.getHeight(), type);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.rotate(Math.toRadians(askew), image.getWidth() / 2.0, image.getHeight() / 2.0);
        pen.drawImage(paper, 0, 0, null);
        pen.dispose();
        var dust = new Random(7);
        for (int i = 0; i < image.getWidth() * image.getHeight() / 200; i++) {
            image.setRGB(dust.nextInt(image.getWidth()), dust.nextInt(image.getHeight()), Color.BLACK.getRGB());
        }
        return image;
    }

    @ParameterizedTest
    @CsvSource({"150, 0, GRAY", "200, 2, GRAY", "200, -3, BINARY", "300, 1, RGB", "300, 0, BINARY"})
    void knowsTheRoutingSlipAsScannersSeeIt(int dpi, double askew, String colours) throws Exception {
        int type = switch (colours) {
            case "GRAY" -> BufferedImage.TYPE_BYTE_GRAY;
            case "BINARY" -> BufferedImage.TYPE_BYTE_BINARY;
            default -> BufferedImage.TYPE_INT_RGB;
        };
        assertEquals(SLIP, CodeOnPage.find(scanned(paper(PaperKind.ROUTING_SLIP, dpi), askew, type)));
    }

    @Test
    void everySheetOfALongSlipSaysWhoseItIs() throws Exception {
        byte[] slip = new Papers().print(PaperKind.ROUTING_SLIP, SamplePapers.longCourse());
        assertEquals(List.of(), PdfaCheck.brokenRules(slip));
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("routing-slip-long.pdf"), slip);
        try (var pages = new PaperPages(slip)) {
            assertTrue(pages.count() > 1, "control: it is longer than a sheet");
            for (int page = 0; page < pages.count(); page++) {
                assertEquals(SLIP, CodeOnPage.find(scanned(pages.render(page, 200), 1, BufferedImage.TYPE_BYTE_GRAY)), "sheet " + (page + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void knowsItHoweverItLies(int quarters) throws Exception {
        assertEquals(SLIP, CodeOnPage.find(new ScanPage(paper(PaperKind.ROUTING_SLIP, 200), 200).turned(quarters).image()));
    }

    @Test
    void otherPapersOnlyNameTheCase() throws Exception {
        var number = List.of(new PaperCode(new CaseNumber(SamplePapers.NUMBER), Optional.<Returning>empty()));
        assertEquals(number, CodeOnPage.find(paper(PaperKind.INVENTORY, 200)));
        var application = paper(PaperKind.APPLICATION, 200);
        assertEquals(number, CodeOnPage.find(application));
        // the square code torn off, the line is left
        var pen = application.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(application.getWidth() - 250, 0, 250, 400);
        pen.dispose();
        assertEquals(number, CodeOnPage.find(application));
    }

    @Test
    void aPageWithoutACodeHasNone() {
        var page = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals(List.of(), CodeOnPage.find(scanned(page, 0, BufferedImage.TYPE_BYTE_GRAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9-00000001-5", "https://viza.example.ua/s", "01-0000123-2027-0", "01-0000123-2027-5;", "4820000000000"})
    void foreignCodesAreNoCase(String code) {
        assertEquals(Optional.empty(), PaperCode.read(code));
    }

    @Test
    void theMarkIsNoPartOfTheNumber() {
        String slip = PaperCode.text(SamplePapers.NUMBER, Returning.ROUTING_SLIP);
        String letter = PaperCode.text(SamplePapers.NUMBER, Returning.TRANSFER_NOTE);
        assertEquals(CaseNumber.read(SamplePapers.NUMBER), CaseNumber.read(slip));
        assertEquals(CaseNumber.read(SamplePapers.NUMBER), CaseNumber.read(letter));
        assertEquals(Optional.of(Returning.TRANSFER_NOTE), PaperCode.read(letter).orElseThrow().paper());
    }
}
