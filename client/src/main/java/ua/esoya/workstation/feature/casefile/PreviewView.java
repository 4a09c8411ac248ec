package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.function.BiConsumer;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.feature.casefile.PreviewViewModel.PageOfFile;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;

/** The pages of a scan: small ones at left, the chosen one large. */
final class PreviewView extends StackPane {
    private static final double SMALL_HEIGHT = 126;
    /** Room around a whole page inside the desk. */
    private static final double EDGES = 28;

    private final ListView<PageOfFile> small = Parts.styled(new ListView<>(), "es-small-pages");
    private final ImageView large = new ImageView();
    private final ScrollPane scroll = Parts.styled(new ScrollPane(), "es-case-desk");
    private final Label place = Parts.dim("");
    private final Label notice = Parts.note(Meaning.LATE, "");
    private final Label empty = Parts.dim("");

    PreviewView(PreviewViewModel viewModel, String id, String nothing) {
        empty.setText(nothing);
        Parts.styled(this, "es-card", "es-case-preview");
        small.setId(id + "-pages");
        small.setAccessibleText(TEXT.get("preview.pages"));
        small.setFixedCellSize(SMALL_HEIGHT);
        small.setCellFactory(ignored -> new PageCell(viewModel::small));
        var paper = Parts.styled(new StackPane(large), "es-case-page");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var room = new StackPane(paper);
        scroll.setContent(room);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(TEXT.get("preview.page"));
        scroll.setFocusTraversable(false);
        var right = Parts.styled(new VBox(notice, scroll, place), "es-stack");
        place.setId(id + "-place");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var pages = Parts.styled(new HBox(small, right), "es-columns");
        empty.setAlignment(Pos.CENTER);
        getChildren().addAll(pages, empty);
        notice.managedProperty().bind(notice.visibleProperty());
        pages.visibleProperty().bind(viewModel.any());
        empty.visibleProperty().bind(viewModel.any().not());
        bind(viewModel);
    }

    private void bind(PreviewViewModel viewModel) {
        viewModel.pages().subscribe(all -> {
            small.getItems().setAll(all);
            small.getSelectionModel().select(viewModel.current().get());
            say(viewModel);
        });
        viewModel.current().subscribe(page -> {
            small.getSelectionModel().clearAndSelect(page.intValue());
            small.scrollTo(Math.max(0, page.intValue() - 1));
            say(viewModel);
        });
        small.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                viewModel.go(index.intValue());
            }
        });
        viewModel.zoom().subscribe(ignored -> {
            fit(viewModel);
            say(viewModel);
        });
        scroll.heightProperty().subscribe(ignored -> fit(viewModel));
        viewModel.picture().subscribe(drawn -> {
            large.setImage(drawn.map(it -> SwingFXUtils.toFXImage(it, null)).orElse(null));
            // under a tab that is not open the renderer hears only of nodes that come or go
            large.setVisible(drawn.isPresent());
        });
        viewModel.notice().subscribe(words -> {
            notice.setText(words.orElse(""));
            notice.setVisible(words.isPresent());
        });
    }

    private void say(PreviewViewModel viewModel) {
        place.setText(TEXT.get("preview.place", viewModel.current().get() + 1, viewModel.pages().get().size(), zoom(viewModel)));
    }

    private void fit(PreviewViewModel viewModel) {
        large.setPreserveRatio(true);
        large.setFitHeight(viewModel.zoom().get() == PreviewViewModel.WHOLE ? Math.max(120, scroll.getHeight() - EDGES) : 0);
    }

    private static String zoom(PreviewViewModel viewModel) {
        int percent = viewModel.zoom().get();
        return percent == PreviewViewModel.WHOLE ? TEXT.get("preview.whole") : TEXT.get("preview.percent", percent);
    }

    /** A small page with its number. */
    private static final class PageCell extends ListCell<PageOfFile> {
        private final BiConsumer<PageOfFile, Consumer<BufferedImage>> draw;

        PageCell(BiConsumer<PageOfFile, Consumer<BufferedImage>> draw) {
            this.draw = draw;
            setContentDisplay(ContentDisplay.TOP);
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(@Nullable PageOfFile page, boolean nothing) {
            super.updateItem(page, nothing);
            setGraphic(null);
            setText(null);
            if (page != null && !nothing) {
                setAccessibleText(TEXT.get("preview.number", getIndex() + 1));
                draw.accept(page, drawn -> {
                    if (page.equals(getItem())) {
                        var picture = new ImageView(SwingFXUtils.toFXImage(drawn, null));
                        picture.setPreserveRatio(true);
                        picture.setFitHeight(SMALL_HEIGHT - 12);
                        var paper = Parts.styled(new StackPane(picture), "es-case-page");
                        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
                        setGraphic(paper);
                    }
                });
            }
        }
    }
}
