package ua.esoya.workstation.ui.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import ua.esoya.workstation.ui.Words;

/** A day typed in short («с», +30, 1203) and written out in full when the field is left. */
public final class DateField extends FormField {
    private static final int LONGEST = 20;

    private final TextField input;
    private final Function<String, Optional<LocalDate>> reader;
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());

    /** {@code reader} understands what people type; it knows the server's today. */
    public DateField(String label, Function<String, Optional<LocalDate>> reader) {
        this(label, reader, new TextField());
    }

    private DateField(String label, Function<String, Optional<LocalDate>> reader, TextField input) {
        super(label, input, input);
        this.input = input;
        this.reader = reader;
        input.setPromptText(TEXT.get("date.example"));
        input.setTextFormatter(Cleaning.formatter(LONGEST, false, this::say));
        input.textProperty().subscribe(this::typed);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leaving();
            }
        });
        day.subscribe(this::write);
    }

    /** The day; absent when nothing, or nothing sensible, is typed. */
    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    @Override
    void leaving() {
        day.get().map(Words::date).filter(full -> !full.equals(input.getText())).ifPresent(input::setText);
        say(unread().get());
    }

    private void typed(String typed) {
        day.set(reader.apply(typed.strip()));
        boolean wrong = !typed.isBlank() && day.get().isEmpty();
        unread(wrong ? Message.error(TEXT.get("date.wrong")) : Message.NONE);
    }

    private void write(Optional<LocalDate> value) {
        if (!reader.apply(input.getText().strip()).equals(value)) {
            input.setText(value.map(Words::date).orElse(""));
        }
    }
}
