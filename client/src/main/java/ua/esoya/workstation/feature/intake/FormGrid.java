package ua.esoya.workstation.feature.intake;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import ua.esoya.workstation.ui.Parts;

/** Two equal columns of fields; the order of adding is the order of speech. */
final class FormGrid extends GridPane {
    private int row;

    FormGrid() {
        Parts.styled(this, "es-form");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
    }

    /** A field across both columns. */
    FormGrid whole(Node field) {
        add(field, 0, row++, 2, 1);
        return this;
    }

    /** Two fields side by side. */
    FormGrid pair(Node left, Node right) {
        add(left, 0, row);
        add(right, 1, row++);
        return this;
    }
}
