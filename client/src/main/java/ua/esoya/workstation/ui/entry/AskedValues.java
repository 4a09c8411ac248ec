package ua.esoya.workstation.ui.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.domain.service.Conditions;
import ua.esoya.domain.service.ServiceCard.CardAttribute;

/** Everything a service asks for, as typed, and which of it is asked by the answers so far (7.1.2). */
public final class AskedValues {
    private final ValueRules rules;
    private final UnaryOperator<String> facts;
    private final Runnable changed;
    private final ObservableList<AskedValue> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Set<String>> asked = new ReadOnlyObjectWrapper<>(Set.of());
    private List<CardAttribute> form = List.of();

    /**
     * No values yet.
     *
     * @param facts answers for {@link Conditions#REPRESENTATIVE} and {@link Conditions#LEGAL_ENTITY}
     * @param changed called when anything is typed, added or taken away
     */
    public AskedValues(Rules rules, UnaryOperator<String> facts, Runnable changed) {
        this.rules = new ValueRules(rules);
        this.facts = facts;
        this.changed = changed;
    }

    /** Values in the order of the form, those hidden now included. */
    public ObservableList<AskedValue> all() {
        return all;
    }

    /** Codes of the values that are asked now. */
    public ReadOnlyObjectProperty<Set<String>> asked() {
        return asked.getReadOnlyProperty();
    }

    public boolean asks(AskedValue value) {
        return asked.get().contains(value.attribute().code());
    }

    Codes codes() {
        return rules.codes();
    }

    Addresses addresses() {
        return rules.addresses();
    }

    /** Another form is asked; what was typed under the same names stays. */
    public void take(List<CardAttribute> attributes) {
        var typed = texts();
        form = List.copyOf(attributes);
        all.setAll(form.stream().filter(it -> it.tableCode().isEmpty())
                .map(it -> new AskedValue(it, form.stream().filter(column -> column.tableCode().equals(it.code())).toList(), rules, changed))
                // a table without columns is being made: there is nothing to fill in yet
                .filter(it -> !it.isTable() || !it.columns().isEmpty()).toList());
        fill(typed);
    }

    /** Puts texts into the fields, by their names in what is sent; the others are emptied. */
    public void fill(Map<String, String> texts) {
        all.forEach(value -> value.fill(key -> texts.getOrDefault(key, "")));
        look();
    }

    /** Sees anew what is asked: an answer or a fact of the applicant changed. */
    public void look() {
        var said = new HashMap<String, String>();
        all.stream().filter(it -> !it.isTable()).forEach(it -> said.putIfAbsent(it.attribute().code(), it.entry().value()));
        var now = Conditions.asked(form, code -> code.startsWith("@") ? facts.apply(code) : said.getOrDefault(code, ""));
        if (!now.equals(asked.get())) {
            asked.set(now);
        }
    }

    /** The fields that are asked, by their names in what is sent. */
    public void eachAsked(BiConsumer<String, Entry> action) {
        all.stream().filter(this::asks).forEach(value -> value.each(action));
    }

    /** Every text typed, hidden ones included. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        all.forEach(value -> value.each((key, entry) -> {
            if (!entry.text().get().isEmpty()) {
                texts.put(key, entry.text().get());
            }
        }));
        return texts;
    }

    /** What is sent: usable answers to what is asked. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        eachAsked((key, entry) -> {
            var value = entry.value();
            if (!value.isEmpty()) {
                values.put(key, value);
            }
        });
        return values;
    }
}
