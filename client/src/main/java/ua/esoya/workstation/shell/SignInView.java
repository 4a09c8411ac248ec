package ua.esoya.workstation.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** The sign-in window: account, password, workplace; Caps Lock and layout are shown before they cost a try (4.1). */
final class SignInView extends StackPane {
    private static final Text TEXT = Text.of(SignInView.class);

    private final SignInViewModel model;
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final StackPane place = new StackPane();

    SignInView(SignInViewModel model, Background background, List<TrainingAccount> training) {
        this.model = model;
        getStyleClass().add("es-sign-in");
        var form = Parts.styled(new VBox(), "es-sign-in-form", "es-stack");
        form.getChildren().addAll(Parts.title(TEXT.get("product")), Parts.dim(TEXT.get("product.line")));
        var account = Parts.styled(new VBox(entry("sign-in.login", "login", login), entry("sign-in.password", "password", password)), "es-stack");
        model.fixedWorkplace().ifPresent(code -> account.getChildren().add(Parts.dim(TEXT.get("sign-in.fixed", code))));
        account.getChildren().addAll(CapsLockNote.watching(account), layoutNote(), enterButton());
        Parts.show(place, false);
        form.getChildren().addAll(account, place, troubleNote());
        if (!training.isEmpty()) {
            form.getChildren().add(trainingTable(training));
        }
        model.choice().subscribe((before, now) -> {
            Parts.show(account, now.isEmpty());
            Parts.show(place, now.isPresent());
            place.getChildren().clear();
            now.ifPresentOrElse(question -> {
                var pane = new WorkplacePane(model, question, background);
                place.getChildren().add(pane);
                pane.begin();
            }, login::requestFocus);
        });
        model.firstSteps().step().subscribe((before, now) -> {
            Parts.show(account, now.isEmpty());
            Parts.show(place, now.isPresent());
            place.getChildren().clear();
            now.ifPresentOrElse(this::showStep, login::requestFocus);
        });
        model.login().bindBidirectional(login.textProperty());
        model.password().bindBidirectional(password.textProperty());
        form.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(form);
        if (!training.isEmpty()) {
            getStyleClass().add("es-training");
            var strip = TrainingStrip.make();
            setAlignment(strip, Pos.TOP_CENTER);
            getChildren().add(strip);
        }
    }

    /** The control that gets the keys first. */
    Node firstFocus() {
        return login;
    }

    private Node entry(String key, String id, TextField input) {
        var label = Parts.styled(new Label(TEXT.get(key)), "es-field-label");
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(TEXT.get(key));
        input.disableProperty().bind(model.asking());
        input.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                if (input == login && password.getText().isEmpty()) {
                    password.requestFocus();
                } else {
                    model.enter();
                }
            }
        });
        return Parts.styled(new VBox(label, input), "es-field");
    }

    private Node enterButton() {
        var enter = Parts.styled(new Button(TEXT.get("sign-in.enter")), "accent");
        enter.setId("enter");
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.setOnAction(ignored -> model.enter());
        enter.disableProperty().bind(model.asking());
        enter.textProperty().bind(model.asking().map(asking -> TEXT.get(asking ? "sign-in.asking" : "sign-in.enter")));
        return enter;
    }

    private Node troubleNote() {
        var note = Parts.note(Meaning.LATE, "");
        note.setId("trouble");
        note.textProperty().bind(model.message());
        hideWhenEmpty(note);
        model.message().subscribe(text -> {
            if (!text.isEmpty() && !model.asking().get()) {
                place.getChildren().stream().findFirst().ifPresentOrElse(Node::requestFocus, password::requestFocus);
            }
        });
        return note;
    }

    private Node layoutNote() {
        var note = Parts.note(Meaning.WARN, "");
        note.textProperty().bind(model.layout());
        hideWhenEmpty(note);
        return note;
    }

    private static void hideWhenEmpty(Label note) {
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
    }

    private void showStep(FirstStep step) {
        Node pane = switch (step) {
            case FirstStep.Password password -> new NewPasswordPane(password.model(), password.why());
            case FirstStep.Obligation ignored -> new ObligationPane(model.firstSteps()::accept, model.asking());
        };
        pane.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                model.firstSteps().leave();
            }
        });
        place.getChildren().setAll(pane);
        pane.requestFocus();
    }

    private Node trainingTable(List<TrainingAccount> accounts) {
        var table = Parts.styled(new VBox(Parts.styled(new Label(TEXT.get("sign-in.training", accounts.getFirst().password())), "es-heading")), "es-stack");
        for (var account : accounts) {
            table.getChildren().add(Parts.dim(TEXT.get("sign-in.training.row", account.login(), account.who())));
        }
        table.setId("training-accounts");
        return table;
    }
}
