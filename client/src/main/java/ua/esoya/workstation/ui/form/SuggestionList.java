package ua.esoya.workstation.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import ua.esoya.workstation.ui.Parts;

/** The list that drops under a field: arrows walk, the first line is marked from the start unless told. Never takes the keys from the field. */
public final class SuggestionList<T> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int MOST = 10;
    private static final int NONE = -1;

    private final Popup popup = new Popup();
    private final VBox lines = Parts.styled(new VBox(), "es-suggestions");
    private final Region field;
    private final Function<? super T, Suggestion> words;
    private final Consumer<? super T> chosen;
    private List<T> items = List.of();
    private int marked;
    private int least;

    /** A list under {@code field}; {@code chosen} gets what a click takes. */
    public SuggestionList(Region field, Function<? super T, Suggestion> words, Consumer<? super T> chosen) {
        this.field = field;
        this.words = words;
        this.chosen = chosen;
        popup.getContent().add(lines);
        popup.setAutoHide(true);
        // under the field itself, whatever room its shadow takes
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
    }

    /** Shows these, the first ten of them, the first marked; nothing hides the list. */
    public void show(List<? extends T> found) {
        show(found, 0);
    }

    /** The same with none marked until an arrow marks one. */
    public void offer(List<? extends T> found) {
        show(found, NONE);
    }

    private void show(List<? extends T> found, int first) {
        least = first;
        items = List.copyOf(found.subList(0, Math.min(MOST, found.size())));
        lines.getChildren().setAll(items.stream().map(this::line).toList());
        mark(first);
        if (items.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        // a field that came into the window in this very pulse has no place yet, and the list would lie over it
        field.getScene().getRoot().applyCss();
        field.getScene().getRoot().layout();
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        lines.setMinWidth(field.getWidth());
        popup.show(field, place.getMinX(), place.getMaxY() + 2);
    }

    /** Takes the list away. */
    public void hide() {
        popup.hide();
    }

    /** Whether the list stands under the field now. */
    public boolean showing() {
        return popup.isShowing();
    }

    /** The marked line. */
    public Optional<T> marked() {
        return showing() && marked > NONE && marked < items.size() ? Optional.of(items.get(marked)) : Optional.empty();
    }

    /** Lets arrows and Esc reach the list before the field; true when the key was for the list. */
    public boolean press(KeyEvent key) {
        if (!showing()) {
            return false;
        }
        switch (key.getCode()) {
            case DOWN -> mark(Math.min(marked + 1, items.size() - 1));
            case UP -> mark(Math.max(marked - 1, least));
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        key.consume();
        return true;
    }

    private void mark(int line) {
        marked = line;
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == line);
        }
        if (line > NONE && line < items.size()) {
            var words = this.words.apply(items.get(line));
            field.setAccessibleHelp(words.name() + " " + words.detail());
        }
    }

    private Node line(T item) {
        var suggestion = words.apply(item);
        var line = new HBox(Parts.styled(new Label(suggestion.name()), "es-suggestion-name"), Parts.filler(), Parts.styled(new Label(suggestion.detail()), "es-dim"));
        line.getStyleClass().add("es-suggestion");
        line.setOnMouseClicked(ignored -> {
            hide();
            chosen.accept(item);
        });
        return line;
    }
}
