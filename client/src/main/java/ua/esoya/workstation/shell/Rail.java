package ua.esoya.workstation.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.route.Route;

/** The left rail: the main places of this person's work, the present one marked. Alt with a digit opens them, so it never takes the keys. */
final class Rail extends ScrollPane {
    private static final Text TEXT = Text.of(Rail.class);

    /** More places than these stand closer together, so that the last is whole on a screen of 768 dots; what large letters push out of it scrolls. */
    private static final int ROOMY = 11;

    private final ToggleGroup places = new ToggleGroup();

    Rail(List<RailEntry> entries, ScreenStack screens) {
        getStyleClass().add("es-rail");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        boolean close = entries.size() > ROOMY;
        var column = new VBox();
        column.getStyleClass().add("es-rail-column");
        if (close) {
            column.getStyleClass().add("es-rail-close");
        }
        setContent(column);
        for (var entry : entries) {
            var place = new ToggleButton(entry.words(), Parts.icon(entry.icon(), close ? 16 : 20));
            entry.waiting().subscribe(count -> place.setText(count == 0 ? entry.words() : TEXT.get("rail.waiting", entry.words(), count)));
            place.setContentDisplay(ContentDisplay.TOP);
            place.setId("rail-" + entry.id());
            place.setToggleGroup(places);
            place.setMaxWidth(Double.MAX_VALUE);
            place.setWrapText(true);
            place.setFocusTraversable(false);
            place.setUserData(entry.route().place());
            place.setOnAction(ignored -> {
                // the click marked the place, but whoever has unsaved work may stay where he is
                mark(screens.started().get());
                screens.start(entry.route());
            });
            column.getChildren().add(place);
        }
        screens.started().subscribe(this::mark);
    }

    private void mark(Optional<Route> started) {
        for (var place : places.getToggles()) {
            place.setSelected(started.map(Route::place).filter(place.getUserData()::equals).isPresent());
        }
    }
}
