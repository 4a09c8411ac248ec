package ua.esoya.workstation.feature.template;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.document.PaperMark;
import ua.esoya.workstation.ui.Parts;

/** Pages of a paper one below another, as wide as there is room. */
final class PaperPane extends ScrollPane {
    private static final int MARGINS = 60;
    private static final double ABOVE = 0.3;
    private final VBox pages = Parts.styled(new VBox(), "es-body", "es-pages");
    private final List<MarkedPage> marked = new ArrayList<>();

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
        show(pictures, List.of(), 0);
    }

    /** The same with frames around what differs; two papers side by side stay equally wide, whichever of them has frames. */
    void mark(List<BufferedImage> pictures, List<PaperMark> marks) {
        show(pictures, marks, MarkedPage.GUTTER);
    }

    private void show(List<BufferedImage> pictures, List<PaperMark> marks, double gutter) {
        marked.clear();
        for (int page = 0; page < pictures.size(); page++) {
            int shown = page;
            var view = new ImageView(SwingFXUtils.toFXImage(pictures.get(page), null));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(widthProperty().subtract(MARGINS + gutter));
            marked.add(new MarkedPage(view, marks.stream().filter(mark -> mark.page() == shown).toList(), gutter));
        }
        pages.getChildren().setAll(marked.stream().map(page -> Parts.styled(new StackPane(page), "es-page")).toList());
    }

    /** Points at one difference; whether this paper shows it. */
    boolean point(int spot) {
        boolean found = false;
        for (var page : marked) {
            var height = page.point(spot);
            if (height.isPresent() && !found) {
                found = true;
                scrollTo(page.getParent().getBoundsInParent().getMinY() + height.getAsDouble());
            }
        }
        return found;
    }

    private void scrollTo(double height) {
        double seen = getViewportBounds().getHeight();
        double hidden = pages.getHeight() - seen;
        if (hidden > 0) {
            setVvalue(Math.clamp((height - seen * ABOVE) / hidden, 0, 1));
        }
    }
}
