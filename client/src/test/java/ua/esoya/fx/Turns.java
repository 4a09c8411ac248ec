package ua.esoya.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import ua.esoya.workstation.ui.Background;

/** Real background threads for tests without a toolkit; what belongs to the FX thread is done by the test while it waits. */
public final class Turns {
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final List<Throwable> unexpected = new ArrayList<>();

    /** Work goes to virtual threads, its answers wait for {@link #until}. */
    public Background background() {
        return new Background(work -> Thread.ofVirtual().start(work), waiting::add, Thread::sleep, unexpected::add);
    }

    /** Does what belongs to the FX thread until this holds; fails naming {@code what} when it never does. */
    public void until(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            Runnable next = waiting.poll(50, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            } else if (System.nanoTime() > deadline) {
                throw new AssertionError("never: " + what + ", unexpected: " + unexpected);
            }
        }
        assertEquals(List.of(), unexpected, what);
    }
}
