package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.trace.EventChoices;
import ua.esoya.domain.trace.EventFilter;
import ua.esoya.domain.trace.Severity;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.DateField;
import ua.esoya.workstation.ui.form.FormField;

/** The conditions of the security journal in one line; a change is seen in the list at once, Delete takes one away. */
final class EventConditions {
    private final HBox root = Parts.styled(new HBox(), "es-card", "es-conditions");
    private final DateField from;
    private final DateField until;
    private final ChoiceField<Severity> severity = new ChoiceField<>(TEXT.get("column.severity"), List.of(Severity.values()), TraceWords::words);
    private final ChoiceField<EventChoices.Kind> kind = new ChoiceField<>(TEXT.get("column.event"), List.of(), EventChoices.Kind::title);
    private final ChoiceField<EventChoices.Person> person = new ChoiceField<>(TEXT.get("column.who"), List.of(), TraceWords::who);
    private final ChoiceField<EventChoices.Place> place = new ChoiceField<>(TEXT.get("column.place"), List.of(), TraceWords::where);

    EventConditions(EventsViewModel model) {
        from = new DateField(TEXT.get("field.from"), typed -> DateEntry.readPast(typed, model.today()));
        until = new DateField(TEXT.get("field.until"), typed -> DateEntry.readPast(typed, model.today()));
        name(from, "events-from", 112);
        name(until, "events-until", 112);
        name(severity, "events-severity", 130);
        name(kind, "events-kind", 270);
        name(person, "events-person", 240);
        name(place, "events-place", 240);
        for (var field : List.of(kind, person, place)) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        root.getChildren().setAll(from, until, severity, kind, person, place);
        model.choices().subscribe(read -> {
            kind.offer(read.kinds());
            person.offer(read.people());
            place.offer(read.workplaces());
        });
        model.filter().subscribe(this::show);
        from.day().subscribe((before, now) -> model.change(old -> new EventFilter(now, old.until(), old.severity(), old.kind(), old.person(), old.place())));
        until.day().subscribe((before, now) -> model.change(old -> new EventFilter(old.from(), now, old.severity(), old.kind(), old.person(), old.place())));
        severity.chosen().subscribe((before, now) -> model.change(old -> new EventFilter(old.from(), old.until(), now, old.kind(), old.person(), old.place())));
        kind.chosen().subscribe((before, now) -> model.change(old -> new EventFilter(old.from(), old.until(), old.severity(), now, old.person(), old.place())));
        person.chosen().subscribe((before, now) -> model.change(old -> new EventFilter(old.from(), old.until(), old.severity(), old.kind(), now, old.place())));
        place.chosen().subscribe((before, now) -> model.change(old -> new EventFilter(old.from(), old.until(), old.severity(), old.kind(), old.person(), now)));
    }

    Node node() {
        return root;
    }

    /** Gives the keys to the first condition. */
    void begin() {
        from.focus();
    }

    private void show(EventFilter filter) {
        set(from.day(), filter.from());
        set(until.day(), filter.until());
        set(severity.chosen(), filter.severity());
        set(kind.chosen(), filter.kind());
        set(person.chosen(), filter.person());
        set(place.chosen(), filter.place());
    }

    private static <T> void set(ObjectProperty<Optional<T>> property, Optional<T> value) {
        if (!property.get().equals(value)) {
            property.set(value);
        }
    }

    private static void name(FormField field, String id, double width) {
        field.name(id);
        field.setPrefWidth(width);
        field.setMinWidth(0);
    }
}
