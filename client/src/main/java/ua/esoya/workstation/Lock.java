package ua.esoya.workstation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.SignIn;
import ua.esoya.workstation.shell.LockGateway;
import ua.esoya.workstation.shell.LockWindow;
import ua.esoya.workstation.ui.Background;

/**
 * Locks the workplace of one signed-in person: by a key, or after the minutes without a key or a mouse that the organisation set.
 * What was on the screen waits as it was, with everything typed; the session goes on (ESOYA-6.4).
 */
final class Lock {
    private final Stage stage;
    private final SignIn.Opened opened;
    private final LockGateway gateway;
    private final Background background;
    private final Runnable leave;
    private final InstantSource clock;
    private final Consumer<Boolean> record;
    private final EventHandler<Event> used = ignored -> touched();
    private Instant lastUsed;
    private @Nullable Scene work;

    /** @param leave ends the session for another person */
    Lock(Stage stage, SignIn.Opened opened, LockGateway gateway, Background background, Runnable leave, InstantSource clock) {
        this(stage, opened, gateway, background, leave, clock, opened::recordLock);
    }

    Lock(Stage stage, SignIn.Opened opened, LockGateway gateway, Background background, Runnable leave, InstantSource clock, Consumer<Boolean> record) {
        this.stage = stage;
        this.opened = opened;
        this.gateway = gateway;
        this.background = background;
        this.leave = leave;
        this.clock = clock;
        this.record = record;
        this.lastUsed = clock.instant();
        stage.addEventFilter(InputEvent.ANY, used);
    }

    /** Looks whether it is time; to be called now and then on the FX thread. */
    void look() {
        if (Duration.between(lastUsed, clock.instant()).compareTo(opened.lockAfter()) >= 0) {
            now();
        }
    }

    /** Locks at once. */
    void now() {
        if (work == null) {
            Scene left = stage.getScene();
            work = left;
            // what lies over the window would stay readable
            for (var other : List.copyOf(Window.getWindows())) {
                if (other != stage) {
                    other.hide();
                }
            }
            stage.setScene(new Scene(LockWindow.make(opened.card(), gateway, background, new TroubleSorter(), this::unlocked, this::end), left.getWidth(), left.getHeight()));
            tell(true);
        }
    }

    /** No longer watches the window. */
    void close() {
        stage.removeEventFilter(InputEvent.ANY, used);
    }

    private void unlocked() {
        Scene left = work;
        if (left != null) {
            work = null;
            touched();
            stage.setScene(left);
            tell(false);
        }
    }

    private void end() {
        work = null;
        leave.run();
    }

    private void touched() {
        lastUsed = clock.instant();
    }

    private void tell(boolean locked) {
        background.run(() -> {
            record.accept(locked);
            return true;
        }, ignored -> {}, unrecorded -> {});
    }
}
