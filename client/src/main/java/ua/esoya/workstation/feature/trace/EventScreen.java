package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;

/** One event whole; its values can be marked and copied. */
final class EventScreen implements Screen {
    private static final int NAME = 220;

    private final SecurityEvent event;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final ScrollPane scroll = Parts.styled(new ScrollPane(), "es-facts-room");
    private final GridPane grid = Parts.styled(new GridPane(), "es-facts");

    EventScreen(SecurityEvent event) {
        this.event = event;
        var chip = TraceWords.chip(event.severity());
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAME), value);
        EventLines.of(event).forEach(this::add);
        scroll.setContent(Parts.card(TEXT.get("event.facts"), "", grid));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(TEXT.get("event.facts"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(Parts.styled(new HBox(Parts.title(event.kindTitle()), Parts.chip(chip.meaning(), chip.words())), "es-row"), scroll);
    }

    @Override
    public String title() {
        return event.kindTitle();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(scroll);
    }

    private void add(EventLines.Line line) {
        var name = new Label(line.name());
        name.getStyleClass().add("es-dim");
        name.setWrapText(true);
        var value = new TextField(line.value());
        value.setEditable(false);
        value.setAccessibleText(line.name());
        name.setLabelFor(value);
        GridPane.setValignment(name, VPos.CENTER);
        grid.addRow(grid.getRowCount(), name, value);
    }
}
