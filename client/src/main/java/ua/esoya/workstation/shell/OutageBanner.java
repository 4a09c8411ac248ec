package ua.esoya.workstation.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;

/** A strip over the screen while the server is away; it goes by itself when the server answers again. */
final class OutageBanner extends HBox {
    private final Label words = new Label("", Parts.icon(Meaning.LATE.icon(), 16));

    OutageBanner() {
        getStyleClass().addAll("es-banner", "es-late");
        setId("outage");
        words.setWrapText(true);
        getChildren().add(words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(String text) {
        words.setText(text);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
