package ua.esoya.workstation.feature.journal;

import static ua.esoya.workstation.feature.journal.JournalWords.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.feature.journal.JournalFilter.OfficeChoice;
import ua.esoya.workstation.feature.journal.JournalFilter.RegistrarChoice;
import ua.esoya.workstation.feature.journal.JournalFilter.ServiceChoice;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.form.CheckField;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.DateField;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.SuggestField;
import ua.esoya.workstation.ui.form.Suggestion;

/** The fields of the conditions in one line, opened and closed by one key; a change is seen in the list at once. */
final class JournalConditions extends HBox {
    private final ChoiceField<JournalPeriod> period = new ChoiceField<>(TEXT.get("field.period"), List.of(JournalPeriod.values()), JournalPeriod::words);
    private final DateField from;
    private final DateField to;
    private final SuggestField<ServiceChoice> service;
    private final ChoiceField<ClassifierValue> state;
    private final ChoiceField<RegistrarChoice> registrar = new ChoiceField<>(TEXT.get("field.registrar"), List.of(), RegistrarChoice::shortName);
    private final ChoiceField<OfficeChoice> office = new ChoiceField<>(TEXT.get("field.office"), List.of(), OfficeChoice::shortTitle);
    private final CheckField open = new CheckField(TEXT.get("field.open"));

    JournalConditions(JournalViewModel viewModel, List<ClassifierValue> states, Background background) {
        from = new DateField(TEXT.get("field.from"), typed -> DateEntry.readPast(typed, viewModel.today()));
        to = new DateField(TEXT.get("field.to"), typed -> DateEntry.readPast(typed, viewModel.today()));
        service = new SuggestField<>(TEXT.get("field.service"), background, viewModel::services, it -> new Suggestion(it.title(), it.localCode()));
        state = new ChoiceField<>(TEXT.get("field.state"), states, ClassifierValue::title);
        name(period, "journal-period", 130);
        name(from, "journal-from", 110);
        name(to, "journal-to", 110);
        name(service, "journal-service", 220);
        name(state, "journal-state", 170);
        name(registrar, "journal-registrar", 150);
        name(office, "journal-office", 160);
        name(open, "journal-open", 130);
        setHgrow(service, Priority.ALWAYS);
        Parts.styled(this, "es-card", "es-conditions");
        managedProperty().bind(visibleProperty());
        getChildren().setAll(period, from, to, service, state, registrar, office, open);
        fill(viewModel);
        listen(viewModel);
    }

    /** Gives the keys to the first field. */
    void begin() {
        period.focus();
    }

    private void fill(JournalViewModel viewModel) {
        viewModel.choices().subscribe(read -> {
            registrar.offer(read.registrars());
            office.offer(read.offices());
            Parts.show(office, read.offices().size() > 1);
        });
        viewModel.filter().subscribe(filter -> {
            boolean dates = filter.period() == JournalPeriod.DATES;
            Parts.show(from, dates);
            Parts.show(to, dates);
            set(period.chosen(), Optional.of(filter.period()));
            if (dates) {
                set(from.day(), filter.from());
                set(to.day(), filter.to());
            }
            if (filter.service().isPresent() || service.chosen().get().isPresent()) {
                set(service.chosen(), filter.service());
            }
            set(state.chosen(), filter.state());
            set(registrar.chosen(), filter.registrar());
            set(office.chosen(), filter.office());
            open.ticked().set(filter.openOnly());
        });
    }

    private void listen(JournalViewModel viewModel) {
        period.chosen().subscribe((before, now) -> viewModel.change(filter -> {
            var chosen = now.orElse(JournalPeriod.ALL);
            return chosen == filter.period() ? filter : chosen == JournalPeriod.DATES ? filter.between(firstDay(filter, viewModel.today()), Optional.empty()) : filter.within(chosen);
        }));
        from.day().subscribe((before, now) -> viewModel.change(filter -> filter.period() == JournalPeriod.DATES ? filter.between(now, filter.to()) : filter));
        to.day().subscribe((before, now) -> viewModel.change(filter -> filter.period() == JournalPeriod.DATES ? filter.between(filter.from(), now) : filter));
        service.chosen().subscribe((before, now) -> viewModel.change(filter -> filter.ofService(now)));
        state.chosen().subscribe((before, now) -> viewModel.change(filter -> filter.inState(now)));
        registrar.chosen().subscribe((before, now) -> viewModel.change(filter -> filter.by(now)));
        office.chosen().subscribe((before, now) -> viewModel.change(filter -> filter.at(now)));
        open.ticked().subscribe((before, now) -> viewModel.change(filter -> filter.onlyOpen(now)));
    }

    /** Dates begin where the period chosen before began, so that nothing jumps. */
    private static Optional<LocalDate> firstDay(JournalFilter filter, LocalDate today) {
        return filter.period().from(today);
    }

    private static <T> void set(ObjectProperty<Optional<T>> property, Optional<T> value) {
        if (!property.get().equals(value)) {
            property.set(value);
        }
    }

    private static void name(FormField field, String id, double width) {
        field.name(id);
        field.setPrefWidth(width);
    }
}
