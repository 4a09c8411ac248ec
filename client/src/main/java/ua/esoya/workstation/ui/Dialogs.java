package ua.esoya.workstation.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Windows that ask or tell. They never block the caller; each button names its act. All calls on the FX thread. */
public final class Dialogs {
    private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);
    private static final Text TEXT = Text.of(Dialogs.class);

    private final Supplier<Window> owner;
    private boolean defectShown;

    /** Windows over the one that {@code owner} names at the moment of asking. */
    public Dialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    /** Asks one question; the likely answer is under Enter, the staying one under Esc. */
    public void ask(String question, String detail, Answer... answers) {
        window(question, Parts.dim(detail), answers);
    }

    /** Tells something that must not be missed. */
    public void tell(String heading, String detail) {
        ask(heading, detail, new Answer(TEXT.get("understood"), Answer.Kind.STAY, () -> {}));
    }

    /** Shows a thing to read with a button that closes it, and perhaps more acts. */
    public void show(String heading, Node content, Answer... answers) {
        window(heading, content, answers);
    }

    /** Asks where a file is to be kept; empty when the person thought better of it. Waits for the answer, as windows of the system do. */
    public Optional<Path> saveAs(String proposedName) {
        var chooser = new FileChooser();
        chooser.setTitle(TEXT.get("save"));
        chooser.setInitialFileName(proposedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    /** Asks whether unsaved work may be left; {@code leave} is called when it was kept or given up. */
    public void askToLeave(UnsavedWork work, Runnable leave) {
        var giveUp = Answer.other(work.leaveAnyway(), leave);
        var stay = Answer.stay(TEXT.get("stay"));
        work.keep().ifPresentOrElse(
                keep -> ask(work.question(), TEXT.get("leaving"), Answer.likely(keep.words(), () -> keep.act().keep(leave)), giveUp, stay),
                () -> ask(work.question(), TEXT.get("losing"), giveUp, stay));
    }

    /** Shows the defect's code and logs it with its cause, once. While one such window stands, others are only logged. */
    public void defect(Trouble.Defect defect) {
        LOG.error("defect {}", defect.code(), defect.cause());
        if (defectShown) {
            return;
        }
        var code = Parts.styled(new TextField(defect.code()), "es-big");
        code.setEditable(false);
        code.setId("defect-code");
        code.setAccessibleText(TEXT.get("defect.code"));
        var content = Parts.styled(new VBox(Parts.dim(TEXT.get("defect.detail")), code), "es-stack");
        defectShown = true;
        window(TEXT.get("defect"), content, Answer.other(TEXT.get("defect.copy"), () -> copy(defect.code())),
                        Answer.stay(TEXT.get("defect.close")))
                .setOnHidden(ignored -> defectShown = false);
    }

    private Dialog<ButtonType> window(String heading, Node content, Answer... answers) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.setTitle(TEXT.get("product"));
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("es-dialog");
        var title = Parts.title(heading);
        title.setWrapText(true);
        pane.setContent(Parts.styled(new VBox(title, content), "es-dialog-content"));
        for (var answer : answers) {
            var button = new ButtonType(answer.words(), data(answer.kind()));
            pane.getButtonTypes().add(button);
            dress((Button) pane.lookupButton(button), answer.kind());
            dialog.resultProperty().subscribe(chosen -> {
                if (chosen == button) {
                    answer.act().run();
                }
            });
        }
        dialog.show();
        return dialog;
    }

    /** Words that name an act may be long; they are never cut to the width of their neighbours. */
    private static void dress(Button button, Answer.Kind kind) {
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (kind == Answer.Kind.LIKELY) {
            button.getStyleClass().add("accent");
        }
    }

    private static ButtonData data(Answer.Kind kind) {
        return switch (kind) {
            case LIKELY -> ButtonData.OK_DONE;
            case OTHER -> ButtonData.OTHER;
            case STAY -> ButtonData.CANCEL_CLOSE;
        };
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
