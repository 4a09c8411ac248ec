package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.domain.paper.PaperCode;

@Tag("ESOYA-8.4")
@Tag("ESOYA-4.2")
class NumberPatternTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(strings = {"OO-NNNNNNN-YYYY-C", "DDD-OO-NNNNN-YYYY-C", "7-OONNNNNNNNNYYYY-C", "YYYY-OO-NNNNNC", "OO-YYYY-DDD-NNNNNN-C"})
    void whatItMakesIsReadBackFromAPaper(String text) {
        var sample = new NumberPattern(text).sample("01", 42, DAY).orElseThrow();
        assertEquals(sample.replace("-", ""), CaseNumber.read(sample).value().map(CaseNumber::digits).orElse("unread"));
        assertEquals(sample.replace("-", ""), PaperCode.read(sample).map(code -> code.number().digits()).orElse("unread"), "the line of a slip");
    }

    @ParameterizedTest
    @CsvSource({"OO-NNNNNNN-YYYY-C, 01-0000042-2026-1", "OO-YYYY-DDD-NNNNNN-C, 01-2026-322-000042-?"})
    void aSampleIsTheNumberOfTheServer(String text, String number) {
        var sample = new NumberPattern(text).sample("01", 42, DAY).orElseThrow();
        assertEquals(number.substring(0, number.length() - 1), sample.substring(0, sample.length() - 1));
        assertTrue(CaseNumber.read(sample).value().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"ЦО-OO-NNNNNNN-YYYY-C, signs", "A-OO-NNNNNNN-YYYY-C, signs", "OO/NNNNNNN/YYYY/C, signs", "OO--NNNNNNN-YYYY-C, hyphens", "NNNNNNN-YYYY-C, office", "OO-NNNN-YYYY-C, counter",
        "OO-NNNNNNN-C, year", "OO-NNNNNNN-YYYY-DD-C, day", "OO-NNNNNNN-YYYY, check", "OO-NNNNNNNNN-YYYY-111111111111-C, length", "OONNNNNNNYYYYC, reader"})
    void namesTheRuleThatIsBrokenAsTheServerDoes(String text, String rule) {
        assertEquals(Optional.of(rule), new NumberPattern(text).problem());
        assertEquals(Optional.empty(), new NumberPattern(text).sample("01", 1, DAY));
    }
}
