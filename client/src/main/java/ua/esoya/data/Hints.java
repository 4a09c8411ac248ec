package ua.esoya.data;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps one workstation from waking all others too often: the first hint of a topic leaves at once, those that follow within
 * a pause leave as one at its end. A hint says only that something changed, so one says as much as ten.
 */
public final class Hints implements AutoCloseable {
    /** A topic leaves a workstation at most once in this time. */
    public static final Duration PAUSE = Duration.ofMillis(250);

    /** What changed, and in which office. */
    record Hint(String topic, int officeId) {}

    private final Consumer<Hint> line;
    private final long pause;
    private final Map<Hint, Long> told = new HashMap<>();
    private final Set<Hint> waiting = new HashSet<>();
    private boolean closed;

    Hints(Consumer<Hint> line, Duration pause) {
        this.line = line;
        this.pause = pause.toNanos();
    }

    /** Tells now, or at the end of the pause when this was told a moment ago. */
    void tell(Hint hint) {
        if (leavesNow(hint)) {
            line.accept(hint);
        }
    }

    private synchronized boolean leavesNow(Hint hint) {
        long now = System.nanoTime();
        Long before = told.get(hint);
        if (closed || before == null || now - before >= pause) {
            told.put(hint, now);
            return true;
        }
        if (waiting.add(hint)) {
            Thread.ofVirtual().name("hint").start(() -> later(hint, before + pause - now));
        }
        return false;
    }

    private void later(Hint hint, long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return;
        }
        if (stillWaits(hint)) {
            line.accept(hint);
        }
    }

    private synchronized boolean stillWaits(Hint hint) {
        told.put(hint, System.nanoTime());
        return waiting.remove(hint);
    }

    private synchronized Set<Hint> end() {
        closed = true;
        var left = Set.copyOf(waiting);
        waiting.clear();
        return left;
    }

    /** Tells at once what still waits: whoever leaves has told all. */
    @Override
    public void close() {
        end().forEach(line);
    }
}
