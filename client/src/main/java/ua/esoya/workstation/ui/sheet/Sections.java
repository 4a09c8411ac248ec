package ua.esoya.workstation.ui.sheet;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.Route;

/** Several lists under one entry of the rail: a line of their names above each of them, Ctrl with a digit goes to another. */
public final class Sections {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private final Navigator navigator;
    private final List<Section> all;

    /** One list: its name, and the route that starts it. */
    public record Section(String name, Route route) {}

    /** At most nine lists, in the order of their digits. */
    public Sections(Navigator navigator, List<Section> all) {
        this.navigator = navigator;
        this.all = List.copyOf(all);
    }

    /** The line of names; the present one is marked. Whoever sees one list only sees no line. */
    public Node line(Route present) {
        var line = Parts.styled(new HBox(), "es-sections");
        Parts.show(line, all.size() > 1);
        for (int at = 0; at < all.size(); at++) {
            var section = all.get(at);
            var button = Parts.styled(new Button(section.name(), Parts.key(key(at).label())), "es-section");
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setFocusTraversable(false);
            button.setId("section-" + (at + 1));
            if (section.route().equals(present)) {
                button.getStyleClass().add("es-section-present");
            } else {
                button.setOnAction(ignored -> navigator.start(section.route()));
            }
            line.getChildren().add(button);
        }
        return line;
    }

    /** The keys that go to the other lists. */
    public List<Command> commands(Route present) {
        return IntStream.range(0, all.size()).filter(at -> !all.get(at).route().equals(present))
                .mapToObj(at -> Command.of("section." + (at + 1), all.get(at).name(), key(at), () -> navigator.start(all.get(at).route())).quiet()).toList();
    }

    private static Shortcut key(int at) {
        return Shortcut.ctrl(DIGITS.get(at));
    }
}
