package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.device.MachineSettings;
import ua.esoya.device.print.PrintOutcome;
import ua.esoya.device.print.Printer;
import ua.esoya.document.Papers;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

class PaperViewModelTest {
    private static final Papers PAPERS = new Papers();

    @TempDir
    Path folder;

    private final Inline inline = new Inline();
    private final FakePapers server = new FakePapers();
    private final FakePrinters printers = new FakePrinters();
    private final List<String> banners = new ArrayList<>();
    private final Troubles troubles = new Troubles(
            failure -> switch (failure) {
                case Refusal no -> new Trouble.Refused(no.code(), no.rule(), Optional.empty());
                case Outage away -> new Trouble.Outage(away.reason());
                default -> new Trouble.Defect(failure);
            },
            outage -> banners.add(outage.text()),
            defect -> inline.unexpected.add(defect.cause()));

    private PaperViewModel model(boolean justRegistered) {
        return new PaperViewModel(inline.atOnce(), troubles, () -> new CaseStack(server, PAPERS, SampleCase.ID, "Петренко І. П.", Optional.empty()), printers,
                new PrinterChoice(new MachineSettings(folder.resolve("machine.properties"))), justRegistered ? Occasion.REGISTERED : Occasion.LATER);
    }

    @Test
    void printsAtOnceAfterTheRegistrationOnTheStandardPrinter() {
        var model = model(true);
        model.open();
        assertEquals(3, printers.sheets.size());
        assertEquals("HP у вікні 4", printers.orders.getFirst().printer());
        assertEquals(Meaning.OK, model.notice().get().meaning());
        assertTrue(model.ready().get());
    }

    @Test
    void waitsForTheKeyWhenOpenedLater() {
        var model = model(false);
        model.open();
        assertEquals(0, printers.sheets.size());
        assertFalse(model.pages().isEmpty());
        model.print();
        assertEquals(3, printers.sheets.size());
    }

    @Test
    void saysThatTheCaseIsRegisteredWhenThePrinterFails() {
        printers.trouble = Optional.of(new PrintOutcome.Refused("HP у вікні 4", "немає паперу"));
        var model = model(true);
        model.open();
        assertTrue(model.notice().get().text().startsWith("Справу зареєстровано"));
        assertTrue(model.notice().get().text().contains("немає паперу"));
        assertTrue(model.ready().get());
        printers.trouble = Optional.empty();
        model.print();
        assertEquals(Meaning.OK, model.notice().get().meaning());
        assertEquals(1, model.lines().getFirst().prints().get());
    }

    @Test
    void saysSoWhenThereIsNoPrinterAtAll() {
        printers.known = List.of();
        var model = model(true);
        model.open();
        assertEquals(Meaning.LATE, model.notice().get().meaning());
        assertEquals(List.of(), server.requests);
        assertEquals(List.of(), inline.unexpected);
    }

    @Test
    void remembersThePrinterOfThisMachine() {
        var model = model(false);
        model.open();
        model.printer().set(Optional.of(new Printer("Canon", false)));
        model.print();
        var later = model(false);
        later.open();
        assertEquals("Canon", later.printer().get().orElseThrow().name());
    }

    @Test
    void showsTheBannerAndStaysReadyWhenTheServerIsAway() {
        server.away = true;
        var model = model(true);
        model.open();
        assertEquals(List.of("server_unreachable"), banners);
        assertTrue(model.ready().get());
        assertEquals(0, printers.sheets.size());
    }

    @Test
    void printsOnlyTheChosen() {
        var model = model(false);
        model.open();
        model.lines().get(1).chosen().set(false);
        model.lines().get(2).chosen().set(false);
        model.print();
        assertEquals(List.of(SampleCase.NUMBER + " inventory"), printers.orders.stream().map(order -> order.jobName()).toList());
    }

    @Test
    void printsAsManyCopiesAsWanted() {
        var model = model(false);
        model.open();
        int pages = model.pages().size();
        model.copies(4);
        assertEquals(pages * 2, model.pages().size(), "four inventories instead of two");
        model.copies(0);
        model.copies(10);
        model.shown().set(Optional.of(model.lines().getLast()));
        model.lines().getLast().chosen().set(false);
        model.copies(3);
        model.lines().get(1).chosen().set(false);
        model.print();
        assertEquals(List.of("inventory 1", "application 3"), printers.orders.stream().map(order -> order.jobName().split(" ")[1] + " " + order.copies()).toList());
        assertEquals(List.of(4, 1, 3), model.lines().stream().map(line -> line.paper().copies()).toList());
    }

    @Test
    void namesWhatTheCaseLacks() {
        var model = model(false);
        model.open();
        var application = model.lines().getLast();
        assertTrue(application.paper().missing().contains("адреса заявника 2"), application.paper().missing().toString());
        assertEquals(List.of(), model.lines().getFirst().paper().missing());
    }

    @Test
    void previewShowsTheMarkThatARepeatedPrintWillCarry() {
        server.card = SampleCase.printedBefore();
        var model = model(false);
        model.open();
        var marked = model.pages().getFirst();
        server.card = SampleCase.card();
        var fresh = model(false);
        fresh.open();
        assertFalse(same(marked, fresh.pages().getFirst()));
    }

    @Test
    void letsGoOfThePagesUnderAnotherScreenAndHasThemAgainAfterIt() {
        var model = model(false);
        model.open();
        var before = List.copyOf(model.pages());
        model.covered();
        assertEquals(List.of(), model.pages());
        model.shownAgain();
        assertEquals(before.size(), model.pages().size());
        assertTrue(same(before.getFirst(), model.pages().getFirst()));
        var drawn = List.copyOf(model.pages());
        model.shownAgain();
        assertEquals(drawn, model.pages());
    }

    @Test
    void pagesDrawnLateStayAwayFromACoveredScreen() {
        var model = new PaperViewModel(inline.whenTold(), troubles, () -> new CaseStack(server, PAPERS, SampleCase.ID, "", Optional.empty()), printers,
                new PrinterChoice(new MachineSettings(folder.resolve("m"))), Occasion.LATER);
        model.open();
        model.covered();
        inline.work();
        assertEquals(3, model.lines().size());
        assertEquals(List.of(), model.pages());
        model.shownAgain();
        inline.work();
        assertFalse(model.pages().isEmpty());
    }

    @Test
    void savesTheChosenAsFilesAndTellsAWrongFolderBesideTheField() throws Exception {
        var model = model(false);
        model.open();
        model.folder().set(folder.resolve("missing").toString());
        model.save();
        assertFalse(model.folderTrouble().get().isEmpty());
        model.folder().set(folder.toString());
        model.save();
        assertEquals("", model.folderTrouble().get());
        try (var files = Files.list(folder)) {
            assertEquals(3, files.filter(file -> file.toString().endsWith(".pdf")).count());
        }
    }

    @Test
    void dropsALateAnswerOfAClosedScreen() {
        var background = inline.whenTold();
        var model = new PaperViewModel(background, troubles, () -> new CaseStack(server, PAPERS, SampleCase.ID, "", Optional.empty()), printers,
                new PrinterChoice(new MachineSettings(folder.resolve("m"))), Occasion.REGISTERED);
        model.open();
        background.close();
        inline.work();
        assertEquals(0, model.lines().size());
        assertEquals(List.of(), printers.sheets);
    }

    private static boolean same(java.awt.image.BufferedImage a, java.awt.image.BufferedImage b) {
        int[] one = a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth());
        int[] other = b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth());
        return java.util.Arrays.equals(one, other);
    }
}
