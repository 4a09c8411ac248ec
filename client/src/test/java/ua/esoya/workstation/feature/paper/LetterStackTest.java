package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.device.print.PrintOrder;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.workstation.ui.route.PrintLetter;

/** Letters about results: what is printed, how often, and what the envelope lacks. */
@Tag("ESOYA-7.1.7a")
class LetterStackTest {
    private static final Papers PAPERS = new Papers();
    private static final LocalDate CAME = LocalDate.of(2026, 12, 1);

    private final FakePapers server = new FakePapers();
    private final FakePrinters printers = new FakePrinters();

    static LetterCard card(int cases, String address) {
        return new LetterCard("", SampleCase.NOW, "Центр «Віза»", "Головний офіс", "пр. Поштовий, 2, м. Кривий Ріг", "+380564000101", "Директор Олена Їжакевич", "Департамент адміністративних послуг", 3, 0,
                "Шевчук Оксана Іванівна", address, IntStream.rangeClosed(1, cases).mapToObj(n -> new LetterCard.Line("01-000000" + n + "-2027-4", "Реєстрація місця проживання особи", "Шевчук О. І.",
                        "Рішення", "15-р", Optional.of(CAME), 2, Optional.of(CAME), Optional.of(CAME.plusMonths(3)), "5003012345678")).toList());
    }

    @Test
    @Tag("ESOYA-7.1.3")
    void eachPrintIsCountedAndARepeatedOneSaysWhich() throws IOException {
        var stack = stack(PrintLetter.Kind.STORAGE_NOTE);
        var workflow = new PrintWorkflow(stack, printers);
        workflow.print(stack.papers(), "Canon");
        assertEquals(List.of(2), printers.orders.stream().map(PrintOrder::copies).toList(), "one stays, one goes");
        assertFalse(text(printers.sheets.getFirst()).contains("Друк"));
        workflow.print(stack.papers(), "Canon");
        assertTrue(text(printers.sheets.getLast()).contains("Друк 2-й"), text(printers.sheets.getLast()));
        assertEquals(2, server.printed.get("archive_transfer_note"));
    }

    @Test
    void aLetterForManyCasesNamesEach() throws IOException {
        server.letter = card(3, "");
        var stack = stack(PrintLetter.Kind.STORAGE_NOTE);
        assertTrue(stack.heading().contains("справ: 3"), stack.heading());
        assertEquals(List.of(), stack.papers().getFirst().missing(), "to a provider nothing goes by post");
        var text = text(stack.render(stack.papers().getFirst(), Optional.empty()));
        assertTrue(text.contains("01-0000001-2027-4") && text.contains("01-0000003-2027-4") && text.contains("Усього результатів: 3, аркушів: 6."), text);
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void sayWhatTheEnvelopeLacks() {
        assertEquals(List.of(), stack(PrintLetter.Kind.ENVELOPE).papers().getFirst().missing());
        server.letter = card(1, "вул. Тиха, 1");
        assertEquals(List.of("поштовий індекс"), stack(PrintLetter.Kind.ENVELOPE).papers().getFirst().missing());
        server.letter = card(1, "");
        assertEquals(List.of("адреса заявника"), stack(PrintLetter.Kind.REMINDER).papers().getFirst().missing());
    }

    private LetterStack stack(PrintLetter.Kind kind) {
        return new LetterStack(server, PAPERS, new PrintLetter(kind, List.of(new UUID(0, 1))), "Бондар О. О., адміністратор");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
