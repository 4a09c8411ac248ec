package ua.esoya.fx;

import javafx.collections.ListChangeListener;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * JavaFX's headless platform marks every mouse event as one that opens a context menu, so table headers never sort and buttons
 * of some skins never fire. This puts the mark right for all buttons but the secondary one.
 */
final class HeadlessFix {
    private static boolean installed;

    private HeadlessFix() {}

    /** Mends the windows that are open and those to come. On the FX thread. */
    static void install() {
        if (installed || !"Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        installed = true;
        Window.getWindows().forEach(HeadlessFix::watch);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(HeadlessFix::watch);
            }
        });
    }

    private static void watch(Window window) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                mend(scene);
            }
        });
    }

    private static void mend(Scene scene) {
        if (scene.getProperties().putIfAbsent(HeadlessFix.class, true) == null) {
            var dispatcher = scene.getEventDispatcher();
            scene.setEventDispatcher((event, tail) ->
                    dispatcher.dispatchEvent(event instanceof MouseEvent mouse && wronglyMarked(mouse) ? unmarked(mouse) : event, tail));
        }
    }

    private static boolean wronglyMarked(MouseEvent mouse) {
        return mouse.isPopupTrigger() && mouse.getButton() != MouseButton.SECONDARY;
    }

    @SuppressWarnings("unchecked")
    private static MouseEvent unmarked(MouseEvent m) {
        return new MouseEvent(
                m.getSource(), m.getTarget(), (EventType<? extends MouseEvent>) m.getEventType(),
                m.getX(), m.getY(), m.getScreenX(), m.getScreenY(), m.getButton(), m.getClickCount(),
                m.isShiftDown(), m.isControlDown(), m.isAltDown(), m.isMetaDown(),
                m.isPrimaryButtonDown(), m.isMiddleButtonDown(), m.isSecondaryButtonDown(),
                m.isBackButtonDown(), m.isForwardButtonDown(), m.isSynthesized(), false, m.isStillSincePress(), m.getPickResult());
    }
}
