package ua.esoya.workstation.ui.entry;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Keeps the field that has the keys in sight of its scrolled column. */
public final class FollowFocus {
    private static final double MARGIN = 12;

    private FollowFocus() {}

    /** A column that scrolls when it must and shows no bar when it need not. */
    public static ScrollPane column(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("es-column");
        ChangeListener<Node> follow = (property, before, now) -> {
            if (now != null && inside(now, content)) {
                show(pane, content, now);
            }
        };
        pane.sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(follow);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(follow);
            }
        });
        return pane;
    }

    private static boolean inside(Node node, Node content) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }

    private static void show(ScrollPane pane, Node content, Node focused) {
        pane.layout();
        double height = pane.getViewportBounds().getHeight();
        double whole = content.getLayoutBounds().getHeight();
        if (whole <= height) {
            return;
        }
        var place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = pane.getVvalue() * (whole - height);
        double wanted = place.getMinY() - 3 * MARGIN < top ? place.getMinY() - 3 * MARGIN
                : place.getMaxY() + MARGIN > top + height ? place.getMaxY() + MARGIN - height : top;
        pane.setVvalue(Math.clamp(wanted / (whole - height), 0, 1));
    }
}
