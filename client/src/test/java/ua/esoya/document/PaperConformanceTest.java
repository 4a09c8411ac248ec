package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.paper.Supplement;

/** Papers before independent judges: veraPDF, barcode readers, poppler. */
class PaperConformanceTest {
    private static final Papers PAPERS = new Papers();

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyKindIsArchivable(PaperKind kind) throws Exception {
        assertEquals(List.of(), PdfaCheck.brokenRules(PAPERS.print(kind, SamplePapers.typical())));
        assertEquals(List.of(), PdfaCheck.brokenRules(PAPERS.print(kind, SamplePapers.full())));
    }

    @Test
    void comeBackSlipIsArchivable() throws Exception {
        assertEquals(List.of(), PdfaCheck.brokenRules(PAPERS.comeBack(SamplePapers.comeBack())));
    }

    @Test
    void supplementIsArchivable() throws Exception {
        assertEquals(List.of(), PdfaCheck.brokenRules(PAPERS.supplement(new Supplement(SamplePapers.full(), 1, SamplePapers.full().registeredAt()), 2)));
    }

    @Test
    void theJudgeFindsAnOrdinaryPdf() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertFalse(PdfaCheck.brokenRules(out.toByteArray()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    @Tag("ESOYA-4.2c")
    @Tag("ESOYA-4.2d")
    @Tag("ESOYA-4.2e")
    void everyPageOneCarriesTheNumberInBothCodes(PaperKind kind) throws Exception {
        try (var pages = new PaperPages(PAPERS.print(kind, SamplePapers.typical()))) {
            for (int page = 0; page < pages.count(); page++) {
                var image = pages.render(page, 200);
                assertEquals(SamplePapers.NUMBER, BarcodesOnPage.code128(image));
                assertEquals(switch (kind) {
                    case INVENTORY -> List.of(SamplePapers.NUMBER, "https://viza.example.ua/o", "https://viza.example.ua/s");
                    // it comes back to be scanned, and says so
                    case ROUTING_SLIP -> List.of(SamplePapers.NUMBER + ".");
                    case APPLICATION -> List.of(SamplePapers.NUMBER);
                }, BarcodesOnPage.qrs(image));
            }
        }
    }

    @Test
    void comeBackSlipCarriesTheDraftCode() throws Exception {
        try (var pages = new PaperPages(PAPERS.comeBack(SamplePapers.comeBack()))) {
            assertEquals("D-7K3M9Q", BarcodesOnPage.code128(pages.render(0, 200)));
            assertEquals(List.of("D-7K3M9Q"), BarcodesOnPage.qrs(pages.render(0, 200)));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void anotherReaderReadsTheSameBarcodes(PaperKind kind, @TempDir Path folder) throws Exception {
        assumeTrue(Command.installed("zbarimg"), "apt-get install zbar-tools");
        Path picture = folder.resolve("page.png");
        try (var pages = new PaperPages(PAPERS.print(kind, SamplePapers.typical()))) {
            ImageIO.write(pages.render(0, 150), "png", picture.toFile());
        }
        var found = new TreeSet<>(Command.run("zbarimg", "-q", picture.toString()).lines().toList());
        assertTrue(found.contains("CODE-128:" + SamplePapers.NUMBER), found.toString());
        assertTrue(found.contains("QR-Code:" + SamplePapers.NUMBER + (kind == PaperKind.ROUTING_SLIP ? "." : "")), found.toString());
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void anotherProgramReadsTheSameText(PaperKind kind, @TempDir Path folder) throws Exception {
        assumeTrue(Command.installed("pdftotext"), "apt-get install poppler-utils");
        Path pdf = Files.write(folder.resolve("paper.pdf"), PAPERS.print(kind, SamplePapers.typical()));
        String text = Command.run("pdftotext", "-raw", pdf.toString(), "-").replaceAll("\\s+", " ");
        for (String expected : List.of(SamplePapers.NUMBER, "Реєстрація місця проживання особи", "Шевчук О. І.", "Петренко І. П.")) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
    }
}
