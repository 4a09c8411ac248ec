package ua.esoya.agent;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Three threads for all jobs: one that hangs, or waits for an operator, does not keep the seal from being made. */
final class ThreadedTimetable implements Timetable {
    private static final int THREADS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS);

    @Override
    public void repeat(Duration pause, Runnable work) {
        // the pool tells of its failures only to who asks for the future: the work catches everything itself
        threads.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
