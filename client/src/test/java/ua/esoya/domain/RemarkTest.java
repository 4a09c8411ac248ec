package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void putsDetailsIntoTheSentence() {
        assertEquals("Не більше 100 знаків.", NamePart.read("а".repeat(101), false).remarks().getFirst().text());
        assertEquals("Незвичний знак «{». Звірте з документом.",
                NamePart.read("Ів{0}ан", false).remarks().getFirst().text());
    }

    @Test
    void anUnknownKeyIsADefect() {
        assertThrows(MissingResourceException.class, Remark.of("no.such.key")::text);
    }
}
