package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.document.DrawnForm;
import ua.esoya.document.FormOrder;
import ua.esoya.document.FormValues;
import ua.esoya.document.Forms;
import ua.esoya.document.PaperDifferences;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The paper of one case as it prints today at the left, by the new text at the right, with frames around what differs; both scroll together. */
final class BothScreen implements Screen {
    private static final int PAGES = 6;
    private static final int DPI = 96;

    private final Background background;
    private final PaperPane before = new PaperPane("both-before", TEXT.get("both.before"));
    private final PaperPane after = new PaperPane("both-after", TEXT.get("both.after"));
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final Spots spots = new Spots(before, after);

    private record Drawn(DrawnForm before, DrawnForm after, PaperDifferences differences) {}

    BothScreen(TemplateRoutes.Both route, Forms forms, Background background, Troubles troubles) {
        this.background = background;
        var row = route.tried();
        if (!route.lost().isEmpty()) {
            notice.set(Notice.wrong(TEXT.get("both.lost", String.join("; ", route.lost()))));
        }
        after.vvalueProperty().bindBidirectional(before.vvalueProperty());
        var papers = halves(before, after);
        VBox.setVgrow(papers, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("both.of", row.of().caseNumber())), Parts.note(notice),
                halves(Parts.dim(TEXT.get("both.before") + " · " + TEXT.get("both.pages", row.tried().pagesBefore())), Parts.dim(TEXT.get("both.after") + " · " + TEXT.get("both.pages", row.tried().pagesAfter()))),
                spot(), papers);
        background.run(() -> {
            var values = FormValues.of(route.template().kind(), row.papers().content());
            var old = forms.draw(route.before(), values, FormOrder.comparing(PAGES, DPI));
            var now = forms.draw(route.after(), values, FormOrder.comparing(PAGES, DPI));
            return new Drawn(old, now, PaperDifferences.of(old, now));
        }, drawn -> {
            before.mark(drawn.before().pictures(), drawn.differences().before());
            after.mark(drawn.after().pictures(), drawn.differences().after());
            spots.take(drawn.differences());
        }, troubles.unexpected());
    }

    private HBox halves(Region left, Region right) {
        var row = Parts.styled(new HBox(left, right), "es-beside");
        for (var half : List.of(left, right)) {
            half.prefWidthProperty().bind(root.widthProperty().divide(2));
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        return row;
    }

    /** What the frames are, then each difference in words: for whoever does not see them well. */
    private Label spot() {
        var label = Parts.dim("");
        label.setId("both-spot");
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(spots.words());
        return label;
    }

    private void step() {
        (before.isFocused() ? after : before).requestFocus();
    }

    @Override
    public String title() {
        return TEXT.get("both");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("both.next", TEXT.get("both.next"), Shortcut.of(KeyCode.F7), () -> spots.step(1)).when(spots.count().greaterThan(0)),
                Command.of("both.previous", TEXT.get("both.previous"), Shortcut.of(KeyCode.F8), () -> spots.step(-1)).when(spots.count().greaterThan(0)),
                Command.of("both.step", TEXT.get("both.step"), Shortcut.of(KeyCode.F6), this::step));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(before);
    }

    @Override
    public void closed() {
        background.close();
    }
}
