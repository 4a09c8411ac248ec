package ua.esoya.workstation.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/** What JavaFX keeps for drawing, beside the nodes themselves. */
public final class Renderer {
    private Renderer() {}

    /**
     * Lets go of the pictures that were taken from nodes of this window. To be called after that, and before the nodes leave the
     * window: JavaFX tells its renderer of a change at the next frame and only while the node is in a window, so a node that
     * leaves at once would hold its former picture as long as it lives.
     */
    public static void forget(Node node) {
        if (node.getScene() != null) {
            // drawing one dot is the public way to bring the renderer up to date now
            dot(node);
        }
    }

    /**
     * Lets go of what was prepared for drawing pictures that the collector has taken since: JavaFX looks for those only when it
     * draws a picture, and a window at rest draws none. Their memory is free after the next collection.
     */
    public static void forgetCollected() {
        dot(new ImageView(new WritableImage(1, 1)));
    }

    private static void dot(Node node) {
        var dot = new SnapshotParameters();
        dot.setViewport(new Rectangle2D(0, 0, 1, 1));
        node.snapshot(dot, new WritableImage(1, 1));
    }
}
