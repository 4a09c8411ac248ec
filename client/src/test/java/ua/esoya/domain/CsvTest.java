package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void opensInASpreadsheetWithItsLettersColumnsAndQuotes() {
        assertEquals("\ufeff\"Хто\";\"Що сталося\"\r\n\"Їжак Ю. Ґ.\";\"каже \"\"ні\"\";\nі мовчить\"\r\n",
                new String(Csv.file(List.of("Хто", "Що сталося"), List.of(List.of("Їжак Ю. Ґ.", "каже \"ні\";\nі мовчить"))), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "|cmd", "%0A", "\uFF1D1+1"})
    void neverHandsAFormulaToASpreadsheet(String typed) {
        assertEquals("\ufeff\"К\"\r\n\"'" + typed + "\"\r\n", new String(Csv.file(List.of("К"), List.of(List.of(typed))), StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyCellStaysEmpty() {
        assertEquals("\ufeff\"К\"\r\n\"\"\r\n", new String(Csv.file(List.of("К"), List.of(List.of(""))), StandardCharsets.UTF_8));
    }
}
