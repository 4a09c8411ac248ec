package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.document.TemplateField;
import ua.esoya.document.TemplateTrouble;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.UnsavedWork;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.SuggestField;
import ua.esoya.workstation.ui.form.Suggestion;

/** The text of a form at the left with what is wrong in it, the paper at the right as it prints. */
final class DesignerScreen implements Screen {
    private static final int SAID_AT_ONCE = 4;

    private final DesignerViewModel model;
    private final Background background;
    private final String title;
    private final TextArea source = new TextArea();
    private final SuggestField<TemplateField> picker;
    private final VBox troubles = Parts.styled(new VBox(), "es-stack");
    private final VBox pages = Parts.styled(new VBox(), "es-body", "es-pages");
    private final HBox root = Parts.styled(new HBox(), "es-body");

    DesignerScreen(DesignerViewModel model, String title, Background background) {
        this.model = model;
        this.background = background;
        this.title = title;
        source.setId("template-source");
        source.setAccessibleText(TEXT.get("source"));
        source.setWrapText(true);
        source.textProperty().bindBidirectional(model.text());
        source.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            // a tabulator is no sign of a form
            if (pressed.getCode() == KeyCode.TAB && !pressed.isShiftDown() && !pressed.isControlDown()) {
                pressed.consume();
                source.replaceSelection("  ");
            }
        });
        picker = new SuggestField<>(TEXT.get("field"), background, model::fields, field -> new Suggestion(field.title(), field.path()));
        picker.setId("template-field");
        picker.example(TEXT.get("field.example"));
        picker.afterTaking(this::put);
        VBox.setVgrow(source, Priority.ALWAYS);
        var left = Parts.styled(new VBox(Parts.title(title), Parts.note(model.notice()), picker, source, troubles), "es-stack");
        var paper = Parts.styled(new ScrollPane(pages), "es-preview");
        paper.setId("template-preview");
        paper.setFitToWidth(true);
        paper.setAccessibleText(TEXT.get("paper"));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(paper, Priority.ALWAYS);
        left.prefWidthProperty().bind(root.widthProperty().divide(2));
        paper.prefWidthProperty().bind(root.widthProperty().divide(2));
        root.getChildren().addAll(left, paper);
        model.found().subscribe(this::tell);
        model.pages().subscribe(now -> pages.getChildren().setAll(now.stream().map(picture -> {
            var view = new ImageView(SwingFXUtils.toFXImage(picture, null));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(paper.widthProperty().subtract(60));
            return Parts.styled(new StackPane(view), "es-page");
        }).toList()));
    }

    private void tell(List<TemplateTrouble> now) {
        troubles.getChildren().setAll(now.stream().limit(SAID_AT_ONCE).map(it -> Parts.note(it.isHint() ? Meaning.INFO : Meaning.LATE, words(it))).toList());
    }

    private static String words(TemplateTrouble trouble) {
        String what = TEXT.get("trouble." + trouble.kind().name().toLowerCase(Locale.ROOT), trouble.words(), trouble.nearest());
        String meant = trouble.kind() == TemplateTrouble.Kind.FIELD && !trouble.nearest().isBlank() ? " " + TEXT.get("nearest", trouble.nearest()) : "";
        return (trouble.line() > 0 ? TEXT.get("line", trouble.line()) + " " : "") + what + meant;
    }

    /** The field goes where the keys were. */
    private void put() {
        picker.chosen().get().ifPresent(field -> {
            source.replaceSelection(model.tags(field, source.getSelection().getStart()));
            picker.text().set("");
            source.requestFocus();
        });
    }

    private void next() {
        var places = model.found().get().stream().mapToInt(TemplateTrouble::line).filter(line -> line > 0).sorted().toArray();
        int here = 1 + (int) source.getText(0, source.getCaretPosition()).chars().filter(sign -> sign == '\n').count();
        int line = 0;
        for (int place : places) {
            if (place > here) {
                line = place;
                break;
            }
        }
        if (line == 0 && places.length > 0) {
            line = places[0];
        }
        if (line > 0) {
            var lines = source.getText().split("\n", -1);
            int at = 0;
            for (int above = 0; above < line - 1; above++) {
                at += lines[above].length() + 1;
            }
            source.requestFocus();
            source.selectRange(at, at + lines[line - 1].length());
        }
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("template.publish", TEXT.get("publish"), Shortcut.of(KeyCode.F9), model::publish),
                Command.of("template.field", TEXT.get("field"), Shortcut.of(KeyCode.F4), picker::focus),
                Command.of("template.next", TEXT.get("next"), Shortcut.of(KeyCode.F8), this::next),
                Command.of("template.case", TEXT.get("case"), Shortcut.of(KeyCode.F6), model::chooseCase));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(source);
    }

    @Override
    public Optional<UnsavedWork> unsavedWork() {
        return model.isChanged() ? Optional.of(new UnsavedWork(TEXT.get("unsaved"), TEXT.get("unsaved.leave"), Optional.empty())) : Optional.empty();
    }

    @Override
    public void closed() {
        background.close();
    }
}
