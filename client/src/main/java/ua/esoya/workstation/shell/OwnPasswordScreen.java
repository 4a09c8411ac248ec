package ua.esoya.workstation.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.domain.access.PasswordRules;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;

/** The new password of a person at work, as one screen. */
final class OwnPasswordScreen implements Screen {
    private static final Text TEXT = Text.of(OwnPasswordScreen.class);

    private final Background background;
    private final StackPane root = Parts.styled(new StackPane(), "es-sign-in");
    private final NewPasswordPane pane;

    OwnPasswordScreen(OwnAccess own, String login, PasswordRules rules, Background background, Function<Throwable, Trouble> sorter) {
        this.background = background;
        this.pane = new NewPasswordPane(NewPasswordViewModel.atWork(own, login, rules, background, sorter, this::changed), "");
        show(pane);
    }

    @Override
    public String title() {
        return TEXT.get("new-password");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(pane);
    }

    @Override
    public void closed() {
        background.close();
    }

    private void changed() {
        var note = Parts.note(Meaning.OK, TEXT.get("new-password.changed"));
        note.setId("password-changed");
        // the fields go, and the keys must not go on to the search
        root.requestFocus();
        show(note);
    }

    private void show(Node content) {
        var form = Parts.styled(new VBox(content), "es-sign-in-form");
        form.setMaxHeight(VBox.USE_PREF_SIZE);
        root.getChildren().setAll(form);
    }
}
