package ua.esoya.workstation.feature.template;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;

/** Pages of a paper one below another, as wide as there is room. */
final class PaperPane extends ScrollPane {
    private static final int MARGINS = 60;
    private final VBox pages = Parts.styled(new VBox(), "es-body", "es-pages");

    PaperPane(String id, String name) {
        super();
        setContent(pages);
        getStyleClass().add("es-preview");
        setId(id);
        setFitToWidth(true);
        setAccessibleText(name);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    void show(List<BufferedImage> pictures) {
        pages.getChildren().setAll(pictures.stream().map(picture -> {
            var view = new ImageView(SwingFXUtils.toFXImage(picture, null));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(widthProperty().subtract(MARGINS));
            return Parts.styled(new StackPane(view), "es-page");
        }).toList());
    }
}
