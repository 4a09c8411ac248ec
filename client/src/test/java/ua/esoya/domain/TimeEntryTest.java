package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeEntryTest {
    @Test
    void readsATimeHoweverItIsTyped() {
        assertEquals(Optional.of(LocalTime.of(14, 32)), TimeEntry.read("14:32"));
        assertEquals(Optional.of(LocalTime.of(14, 32)), TimeEntry.read(" 1432 "));
        assertEquals(Optional.of(LocalTime.of(9, 5)), TimeEntry.read("9.05"));
        assertEquals("09:05", TimeEntry.text(LocalTime.of(9, 5, 59)));
    }

    @Test
    void takesNothingElse() {
        for (var typed : new String[] {"", "25:00", "12:60", "опівдні", "12", "12:345"}) {
            assertEquals(Optional.empty(), TimeEntry.read(typed), typed);
        }
    }
}
