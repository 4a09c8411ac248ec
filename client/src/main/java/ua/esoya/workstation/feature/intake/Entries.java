package ua.esoya.workstation.feature.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.entry.Entry;
import ua.esoya.workstation.ui.entry.EntryRule;

/** A group of fields by their names in what is sent, in the order they are asked. */
final class Entries {
    private static final Text TEXT = Text.of(Entries.class);
    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Runnable changed;

    /** {@code changed} is called whenever any text of the group changes. */
    Entries(Runnable changed) {
        this.changed = changed;
    }

    /** Adds a field that may stay empty; its label stands in the texts under its name. */
    void add(String name, EntryRule rule) {
        add(name, rule, () -> false);
    }

    /** Adds a field that must be filled while {@code required} says so. */
    void add(String name, EntryRule rule, BooleanSupplier required) {
        byName.put(name, new Entry(name, TEXT.get("label." + name), rule, required, changed));
    }

    Entry get(String name) {
        var entry = byName.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return entry;
    }

    Map<String, Entry> all() {
        return byName;
    }

    String value(String name) {
        return get(name).value();
    }

    boolean ticked(String name) {
        return get(name).ticked();
    }

    /** The day that is typed, when it is one. */
    Optional<LocalDate> day(String name) {
        return Optional.of(value(name)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    void set(String name, String text) {
        get(name).set(text);
    }

    void tick(String name, boolean on) {
        get(name).set(on ? "yes" : "");
    }

    void set(String name, Optional<LocalDate> day) {
        get(name).set(day.map(Words::date).orElse(""));
    }
}
