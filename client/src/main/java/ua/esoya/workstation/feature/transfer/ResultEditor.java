package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.DateField;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.NumberEntry;
import ua.esoya.workstation.ui.form.TextEntry;

/** The values of the chosen row, changed as they are typed; the grounds are there for a refusal only. */
final class ResultEditor extends VBox {
    private final List<ClassifierValue> kinds;
    private final ChoiceField<ClassifierValue> kind;
    private final TextEntry number = TextEntry.line(TEXT.get("results.field.number"), 50);
    private final DateField day;
    private final NumberEntry sheets = new NumberEntry(TEXT.get("results.field.sheets"), 0, 5000);
    private final ChoiceField<ResultCase.Ground> ground = new ChoiceField<>(TEXT.get("results.field.ground"), List.of(), ResultCase.Ground::title);
    private final TextEntry legal = TextEntry.line(TEXT.get("results.field.legal_ground"), 500);
    private final HBox refusal = Parts.styled(new HBox(ground, legal), "es-row");
    private final BiConsumer<ResultLine, ResultValues> changed;
    private Optional<ResultLine> line = Optional.empty();
    private boolean filling;

    /**
     * An editor of no row yet.
     *
     * @param days understands what people type for a day
     * @param done Enter after a number, the sheets or the norm: the row is ready
     */
    ResultEditor(List<ClassifierValue> kinds, Function<String, Optional<LocalDate>> days, BiConsumer<ResultLine, ResultValues> changed, Runnable done) {
        this.kinds = kinds;
        this.changed = changed;
        kind = new ChoiceField<>(TEXT.get("results.field.result_kind"), kinds, ClassifierValue::title);
        day = new DateField(TEXT.get("results.field.dated_on"), days);
        name(kind, "results-kind");
        name(number, "results-number");
        name(day, "results-day");
        name(sheets, "results-sheets");
        name(ground, "results-ground");
        name(legal, "results-legal");
        var first = Parts.styled(new HBox(kind, number, day, sheets), "es-row");
        Parts.styled(this, "es-stack").getChildren().addAll(first, refusal);
        kind.chosen().subscribe((before, now) -> tell());
        number.text().subscribe((before, now) -> tell());
        day.day().subscribe((before, now) -> tell());
        sheets.number().subscribe((before, now) -> tell());
        ground.chosen().subscribe((before, now) -> tell());
        legal.text().subscribe((before, now) -> tell());
        for (var last : List.of(number, sheets, legal)) {
            last.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
                if (pressed.getCode() == KeyCode.ENTER) {
                    pressed.consume();
                    if (!holdsUnread()) {
                        done.run();
                    }
                }
            });
        }
        show(Optional.empty());
    }

    /** The field in which a row differs from the one above. */
    Node first() {
        return number.control();
    }

    /** Whether a day or a number of sheets is typed that cannot be read, and would be lost with the next row; its field takes the keys. */
    boolean holdsUnread() {
        return day.holdsUnread() || sheets.holdsUnread();
    }

    /** Shows a row; while it is written, or when there is none, nothing can be changed. */
    void show(Optional<ResultLine> chosen) {
        // of the row that is being typed here nobody else changes the values
        boolean same = chosen.map(ResultLine::id).equals(line.map(ResultLine::id));
        line = chosen;
        setDisable(chosen.filter(it -> it.state() != ResultLine.State.TAKEN).isEmpty());
        if (same) {
            return;
        }
        filling = true;
        chosen.ifPresent(it -> {
            var values = it.values();
            ground.offer(it.of().grounds());
            kind.chosen().set(kinds.stream().filter(value -> value.code().equals(values.kind())).findFirst());
            number.text().set(values.number());
            day.day().set(values.datedOn());
            sheets.number().set(values.sheets());
            ground.chosen().set(values.ground());
            legal.text().set(values.legalGround());
        });
        filling = false;
        showGrounds();
    }

    private void showGrounds() {
        boolean refused = kind.chosen().get().filter(it -> it.code().equals(ResultValues.REFUSAL)).isPresent();
        Parts.show(refusal, refused);
        Parts.show(ground, refused && line.filter(it -> !it.of().grounds().isEmpty()).isPresent());
    }

    private void tell() {
        if (!filling) {
            showGrounds();
            line.ifPresent(it -> changed.accept(it, values()));
        }
    }

    private ResultValues values() {
        return new ResultValues(kind.chosen().get().map(ClassifierValue::code).orElse(""), Objects.requireNonNullElse(number.text().get(), ""), day.day().get(), sheets.number().get(),
                ground.chosen().get(), Objects.requireNonNullElse(legal.text().get(), ""));
    }

    private static void name(FormField field, String id) {
        field.name(id);
        HBox.setHgrow(field, Priority.ALWAYS);
    }
}
