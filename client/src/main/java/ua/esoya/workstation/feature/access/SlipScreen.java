package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** The slip on the screen: after leaving it nobody can read the password any more (5.1). */
final class SlipScreen implements Screen {
    private final TextField login = new TextField();
    private final TextField password = Parts.styled(new TextField(), "es-big");
    private final StackPane root;
    private final Command close;

    SlipScreen(Slip slip, Navigator navigator) {
        close = Command.of("slip.close", TEXT.get("slip.close"), Shortcut.of(KeyCode.F9), navigator::back);
        var note = Parts.note(slip.waits() ? Meaning.WARN : Meaning.INFO, slip.note());
        note.setId("slip-note");
        var form = Parts.styled(new VBox(Parts.title(TEXT.get("slip")), Parts.styled(new Label(slip.fullName()), "es-heading"),
                shown("slip.login", "slip-login", login, slip.login()), shown("slip.password", "slip-password", password, slip.password()),
                Parts.dim(TEXT.get("slip.first")), note, Parts.primary(close)), "es-sign-in-form");
        form.setMaxHeight(VBox.USE_PREF_SIZE);
        root = Parts.styled(new StackPane(form), "es-sign-in");
    }

    @Override
    public String title() {
        return TEXT.get("slip");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(close);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(password);
    }

    @Override
    public void closed() {
        password.clear();
    }

    private static Node shown(String key, String id, TextField field, String value) {
        var label = Parts.styled(new Label(TEXT.get(key)), "es-field-label");
        label.setLabelFor(field);
        field.setId(id);
        field.setText(value);
        field.setEditable(false);
        field.setAccessibleText(TEXT.get(key));
        return Parts.styled(new VBox(label, field), "es-field");
    }
}
