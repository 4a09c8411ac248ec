package ua.esoya.workstation.shell;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import ua.esoya.domain.Reception;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Commands;

/** The bottom line: the keys that work here, and what runs in the background. */
final class KeyLine extends HBox {
    private static final Text TEXT = Text.of(KeyLine.class);

    private static final Map<String, String> LOOKS = Map.of(Reception.TAIL, "es-reception-tail", Reception.CLOSED, "es-reception-closed");

    private final HBox keys = Parts.styled(new WholeKeys(), "es-keys");

    KeyLine(Commands commands, Background background, ReceptionViewModel reception, String trainingWords) {
        getStyleClass().add("es-key-line");
        commands.keyLine().addListener((ListChangeListener<Command>) change -> show(commands));
        show(commands);
        var running = Parts.styled(new Label(), "es-dim");
        running.setId("background-work");
        running.textProperty().bind(Bindings.createStringBinding(
                () -> background.named().isEmpty() ? "" : TEXT.get("running", background.named().getFirst().name(), background.named().size()), background.named()));
        keys.setMinWidth(0);
        setMinWidth(0);
        getChildren().addAll(keys, Parts.filler(), running);
        var hours = Parts.styled(new Label(), "es-dim");
        hours.setId("reception");
        hours.setMinWidth(USE_PREF_SIZE);
        hours.textProperty().bind(reception.words());
        hours.managedProperty().bind(hours.textProperty().isNotEmpty());
        reception.state().subscribe(now -> hours.getStyleClass().setAll("label", LOOKS.getOrDefault(now, "es-dim")));
        getChildren().add(hours);
        if (!trainingWords.isEmpty()) {
            var words = Parts.styled(new Label(trainingWords), "es-dim", "es-strong");
            words.setMinWidth(USE_PREF_SIZE);
            words.setTooltip(new Tooltip(TEXT.get("training.clock.why")));
            getChildren().add(words);
        }
    }

    private void show(Commands commands) {
        keys.getChildren().setAll(commands.keyLine().stream()
                .map(command -> {
                    var words = Parts.styled(new Label(command.shortText()), "es-dim");
                    words.setMinWidth(USE_PREF_SIZE);
                    var key = Parts.styled(new HBox(Parts.key(command.shortcut().orElseThrow().label()), words), "es-key-words");
                    key.setMinWidth(USE_PREF_SIZE);
                    return key;
                })
                .toList());
    }

    /** Keys that find no room are left out whole, and stand on the key card all the same; the line never widens the window. */
    private static final class WholeKeys extends HBox {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            getChildren().forEach(key -> key.setVisible(key.getBoundsInParent().getMaxX() <= getWidth()));
        }
    }
}
