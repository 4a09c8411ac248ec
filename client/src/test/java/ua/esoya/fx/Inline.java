package ua.esoya.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.application.Platform;
import ua.esoya.workstation.ui.Background;

/** Background work for tests without a toolkit: at once and on this thread, or when the test says so. */
public final class Inline {
    /** Failures nobody listened to. */
    public final List<Throwable> unexpected = new ArrayList<>();

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** Work and answers happen inside the call. */
    public Background atOnce() {
        return new Background(Runnable::run, Runnable::run, pause -> {}, unexpected::add);
    }

    /** Work happens inside the call, its answer in a later turn of the FX thread: for tables, whose layout must not be changed from within. */
    public Background answeringLater() {
        return new Background(Runnable::run, Platform::runLater, pause -> {}, unexpected::add);
    }

    /** Work waits until {@link #work()}; answers then come at once. */
    public Background whenTold() {
        return new Background(waiting::add, Runnable::run, pause -> {}, unexpected::add);
    }

    /** Does all that waits, and what that brings. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
