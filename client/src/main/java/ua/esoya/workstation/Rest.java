package ua.esoya.workstation;

import java.time.Duration;
import javafx.event.Event;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Renderer;

/**
 * Gives memory back to the machine while nobody works: pages of papers and scans are large, and other programs stand beside this
 * one. Java's simple collector returns nothing to the system by itself until its heap is full.
 */
final class Rest {
    private static final Duration QUIET = Duration.ofSeconds(15);

    private final Background background;
    private long lastUsed = System.nanoTime();
    private boolean rested;

    Rest(Stage stage, Background background) {
        this.background = background;
        stage.addEventFilter(InputEvent.ANY, this::used);
    }

    /** Looks whether it is time; to be called now and then on the FX thread. */
    void look() {
        if (!rested && System.nanoTime() - lastUsed > QUIET.toNanos()) {
            rested = true;
            // the renderer learns from the first which pictures are gone, the second takes what it had prepared for them
            collect(() -> {
                Renderer.forgetCollected();
                collect(() -> {});
            });
        }
    }

    private void collect(Runnable then) {
        background.run(() -> {
            System.gc();
            return true;
        }, collected -> then.run());
    }

    private void used(Event input) {
        lastUsed = System.nanoTime();
        rested = false;
    }
}
