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
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The paper of one case as it prints today at the left, by the new text at the right; both scroll together. */
final class BothScreen implements Screen {
    private static final int PAGES = 6;
    private static final int DPI = 96;
    private static final int SAID = 3;

    private final Background background;
    private final PaperPane before = new PaperPane("both-before", TEXT.get("both.before"));
    private final PaperPane after = new PaperPane("both-after", TEXT.get("both.after"));
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);

    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final Label gone = only("both-gone");
    private final Label come = only("both-come");
    private final HBox only = halves(gone, come);

    private record Drawn(DrawnForm before, DrawnForm after) {}

    BothScreen(TemplateRoutes.Both route, Forms forms, Background background, Troubles troubles) {
        this.background = background;
        var row = route.tried();
        if (!route.lost().isEmpty()) {
            notice.set(Notice.wrong(TEXT.get("both.lost", String.join("; ", route.lost()))));
        }
        after.vvalueProperty().bindBidirectional(before.vvalueProperty());
        // one row for the words of both, so that the sheets begin at one height
        only.managedProperty().bind(only.visibleProperty());
        only.setVisible(false);
        var papers = halves(before, after);
        VBox.setVgrow(papers, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("both.of", row.of().caseNumber())), Parts.note(notice),
                halves(Parts.dim(TEXT.get("both.before") + " · " + TEXT.get("both.pages", row.tried().pagesBefore())), Parts.dim(TEXT.get("both.after") + " · " + TEXT.get("both.pages", row.tried().pagesAfter()))),
                only, papers);
        background.run(() -> {
            var values = FormValues.of(route.template().kind(), row.papers().content());
            return new Drawn(forms.draw(route.before(), values, FormOrder.comparing(PAGES, DPI)), forms.draw(route.after(), values, FormOrder.comparing(PAGES, DPI)));
        }, drawn -> {
            before.show(drawn.before().pictures());
            after.show(drawn.after().pictures());
            only.setVisible(!drawn.before().text().equals(drawn.after().text()));
            say(gone, OnlyLines.of(drawn.before().text(), drawn.after().text()));
            say(come, OnlyLines.of(drawn.after().text(), drawn.before().text()));
        }, troubles.unexpected());
    }

    private static Label only(String id) {
        var label = Parts.note(Meaning.INFO, "");
        label.setId(id);
        label.setVisible(false);
        return label;
    }

    /** The words that the other paper lacks, so that nobody compares line by line. */
    private static void say(Label label, List<String> lines) {
        int more = lines.size() - SAID;
        label.setText(TEXT.get("both.only", String.join(" · ", lines.subList(0, Math.min(SAID, lines.size())))) + (more > 0 ? " " + TEXT.get("both.more", more) : ""));
        label.setVisible(!lines.isEmpty());
    }

    private HBox halves(Region left, Region right) {
        var row = Parts.styled(new HBox(left, right), "es-beside");
        for (var half : List.of(left, right)) {
            half.prefWidthProperty().bind(root.widthProperty().divide(2));
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        return row;
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
        return List.of(Command.of("both.step", TEXT.get("both.step"), Shortcut.of(KeyCode.F6), this::step));
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
