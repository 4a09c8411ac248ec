package ua.esoya.workstation.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Waiting;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.form.CheckField;
import ua.esoya.workstation.ui.form.ChipsField;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.DateField;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.NumberEntry;
import ua.esoya.workstation.ui.form.ReaderKeys;
import ua.esoya.workstation.ui.form.SuggestField;
import ua.esoya.workstation.ui.form.Suggestion;
import ua.esoya.workstation.ui.form.TextEntry;

/** A form drawn in two columns, filled from top to bottom and left to right. */
final class FormView {
    private static final int COLUMNS = 2;
    private static final int LONGEST_PATH = 500;

    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final List<FormField> fields;
    private boolean entered;
    private final Function<String, Optional<LocalDate>> days;

    private final Background background;

    /** @param days understands what people type for a day */
    FormView(FormViewModel model, Command act, Function<String, Optional<LocalDate>> days, Background background) {
        this.days = days;
        this.background = background;
        var form = model.form();
        fields = form.fields().stream().map(spec -> field(spec, model)).toList();
        var grid = Parts.styled(new GridPane(), "es-form");
        for (int column = 0; column < COLUMNS; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        place(form.fields(), grid);
        var notice = Parts.note(model.notice());
        notice.setId("form-notice");
        var scroll = Parts.styled(new ScrollPane(grid), "es-facts-room");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().add(Parts.title(form.title()));
        if (!form.hint().isBlank()) {
            root.getChildren().add(Parts.dim(form.hint()));
        }
        root.getChildren().addAll(notice, scroll, Parts.styled(new HBox(Parts.filler(), Parts.primary(act)), "es-row"));
        // the fields come into the window only when the scroll pane is drawn, after the screen was given the keys
        grid.sceneProperty().subscribe((before, now) -> first().filter(field -> now != null && before == null && !entered).ifPresent(this::enter));
        Waiting.shut(grid, model.sending());
        if (!form.caseNumber().isBlank()) {
            ReaderKeys.over(grid, System::nanoTime, model::scanned);
        }
    }

    Node node() {
        return root;
    }

    /** The first field. */
    Optional<Node> first() {
        return fields.stream().map(FormField::control).findFirst();
    }

    private void enter(Node field) {
        entered = true;
        field.requestFocus();
    }

    /** Gives the keys to the first field at fault. */
    void goToProblem() {
        fields.stream().filter(field -> field.shownMessage().present()).findFirst().ifPresent(FormField::focus);
    }

    /** Several lines of text take the whole width: they are long, and what is written in them is read as one. */
    private void place(List<FieldSpec> specs, GridPane grid) {
        int at = 0;
        for (int which = 0; which < specs.size(); which++) {
            boolean whole = specs.get(which) instanceof FieldSpec.Lines;
            at = whole ? at + at % COLUMNS : at;
            grid.add(fields.get(which), at % COLUMNS, at / COLUMNS, whole ? COLUMNS : 1, 1);
            at += whole ? COLUMNS : 1;
        }
    }

    private FormField field(FieldSpec spec, FormViewModel model) {
        var value = model.value(spec.path());
        FormField field = switch (spec) {
            case FieldSpec.Line line -> text(TextEntry.line(line.label(), line.longest()), line.example(), value);
            case FieldSpec.Lines lines -> text(TextEntry.lines(lines.label(), lines.longest()), "", value);
            case FieldSpec.PdfFile file -> text(TextEntry.line(file.label(), LONGEST_PATH), file.example(), value);
            case FieldSpec.Whole whole -> {
                var entry = new NumberEntry(whole.label(), whole.least(), whole.most());
                entry.number().set(value.get().filter(Integer.class::isInstance).map(Integer.class::cast));
                entry.number().subscribe((before, now) -> value.set(now.map(Object.class::cast)));
                yield entry;
            }
            case FieldSpec.Day day -> {
                var entry = new DateField(day.label(), days);
                entry.day().set(value.get().filter(LocalDate.class::isInstance).map(LocalDate.class::cast));
                entry.day().subscribe((before, now) -> value.set(now.map(Object.class::cast)));
                yield entry;
            }
            case FieldSpec.OneOf one -> {
                var entry = new ChoiceField<>(one.label(), one.options(), Option::words);
                value.subscribe(now -> entry.chosen().set(one.options().stream().filter(option -> Objects.equals(Optional.of(option.value()), now)).findFirst()));
                entry.chosen().subscribe((before, now) -> value.set(now.map(Option::value)));
                yield entry;
            }
            case FieldSpec.Found found -> {
                var entry = new SuggestField<Option>(found.label(), background, found.search()::find, option -> new Suggestion(option.words(), ""));
                value.subscribe(now -> entry.chosen().set(entry.chosen().get().filter(option -> Objects.equals(Optional.of(option.value()), now))
                        .or(() -> found.known().stream().filter(option -> Objects.equals(Optional.of(option.value()), now)).findFirst())));
                entry.chosen().subscribe((before, now) -> value.set(now.map(Option::value)));
                yield entry;
            }
            case FieldSpec.Several several -> {
                var entry = new ChipsField<>(several.label(), several.options(), Option::words);
                value.get().filter(List.class::isInstance).map(List.class::cast).ifPresent(known -> several.options().stream().filter(option -> known.contains(option.value())).forEach(entry.chosen()::add));
                entry.chosen().addListener((ListChangeListener<Option>) change -> value.set(Optional.of(entry.chosen().stream().map(Option::value).toList())));
                yield entry;
            }
            case FieldSpec.Tick tick -> {
                var entry = new CheckField(tick.label());
                value.subscribe(now -> entry.ticked().set(now.filter(Boolean.TRUE::equals).isPresent()));
                entry.ticked().subscribe((before, now) -> value.set(Optional.of(now)));
                yield entry;
            }
        };
        field.name(model.form().id() + "-" + spec.path().replace('_', '-').replace('.', '-'));
        field.message().bind(model.problem(spec.path()));
        model.unread(spec.path()).bind(field.unread());
        if (spec.required()) {
            field.markRequired();
        }
        return field;
    }

    private static TextEntry text(TextEntry entry, String example, ObjectProperty<Optional<Object>> value) {
        entry.example(example);
        value.subscribe(now -> {
            var words = now.map(Object::toString).orElse("");
            if (!words.equals(entry.text().get().strip())) {
                entry.text().set(words);
            }
        });
        entry.text().subscribe((before, now) -> value.set(Optional.of(now.strip())));
        return entry;
    }
}
