package ua.esoya.workstation.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** «Про програму»: product, developer and contract, versions of program and schema (2.1.5). */
final class About {
    private static final Text TEXT = Text.of(About.class);

    private About() {}

    static void show(Dialogs dialogs, String programVersion, String schemaVersion) {
        dialogs.show(TEXT.get("about"), content(programVersion, schemaVersion), Answer.stay(TEXT.get("about.close")));
    }

    private static Node content(String programVersion, String schemaVersion) {
        var grid = Parts.styled(new GridPane(16, 8), "es-about");
        line(grid, 0, "about.product", TEXT.get("product"));
        line(grid, 1, "about.program", programVersion);
        line(grid, 2, "about.schema", schemaVersion);
        line(grid, 3, "about.developer", TEXT.get("about.developer.name"));
        line(grid, 4, "about.rights", TEXT.get("about.rights.words"));
        return grid;
    }

    private static void line(GridPane grid, int row, String key, String value) {
        var words = new Label(value);
        words.setWrapText(true);
        words.setId(key.replace('.', '-'));
        grid.addRow(row, Parts.styled(new Label(TEXT.get(key)), "es-dim"), words);
    }
}
