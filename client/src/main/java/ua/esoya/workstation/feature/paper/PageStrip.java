package ua.esoya.workstation.feature.paper;

import java.awt.image.BufferedImage;
import javafx.collections.ObservableList;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;

/** Pages under each other, as wide as the place allows; arrows and PgUp, PgDn turn them. */
final class PageStrip extends ScrollPane {
    private static final double WIDEST = 820;
    private static final double MARGIN = 48;

    private final ObservableList<BufferedImage> pages;
    private final VBox strip = Parts.styled(new VBox(), "es-body", "es-pages");

    PageStrip(ObservableList<BufferedImage> pages) {
        this.pages = pages;
        setId("paper-preview");
        getStyleClass().add("es-preview");
        setContent(strip);
        setFitToWidth(true);
        setFocusTraversable(true);
        pages.subscribe(this::draw);
    }

    private void draw() {
        if (pages.isEmpty()) {
            strip.getChildren().forEach(PageStrip::empty);
            return;
        }
        boolean same = strip.getChildren().stream().noneMatch(Node::isVisible);
        strip.getChildren().setAll(pages.stream().map(this::page).toList());
        if (!same) {
            setVvalue(0);
        }
    }

    /** An empty page stays in its place: the renderer keeps what was taken out, with its picture, until it draws here again. */
    private static void empty(Node page) {
        page.setVisible(false);
        ((StackPane) page).getChildren().forEach(view -> {
            view.setVisible(false);
            ((ImageView) view).setImage(null);
        });
    }

    private Node page(BufferedImage image) {
        var view = new ImageView(SwingFXUtils.toFXImage(image, null));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(viewportBoundsProperty().map(bounds -> Math.min(WIDEST, Math.max(100, bounds.getWidth() - MARGIN))));
        return Parts.styled(new StackPane(view), "es-page");
    }
}
