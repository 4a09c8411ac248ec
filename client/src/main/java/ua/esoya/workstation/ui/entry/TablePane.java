package ua.esoya.workstation.ui.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.FormField;

/** A table to be filled in row by row: Insert begins another row, Alt+Delete takes the one in hand away. */
final class TablePane {
    private static final Text TEXT = Text.of(TablePane.class);

    private final AskedValue value;
    private final ValueFields made;
    private final VBox lines = Parts.styled(new VBox(), "es-stack");
    private final VBox root;
    private final ListChangeListener<AskedValue.Row> redraw = change -> draw();

    TablePane(AskedValue value, ValueFields made) {
        this.value = value;
        this.made = made;
        var another = new Button(TEXT.get("row.add"), Parts.key(TEXT.get("row.add.key")));
        another.setId("add-row-" + value.attribute().code().replace('_', '-'));
        another.setAccessibleText(TEXT.get("row.add.to", value.attribute().title()));
        another.setOnAction(ignored -> add(value.rows().size() - 1));
        another.setMinWidth(Region.USE_PREF_SIZE);
        root = Parts.styled(new VBox(Parts.styled(new Label(value.attribute().title()), "es-field-label")), "es-field-parts");
        if (!value.attribute().hint().isEmpty()) {
            root.getChildren().add(Parts.styled(new Label(value.attribute().hint()), "es-field-hint"));
        }
        root.getChildren().addAll(lines, another);
        value.rows().addListener(redraw);
        draw();
    }

    Node node() {
        return root;
    }

    /** The form is drawn anew without this. */
    void end() {
        value.rows().removeListener(redraw);
    }

    private void draw() {
        lines.getChildren().clear();
        for (int at = 0; at < value.rows().size(); at++) {
            lines.getChildren().add(row(at));
        }
    }

    private Node row(int at) {
        var grid = new FormGrid();
        var half = new ArrayList<FormField>();
        for (var column : value.columns()) {
            var field = made.cell(value, column, at, entry(at, column));
            if (AskedPane.wide(column) && !fitsHalf(column)) {
                flush(grid, half);
                grid.whole(field);
            } else {
                half.add(field);
                if (half.size() == 2) {
                    flush(grid, half);
                }
            }
        }
        flush(grid, half);
        var line = Parts.styled(new VBox(Parts.styled(new Label(TEXT.get("row", at + 1)), "es-dim"), grid), "es-table-line");
        line.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> keys(pressed, at));
        return line;
    }

    private static boolean fitsHalf(CardAttribute column) {
        return column.kind().equals("text") && column.title().length() <= 24;
    }

    private Entry entry(int at, CardAttribute column) {
        var entry = value.rows().get(at).entries().get(column.code());
        if (entry == null) {
            throw new IllegalArgumentException(column.code());
        }
        return entry;
    }

    private static void flush(FormGrid grid, List<FormField> half) {
        if (half.size() == 2) {
            grid.pair(half.get(0), half.get(1));
        } else {
            half.forEach(grid::whole);
        }
        half.clear();
    }

    private void keys(KeyEvent pressed, int at) {
        if (pressed.getCode() == KeyCode.INSERT) {
            pressed.consume();
            add(at);
        } else if (pressed.getCode() == KeyCode.DELETE && pressed.isAltDown()) {
            pressed.consume();
            value.remove(at);
            focus(Math.min(at, value.rows().size() - 1));
        }
    }

    private void add(int after) {
        if (value.add(after)) {
            focus(after + 1);
        }
    }

    private void focus(int row) {
        boolean unused = made.focus(value.key(row, value.columns().getFirst().code()));
    }
}
