package ua.esoya.workstation.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.Inline;

class BackgroundTest {
    private final Inline inline = new Inline();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void bringsTheAnswer() {
        inline.atOnce().run(() -> 42, heard::add);
        assertEquals(List.of(42), heard);
    }

    @Test
    void bringsTheFailureToWhoAsked() {
        var failure = new IllegalStateException("no");
        inline.atOnce().run(() -> { throw failure; }, heard::add, heard::add);
        assertEquals(List.of(failure), heard);
        assertEquals(List.of(), inline.unexpected);
    }

    @Test
    void sendsAFailureOfNobodyToTheCatchAll() {
        var failure = new IllegalStateException("no");
        inline.atOnce().run(() -> { throw failure; }, heard::add);
        assertEquals(List.of(failure), inline.unexpected);
    }

    @Test
    void sendsAFailureOfTheListenerToTheCatchAll() {
        inline.atOnce().run(() -> 1, answer -> { throw new IllegalStateException("listener"); });
        assertEquals("listener", inline.unexpected.getFirst().getMessage());
    }

    @Test
    void dropsLateAnswersOfAClosedScreenAndOfNoOther() {
        var root = inline.whenTold();
        var closed = root.forScreen();
        closed.run(() -> "late", heard::add);
        root.forScreen().run(() -> "in time", heard::add);
        closed.close();
        inline.work();
        assertEquals(List.of("in time"), heard);
    }

    /** Whoever leaves closes one door: what any screen still asks for must not come to the next person. */
    @Test
    void closesTheDoorsOfItsScreensToo() {
        var desk = inline.whenTold().forScreen();
        var screen = desk.forScreen();
        screen.run(() -> "late", heard::add);
        desk.close();
        screen.run(() -> "later", heard::add);
        desk.forScreen().run(() -> "latest", heard::add);
        inline.work();
        assertEquals(List.of(), heard);
        assertEquals(List.of(), inline.unexpected);
    }

    @Test
    void doesNotBeginCancelledWork() {
        inline.whenTold().run(() -> heard.add("worked"), heard::add).cancel();
        inline.work();
        assertEquals(List.of(), heard);
    }

    @Test
    void namesWhatRunsAndForgetsItAfterwards() {
        var background = inline.whenTold();
        background.forScreen().run("print", () -> 1, heard::add, heard::add);
        assertEquals(List.of("print"), background.named().stream().map(Job::name).toList());
        inline.work();
        assertEquals(List.of(), background.named());
    }

    @Test
    void forgetsTheNamesOfAClosedScreen() {
        var background = inline.whenTold();
        var screen = background.forScreen();
        screen.run("print", () -> 1, heard::add, heard::add);
        screen.close();
        assertEquals(List.of(), background.named());
    }

    @Test
    void actsAfterAPauseUnlessCancelled() {
        var background = inline.whenTold();
        background.after(Duration.ofMillis(1), () -> heard.add("first"));
        background.after(Duration.ofMillis(1), () -> heard.add("second")).cancel();
        inline.work();
        assertEquals(List.of("first"), heard);
    }

    @Test
    void interruptsWorkThatRuns() throws InterruptedException {
        var started = new java.util.concurrent.CountDownLatch(1);
        var interrupted = new java.util.concurrent.CountDownLatch(1);
        var background = new Background(work -> Thread.ofVirtual().start(work), Runnable::run, Thread::sleep, heard::add);
        var job = background.run(() -> {
            started.countDown();
            try {
                new java.util.concurrent.CountDownLatch(1).await();
            } catch (InterruptedException cancelled) {
                interrupted.countDown();
            }
            return 1;
        }, heard::add);
        started.await();
        job.cancel();
        assertTrue(interrupted.await(20, java.util.concurrent.TimeUnit.SECONDS));
        assertEquals(List.of(), heard);
    }
}
