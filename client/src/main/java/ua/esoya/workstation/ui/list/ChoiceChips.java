package ua.esoya.workstation.ui.list;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;

/** One condition of a list as a row of chips, of which one holds: a click, Enter or the key of {@link #next()} chooses another. */
public final class ChoiceChips<T> extends HBox {
    private final List<T> all;
    private final ObjectProperty<T> chosen;

    /** Chips with ids {@code <id>-1} and so on; the first of them holds at the beginning. */
    public ChoiceChips(String id, List<T> all, Function<? super T, String> words) {
        this.all = List.copyOf(all);
        this.chosen = new SimpleObjectProperty<>(all.getFirst());
        getStyleClass().add("es-chip-line");
        for (int at = 0; at < all.size(); at++) {
            var choice = all.get(at);
            var chip = PressableChip.of(Parts.chip(Meaning.SHUT, words.apply(choice)), id + "-" + (at + 1), words.apply(choice), () -> chosen.set(choice));
            chip.setGraphic(null);
            chosen.subscribe(now -> {
                chip.getStyleClass().removeAll("es-chosen", Meaning.INFO.style());
                if (now.equals(choice)) {
                    chip.getStyleClass().addAll("es-chosen", Meaning.INFO.style());
                }
            });
            getChildren().add(chip);
        }
    }

    /** The choice that holds. */
    public ObjectProperty<T> chosen() {
        return chosen;
    }

    /** Goes to the next choice; after the last comes the first. */
    public void next() {
        chosen.set(all.get((all.indexOf(chosen.get()) + 1) % all.size()));
    }
}
