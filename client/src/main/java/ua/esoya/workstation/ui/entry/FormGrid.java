package ua.esoya.workstation.ui.entry;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.form.FormField;

/** Rows of one or two fields, the two equal unless a row says otherwise; the order of adding is the order of speech. */
public final class FormGrid extends GridPane {
    /** Share of a narrow first field, in per cent. */
    private static final double NARROW = 42;

    private int row;

    public FormGrid() {
        Parts.styled(this, "es-form");
        var column = new ColumnConstraints();
        column.setPercentWidth(100);
        getColumnConstraints().add(column);
    }

    /** A field across the whole row. */
    public FormGrid whole(Node field) {
        add(field, 0, row++);
        return this;
    }

    /** Two fields side by side, the second with the larger share: for a choice among long names. */
    public FormGrid narrowAndWide(Node narrow, Node wide) {
        return whole(SharedRow.stacking(narrow, NARROW, wide));
    }

    /** Two fields side by side, the first with the larger share. */
    public FormGrid wideAndNarrow(Node wide, Node narrow) {
        return whole(SharedRow.stacking(wide, 100 - NARROW, narrow));
    }

    /** Two fields side by side; where letters are so large that a choice or a mark would lose its words, one under the other. */
    public FormGrid pair(Node left, Node right) {
        return whole(row(left, right));
    }

    /** Such a row alone. */
    static Node row(Node left, Node right) {
        return ofWords(left) || ofWords(right) ? SharedRow.stacking(left, 50, right) : SharedRow.fixed(left, 50, right);
    }

    private static boolean ofWords(Node node) {
        return node instanceof FormField field && (field.control() instanceof ComboBoxBase || field.control() instanceof CheckBox);
    }
}
