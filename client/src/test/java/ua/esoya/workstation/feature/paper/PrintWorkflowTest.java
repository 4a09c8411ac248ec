package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.device.print.PrintOrder;
import ua.esoya.device.print.PrintOutcome;
import ua.esoya.document.Papers;
import ua.esoya.domain.Outage;
import ua.esoya.domain.casefile.SampleCase;

class PrintWorkflowTest {
    private static final Papers PAPERS = new Papers();
    private static final String PRINTER = "Canon";

    private final FakePapers server = new FakePapers();
    private final FakePrinters printers = new FakePrinters();
    private final CaseStack stack = new CaseStack(server, PAPERS, SampleCase.ID, "Бондар О. О.", Optional.empty());
    private final PrintWorkflow workflow = new PrintWorkflow(stack, printers);
    private final List<PaperStack.Paper> inventory = List.of(stack.papers().getFirst());

    @Test
    @Tag("ESOYA-7.1.3a")
    @Tag("ESOYA-7.1.3c")
    void printsInventoryInTwoCopiesSlipAndApplication() throws IOException {
        var result = workflow.print(stack.papers(), PRINTER);
        assertEquals(Optional.empty(), result.trouble());
        assertEquals(List.of("inventory", "routing_slip", "application"), result.sent().stream().map(sent -> sent.paper().kind()).toList());
        var text = text(printers.sheets.getFirst());
        assertTrue(text.contains("1 з 2") && text.contains("2 з 2"), text);
        assertTrue(text.contains(SampleCase.NUMBER));
        assertFalse(text.contains("Повторний друк"));
    }

    @Test
    @Tag("ESOYA-7.1.3a")
    void everyCopyOfTheInventorySaysWhoseItIsAndOthersArePrintedSeveralTimes() throws IOException {
        workflow.print(List.of(stack.papers().getFirst().in(3), stack.papers().getLast().in(4)), PRINTER);
        var text = text(printers.sheets.getFirst());
        assertTrue(text.contains("Примірник заявника (1 з 3)") && text.contains("Примірник Центру (2 з 3)") && text.contains("Примірник заявника (3 з 3)"), text);
        assertEquals(List.of(1, 4), printers.orders.stream().map(PrintOrder::copies).toList());
        workflow.print(List.of(stack.papers().getFirst().in(1)), PRINTER);
        assertFalse(text(printers.sheets.getLast()).contains("Примірник Центру"));
    }

    @Test
    @Tag("ESOYA-7.1.8a")
    void saysInsteadOfWhatAPaperIsPrintedAfterTheServiceWasReplaced() throws IOException {
        workflow.print(inventory, PRINTER);
        server.insteadOf = Optional.of(SampleCase.NOW);
        workflow.print(inventory, PRINTER);
        var text = text(printers.sheets.getLast());
        assertTrue(text.contains("Замість надрукованого") && text.contains("вважати нечинним"), text);
        assertFalse(text.contains("Повторний друк"));
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void printsASupplementOfItsOwnAndLeavesTheInventoryAsItWas() throws IOException {
        server.card = SampleCase.broughtLater();
        var all = new CaseStack(server, PAPERS, SampleCase.ID, "Бондар О. О.", Optional.empty());
        assertEquals(List.of("inventory", "routing_slip", "application", "supplement-1", "supplement-2"), all.papers().stream().map(PaperStack.Paper::kind).toList());
        assertEquals(List.of(1, 0), all.papers().stream().skip(3).map(PaperStack.Paper::printedBefore).toList());
        var only = new CaseStack(server, PAPERS, SampleCase.ID, "Бондар О. О.", Optional.of(2));
        new PrintWorkflow(only, printers).print(only.papers(), PRINTER);
        new PrintWorkflow(all, printers).print(List.of(all.papers().getFirst()), PRINTER);
        var supplement = text(printers.sheets.getFirst());
        assertTrue(supplement.contains("Додатковий опис документів № 2") && supplement.contains("Довідка про склад сім’ї") && supplement.contains("Коваль Н. В."), supplement);
        assertFalse(supplement.contains("Згода власника житла"));
        assertFalse(text(printers.sheets.getLast()).contains("Довідка про склад сім’ї"), "the inventory lists what was registered");
        assertEquals(List.of(1, 1), printers.orders.stream().map(PrintOrder::copies).toList(), "both copies are in one file");
    }

    @Test
    void anotherNumberOfCopiesAfterAnOutageIsTheSamePrint() {
        server.away = true;
        assertThrows(Outage.class, () -> workflow.print(inventory, PRINTER));
        server.away = false;
        workflow.print(List.of(inventory.getFirst().in(5)), PRINTER);
        assertEquals(2, server.requests.size());
        assertEquals(1, server.requests.stream().distinct().count());
    }

    @Test
    void separatesOnlyWhatIsThereInTheApplication() throws IOException {
        workflow.print(List.of(stack.papers().getLast()), PRINTER);
        var text = text(printers.sheets.getFirst());
        assertTrue(text.contains("РНОКПП 2530414071"), text);
        assertFalse(text.contains(", РНОКПП 2530414071"), "the representative showed no document");
    }

    @Test
    void marksTheSecondPrintAndNotTheFirst() throws IOException {
        workflow.print(inventory, PRINTER);
        var again = workflow.print(inventory, PRINTER);
        assertEquals(2, again.sent().getFirst().number());
        assertTrue(text(printers.sheets.get(1)).contains("Повторний друк: 12.03.2027 15:32, Бондар О. О."), text(printers.sheets.get(1)));
    }

    @Test
    void recordsNothingWhenThePrinterIsNotThere() {
        assertTrue(workflow.print(inventory, "Забутий").trouble().orElseThrow().contains("Забутий"));
        printers.known = List.of();
        assertTrue(workflow.print(inventory, PRINTER).trouble().isPresent());
        assertEquals(List.of(), server.requests);
    }

    @Test
    void whatNeverCameOutIsNotMarkedAsRepeated() throws IOException {
        printers.trouble = Optional.of(new PrintOutcome.Refused(PRINTER, "застряг папір"));
        assertTrue(workflow.print(inventory, PRINTER).trouble().orElseThrow().contains("застряг папір"));
        printers.trouble = Optional.empty();
        assertEquals(1, workflow.print(inventory, PRINTER).sent().getFirst().number());
        assertEquals(1, server.requests.size());
        assertFalse(text(printers.sheets.getFirst()).contains("Повторний друк"));
    }

    @Test
    void asksAgainWithTheSameRequestAfterAnOutage() {
        server.away = true;
        assertThrows(Outage.class, () -> workflow.print(inventory, PRINTER));
        server.away = false;
        workflow.print(inventory, PRINTER);
        assertEquals(1, server.requests.stream().distinct().count());
        assertEquals(2, server.requests.size());
        workflow.print(inventory, PRINTER);
        assertEquals(2, server.requests.stream().distinct().count());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
