package ua.esoya.workstation.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.FxTest;

class RendererTest extends FxTest {
    private final ImageView picture = new ImageView();
    private final StackPane screen = new StackPane(picture);
    private final StackPane window = new StackPane(screen);

    @Test
    void letsGoOfAPictureTakenFromAScreenThatLeaves() {
        var image = shown();
        doOnFx(() -> {
            picture.setImage(null);
            Renderer.forget(screen);
            window.getChildren().clear();
        });
        until("the picture is gone", () -> gone(image));
        assertNull(image.get());
    }

    @Test
    void withoutThatTheRendererKeepsIt() {
        var image = shown();
        doOnFx(() -> {
            picture.setImage(null);
            window.getChildren().clear();
        });
        var other = new WeakReference<>(new Object());
        until("the collector ran", () -> gone(other));
        assertNotNull(image.get());
    }

    @Test
    void letsGoOfWhatWasPreparedForACollectedPicture() {
        var image = shown();
        var prepared = new WeakReference<>(prepared(image));
        doOnFx(() -> {
            picture.setImage(null);
            Renderer.forget(screen);
        });
        until("the picture is gone", () -> gone(image));
        assertNotNull(prepared.get(), "nobody has drawn a picture since");
        doOnFx(Renderer::forgetCollected);
        until("what was prepared is gone", () -> gone(prepared));
        assertNull(prepared.get());
    }

    @Test
    void aScreenOutsideAWindowHasNothingToForget() {
        Renderer.forget(screen);
        assertNull(screen.getScene());
    }

    /** What the renderer holds of the picture; the picture itself is only another way to it. */
    private WeakReference<Object> shown() {
        show(() -> window);
        return onFx(() -> {
            Image image = new WritableImage(400, 400);
            picture.setImage(image);
            Renderer.forget(screen);
            return new WeakReference<>(com.sun.javafx.tk.Toolkit.getImageAccessor().getPlatformImage(image));
        });
    }

    /** The texture, which only the renderer knows. */
    private static Object prepared(WeakReference<Object> image) {
        return onFx(() -> {
            var field = Class.forName("com.sun.prism.sw.SWResourceFactory").getDeclaredField("clampTexCache");
            field.setAccessible(true);
            return Objects.requireNonNull(((Map<?, ?>) field.get(null)).get(image.get()));
        });
    }

    private static boolean gone(WeakReference<?> held) {
        System.gc();
        return held.get() == null;
    }
}
