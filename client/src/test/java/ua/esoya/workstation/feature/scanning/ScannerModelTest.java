package ua.esoya.workstation.feature.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.domain.casefile.SampleCase;

class ScannerModelTest {
    @TempDir
    Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home).opened();
    }

    @Test
    @Tag("ESOYA-4.6a")
    void takesPagesIntoTheRowInFocusInTheirOrder() {
        bench.scan(SampleCase.MILITARY, 2).scan(SampleCase.MILITARY, 1);
        var row = bench.row(SampleCase.MILITARY);
        assertEquals(3, row.pages().size());
        assertEquals(List.of(TakenPage.Source.SCANNER, TakenPage.Source.SCANNER, TakenPage.Source.SCANNER), row.pages().stream().map(TakenPage::source).toList());
        assertEquals(row.pages().getLast(), bench.pack.page().get().orElseThrow());
        assertTrue(bench.pack.picture().get().isPresent());
    }

    @ParameterizedTest
    @EnumSource(value = ScanTrouble.class, names = {"JAM", "COVER_OPEN", "TRUNCATED_PAGE", "INPUT_OUTPUT", "FEEDER_EMPTY", "OUT_OF_MEMORY", "SETTING_REFUSED", "UNKNOWN"})
    @Tag("ESOYA-7.1.4")
    void keepsThePagesTakenBeforeATrouble(ScanTrouble trouble) {
        bench.device.trouble = Optional.of(trouble);
        bench.scan(SampleCase.MILITARY, 2);
        assertEquals(2, bench.row(SampleCase.MILITARY).pages().size());
        assertTrue(!bench.said().isBlank());
        assertEquals(List.of(), bench.inline.unexpected);
    }

    @Test
    void hasASentenceOfItsOwnForEachTrouble() {
        var sentences = new HashSet<String>();
        for (var trouble : ScanTrouble.values()) {
            bench.device.trouble = Optional.of(trouble);
            bench.scan(SampleCase.MILITARY, 0);
            assertTrue(sentences.add(bench.said()), bench.said());
        }
    }

    @Test
    void cancelKeepsWhatWasTaken() {
        bench.device.betweenPages = bench.scanner::cancel;
        bench.scan(SampleCase.MILITARY, 5);
        assertEquals(1, bench.row(SampleCase.MILITARY).pages().size());
        assertTrue(bench.said().contains("зупинено"), bench.said());
    }

    @Test
    @Tag("ESOYA-4.6b")
    void refusesADocumentOfAStateRegisterUnlessALegalGroundAllowsIt() {
        bench.scan(SampleCase.PASSPORT, 1);
        assertEquals(0, bench.row(SampleCase.PASSPORT).pages().size());
        assertTrue(bench.said().contains("реєстрі"), bench.said());
        assertTrue(bench.device.asked.isEmpty());
        assertTrue(bench.row(SampleCase.BIRTH).item().isInRegister(), "the control is a register document too");
        bench.scan(SampleCase.BIRTH, 1);
        assertEquals(1, bench.row(SampleCase.BIRTH).pages().size());
    }

    @Test
    void tellsAMissingScannerAndFindsItLater() {
        bench.device.notThere = Optional.of(ScanTrouble.NO_LIBRARY);
        bench.scanner.find();
        assertTrue(bench.said().contains("libsane"), bench.said());
        bench.device.notThere = Optional.empty();
        bench.scanner.find();
        bench.scan(SampleCase.CONSENT, 1);
        assertEquals(1, bench.row(SampleCase.CONSENT).pages().size());
    }

    @Test
    void tellsAScannerThatWentAwayBeforeTheScan() {
        bench.device.notThere = Optional.of(ScanTrouble.BUSY);
        bench.scan(SampleCase.CONSENT, 1);
        assertTrue(bench.said().contains("зайнятий"), bench.said());
        assertEquals(false, bench.scanner.scanning().get());
    }

    @Test
    void rescansThePageInFocusInItsPlace() {
        bench.scan(SampleCase.MILITARY, 2);
        var row = bench.row(SampleCase.MILITARY);
        var second = row.pages().getLast();
        bench.pack.page().set(Optional.of(row.pages().getFirst()));
        var first = row.pages().getFirst();
        bench.device.sheets = 1;
        bench.scanner.rescan();
        assertEquals(2, row.pages().size());
        assertEquals(second, row.pages().getLast());
        assertTrue(!row.pages().contains(first));
    }

    @Test
    void keepsTheOldPageWhenTheRescanFails() {
        bench.scan(SampleCase.MILITARY, 1);
        var row = bench.row(SampleCase.MILITARY);
        var before = List.copyOf(row.pages());
        bench.device.sheets = 0;
        bench.device.trouble = Optional.of(ScanTrouble.JAM);
        bench.scanner.rescan();
        assertEquals(before, row.pages());
    }

    @Test
    void remembersTheProfileOfThisMachine() {
        bench.scanner.profile().set(new ScanProfile("test:1", 200, ColourMode.COLOUR, PaperSource.FLATBED, "/scans"));
        bench.scan(SampleCase.MILITARY, 1);
        var later = new Bench(home).opened();
        assertEquals("test:1", later.scanner.scanner().get().orElseThrow().name());
        assertEquals(200, later.scanner.profile().get().dpi());
        assertEquals(PaperSource.FLATBED, later.scanner.profile().get().source());
        assertEquals("/scans", later.scanner.profile().get().folder());
    }
}
