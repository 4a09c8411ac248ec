package ua.esoya.workstation.ui.form;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a short list: two or three letters of any word choose it, arrows walk, Delete clears. */
public final class ChoiceField<T> extends FormField {
    private static final long PATIENCE = Duration.ofMillis(1200).toNanos();

    private final ComboBox<@Nullable T> box;
    private final Function<? super T, String> words;
    private final ObjectProperty<Optional<T>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private String typed = "";
    private long typedAt;

    /** A choice whose items read as {@code words} says. */
    public ChoiceField(String label, List<? extends T> items, Function<? super T, String> words) {
        this(label, items, words, new ComboBox<>());
    }

    private ChoiceField(String label, List<? extends T> items, Function<? super T, String> words, ComboBox<@Nullable T> box) {
        super(label, box, box);
        this.box = box;
        this.words = words;
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().addAll(items);
        box.setConverter(new Reading());
        box.valueProperty().subscribe(value -> chosen.set(Optional.ofNullable(value)));
        chosen.subscribe(value -> box.setValue(value.orElse(null)));
        box.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        box.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.DELETE) {
                box.setValue(null);
            }
        });
        // F4 brought the person here from another screen: let go here, it must not drop the list
        box.addEventFilter(KeyEvent.KEY_RELEASED, released -> {
            if (released.getCode() == KeyCode.F4) {
                released.consume();
            }
        });
    }

    /** What is chosen. */
    public ObjectProperty<Optional<T>> chosen() {
        return chosen;
    }

    /** Replaces what can be chosen; a choice that is no longer there is cleared. */
    public void offer(List<? extends T> items) {
        var kept = chosen.get().filter(items::contains);
        box.getItems().setAll(items);
        chosen.set(kept);
        box.setValue(kept.orElse(null));
    }

    @Override
    boolean keepsEnter() {
        return box.isShowing();
    }

    private void letter(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.getCharacter().isBlank() || key.getCharacter().codePointAt(0) < ' ') {
            return;
        }
        typed = System.nanoTime() - typedAt < PATIENCE ? typed + key.getCharacter() : key.getCharacter();
        typedAt = System.nanoTime();
        box.getItems().stream().filter(this::fits).findFirst().ifPresent(box::setValue);
        key.consume();
    }

    private boolean fits(@Nullable T item) {
        var text = item == null ? "" : words.apply(item).toLowerCase(Locale.ROOT);
        var start = typed.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            // a word may begin after a quotation mark too
            if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    private final class Reading extends StringConverter<@Nullable T> {
        @Override
        public String toString(@Nullable T item) {
            return item == null ? "" : words.apply(item);
        }

        @Override
        public @Nullable T fromString(String text) {
            return box.getValue();
        }
    }
}
