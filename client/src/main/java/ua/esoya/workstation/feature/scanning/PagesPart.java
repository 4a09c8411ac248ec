package ua.esoya.workstation.feature.scanning;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** Pages of the row in focus: small ones at the left, the one in focus large. */
final class PagesPart {
    private static final Text TEXT = Text.of(PagesPart.class);
    private static final double WORDS = 380;
    private static final double STRIP = 148;
    private static final double THUMB = 84;

    private final PackageModel pack;
    private final ObservableList<TakenPage> shown = FXCollections.observableArrayList();
    private final ListView<TakenPage> strip = new ListView<>(shown);
    private final ListChangeListener<TakenPage> follow = ignored -> refresh();
    private Optional<ScanRow> followed = Optional.empty();

    PagesPart(PackageModel pack) {
        this.pack = pack;
        pack.row().subscribe(row -> {
            followed.ifPresent(before -> before.pages().removeListener(follow));
            followed = row;
            row.ifPresent(now -> now.pages().addListener(follow));
            refresh();
        });
    }

    Node node() {
        var small = strip();
        var large = large();
        HBox.setHgrow(large, Priority.ALWAYS);
        var both = Parts.styled(new HBox(small, large), "es-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        var card = Parts.card(TEXT.get("pages"), "", both);
        return card;
    }

    private void refresh() {
        shown.setAll(pack.row().get().map(ScanRow::pages).orElse(FXCollections.observableArrayList()));
        select();
    }

    private void select() {
        int at = pack.page().get().map(shown::indexOf).orElse(-1);
        if (at >= 0) {
            strip.getSelectionModel().clearAndSelect(at);
            strip.scrollTo(at);
        }
    }

    private Node strip() {
        var list = strip;
        list.setId("scan-pages");
        list.getStyleClass().add("es-thumbs");
        list.setAccessibleText(TEXT.get("pages"));
        list.setFixedCellSize(-1);
        list.setMinWidth(STRIP);
        list.setPrefWidth(STRIP);
        list.setMaxWidth(STRIP);
        list.setCellFactory(ignored -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null && pack.row().get().filter(row -> row.pages().contains(page)).isPresent()) {
                pack.page().set(Optional.of(page));
            }
        });
        pack.page().subscribe(this::select);
        return list;
    }

    private Node large() {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var words = Parts.dim("");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMaxWidth(WORDS);
        var desk = Parts.styled(new StackPane(picture, words), "es-desk");
        desk.setId("scan-picture");
        desk.setMinSize(100, 100);
        picture.fitWidthProperty().bind(desk.widthProperty().subtract(32));
        picture.fitHeightProperty().bind(desk.heightProperty().subtract(32));
        pack.picture().subscribe(now -> {
            picture.setImage(now.map(image -> SwingFXUtils.toFXImage(image, null)).orElse(null));
            words.setVisible(now.isEmpty());
        });
        words.textProperty().bind(Bindings.createStringBinding(
                () -> TEXT.get(pack.row().get().map(row -> row.storedPages().get() > 0).orElse(false) ? "pages.stored" : "pages.none"), pack.row()));
        return desk;
    }

    private static final class Cell extends ListCell<TakenPage> {
        @Override
        protected void updateItem(@Nullable TakenPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(null);
            setGraphic(page == null || empty ? null : thumb(page));
        }

        private Node thumb(TakenPage page) {
            var small = new ImageView(SwingFXUtils.toFXImage(page.thumb(), null));
            small.setPreserveRatio(true);
            small.setFitWidth(THUMB);
            small.setRotate(90.0 * page.turns());
            var number = Parts.styled(new Label(String.valueOf(getIndex() + 1)), "es-dim");
            var both = new VBox(4, Parts.styled(new StackPane(new Group(small)), "es-page"), number);
            both.setFillWidth(false);
            return both;
        }
    }
}
