package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEntryTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "с, 2027-03-12", "c, 2027-03-12", "С, 2027-03-12", "+30, 2027-04-11", "-1, 2027-03-11", "−1, 2027-03-11",
        "1203, 2027-03-12", "0112, 2027-12-01", "120327, 2027-03-12", "12.03.2027, 2027-03-12", "12032027, 2027-03-12",
        "1.2, 2027-02-01", "1/2/28, 2028-02-01", "29.02.28, 2028-02-29", "12.03.57, 2057-03-12", "12.03.58, 1958-03-12",
        "2027-03-12, 2027-03-12", "' 12 03 2027 ', 2027-03-12", "12.03.2027., 2027-03-12"
    })
    void readsWhatPeopleType(String typed, LocalDate day) {
        assertEquals(Optional.of(day), DateEntry.read(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29.02", "2902", "31.04", "00.01", "1313", "12.03.203", "вчора", "+", "1", "2027-02-30", "+99999"})
    void refusesWhatIsNoDay(String typed) {
        assertEquals(Optional.empty(), DateEntry.read(typed, TODAY));
    }

    @Test
    void thePastNeverLiesAhead() {
        assertEquals(Optional.of(LocalDate.of(1928, 3, 12)), DateEntry.readPast("12.03.28", TODAY));
        assertEquals(Optional.of(TODAY), DateEntry.readPast("120327", TODAY));
        assertEquals(Optional.empty(), DateEntry.readPast("13.03.2027", TODAY));
        assertEquals("12.03.2027", DateEntry.text(TODAY));
    }
}
