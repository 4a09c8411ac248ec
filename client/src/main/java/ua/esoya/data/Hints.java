package ua.esoya.data;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps one workstation from waking all others too often: the first hint of a topic leaves at once, those that follow within
 * a pause leave as one at its end. A hint says only that something changed, so one says as much as ten. The server gathers the
 * hints of all workstations in the same way: whoever it asks to come again makes sure that what waits there is told.
 */
public final class Hints implements AutoCloseable {
    /** A topic leaves a workstation at most once in this time. */
    public static final Duration PAUSE = Duration.ofMillis(250);

    /** No office has this number: what changed is common to all. */
    public static final int ALL_OFFICES = 0;

    /** What changed, and in which office. */
    public record Hint(String topic, int officeId) {}

    /** The way to the server; each answer is the time after which {@link #tellWaiting} must be asked, zero when all is told. */
    public interface Line {
        Duration tell(Hint hint);

        Duration tellWaiting();
    }

    private final Line line;
    private final long pause;
    private final Map<Hint, Long> told = new HashMap<>();
    private final Set<Hint> waiting = new HashSet<>();
    private boolean comesAgain;
    private boolean closed;

    public Hints(Line line) {
        this(line, PAUSE);
    }

    Hints(Line line, Duration pause) {
        this.line = line;
        this.pause = pause.toNanos();
    }

    /** Tells now, or at the end of the pause when this was told a moment ago. */
    public void tell(Hint hint) {
        if (leavesNow(hint)) {
            send(hint);
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
            after(Duration.ofNanos(before + pause - now), () -> {
                if (stillWaits(hint)) {
                    send(hint);
                }
            });
        }
        return false;
    }

    private void send(Hint hint) {
        comeAgain(line.tell(hint));
    }

    private synchronized void comeAgain(Duration when) {
        if (!when.isPositive() || comesAgain || closed) {
            return;
        }
        comesAgain = true;
        after(when, () -> {
            if (cameAgain()) {
                comeAgain(line.tellWaiting());
            }
        });
    }

    private static void after(Duration when, Runnable act) {
        Thread.ofVirtual().name("hint").start(() -> {
            try {
                Thread.sleep(when);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
            act.run();
        });
    }

    private synchronized boolean stillWaits(Hint hint) {
        told.put(hint, System.nanoTime());
        return waiting.remove(hint);
    }

    private synchronized boolean cameAgain() {
        comesAgain = false;
        return !closed;
    }

    private synchronized Set<Hint> end() {
        closed = true;
        var left = Set.copyOf(waiting);
        waiting.clear();
        return left;
    }

    /** Hands at once to the server what still waits here: whoever leaves has told all; what waits there leaves with the next hint of anybody. */
    @Override
    public void close() {
        end().forEach(line::tell);
    }
}
