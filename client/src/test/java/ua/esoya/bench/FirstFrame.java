package ua.esoya.bench;

import com.sun.javafx.scene.SceneHelper;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** In a child: waits until the first frame of the first window is painted, tells it, and ends the process. */
final class FirstFrame {
    private FirstFrame() {}

    /** To be called before the toolkit starts. */
    static void watch() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch(window.getScene()));
            }
        });
    }

    private static void watch(Scene scene) {
        // the layout of a pulse is over, its picture not yet handed on: what is queued now runs when it is
        scene.addPostLayoutPulseListener(() -> Platform.runLater(() -> painted(scene)));
    }

    private static void painted(Scene scene) {
        SceneHelper.getPeer(scene).waitForRenderingToComplete();
        Child.tell("painted", 1);
        // nothing to put away; the time to end is not measured
        Runtime.getRuntime().halt(0);
    }
}
