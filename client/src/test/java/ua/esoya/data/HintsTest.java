package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.Turns;

class HintsTest {
    private static final Hints.Hint HERE = new Hints.Hint("case", 1);
    private static final Hints.Hint THERE = new Hints.Hint("case", 2);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final List<Hints.Hint> sent = new CopyOnWriteArrayList<>();

    @Test
    void theFirstLeavesAtOnceAndTheNextWaitForTheEndOfThePause() {
        var hints = new Hints(sent::add, LONG);
        hints.tell(HERE);
        hints.tell(HERE);
        hints.tell(HERE);
        assertEquals(List.of(HERE), sent);
        hints.close();
        assertEquals(List.of(HERE, HERE), sent);
    }

    @Test
    void oneTopicDoesNotHoldBackAnother() {
        try (var hints = new Hints(sent::add, LONG)) {
            hints.tell(HERE);
            hints.tell(THERE);
            assertEquals(List.of(HERE, THERE), sent);
        }
        assertEquals(List.of(HERE, THERE), sent);
    }

    @Test
    void whatWaitedLeavesByItself() throws InterruptedException {
        var hints = new Hints(sent::add, Duration.ofMillis(20));
        hints.tell(HERE);
        hints.tell(HERE);
        new Turns().until("the second left", () -> sent.size() == 2);
        hints.close();
        assertEquals(List.of(HERE, HERE), sent);
    }

    @Test
    void afterTheEndNothingWaits() {
        var hints = new Hints(sent::add, LONG);
        hints.tell(HERE);
        hints.close();
        hints.tell(HERE);
        assertEquals(List.of(HERE, HERE), sent);
    }
}
