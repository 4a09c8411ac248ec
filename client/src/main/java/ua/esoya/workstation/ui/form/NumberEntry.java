package ua.esoya.workstation.ui.form;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;

/** A whole number within bounds. Anything else stays as typed, with a sentence under the field, and counts as absent. */
public final class NumberEntry extends FormField {
    private static final int LONGEST = 12;

    private final TextField input;
    private final int least;
    private final int most;
    private final ObjectProperty<Optional<Integer>> number = new SimpleObjectProperty<>(Optional.empty());

    /** A number from {@code least} to {@code most}, both allowed. */
    public NumberEntry(String label, int least, int most) {
        this(label, least, most, new TextField());
    }

    private NumberEntry(String label, int least, int most, TextField input) {
        super(label, input, input);
        this.input = input;
        this.least = least;
        this.most = most;
        input.setTextFormatter(Cleaning.formatter(LONGEST, false, this::say));
        input.textProperty().subscribe(this::typed);
        number.subscribe(this::write);
    }

    /** The number; absent when nothing, or nothing sensible, is typed. */
    public ObjectProperty<Optional<Integer>> number() {
        return number;
    }

    private void typed(String typed) {
        number.set(read());
        boolean wrong = !typed.isBlank() && read().isEmpty();
        unread(wrong ? Message.error(TEXT.get("number", least, most)) : Message.NONE);
        say(unread().get());
    }

    private void write(Optional<Integer> value) {
        if (!read().equals(value)) {
            input.setText(value.map(String::valueOf).orElse(""));
        }
    }

    private Optional<Integer> read() {
        var digits = input.getText().strip();
        return digits.matches("-?\\d{1,9}")
                ? Optional.of(Integer.valueOf(digits)).filter(n -> n >= least && n <= most)
                : Optional.empty();
    }
}
