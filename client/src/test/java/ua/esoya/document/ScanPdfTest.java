package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.paper.PaperKind;

@Tag("ESOYA-4.6a")
class ScanPdfTest {

    @Test
    void pagesOfBothLooksAreArchivable() throws Exception {
        byte[] pdf = packageOf(scanned(BufferedImage.TYPE_BYTE_GRAY, 75), scanned(BufferedImage.TYPE_INT_ARGB, 75), scanned(BufferedImage.TYPE_BYTE_BINARY, 75));
        assertEquals(List.of(), PdfaCheck.brokenRules(pdf));
        try (var document = Loader.loadPDF(pdf); var pages = new PaperPages(pdf)) {
            assertEquals(6, pages.count());
            assertEquals("Пакет «тест»", document.getDocumentInformation().getTitle());
            assertEquals(595, document.getPage(0).getMediaBox().getWidth(), 2, "A4 stays A4");
        }
    }

    @Test
    void blackAndWhiteKeepsEveryDotAndLittleSpace() throws Exception {
        BufferedImage page = Sauvola.binarise(scanned(BufferedImage.TYPE_BYTE_GRAY, 300).gray());
        byte[] pdf;
        try (var scans = new ScanPdf("", SamplePapers.NOW)) {
            scans.add(new ScanPage(page, 300), ScanLook.TEXT);
            pdf = scans.finish();
        }
        try (var pages = new PaperPages(pdf)) {
            assertEquals(SamplePapers.NUMBER, BarcodesOnPage.code128(pages.render(0, 300)));
        }
        assertTrue(pdf.length < 100_000, "bytes " + pdf.length);
    }

    @Test
    void shadowsDisappearAndBlankPagesStayBlank() {
        var page = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(250, 250, 250), 800, 1000, new Color(120, 120, 120)));
        graphics.fillRect(0, 0, 800, 1000);
        graphics.dispose();
        assertEquals(0, ink(Sauvola.binarise(page)), "a shadow is no ink");
        for (int x = 300; x < 304; x++) {
            for (int y = 200; y < 700; y++) {
                page.setRGB(x, y, 0x303030);
            }
        }
        assertEquals(4 * 500, ink(Sauvola.binarise(page)), "a line under it is");
    }

    @Test
    void tinyPagesAreBinarisedToo() {
        for (int size : new int[] {1, 7, 20, 21, 41, 42}) {
            var page = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
            page.setRGB(0, 0, 0xFFFFFF);
            assertEquals(size, Sauvola.binarise(page).getWidth());
        }
    }

    @Test
    void turningGoesRoundAndBack() {
        var image = new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR);
        image.setRGB(0, 0, 0xFF0000);
        var page = new ScanPage(image, 300);
        var right = page.turned(1);
        assertEquals(20, right.image().getWidth());
        assertEquals(0xFFFF0000, right.image().getRGB(19, 0), "the upper left corner goes to the upper right");
        assertEquals(0xFFFF0000, page.turned(2).image().getRGB(29, 19));
        assertEquals(0xFFFF0000, page.turned(-1).image().getRGB(0, 29));
        assertEquals(0xFFFF0000, right.turned(3).image().getRGB(0, 0));
    }

    @Test
    void anEmptyPackageIsADefect() {
        try (var scans = new ScanPdf("", SamplePapers.NOW)) {
            assertThrows(IllegalStateException.class, scans::finish);
        }
    }

    /** A routing slip as a scanner would see it. */
    static ScanPage scanned(int type, int dpi) {
        try (var pages = new PaperPages(new Papers().print(PaperKind.ROUTING_SLIP, SamplePapers.typical()))) {
            BufferedImage clean = pages.render(0, dpi);
            var page = new BufferedImage(clean.getWidth(), clean.getHeight(), type);
            Graphics2D graphics = page.createGraphics();
            graphics.drawImage(clean, 0, 0, null);
            graphics.dispose();
            return new ScanPage(page, dpi);
        }
    }

    private static byte[] packageOf(ScanPage... pages) {
        try (var scans = new ScanPdf("Пакет «тест»", SamplePapers.NOW)) {
            for (ScanPage page : pages) {
                scans.add(page, ScanLook.TEXT);
                scans.add(page, ScanLook.PICTURE);
            }
            assertEquals(2 * pages.length, scans.count());
            return scans.finish();
        }
    }

    private static int ink(BufferedImage page) {
        int white = 0;
        for (byte bits : ((DataBufferByte) page.getRaster().getDataBuffer()).getData()) {
            white += Integer.bitCount(bits & 255);
        }
        return page.getWidth() * page.getHeight() - white;
    }
}
