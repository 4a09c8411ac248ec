package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @Tag("ESOYA-7.1.3c")
    @CsvSource({
        "0, нуль аркушів", "1, один аркуш", "2, два аркуші", "7, сім аркушів", "11, одинадцять аркушів",
        "21, двадцять один аркуш", "112, сто дванадцять аркушів", "1004, одна тисяча чотири аркуші",
        "2000, дві тисячі аркушів", "5021, п’ять тисяч двадцять один аркуш"
    })
    void countsSheetsInWords(int count, String words) {
        assertEquals(words, SumInWords.sheets(count));
    }

    @Test
    void feminineNounsTakeTheirOwnForms() {
        assertEquals("двадцять дві сторінки", SumInWords.pages(22));
        assertEquals("один мільйон двісті тисяч одна", SumInWords.feminine(1_200_001));
    }

    @Test
    void everyNumberHasItsOwnWords() {
        var seen = new HashSet<String>();
        for (int number = 0; number < 20_000; number++) {
            seen.add(SumInWords.masculine(number));
        }
        assertEquals(20_000, seen.size());
        assertThrows(IllegalArgumentException.class, () -> SumInWords.masculine(-1));
        assertThrows(IllegalArgumentException.class, () -> SumInWords.masculine(1_000_000_000));
    }

    @ParameterizedTest
    @CsvSource({"0, справ", "1, справа", "3, справи", "5, справ", "11, справ", "12, справ", "21, справа", "111, справ", "1024, справи"})
    void pluralFollowsTheLastDigits(long number, String form) {
        assertEquals(form, Plural.parse("справа|справи|справ").form(number));
    }
}
