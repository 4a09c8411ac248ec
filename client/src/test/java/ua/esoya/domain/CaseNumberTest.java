package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ESOYA-4.2c")
class CaseNumberTest {

    @Test
    void computesTheStandardsOwnExample() {
        assertEquals(5, CaseNumber.checkDigit("0794"), "ISO 7064 gives 07945");
    }

    @Test
    void findsEverySingleWrongDigit() {
        var random = new Random(7064);
        for (int i = 0; i < 300; i++) {
            String right = CaseNumber.of(random.nextInt(100), random.nextInt(10_000_000), 2020 + random.nextInt(80)).digits();
            assertTrue(CaseNumber.read(right).clean(), right);
            for (int at = 0; at < right.length(); at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String typed = right.substring(0, at) + digit + right.substring(at + 1);
                    assertEquals(digit == right.charAt(at), CaseNumber.read(typed).usable(), typed);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "01-0000123-2027-%s", "0100001232027%s", " 01 0000123 2027 %s\r\n", "01–0000123–2027–%s", "01_0000123_2027_%s",
        "№ 01-0000123-2027-%s", "０１-0000123-2027-%s", "01/0000123/2027/%s"
    })
    void readsAnyWayOfTyping(String form) {
        String right = CaseNumber.of(1, 123, 2027).value();
        String typed = form.formatted(right.substring(right.length() - 1));
        assertEquals(right, CaseNumber.read(typed).value().orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"327-01-01053-2026-", "2026-01-0001053-"})
    void keepsTheHyphensOfAnotherPattern(String start) {
        String written = start + CaseNumber.checkDigit(start.replace("-", ""));
        assertEquals(written, CaseNumber.read(written).value().orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100001232027", "2027-01-00123", "7-01000000123-2027", "01000012027", "01-000000123-2027-00000000000001"})
    void readsNumbersOfAnyPatternByTheirCheckDigit(String body) {
        String digits = body.replace("-", "");
        int right = CaseNumber.checkDigit(digits);
        assertEquals(digits + right, CaseNumber.read(body + "-" + right).value().orElseThrow().digits());
        assertEquals(List.of("case-number.check-digit"), IdentifierTest.keys(CaseNumber.read(body + (right + 1) % 10).remarks()));
    }

    @Test
    void tellsAMishearingFromAnotherKindOfText() {
        String right = CaseNumber.of(1, 123, 2027).digits();
        char wrong = right.charAt(13) == '9' ? '0' : (char) (right.charAt(13) + 1);
        assertEquals(List.of("case-number.check-digit"),
                IdentifierTest.keys(CaseNumber.read(right.substring(0, 13) + wrong).remarks()));
        for (String other : List.of("", "Шевчук", "0671234567", right.substring(0, 11), right + right + right)) {
            assertEquals(List.of("case-number.format"), IdentifierTest.keys(CaseNumber.read(other).remarks()));
        }
    }

    @Test
    void refusesPartsTooLargeForTheirPlaces() {
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of(100, 1, 2027));
        assertFalse(CaseNumber.of(99, 9_999_999, 2027).value().isEmpty());
    }
}
