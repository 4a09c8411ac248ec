package ua.esoya.workstation.ui;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The one door to background work and the one door back to the FX thread. Answers and failures arrive on the FX thread;
 * after {@link #close()} they are dropped, and work that still runs is interrupted. A failure nobody listens to goes to the
 * catch-all given at the root. Both executors are injected, so view-models are tested without a toolkit.
 */
public final class Background implements AutoCloseable {

    /** How a pause is kept: sleeping in production, not at all in tests. */
    @FunctionalInterface
    public interface Pause {
        /** Returns after the pause; throws when the work was cancelled meanwhile. */
        void keep(Duration pause) throws InterruptedException;
    }

    private final Executor worker;
    private final Executor fxThread;
    private final Pause pause;
    private final Consumer<? super Throwable> unexpected;
    private final ObservableList<Job> named;
    private final ObservableList<Job> namedSeen;
    private final Set<Job> jobs = ConcurrentHashMap.newKeySet();
    private final Set<Background> screens = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** A root door over the given executors; {@code unexpected} is called on the FX thread. */
    public Background(Executor worker, Executor fxThread, Pause pause, Consumer<? super Throwable> unexpected) {
        this(worker, fxThread, pause, unexpected, FXCollections.observableArrayList());
    }

    private Background(
            Executor worker, Executor fxThread, Pause pause, Consumer<? super Throwable> unexpected, ObservableList<Job> named) {
        this.worker = worker;
        this.fxThread = fxThread;
        this.pause = pause;
        this.unexpected = unexpected;
        this.named = named;
        this.namedSeen = FXCollections.unmodifiableObservableList(named);
    }

    /** The door of the running program: a virtual thread for each piece of work. */
    public static Background onVirtualThreads(Consumer<? super Throwable> unexpected) {
        Executor each = work -> Thread.ofVirtual().name("background").start(work);
        return new Background(each, Platform::runLater, Thread::sleep, unexpected);
    }

    /** A door for one screen: closing it drops the late answers of that screen and of no other; closing this one closes it too. */
    public Background forScreen() {
        screens.removeIf(screen -> screen.closed);
        var screen = new Background(worker, fxThread, pause, unexpected, named);
        screens.add(screen);
        if (closed) {
            screen.close();
        }
        return screen;
    }

    /** Runs the work; its answer goes to {@code onSuccess}, a failure to the catch-all. */
    public <T> Job run(Callable<T> work, Consumer<? super T> onSuccess) {
        return run("", work, onSuccess, unexpected);
    }

    /** Runs the work; its answer goes to {@code onSuccess}, a failure to {@code onFailure}. */
    public <T> Job run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        return run("", work, onSuccess, onFailure);
    }

    /** The same under a name that the bottom line shows while it runs; an empty name is not shown. */
    public <T> Job run(
            String name, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        var job = new Job(name);
        if (closed) {
            job.cancel();
            return job;
        }
        jobs.add(job);
        if (!name.isEmpty()) {
            onFx(() -> named.add(job));
        }
        worker.execute(() -> perform(job, work, onSuccess, onFailure));
        return job;
    }

    /** Calls {@code action} on the FX thread after the pause, unless cancelled or closed meanwhile. */
    public Job after(Duration wait, Runnable action) {
        return run(
                () -> {
                    pause.keep(wait);
                    return true;
                },
                ignored -> action.run());
    }

    /** Brings a call from a listener's thread to the FX thread; dropped when this door is closed. */
    public void onFx(Runnable action) {
        fxThread.execute(() -> {
            if (!closed) {
                guarded(action);
            }
        });
    }

    /** What runs under a name now, for the bottom line. Changes on the FX thread. */
    public ObservableList<Job> named() {
        return namedSeen;
    }

    @Override
    public void close() {
        closed = true;
        screens.forEach(Background::close);
        jobs.forEach(Job::cancel);
        fxThread.execute(() -> named.removeIf(Job::cancelled));
    }

    private <T> void perform(
            Job job, Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        if (!job.begin()) {
            finish(job, () -> {});
            return;
        }
        try {
            T answer = work.call();
            finish(job, () -> onSuccess.accept(answer));
        } catch (Throwable failure) {
            finish(job, () -> onFailure.accept(failure));
        } finally {
            job.end();
        }
    }

    private void finish(Job job, Runnable delivery) {
        jobs.remove(job);
        fxThread.execute(() -> {
            named.remove(job);
            if (!closed && !job.cancelled()) {
                guarded(delivery);
            }
        });
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error failure) {
            unexpected.accept(failure);
        }
    }
}
