package ua.esoya.fx;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of windows as a person sees them, with what pops up over them. */
public final class Screenshot {
    private Screenshot() {}

    /** Writes {@code target/screenshots/<name>.png} and returns the file. */
    public static File of(Stage stage, String name) {
        return write(stage, new File("target/screenshots", name + ".png"));
    }

    /** Writes the picture of the window, with its popups and questions, into this file. */
    public static File write(Stage stage, File file) {
        WaitForAsyncUtils.waitForFxEvents();
        var picture = FxTest.onFx(() -> {
            var scene = stage.getScene();
            var whole = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            var flat = new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = flat.createGraphics();
            pen.drawImage(whole, 0, 0, null);
            for (var window : Window.getWindows()) {
                if (window != stage && window.isShowing() && window.getScene() != null) {
                    int x = (int) (window.getX() + window.getScene().getX() - stage.getX() - scene.getX());
                    int y = (int) (window.getY() + window.getScene().getY() - stage.getY() - scene.getY());
                    pen.drawImage(SwingFXUtils.fromFXImage(seeThrough(window.getScene()), null), x, y, null);
                }
            }
            pen.dispose();
            return flat;
        });
        try {
            file.getParentFile().mkdirs();
            ImageIO.write(picture, "png", file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shadows of popups let the window shine through, as on a screen. */
    private static WritableImage seeThrough(Scene scene) {
        var nothing = new SnapshotParameters();
        nothing.setFill(Color.TRANSPARENT);
        return scene.getRoot().snapshot(nothing, null);
    }
}
