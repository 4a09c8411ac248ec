package ua.esoya.workstation.ui.form;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;

/** Yes or no: Space turns it, Enter goes on. */
public final class CheckField extends FormField {
    private final CheckBox box;

    /** A box with its words at the right. */
    public CheckField(String words) {
        this(words, new CheckBox(words));
    }

    private CheckField(String words, CheckBox box) {
        super(words, box, box);
        this.box = box;
        getChildren().getFirst().setVisible(false);
        getChildren().getFirst().setManaged(false);
    }

    /** Whether it is ticked. */
    public BooleanProperty ticked() {
        return box.selectedProperty();
    }
}
