package ua.esoya.workstation.feature.intake;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import ua.esoya.workstation.ui.Parts;

/** Two columns of fields, equal unless a row says otherwise; the order of adding is the order of speech. */
final class FormGrid extends GridPane {
    private static final double NARROW = 42;

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

    /** Two fields side by side, the second with the larger share: for a choice among long names. */
    FormGrid narrowAndWide(Node narrow, Node wide) {
        return whole(shared(narrow, NARROW, wide));
    }

    /** Two fields side by side, the first with the larger share. */
    FormGrid wideAndNarrow(Node wide, Node narrow) {
        return whole(shared(wide, 100 - NARROW, narrow));
    }

    private static Node shared(Node left, double share, Node right) {
        var row = Parts.styled(new GridPane(), "es-form");
        for (double percent : new double[] {share, 100 - share}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            row.getColumnConstraints().add(column);
        }
        row.addRow(0, left, right);
        return row;
    }

    /** Two fields side by side. */
    FormGrid pair(Node left, Node right) {
        add(left, 0, row);
        add(right, 1, row++);
        return this;
    }
}
