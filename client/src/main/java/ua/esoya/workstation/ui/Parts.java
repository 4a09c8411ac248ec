package ua.esoya.workstation.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import ua.esoya.workstation.ui.command.Command;

/** Small things that all screens are put together from; their look stands in theme.css. */
public final class Parts {
    private static final double WIDE = 1200;

    private Parts() {}

    /** The title of a screen. */
    public static Label title(String words) {
        return styled(new Label(words), "es-title");
    }

    /** A number or figure to be read from afar. */
    public static Label big(String words) {
        var figure = styled(new Label(words), "es-big");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    /** Secondary words. */
    public static Label dim(String words) {
        var label = styled(new Label(words), "es-dim");
        label.setWrapText(true);
        // in a crowded room the list gives way, not the words
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A state: icon, word and colour together. */
    public static Label chip(Meaning meaning, String words) {
        var chip = new Label(words, icon(meaning.icon(), 12));
        chip.getStyleClass().addAll("es-chip", meaning.style());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** A box with one or two sentences, coloured by meaning. */
    public static Label note(Meaning meaning, String words) {
        var note = new Label(words, icon(meaning.icon(), 16));
        note.getStyleClass().addAll("es-note", meaning.style());
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }

    /** A note that says the latest notice, and takes no room when there is none. */
    public static Label note(ObservableValue<Notice> notices) {
        var note = note(Meaning.INFO, "");
        notices.subscribe(now -> {
            note.getStyleClass().removeAll(Stream.of(Meaning.values()).map(Meaning::style).toList());
            note.getStyleClass().add(now.meaning().style());
            note.setGraphic(icon(now.meaning().icon(), 16));
            note.setText(now.text());
            show(note, now.present());
        });
        return note;
    }

    /** Shows a node, or hides it and gives its room to the others. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A panel with a small heading and, at its right end, a remark. */
    public static VBox card(String heading, String remark, Node... content) {
        var head = new HBox(styled(new Label(heading), "es-heading"), filler(), styled(new Label(remark), "es-dim"));
        head.getStyleClass().add("es-card-head");
        var card = styled(new VBox(head), "es-card");
        card.getChildren().addAll(content);
        return card;
    }

    /** The button of the most likely act here, with its key. */
    public static Button primary(Command command) {
        var button = button(command);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A button that runs the command, with its key if it has one; out of reach while the command is. */
    public static Button button(Command command) {
        var button = new Button(command.text());
        command.shortcut().ifPresent(key -> {
            button.setGraphic(key(key.label()));
            button.setContentDisplay(ContentDisplay.RIGHT);
        });
        button.setId(command.id().replace('.', '-'));
        button.setOnAction(ignored -> command.run());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A key as it is drawn beside an action. */
    public static Label key(String label) {
        var key = styled(new Label(label), "es-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    /** An icon of 12, 16 or 20 px at normal font size; it needs a label or an accessible name beside it. */
    public static FontIcon icon(Ikon kind, int size) {
        var icon = new FontIcon(kind);
        icon.getStyleClass().add("es-icon-" + size);
        return icon;
    }

    /** Buttons at the right end of a row; where the letters are large, those without room stand in a row below. */
    public static FlowPane buttons(List<? extends Node> buttons) {
        var flow = styled(new FlowPane(), "es-buttons");
        flow.getChildren().addAll(buttons);
        // one row is what it would like; it takes a second only where a window gives less
        flow.setPrefWrapLength(WIDE);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return flow;
    }

    /** Empty room that pushes what follows to the right end. */
    public static Region filler() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    /** The same node with these style classes of theme.css. */
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
