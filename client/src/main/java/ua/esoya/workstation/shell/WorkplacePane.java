package ua.esoya.workstation.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ua.esoya.domain.Workplace;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.SuggestField;
import ua.esoya.workstation.ui.form.Suggestion;

/** The step after the password at a machine without a workplace of its own: letters find the window, Enter begins the work. */
final class WorkplacePane extends VBox {
    private static final Text TEXT = Text.of(WorkplacePane.class);

    private final SuggestField<Workplace> field;
    private final boolean known;

    WorkplacePane(SignInViewModel model, WorkplaceChoice choice, Background background) {
        getStyleClass().add("es-stack");
        known = choice.last().isPresent();
        field = new SuggestField<>(TEXT.get("sign-in.workplace"), background, choice::fitting, WorkplacePane::words);
        field.name("workplace");
        field.example(TEXT.get("sign-in.workplace.example"));
        field.hint(TEXT.get("sign-in.workplace.hint"));
        field.fromLetters(0);
        field.chosen().set(choice.last());
        field.afterTaking(() -> begin(model));
        field.enterGoesOn();
        field.disableProperty().bind(model.asking());
        var begin = Parts.styled(new Button(), "accent");
        begin.setId("begin");
        begin.setMaxWidth(Double.MAX_VALUE);
        begin.textProperty().bind(model.asking().map(asking -> TEXT.get(asking ? "sign-in.asking" : "sign-in.begin")));
        begin.disableProperty().bind(model.asking());
        begin.setOnAction(ignored -> begin(model));
        var nowhere = new Button(TEXT.get("sign-in.nowhere"));
        nowhere.setId("nowhere");
        nowhere.setMaxWidth(Double.MAX_VALUE);
        nowhere.disableProperty().bind(model.asking());
        nowhere.setOnAction(ignored -> model.begin(Optional.empty()));
        getChildren().addAll(Parts.dim(TEXT.get("sign-in.admitted", model.login().get().strip())), field, begin, nowhere);
        // the text field would swallow Esc; the list, which comes first, hides by it
        field.control().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> leave(pressed, model));
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> leave(pressed, model));
    }

    private static void leave(KeyEvent pressed, SignInViewModel model) {
        if (pressed.getCode() == KeyCode.ESCAPE && !pressed.isConsumed()) {
            pressed.consume();
            model.back();
        }
    }

    /** Gives the field the keys; where nothing is preselected the list drops at once. */
    void begin() {
        requestFocus();
        if (!known) {
            field.open();
        }
    }

    @Override
    public void requestFocus() {
        field.focus();
    }

    private void begin(SignInViewModel model) {
        field.chosen().get().ifPresentOrElse(place -> model.begin(Optional.of(place)), model::nothingChosen);
    }

    private static Suggestion words(Workplace place) {
        return new Suggestion(TEXT.get("sign-in.workplace.line", place.officeTitle(), place.title()), place.code());
    }
}
