package ua.esoya.workstation.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.form.CheckField;
import ua.esoya.workstation.ui.form.ChipsField;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.DateField;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.TextEntry;

/** Makes controls for the entries of a form, bound to them, and finds a control by the path of its field. */
public final class Fields {
    private final Map<String, FormField> byPath = new LinkedHashMap<>();
    private final List<Subscription> bindings = new ArrayList<>();

    /** One line of text. */
    public TextEntry line(String path, Entry entry, int longest) {
        var field = TextEntry.line(entry.label(), longest);
        field.text().bindBidirectional(entry.text());
        return bound(path, entry, field);
    }

    /** An address, with what the directories suggest. */
    public FormField address(String path, Entry entry, int longest, Addresses addresses) {
        return bound(path, entry, addresses.field(entry, longest));
    }

    /** A day. */
    public DateField day(String path, Entry entry) {
        var field = new DateField(entry.label(), typed -> Optional.of(entry.read(typed).value()).filter(day -> !day.isEmpty()).map(LocalDate::parse));
        ((TextInputControl) field.control()).textProperty().bindBidirectional(entry.text());
        return bound(path, entry, field);
    }

    /** One value of a directory. */
    public ChoiceField<ClassifierValue> choice(String path, Entry entry, List<ClassifierValue> values) {
        return choice(path, entry, values, ClassifierValue::code, ClassifierValue::title);
    }

    /** One of a few. */
    public <T> ChoiceField<T> choice(String path, Entry entry, List<T> values, Function<T, String> code, Function<T, String> words) {
        var field = new ChoiceField<T>(entry.label(), values, words);
        bindings.add(entry.text().subscribe(text -> field.chosen().set(values.stream().filter(v -> code.apply(v).equals(text)).findFirst())));
        bindings.add(field.chosen().subscribe(chosen -> {
            var text = chosen.map(code).orElse("");
            boolean unknown = text.isEmpty() && values.stream().noneMatch(v -> code.apply(v).equals(entry.text().get()));
            if (!unknown) {
                entry.set(text);
            }
        }));
        return bound(path, entry, field);
    }

    /** A box to tick. */
    public CheckField check(String path, Entry entry) {
        var field = new CheckField(entry.label());
        bindings.add(entry.text().subscribe(text -> field.ticked().set(text.equals("yes"))));
        bindings.add(field.ticked().subscribe(ticked -> entry.set(ticked ? "yes" : "")));
        return bound(path, entry, field);
    }

    /** Several values of a directory. */
    public ChipsField<ClassifierValue> chips(String path, Entry entry, List<ClassifierValue> values) {
        var field = new ChipsField<ClassifierValue>(entry.label(), values, ClassifierValue::title);
        Arrays.stream(entry.text().get().split(",")).forEach(code -> values.stream().filter(v -> v.code().equals(code)).forEach(field.chosen()::add));
        field.chosen().addListener((ListChangeListener<ClassifierValue>) change ->
                entry.set(field.chosen().stream().map(ClassifierValue::code).collect(Collectors.joining(","))));
        return bound(path, entry, field);
    }

    /** Any field made elsewhere. */
    public <F extends FormField> F known(String path, F field) {
        field.name(path.replaceAll("[\\[\\]._]+", "-"));
        byPath.put(path, field);
        return field;
    }

    /** Gives the keys to the field of this path, if it stands here. */
    public boolean focus(String path) {
        var field = byPath.get(path);
        if (field != null) {
            field.focus();
        }
        return field != null;
    }

    /** The field that has the keys. */
    public Optional<String> focused() {
        return byPath.entrySet().stream().filter(e -> e.getValue().control().isFocused()).map(Map.Entry::getKey).findFirst();
    }

    public Optional<FormField> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Lets go of the entries; the controls are thrown away. */
    public void clear() {
        bindings.forEach(Subscription::unsubscribe);
        bindings.clear();
        byPath.values().forEach(field -> field.message().unbind());
        byPath.clear();
    }

    private <F extends FormField> F bound(String path, Entry entry, F field) {
        field.message().bind(entry.message());
        bindings.add(field.control().focusedProperty().subscribe((before, now) -> {
            if (!now) {
                entry.leave();
            }
        }));
        if (entry.required()) {
            field.markRequired();
        }
        return known(path, field);
    }
}
