package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.document.DrawnForm;
import ua.esoya.document.FormOrder;
import ua.esoya.document.FormValues;
import ua.esoya.document.Forms;
import ua.esoya.document.Papers;
import ua.esoya.document.SampleForm;
import ua.esoya.document.TemplateRefused;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;

/** One version as it was put in: its text at the left, to read and to copy from, the invented case on it at the right. */
final class VersionScreen implements Screen {
    private static final int PAGES = 6;
    private static final int DPI = 96;

    private final Background background;
    private final TextArea source = new TextArea();
    private final PaperPane paper = new PaperPane("version-paper", TEXT.get("paper"));
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final VBox root = Parts.styled(new VBox(), "es-body");

    private record Read(String text, Optional<DrawnForm> drawn) {}

    VersionScreen(TemplateRoutes.Version route, TemplateGateway gateway, Forms forms, Background background, Troubles troubles) {
        this.background = background;
        source.setId("version-source");
        source.setAccessibleText(TEXT.get("source"));
        source.setEditable(false);
        source.setWrapText(true);
        var both = Parts.styled(new HBox(source, paper), "es-beside");
        source.prefWidthProperty().bind(root.widthProperty().divide(2));
        paper.prefWidthProperty().bind(root.widthProperty().divide(2));
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox.setHgrow(paper, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("version.of", route.version().version(), route.title())), Parts.note(notice), both);
        if (!route.version().isOwn()) {
            notice.set(new Notice(Meaning.INFO, TEXT.get("version.no_text")));
        }
        background.run(() -> read(route, gateway, forms), read -> {
            source.setText(read.text());
            read.drawn().ifPresentOrElse(drawn -> paper.show(drawn.pictures()), () -> notice.set(Notice.wrong(TEXT.get("trouble.drawing"))));
        }, troubles.unexpected());
    }

    private static Read read(TemplateRoutes.Version route, TemplateGateway gateway, Forms forms) {
        var opened = gateway.open(route.template());
        String own = gateway.text(route.template(), route.version().version());
        String text = own.isBlank() ? Papers.ownForm(route.template().kind()) : own;
        try {
            var sample = FormValues.of(route.template().kind(), SampleForm.of(opened.title(), opened.asked()));
            return new Read(text, Optional.of(forms.draw(text, sample, FormOrder.pictures(0, PAGES, DPI))));
        } catch (TemplateRefused undrawable) {
            return new Read(text, Optional.empty());
        }
    }

    @Override
    public String title() {
        return TEXT.get("versions");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(source);
    }

    @Override
    public void closed() {
        background.close();
    }
}
