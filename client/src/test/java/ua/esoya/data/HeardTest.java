package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ESOYA-5.8.7")
class HeardTest {
    private static final Heard HEARD = new Heard.Told(Set.of("case:1", "case:12", "card:2", "reference:"));

    @Test
    void anotherOfficesChangeIsNoReasonToReadAgain() {
        assertTrue(HEARD.concerns("case", List.of(1)));
        assertTrue(HEARD.concerns("case", List.of(3, 12)));
        assertFalse(HEARD.concerns("case", List.of(2, 3)));
        assertFalse(HEARD.concerns("card", List.of(1)));
    }

    @Test
    void whoHasNoOfficeHearsAllAndWhatHasNoOfficeIsHeardByAll() {
        assertTrue(HEARD.concerns("card", List.of()));
        assertFalse(HEARD.concerns("draft", List.of()));
        assertTrue(HEARD.concerns("reference", List.of(7)));
    }

    @Test
    void whatMayHaveBeenMissedConcernsEverybody() {
        assertTrue(new Heard.Anything().concerns("draft", List.of(7)));
    }
}
