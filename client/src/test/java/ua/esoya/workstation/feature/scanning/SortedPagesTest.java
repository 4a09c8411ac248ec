package ua.esoya.workstation.feature.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.domain.paper.PaperCode;
import ua.esoya.domain.paper.PaperCode.Returning;

/** The slip finds its case wherever it is scanned. */
@Tag("ESOYA-7.1.7a")
class SortedPagesTest {
    private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final String OTHER_NUMBER = CaseNumber.of(1, 99, 2027).value();

    @TempDir
    Path home;

    private Bench bench;

    @BeforeEach
    void issuedCase() {
        var server = new FakeScans();
        server.card = SampleCase.issued();
        bench = new Bench(home, server).opened();
    }

    private static BufferedImage page(String... codes) {
        try {
            var page = FakeScanner.picture(1);
            for (int i = 0; i < codes.length; i++) {
                var square = MatrixToImageWriter.toBufferedImage(new MultiFormatWriter().encode(codes[i], BarcodeFormat.QR_CODE, 120, 120));
                page.getGraphics().drawImage(square, 450, 20 + 140 * i, null);
            }
            return page;
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private void scan(BufferedImage... pages) {
        bench.device.stack = List.of(pages);
        bench.at(SampleCase.MILITARY).scanner.scan();
    }

    private int pages(long row) {
        return bench.row(row).pages().size();
    }

    @Test
    void theSlipOfThisCaseGoesToItsRowAndTheRestWhereItWasScanned() {
        scan(FakeScanner.picture(1), page(PaperCode.text(SampleCase.NUMBER, Returning.ROUTING_SLIP)), page(SampleCase.NUMBER), FakeScanner.picture(2));
        assertEquals(1, pages(ScanRow.OfCase.ROUTING_SLIP.id()));
        assertEquals(3, pages(SampleCase.MILITARY));
        assertTrue(bench.pack.sorted().getFirst().contains("Лист про проходження справи"), bench.pack.sorted().toString());
        bench.storing.store();
        assertEquals(1, new Bench(home, bench.server).opened().server.archive.values().stream().filter(file -> file.row() == 0 && file.pages() == 1).count());
    }

    @Test
    void theSlipOfAnotherCaseWaitsInThatCase() {
        bench.server.others.put(OTHER_NUMBER, OTHER);
        scan(page(PaperCode.text(OTHER_NUMBER, Returning.TRANSFER_NOTE)));
        assertEquals(0, pages(SampleCase.MILITARY));
        var kept = new PageStore(home.resolve("pages"), Bench.KEY, OTHER).kept();
        assertEquals(List.of(ScanRow.OfCase.TRANSFER_NOTE.id()), kept.stream().map(TakenPage::row).toList());
        assertTrue(bench.pack.sorted().getFirst().contains(OTHER_NUMBER), bench.pack.sorted().toString());
    }

    @Test
    void aLetterOfSeveralCasesGoesToEach() {
        bench.server.others.put(OTHER_NUMBER, OTHER);
        scan(page(PaperCode.text(OTHER_NUMBER, Returning.TRANSFER_NOTE), PaperCode.text(SampleCase.NUMBER, Returning.TRANSFER_NOTE)));
        assertEquals(0, pages(SampleCase.MILITARY));
        assertEquals(1, pages(ScanRow.OfCase.TRANSFER_NOTE.id()));
        assertEquals(1, new PageStore(home.resolve("pages"), Bench.KEY, OTHER).kept().size());
    }

    @Test
    void theSlipOfACaseThatIsNotHereIsNotTaken() {
        scan(page(PaperCode.text(OTHER_NUMBER, Returning.ROUTING_SLIP)), FakeScanner.picture(1));
        assertEquals(1, pages(SampleCase.MILITARY));
        assertEquals(0, pages(ScanRow.OfCase.ROUTING_SLIP.id()));
        assertTrue(bench.pack.sorted().getFirst().contains("не взято"), bench.pack.sorted().toString());
    }

    @Test
    void anotherCasesNumberOnAPageIsTold() {
        scan(page(OTHER_NUMBER));
        assertEquals(1, pages(SampleCase.MILITARY));
        assertTrue(bench.pack.sorted().getFirst().contains(OTHER_NUMBER), bench.pack.sorted().toString());
        scan(FakeScanner.picture(1));
        assertEquals(List.of(), bench.pack.sorted());
    }

    @Test
    void aSlipOfACaseThatHasNotGoneItsWayIsNotMixedIntoThePackageAndItIsSaid() {
        bench = new Bench(home).opened();
        scan(page(PaperCode.text(SampleCase.NUMBER, Returning.ROUTING_SLIP)), FakeScanner.picture(1), page(SampleCase.NUMBER));
        assertEquals(2, pages(SampleCase.MILITARY), "control: other pages, also with the number of this case, are the package's");
        assertEquals(1, bench.pack.sorted().size());
        assertTrue(bench.pack.sorted().getFirst().contains("Лист про проходження справи цієї справи") && bench.pack.sorted().getFirst().contains("не взято"), bench.pack.sorted().toString());
    }
}
