package ua.esoya.workstation.ui.entry;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import ua.esoya.workstation.ui.Parts;

/** Two fields that share a row; if so wished, they stand one under the other where letters are so large that the row would cut what is chosen. */
public final class SharedRow extends GridPane {
    /** The row holds both when it is as wide as so many heights of a label's letters. */
    private static final double LEAST = 24;

    private final Node right;
    private final double share;
    private final boolean stacks;
    private boolean stacked;

    private SharedRow(Node left, double share, Node right, boolean stacks) {
        this.right = right;
        this.share = share;
        this.stacks = stacks;
        Parts.styled(this, "es-form");
        getColumnConstraints().setAll(column(share), column(100 - share));
        addRow(0, left, right);
    }

    /**
     * A row for words that must not be cut.
     *
     * @param share of the first field, in per cent
     */
    public static SharedRow stacking(Node left, double share, Node right) {
        return new SharedRow(left, share, right, true);
    }

    /** A row of numbers, days and short words: they fit in any letters. */
    public static SharedRow fixed(Node left, double share, Node right) {
        return new SharedRow(left, share, right, false);
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        arrange(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        arrange(width);
        return super.computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
        super.layoutChildren();
    }

    private void arrange(double width) {
        boolean narrow = stacks && width > 0 && lookup(".es-field-label") instanceof Labeled label && width < LEAST * label.getFont().getSize();
        if (narrow != stacked) {
            stacked = narrow;
            setConstraints(right, narrow ? 0 : 1, narrow ? 1 : 0);
            if (narrow) {
                getColumnConstraints().setAll(column(100));
            } else {
                getColumnConstraints().setAll(column(share), column(100 - share));
            }
        }
    }
}
