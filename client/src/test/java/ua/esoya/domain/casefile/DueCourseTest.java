package ua.esoya.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.Course.Turn;
import ua.esoya.domain.casefile.DueCourse.Extended;
import ua.esoya.domain.casefile.DueCourse.Held;
import ua.esoya.domain.casefile.DueCourse.Holding;

/** The sample case came on 11.03.2027 with a term of 30 calendar days, which end on Saturday 10.04. */
@Tag("ESOYA-3.4a")
class DueCourseTest {
    private static final LocalDate SATURDAY = LocalDate.of(2027, 4, 10);
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 12);

    @Test
    void namesTheDayOffFromWhichTheEndMoved() {
        assertEquals(Optional.of(SATURDAY), due(MONDAY).movedFrom());
        assertEquals(Optional.empty(), due(SATURDAY).movedFrom());
        assertEquals(LocalDate.of(2027, 3, 11), due(MONDAY).from());
    }

    @Test
    void doesNotCallALaterDayADayOff() {
        assertEquals(Optional.empty(), due(SATURDAY.plusDays(40)).movedFrom());
    }

    @Test
    void tellsHoldsAndExtensionsInOrder() {
        var held = turn("suspend", 20, Optional.of(25), MONDAY, MONDAY.plusDays(5));
        var extended = new Turn("extend", day(26), Optional.empty(), Optional.of(MONDAY.plusDays(5)), Optional.of(MONDAY.plusDays(18)), "запит до архіву");
        var resumed = new Turn("resume", day(25), Optional.empty(), Optional.of(MONDAY), Optional.empty(), "");
        var due = due(MONDAY.plusDays(18), held, resumed, extended);
        assertEquals(List.of(new Held(5), new Extended(MONDAY.plusDays(18), "запит до архіву")), due.moves());
        assertEquals(Optional.of(SATURDAY), due.movedFrom(), "the first end is told from the first turn");
        assertFalse(due.holding());
    }

    @Test
    void knowsThatTheTermStandsStill() {
        assertTrue(due(MONDAY, turn("return_for_completion", 20, Optional.empty(), MONDAY, MONDAY)).moves().contains(new Holding(day(20))));
        assertEquals(List.of(), due(MONDAY, turn("suspend", 20, Optional.of(20), MONDAY, MONDAY)).moves(), "a hold lifted on its day moved nothing");
    }

    private static Turn turn(String verb, int from, Optional<Integer> until, LocalDate before, LocalDate after) {
        return new Turn(verb, day(from), until.map(DueCourseTest::day), Optional.of(before), until.map(ignored -> after), "");
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2027, 3, ofMarch);
    }

    private static DueCourse due(LocalDate due, Turn... turns) {
        return DueCourse.of(SampleCase.with(due, List.of(turns))).orElseThrow();
    }
}
