package ua.esoya.workstation.feature.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.data.Json;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.journal.PaperSeal;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.route.PrintSheet;

@Tag("ESOYA-4.11c")
@Tag("CSP-2.4.16")
class IntegrityViewModelTest {
    private final FakeTrace server = new FakeTrace();
    private final Went went = new Went();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private final IntegrityViewModel model = model(inline.atOnce());

    @TempDir
    Path folder;

    @Test
    void aWholeJournalIsCalledWholeAndTheVerdictIsRecorded() {
        model.open();
        model.start();
        var verdict = model.verdict().get().orElseThrow();
        assertTrue(verdict.report().isWhole());
        assertEquals(Optional.empty(), verdict.compared());
        assertEquals(1.0, model.progress().get());
        assertEquals(List.of(verdict.report()), server.recorded);
        assertFalse(model.running().get());
    }

    @Test
    void theForgedAndTheMissingRowAreNamed() {
        server.rows.forge(6);
        server.rows.delete(11);
        model.start();
        var report = model.verdict().get().orElseThrow().report();
        assertEquals(List.of("подія № 6 змінено", "подія № 11 вилучено"),
                report.findings().stream().map(it -> TraceWords.subject(it) + " " + TraceWords.trouble(it).words()).toList());
        assertEquals(2, server.recorded.getFirst().findings().size());
    }

    @Test
    void aCutOffEndIsNoticedByTheSealFromPaper() {
        var last = server.rows.published();
        server.rows.cutOff();
        model.start();
        assertTrue(model.verdict().get().orElseThrow().report().isWhole(), "the chain alone cannot know");
        model.published().set(PaperSeal.text(last.era(), last.batchNumber(), last.sha256()));
        model.start();
        var found = model.verdict().get().orElseThrow();
        assertEquals("не та печатка, що поза базою", TraceWords.trouble(found.report().findings().getFirst()).words());
        assertEquals(3, found.compared().orElseThrow().batchNumber());
    }

    @Test
    void theAgentsFileIsReadAndAnotherOneIsRefusedBeforeAnythingIsChecked() throws IOException {
        var file = Files.writeString(folder.resolve("journal-seal.json"), Json.text(server.rows.published()));
        model.published().set(file.toString());
        model.start();
        assertTrue(model.verdict().get().orElseThrow().compared().isPresent());
        Files.writeString(file, "{\"era\": 1}");
        server.asked.clear();
        model.start();
        assertTrue(model.problem().get().text().startsWith("Це не код з аркуша"), model.problem().get().text());
        assertEquals(List.of(), server.asked);
        assertFalse(model.running().get());
    }

    @Test
    void aMistypedCodeIsNoForgedJournal() {
        var last = server.rows.published();
        model.published().set(PaperSeal.text(last.era(), last.batchNumber() + 1, last.sha256()).replace("-4-", "-3-"));
        model.start();
        assertTrue(model.problem().get().text().startsWith("У коді з аркуша є помилка"), model.problem().get().text());
        assertEquals(Optional.empty(), model.verdict().get());
        assertEquals(List.of(), server.recorded);
    }

    @Test
    void aStoppedCheckHasNoVerdictAndRecordsNothing() {
        var slow = model(inline.whenTold());
        slow.start();
        assertTrue(slow.running().get());
        slow.cancel();
        inline.work();
        assertFalse(slow.running().get());
        assertEquals(Optional.empty(), slow.verdict().get());
        assertEquals(List.of(), server.recorded);
        assertEquals("Перевірку спинено, висновку немає.", slow.notice().get().text());
    }

    @Test
    void aRefusalStandsOnTheScreenAndAnOutageInTheBanner() {
        server.refusal = Optional.of(new Refusal("ZN302", "right_required", "esoya_security"));
        model.start();
        assertEquals("right_required", model.notice().get().text());
        server.refusal = Optional.of(new Outage("gone", new IOException()));
        model.start();
        assertEquals(List.of("gone"), refusing.banner);
        assertFalse(model.running().get());
    }

    @Test
    void theSealOfTodayGoesToPaper() throws Exception {
        model.print();
        var sheet = assertInstanceOf(PrintSheet.class, went.opened.getLast());
        var seal = assertInstanceOf(ServiceSheet.Seal.class, sheet.content().call());
        assertEquals(Optional.of(3), PaperSeal.read(seal.code()).map(it -> it.batchNumber()));
    }

    private IntegrityViewModel model(Background background) {
        return new IntegrityViewModel(server, FakeTrace.TODAY, went, background, refusing.troubles);
    }
}
