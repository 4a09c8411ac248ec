package ua.esoya.workstation.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** A part of a window that takes nothing while an answer is waited for, and then gives the keys back to where they were. */
public final class Waiting {
    private final Node part;
    private int anchor;
    private int caret;
    private Optional<Node> left = Optional.empty();

    private Waiting(Node part) {
        this.part = part;
    }

    /** Shuts this part while {@code asking} holds; whoever says afterwards what is wrong may still send the keys elsewhere. */
    public static void shut(Node part, ObservableValue<Boolean> asking) {
        var waiting = new Waiting(part);
        asking.subscribe(waiting::set);
    }

    private void set(boolean asking) {
        if (asking) {
            left = Optional.ofNullable(part.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner())).filter(this::holds);
            left.filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast).ifPresent(field -> {
                anchor = field.getAnchor();
                caret = field.getCaretPosition();
            });
            // otherwise the keys would go to whatever comes next, and letters typed meanwhile into the search
            left.ifPresent(ignored -> part.getScene().getRoot().requestFocus());
            part.setDisable(true);
        } else {
            part.setDisable(false);
            left.ifPresent(this::giveBack);
            left = Optional.empty();
        }
    }

    /** Letters typed next go on from where they stopped. */
    private void giveBack(Node owner) {
        owner.requestFocus();
        if (owner instanceof TextInputControl field) {
            field.selectRange(anchor, caret);
        }
    }

    private boolean holds(Node owner) {
        for (var at = owner; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }
}
