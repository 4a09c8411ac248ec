package ua.esoya.workstation.feature.casefile;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;

/** Named values under one heading, drawn as a panel. */
final class FactCard {
    private FactCard() {}

    /** @param labels width of the column of names */
    static VBox of(CaseFacts.Section section, double labels) {
        var grid = Parts.styled(new GridPane(), "es-facts");
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setFillWidth(true);
        grid.getColumnConstraints().addAll(new ColumnConstraints(labels), value);
        for (int row = 0; row < section.facts().size(); row++) {
            var fact = section.facts().get(row);
            var words = new Label(fact.value());
            words.setWrapText(true);
            var name = Parts.dim(fact.label());
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(words, VPos.TOP);
            grid.addRow(row, name, words);
        }
        return Parts.card(section.heading(), "", grid);
    }
}
