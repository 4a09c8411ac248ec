package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.Turns;

class HintsTest {
    private static final Hints.Hint HERE = new Hints.Hint("case", 1);
    private static final Hints.Hint THERE = new Hints.Hint("case", 2);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Server server = new Server();

    @Test
    void theFirstLeavesAtOnceAndTheNextWaitForTheEndOfThePause() {
        var hints = new Hints(server, LONG);
        hints.tell(HERE);
        hints.tell(HERE);
        hints.tell(HERE);
        assertEquals(List.of(HERE), server.sent);
        hints.close();
        assertEquals(List.of(HERE, HERE), server.sent);
    }

    @Test
    void oneTopicDoesNotHoldBackAnother() {
        try (var hints = new Hints(server, LONG)) {
            hints.tell(HERE);
            hints.tell(THERE);
            assertEquals(List.of(HERE, THERE), server.sent);
        }
        assertEquals(List.of(HERE, THERE), server.sent);
    }

    @Test
    void whatWaitedLeavesByItself() throws InterruptedException {
        var hints = new Hints(server, Duration.ofMillis(20));
        hints.tell(HERE);
        hints.tell(HERE);
        new Turns().until("the second left", () -> server.sent.size() == 2);
        hints.close();
        assertEquals(List.of(HERE, HERE), server.sent);
    }

    @Test
    void afterTheEndNothingWaits() {
        var hints = new Hints(server, LONG);
        hints.tell(HERE);
        hints.close();
        hints.tell(HERE);
        assertEquals(List.of(HERE, HERE), server.sent);
    }

    @Test
    void comesAgainUntilTheServerHasToldWhatWaitedThere() throws InterruptedException {
        server.putsOff.set(3);
        try (var hints = new Hints(server, LONG)) {
            hints.tell(HERE);
            hints.tell(THERE);
            new Turns().until("all is told", () -> server.toldAll);
        }
        assertEquals(List.of(HERE, THERE), server.sent, "a hint is handed over once");
    }

    @Test
    void asksNothingMoreAfterTheEnd() {
        server.putsOff.set(Integer.MAX_VALUE);
        server.pause = LONG;
        var hints = new Hints(server, LONG);
        hints.tell(HERE);
        hints.close();
        assertEquals(0, server.asked.get());
    }

    /** Puts off the first few. */
    private static final class Server implements Hints.Line {
        private final List<Hints.Hint> sent = new CopyOnWriteArrayList<>();
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger putsOff = new AtomicInteger();
        private volatile boolean toldAll;
        private Duration pause = Duration.ofMillis(5);

        @Override
        public Duration tell(Hints.Hint hint) {
            sent.add(hint);
            return answer();
        }

        @Override
        public Duration tellWaiting() {
            asked.incrementAndGet();
            Duration again = answer();
            toldAll = again.isZero();
            return again;
        }

        private Duration answer() {
            return putsOff.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? pause : Duration.ZERO;
        }
    }
}
