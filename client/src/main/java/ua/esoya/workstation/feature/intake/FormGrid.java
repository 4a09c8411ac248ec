package ua.esoya.workstation.feature.intake;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import ua.esoya.workstation.ui.Parts;

/** Two columns of fields, equal unless a row says otherwise; the order of adding is the order of speech. */
final class FormGrid extends GridPane {
    /** Share of a narrow first field, in per cent. */
    static final double NARROW = 42;

    private int row;

    FormGrid() {
        this(50);
    }

    /** All pairs share the width so; a grid without any pair of its own would lose the gap between its columns. */
    FormGrid(double share) {
        Parts.styled(this, "es-form");
        divide(this, share);
    }

    private static void divide(GridPane grid, double share) {
        for (double percent : new double[] {share, 100 - share}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
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
        divide(row, share);
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
