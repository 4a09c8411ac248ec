package ua.esoya.fx;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;

/** Finds controls that a screen reader could not name. */
public final class Accessible {
    private Accessible() {}

    /** The controls under this node that take the keys and have neither words nor an accessible name. */
    public static List<String> nameless(Parent root) {
        return FxTest.onFx(() -> all(root)
                .filter(node -> node instanceof Control && node.isFocusTraversable() && node.isVisible())
                .filter(node -> !(node instanceof javafx.scene.control.TabPane))
                .filter(node -> blank(node.getAccessibleText()) && !(node instanceof Labeled label && !blank(label.getText())))
                .map(node -> Objects.requireNonNullElse(node.getId(), node.toString()))
                .toList());
    }

    private static Stream<Node> all(Node node) {
        boolean inside = node instanceof Control control && !(control instanceof javafx.scene.control.ScrollPane || control instanceof javafx.scene.control.TabPane);
        var children = node instanceof Parent parent && !inside ? parent.getChildrenUnmodifiable() : List.<Node>of();
        return Stream.concat(Stream.of(node), children.stream().flatMap(Accessible::all));
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
