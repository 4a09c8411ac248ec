package ua.esoya.schema.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingClockTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void startsAtHalfPastTenOnAWeekday() {
        assertEquals(FRIDAY.atTime(10, 30), TrainingClock.start(FRIDAY, Optional.empty()));
    }

    @Test
    void showsFridayOnTheWeekend() {
        assertEquals(FRIDAY.atTime(10, 30), TrainingClock.start(FRIDAY.plusDays(1), Optional.empty()));
        assertEquals(FRIDAY.atTime(10, 30), TrainingClock.start(FRIDAY.plusDays(2), Optional.empty()));
    }

    @Test
    void doesNotGoBackBeforeTheNewestCase() {
        LocalDateTime noon = FRIDAY.atTime(12, 0);
        assertEquals(noon.plusMinutes(1), TrainingClock.start(FRIDAY, Optional.of(noon)));
        assertEquals(FRIDAY.atTime(10, 30), TrainingClock.start(FRIDAY, Optional.of(FRIDAY.atTime(10, 21))));
    }

    @Test
    void goesToTheNextWorkingDayWhenLittleOfThisOneIsLeft() {
        assertEquals(FRIDAY.plusDays(3).atTime(10, 30), TrainingClock.start(FRIDAY, Optional.of(FRIDAY.atTime(15, 40))));
    }
}
