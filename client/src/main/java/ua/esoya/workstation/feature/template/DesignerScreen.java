package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
    private final SuggestField<Insertion> picker;
    private final VBox troubles = Parts.styled(new VBox(), "es-stack");
    /** Read while the picker looks up, beside the FX thread. */
    private volatile int keysAt;
    private final HBox root = Parts.styled(new HBox(), "es-body");

    DesignerScreen(DesignerViewModel model, String title, Background background) {
        this.model = model;
        this.background = background;
        this.title = title;
        source.setId("template-source");
        source.setAccessibleText(TEXT.get("source"));
        source.setWrapText(true);
        source.textProperty().bindBidirectional(model.text());
        source.selectionProperty().subscribe(range -> keysAt = range.getStart());
        source.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            // a tabulator is no sign of a form
            if (pressed.getCode() == KeyCode.TAB && !pressed.isShiftDown() && !pressed.isControlDown()) {
                pressed.consume();
                source.replaceSelection("  ");
            }
        });
        picker = new SuggestField<>(TEXT.get("field"), background, typed -> model.insertions(typed, keysAt), it -> new Suggestion(it.title(), it.tells()));
        picker.setId("template-field");
        picker.example(TEXT.get("field.example"));
        picker.afterTaking(this::put);
        VBox.setVgrow(source, Priority.ALWAYS);
        // names of services are long, and half a window is narrow
        var heading = Parts.title(title);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        var left = Parts.styled(new VBox(heading, Parts.note(model.notice()), picker, source, troubles), "es-stack");
        var paper = new PaperPane("template-preview", TEXT.get("paper"));
        var tried = Parts.dim("");
        tried.setId("template-tried");
        tried.textProperty().bind(model.tried());
        var right = Parts.styled(new VBox(tried, paper), "es-stack");
        HBox.setHgrow(right, Priority.ALWAYS);
        left.prefWidthProperty().bind(root.widthProperty().divide(2));
        right.prefWidthProperty().bind(root.widthProperty().divide(2));
        root.getChildren().addAll(left, right);
        model.onOpened(this::toBeginning);
        model.found().subscribe(this::tell);
        model.pages().subscribe(paper::show);
    }

    private void tell(List<TemplateTrouble> now) {
        troubles.getChildren().setAll(now.stream().limit(SAID_AT_ONCE).map(it -> Parts.note(it.isHint() ? Meaning.INFO : Meaning.LATE, TroubleWords.of(it))).toList());
    }

    /** The field goes where the keys were, or around what was chosen there. */
    private void put() {
        picker.chosen().get().ifPresent(it -> {
            picker.text().set("");
            source.requestFocus();
            int already = it.isAtBeginning() ? source.getText().indexOf(it.once()) : -1;
            if (already >= 0) {
                source.selectRange(already, already + it.once().length());
                model.hasAlready(it);
                return;
            }
            if (it.isAtBeginning()) {
                toBeginning();
            }
            int at = source.getSelection().getStart();
            String chosen = source.getSelectedText();
            source.replaceSelection(it.before() + chosen + it.after());
            source.positionCaret(at + it.before().length() + chosen.length());
        });
    }

    /** Where the paper begins; above it stand its looks. */
    private void toBeginning() {
        int body = source.getText().indexOf("<body");
        source.positionCaret(body < 0 ? 0 : source.getText().indexOf('>', body) + 1);
    }

    /** In one step, so that Ctrl+Z has the text before it. */
    private void replace(String form) {
        source.replaceText(0, source.getLength(), form);
        toBeginning();
        source.requestFocus();
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
                Command.of("template.case", TEXT.get("case"), Shortcut.of(KeyCode.F6), model::chooseCase),
                Command.of("template.rehearse", TEXT.get("rehearsal"), Shortcut.of(KeyCode.F7), model::rehearse),
                Command.of("template.word", TEXT.get("word"), Shortcut.of(KeyCode.F2), () -> model.importWord(this::replace)),
                Command.of("template.versions", TEXT.get("versions"), Shortcut.ctrl(KeyCode.H), model::versions));
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
    public void shownAgain() {
        model.shownAgain();
    }

    @Override
    public void closed() {
        background.close();
    }
}
