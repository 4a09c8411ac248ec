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
        this(50, 50);
    }

    private FormGrid(double... shares) {
        Parts.styled(this, "es-form");
        for (double percent : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
    }

    /** Without a pair of its own: two columns would lose the gap between them. */
    static FormGrid ofRows() {
        return new FormGrid(100);
    }

    /** A field across all columns. */
    FormGrid whole(Node field) {
        add(field, 0, row++, getColumnConstraints().size(), 1);
        return this;
    }

    /** Two fields side by side, the second with the larger share: for a choice among long names. */
    FormGrid narrowAndWide(Node narrow, Node wide) {
        return whole(new SharedRow(narrow, NARROW, wide));
    }

    /** Two fields side by side, the first with the larger share. */
    FormGrid wideAndNarrow(Node wide, Node narrow) {
        return whole(new SharedRow(wide, 100 - NARROW, narrow));
    }

    /** Two fields side by side. */
    FormGrid pair(Node left, Node right) {
        add(left, 0, row);
        add(right, 1, row++);
        return this;
    }
}
