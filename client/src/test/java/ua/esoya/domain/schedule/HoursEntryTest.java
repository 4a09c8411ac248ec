package ua.esoya.domain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ESOYA-6.3.4")
class HoursEntryTest {
    @Test
    void readsHoursAsPeopleTypeThem() {
        assertEquals(List.of(new Stretch(2, "09:00", "13:00"), new Stretch(2, "13:45", "20:00")), HoursEntry.read(2, "9-13, 13:45–20").orElseThrow());
        assertEquals(List.of(new Stretch(1, "08:30", "24:00")), HoursEntry.read(1, "8.30-24").orElseThrow());
        assertEquals(List.of(), HoursEntry.read(1, " ").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "16-9", "9-9", "25-26", "9-24:30", "9-13, 12-18", "9-13,", "ранок"})
    void refusesWhatAreNoHours(String typed) {
        assertTrue(HoursEntry.read(1, typed).isEmpty(), typed);
    }

    @Test
    void writesThemBackSoThatTheyCanBeRead() {
        var week = List.of(new Stretch(1, "09:00", "13:00"), new Stretch(1, "14:00", "18:00"), new Stretch(2, "09:00", "20:00"));
        assertEquals("09:00–13:00, 14:00–18:00", HoursEntry.text(week, 1));
        assertEquals("", HoursEntry.text(week, 7));
        assertEquals(List.of(week.getLast()), HoursEntry.read(2, HoursEntry.text(week, 2)).orElseThrow());
    }
}
