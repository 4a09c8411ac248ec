package ua.esoya.workstation.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void putsArgumentsIn() {
        assertEquals("справа 01-0004312-2027-4 від 12.03.2027",
                Words.fill("справа {0} від {1}", "01-0004312-2027-4", LocalDate.of(2027, 3, 12)));
        assertEquals("о 14:32", Words.fill("о {0}", LocalTime.of(14, 32)));
        assertEquals("12.03.2027 14:32", Words.fill("{0}", LocalDateTime.of(2027, 3, 12, 14, 32)));
    }

    @Test
    void takesTheFormThatGoesWithTheNumber() {
        assertEquals("1 справа, 3 справи, 11 справ, 22 справи",
                Words.fill("{0} {0|справа|справи|справ}, {1} {1|справа|справи|справ}, {2} {2|справа|справи|справ}, {3} {3|справа|справи|справ}", 1, 3, 11, 22));
    }

    @Test
    void dividesThousandsByThinSpaces() {
        assertEquals("1\u2009234\u2009567", Words.number(1_234_567));
        assertEquals("\u2212100", Words.number(-100));
        assertEquals("999", Words.number(999));
    }

    @Test
    void leavesDollarsAndBracesOfAnArgumentAlone() {
        assertEquals("a $1 {0} b", Words.fill("a {0} b", "$1 {0}"));
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        assertThrows(IllegalArgumentException.class, () -> Text.of(Dialogs.class).get("no.such.key"));
        assertEquals("ЕСОЯ", Text.of(Dialogs.class).get("product"));
    }
}
