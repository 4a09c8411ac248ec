package ua.esoya.workstation.ui;

import org.jspecify.annotations.Nullable;

/** One piece of background work that can be cancelled; a cancelled one never answers. */
public final class Job {
    private final String name;
    private @Nullable Thread thread;
    private boolean cancelled;

    Job(String name) {
        this.name = name;
    }

    /** What a person reads in the bottom line; empty when the work is not shown. */
    public String name() {
        return name;
    }

    /** Interrupts the work if it runs and drops its answer. Calling it again, or too late, does nothing. */
    public synchronized void cancel() {
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Whether somebody no longer wants the answer. */
    public synchronized boolean cancelled() {
        return cancelled;
    }

    synchronized boolean begin() {
        if (!cancelled) {
            thread = Thread.currentThread();
        }
        return !cancelled;
    }

    synchronized void end() {
        thread = null;
        if (cancelled) {
            var unused = Thread.interrupted();
        }
    }
}
