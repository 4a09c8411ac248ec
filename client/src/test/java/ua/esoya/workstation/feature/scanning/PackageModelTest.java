package ua.esoya.workstation.feature.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.casefile.SampleCase;

class PackageModelTest {
    @TempDir
    Path home;

    private Bench bench;

    @BeforeEach
    void threePages() {
        bench = new Bench(home).opened().scan(SampleCase.MILITARY, 3);
    }

    private List<TakenPage> pages() {
        return bench.row(SampleCase.MILITARY).pages();
    }

    private void focus(int page) {
        bench.pack.page().set(Optional.of(pages().get(page)));
    }

    @Test
    void movesTurnsAndRemovesThePageInFocus() {
        var before = List.copyOf(pages());
        focus(2);
        bench.pack.movePage(-1);
        assertEquals(List.of(before.get(0), before.get(2), before.get(1)), pages());
        bench.pack.movePage(-1);
        bench.pack.movePage(-1);
        assertEquals(before.get(2), pages().getFirst());
        bench.pack.turnPage();
        assertEquals(1, pages().getFirst().turns());
        focus(1);
        bench.pack.removePage();
        assertEquals(List.of(before.get(2).id(), before.get(1).id()), pages().stream().map(TakenPage::id).toList());
        bench.pack.stepPage(-1);
        assertEquals(pages().getFirst(), bench.pack.page().get().orElseThrow());
    }

    @Test
    void offersPagesAgainAfterACrashInTheirOrderAndTurned() {
        focus(2);
        bench.pack.movePage(-2);
        bench.pack.turnPage();
        var before = pages().stream().map(page -> page.id() + " " + page.turns()).toList();
        var later = new Bench(home).opened();
        assertEquals(before, later.row(SampleCase.MILITARY).pages().stream().map(page -> page.id() + " " + page.turns()).toList());
        assertTrue(later.said().contains("3"), later.said());
    }

    @Test
    void offersAPageWhosePlaceWasNotWrittenAnyMore() throws IOException {
        Files.delete(caseFolder().resolve("order"));
        assertEquals(pages().stream().map(TakenPage::id).toList(),
                new Bench(home).opened().row(SampleCase.MILITARY).pages().stream().map(TakenPage::id).toList());
    }

    @Test
    void aRemovedPageDoesNotComeBack() {
        bench.pack.removePage();
        assertEquals(2, new Bench(home).opened().row(SampleCase.MILITARY).pages().size());
    }

    @Test
    void letsGoOfTheLargePictureUnderAnotherScreenAndHasItAgainAfterIt() {
        focus(1);
        var before = bench.pack.picture().get().orElseThrow();
        bench.pack.covered();
        assertEquals(Optional.empty(), bench.pack.picture().get());
        focus(2);
        assertEquals(Optional.empty(), bench.pack.picture().get());
        focus(1);
        bench.pack.shownAgain();
        var again = bench.pack.picture().get().orElseThrow();
        assertEquals(before.getWidth(), again.getWidth());
        assertEquals(before.getHeight(), again.getHeight());
        assertEquals(3, pages().size());
    }

    @Test
    void keepsPagesClosedToEverybodyWithoutTheKey() throws IOException {
        try (var files = Files.list(caseFolder())) {
            for (var file : files.toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("PNG") || text.contains("SCANNER"), file.toString());
            }
        }
        var stranger = new PageStore(home.resolve("pages"), new SecretKeySpec("another person's".getBytes(StandardCharsets.US_ASCII), "AES"), SampleCase.ID);
        assertEquals(List.of(), stranger.kept());
        assertEquals(3, new PageStore(home.resolve("pages"), Bench.KEY, SampleCase.ID).kept().size());
    }

    @Test
    void aDamagedFileCostsOnePageOnly() throws IOException {
        var file = caseFolder().resolve(pages().get(1).id() + ".page");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertEquals(2, new Bench(home).opened().row(SampleCase.MILITARY).pages().size());
    }

    @Test
    @Tag("ESOYA-7.1.4")
    void comparesTheInventoryWithThePages() {
        assertEquals("В описі 5 аркушів, відскановано 2. Бракує: Заява; Згода власника житла; Свідоцтво про народження дитини.", bench.pack.comparison().get());
        bench.pack.removePage();
        bench.pack.removePage();
        assertTrue(bench.pack.comparison().get().contains("Військово-обліковий документ (1 з 2)"), bench.pack.comparison().get());
        bench.scan(SampleCase.APPLICATION, 1).scan(SampleCase.CONSENT, 1).scan(SampleCase.BIRTH, 1).scan(SampleCase.MILITARY, 1);
        assertEquals("", bench.pack.comparison().get());
    }

    @Test
    void beginsAtTheFirstRowThatLacksPages() {
        assertEquals(SampleCase.APPLICATION, new Bench(home).opened().pack.row().get().orElseThrow().id());
    }

    private Path caseFolder() {
        return home.resolve("pages").resolve(SampleCase.ID.toString());
    }
}
