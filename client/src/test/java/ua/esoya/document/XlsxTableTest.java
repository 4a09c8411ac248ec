package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.ListedRow;

@Tag("ESOYA-5.7.2")
class XlsxTableTest {
    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var rows = List.of(List.of("01", "Їжак, «Ґанок»; ’", ""), List.of("02", "=1+1", "так"));
        byte[] book = XlsxTable.file("Офіси [усі]: перелік дуже довгих назв", List.of("Код", "Назва", "Є"), rows);
        assertTrue(XlsxTable.looksLikeOne(book));
        // words that look like a formula stay words, and codes keep their zeros
        assertEquals(List.of(new ListedRow(1, List.of("Код", "Назва", "Є")), new ListedRow(2, List.of("01", "Їжак, «Ґанок»; ’")), new ListedRow(3, List.of("02", "=1+1", "так"))), read(book, 10));
        assertEquals(2, read(book, 1).size(), "one more than wanted tells that there are too many");
    }

    @Test
    void aDayTypedInASpreadsheetIsADay() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("a");
            sheet.value(0, 0, LocalDate.of(2027, 11, 20));
            sheet.style(0, 0).format("dd.mm.yyyy").set();
            sheet.value(0, 1, 380671234567L);
        }
        assertEquals(List.of(new ListedRow(1, List.of("2027-11-20", "380671234567"))), read(bytes.toByteArray(), 5));
    }

    @Test
    void aFormulaIsNotCalculatedAndWhatIsNoWorkbookIsSaid() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("a").formula(1, 2, "A1+1");
        }
        assertEquals(new XlsxTable.Reading.Unusable(XlsxTable.Problem.CELL_FORMULA, "C2"), XlsxTable.read(bytes.toByteArray(), 5));
        assertEquals(new XlsxTable.Reading.Unusable(XlsxTable.Problem.NO_WORKBOOK, ""), XlsxTable.read(new byte[] {'P', 'K', 3, 4, 0}, 5));
        assertFalse(XlsxTable.looksLikeOne("Код;Назва".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ListedRow> read(byte[] book, int mostRows) {
        return assertInstanceOf(XlsxTable.Reading.Rows.class, XlsxTable.read(book, mostRows)).rows();
    }
}
