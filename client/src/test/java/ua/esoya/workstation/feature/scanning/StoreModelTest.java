package ua.esoya.workstation.feature.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.SampleCase;

class StoreModelTest {
    @TempDir
    Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home).opened();
    }

    private Bench whole() {
        return bench.scan(SampleCase.APPLICATION, 1).scan(SampleCase.CONSENT, 1).scan(SampleCase.MILITARY, 2).scan(SampleCase.BIRTH, 1);
    }

    @Test
    @Tag("ESOYA-4.6a")
    @Tag("ESOYA-7.1.4")
    void putsOneFileARowIntoTheCaseAndGoesBack() throws IOException {
        whole().storing.store();
        assertEquals(List.of(1, 1, 2, 1), bench.server.archive.values().stream().map(FakeScans.Stored::pages).toList());
        for (var stored : bench.server.archive.values()) {
            try (var pdf = Loader.loadPDF(stored.pdf())) {
                assertEquals(stored.pages(), pdf.getNumberOfPages());
            }
        }
        assertEquals(1, bench.left);
        assertEquals(List.of(), bench.questions);
        assertEquals(2, bench.row(SampleCase.MILITARY).storedPages().get());
        assertEquals(0, new Bench(home, bench.server).opened().pack.rows().stream().mapToInt(row -> row.pages().size()).sum());
    }

    @Test
    void putsTheReceiptOfTheFeeBesideTheInventoryAndNeverMissesIt() {
        whole().storing.store();
        assertEquals("", bench.pack.comparison().get());
        var receipt = bench.pack.rows().getLast();
        assertEquals(Optional.of(ScanRow.OfCase.RECEIPT), receipt.ofCase());
        bench.scan(receipt.id(), 1).storing.store();
        assertEquals(List.of(), bench.questions);
        assertEquals(0, List.copyOf(bench.server.archive.values()).getLast().row());
        assertEquals(1, receipt.storedPages().get());
    }

    @Test
    void sendsNothingTwice() {
        whole().storing.store();
        bench.storing.store();
        assertEquals(4, bench.server.requests.size());
        assertTrue(bench.said().contains("Немає сторінок"), bench.said());
    }

    @Test
    void storesOnceWhenTheAnswerIsLost() {
        bench.server.answersLost = 1;
        whole().storing.store();
        assertEquals(List.of("server_unreachable"), bench.banners);
        assertEquals(0, bench.left);
        assertEquals(1, bench.row(SampleCase.APPLICATION).pages().size());
        bench.storing.store();
        assertEquals(4, bench.server.archive.size());
        assertEquals(bench.server.requests.get(0), bench.server.requests.get(1));
        assertEquals(1, bench.left);
    }

    @Test
    void storesOnceWhenTheProgramDiesBeforeTheAnswer() {
        bench.server.answersLost = 1;
        bench.scan(SampleCase.APPLICATION, 1).storing.store();
        var later = new Bench(home, bench.server).opened();
        later.storing.store();
        assertEquals(1, bench.server.archive.size());
        assertEquals(1, bench.server.requests.stream().distinct().count());
        assertEquals(2, bench.server.requests.size());
    }

    @Test
    void makesAnotherFileWhenPagesChangedAfterALostAnswer() {
        bench.server.answersLost = 1;
        bench.scan(SampleCase.MILITARY, 2).storing.store();
        bench.pack.turnPage();
        bench.storing.store();
        assertEquals(2, bench.server.requests.stream().distinct().count());
    }

    @Test
    void asksBeforeStoringAPackageThatLacksSheets() {
        bench.agrees = false;
        bench.scan(SampleCase.MILITARY, 1).storing.store();
        assertTrue(bench.questions.getFirst().contains("Військово-обліковий документ (1 з 2)"), bench.questions.toString());
        assertEquals(0, bench.server.requests.size());
        bench.agrees = true;
        bench.storing.store();
        assertEquals(1, bench.server.requests.size());
    }

    @Test
    void aRefusalOfOneRowStandsBesideItAndStopsNoOther() {
        bench.server.refusal = Optional.of(new Refusal("ZN105", "register_document_scan", ""));
        bench.server.refusedRow = SampleCase.CONSENT;
        whole().storing.store();
        assertEquals("register_document_scan", bench.row(SampleCase.CONSENT).trouble().get());
        assertEquals(1, bench.row(SampleCase.CONSENT).pages().size());
        assertEquals(3, bench.server.archive.size());
        assertEquals(0, bench.left);
        assertTrue(bench.said().contains("3 з 4"), bench.said());
    }

    @Test
    void cancelStopsBeforeTheNextRowAndLosesNothing() {
        bench.server.beforeStoring = bench.storing::cancel;
        whole().storing.store();
        assertEquals(1, bench.server.archive.size());
        assertEquals(1, bench.row(SampleCase.CONSENT).pages().size());
        assertTrue(bench.said().contains("1 з 4"), bench.said());
        bench.server.beforeStoring = () -> {};
        bench.storing.store();
        assertEquals(4, bench.server.archive.size());
    }
}
