package ua.esoya.workstation.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.Message;

/** One value of the form as it is typed: its text, what the text comes to, and what is said under the field. */
public final class Entry {
    private static final Text TEXT = Text.of(Entry.class);
    private final String name;
    private final String label;
    private final EntryRule rule;
    private final BooleanSupplier required;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    /** {@code name} is the field's name in what is sent; {@code changed} is called at every change of the text. */
    public Entry(String name, String label, EntryRule rule, BooleanSupplier required, Runnable changed) {
        this.name = name;
        this.label = label;
        this.rule = rule;
        this.required = required;
        text.addListener((property, before, now) -> {
            message.set(Message.NONE);
            changed.run();
        });
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Message> message() {
        return message;
    }

    public boolean required() {
        return required.getAsBoolean();
    }

    public boolean blank() {
        return text.get().isBlank();
    }

    public void set(String typed) {
        text.set(typed);
    }

    /** Ticked boxes are kept as {@code yes}. */
    public boolean ticked() {
        return text.get().equals("yes");
    }

    public Reading reading() {
        return read(text.get());
    }

    /** What this text would come to in this field. */
    public Reading read(String typed) {
        return typed.isBlank() ? Reading.EMPTY : rule.read(typed);
    }

    /** What is sent; empty when nothing usable is typed. */
    public String value() {
        return reading().value();
    }

    /** Why the form cannot be sent as it is. */
    public Optional<String> problem() {
        return blank() && required() ? Optional.of(TEXT.get("problem.required", label)) : reading().error();
    }

    public List<String> warnings() {
        return reading().warnings();
    }

    /** The field is left: the value is written out in full and looked at; what is still empty is not complained of yet. */
    public void leave() {
        var read = reading();
        if (read.error().isEmpty() && !read.shown().isEmpty() && !read.shown().equals(text.get())) {
            text.set(read.shown());
        }
        show(read.error());
    }

    /** Says what is wrong, required fields included. */
    public void check() {
        show(problem());
    }

    /** The server's or the form's no to this field. */
    public void refuse(String sentence) {
        message.set(Message.error(sentence));
    }

    private void show(Optional<String> problem) {
        message.set(problem.map(Message::error)
                .or(() -> warnings().stream().findFirst().map(Message::warning))
                .orElse(Message.NONE));
    }
}
