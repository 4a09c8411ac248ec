package ua.esoya.workstation.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;

/** The chosen row of a list in full, to read beside the list; facts that say nothing are left out. */
public final class DetailPane<R> extends ScrollPane {
    private final VBox facts = Parts.styled(new VBox(), "es-detail");

    /** What to tell of the row that is chosen. */
    public DetailPane(ObservableValue<Optional<R>> chosen, Function<? super R, List<Detail>> details) {
        super();
        setContent(facts);
        setFitToWidth(true);
        setFocusTraversable(false);
        setId("details");
        getStyleClass().addAll("es-facts-room", "es-detail-room");
        chosen.subscribe(row -> {
            facts.getChildren().setAll(row.stream().flatMap(it -> details.apply(it).stream()).filter(detail -> !detail.text().isBlank()).map(DetailPane::fact).toList());
            setVisible(!facts.getChildren().isEmpty());
            setVvalue(0);
        });
    }

    private static Node fact(Detail detail) {
        var text = new Label(detail.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(Parts.styled(new Label(detail.label()), "es-field-label"), text);
    }
}
