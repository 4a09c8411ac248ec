package ua.esoya.workstation.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.RailEntry;

/** The left rail: the main places of this person's work. */
final class Rail extends VBox {
    private final ToggleGroup places = new ToggleGroup();

    Rail(List<RailEntry> entries, Navigator navigator) {
        getStyleClass().add("es-rail");
        for (var entry : entries) {
            var place = new ToggleButton(entry.words(), Parts.icon(entry.icon(), 20));
            place.setContentDisplay(ContentDisplay.TOP);
            place.setId("rail-" + entry.id());
            place.setToggleGroup(places);
            place.setMaxWidth(Double.MAX_VALUE);
            place.setWrapText(true);
            place.setFocusTraversable(false);
            place.setUserData(entry.route());
            place.setOnAction(ignored -> navigator.start(entry.route()));
            getChildren().add(place);
        }
    }
}
