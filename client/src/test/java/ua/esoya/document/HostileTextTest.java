package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.esoya.domain.paper.PaperKind;

/** Whatever a person may type or paste, the paper is printed, is archivable and keeps its number. */
class HostileTextTest {
    private static final Papers PAPERS = new Papers();
    private static final Set<String> NAMES =
            Set.of("Шевчук Оксана Іванівна", "Договір найму житла", "Прийом пакета", "рішення про відмову");

    static List<String> texts() {
        return List.of(
                "рядок\nдругий\r\nтретій\tтабуляція",
                "☑ ☐ ✓ № § ₴ ґҐєЄіІїЇ ’ ʼ ' \" « » — … ‑ \u00AD",
                "емодзі 😀👩‍👩‍👧🇺🇦 ❤️ \uD83D кінець",
                "комбінований апостроф з\u0315їзд, и\u0306 і\u0308 e\u0301\u0301\u0301\u0301",
                "\u0000\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff\ue000",
                "справа наліво \u202Eמקרא\u202C ‏العربية 漢字 हिन्दी",
                "а".repeat(5000),
                "<script>alert(1)</script><b>жирний</b> &amp; &nbsp; &#0; ]]> <!-- --> </td></tr></table></body>",
                "'; drop table core.case_file; -- \" or 1=1 {{number}} {{{number}}} {{>x}} ${jndi:ldap://x}",
                " \u00A0\u2003 ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverBreaksAPaper(String text) throws Exception {
        // five thousand letters in every field at once would fill a hundred pages
        boolean everywhere = text.length() < 1000;
        var paper = RecordText.rewrite(SamplePapers.full(), old -> everywhere || NAMES.contains(old) ? old + " " + text : old);
        for (PaperKind kind : PaperKind.values()) {
            byte[] pdf = PAPERS.print(kind, paper);
            if (kind != PaperKind.INVENTORY) { // its fonts are those of the routing slip, its pages twice as many
                assertEquals(List.of(), PdfaCheck.brokenRules(pdf), kind.code());
            }
            try (var pages = new PaperPages(pdf)) {
                assertEquals(SamplePapers.NUMBER, BarcodesOnPage.code128(pages.render(0, 200)));
            }
        }
        assertTrue(PAPERS.comeBack(RecordText.rewrite(SamplePapers.comeBack(), old -> text)).length > 0);
    }

    @Test
    void markupIsShownAsTyped() throws Exception {
        var paper = RecordText.rewrite(SamplePapers.typical(), old -> old.equals("Шевчук Оксана Іванівна") ? "<b>О&amp;О</b> {{number}}" : old);
        assertTrue(PaperText.of(PAPERS.print(PaperKind.INVENTORY, paper)).contains("<b>О&amp;О</b> {{number}}"));
    }

    @Test
    void emptyTextsLeaveEmptyPlaces() throws Exception {
        var paper = RecordText.rewrite(SamplePapers.full(), old -> "");
        for (PaperKind kind : PaperKind.values()) {
            assertEquals(List.of(), PdfaCheck.brokenRules(PAPERS.print(kind, paper)));
        }
    }

    @ParameterizedTest
    @CsvSource({"а\u0301б, а\u0301б", "и\u0306, й", "🫠x, □x", "'a\tb\nc', a b c", "\u200Bя\uFEFF, я", "漢, □", "\ue000, □"})
    void textBecomesPrintable(String typed, String printed) {
        assertEquals(printed, PrintableText.of(typed));
    }

    @Test
    void refusesANumberThatNoBarcodeCanHold() {
        var paper = RecordText.with(SamplePapers.typical(), "number", "01-А");
        assertThrows(IllegalArgumentException.class, () -> PAPERS.print(PaperKind.INVENTORY, paper));
    }
}
