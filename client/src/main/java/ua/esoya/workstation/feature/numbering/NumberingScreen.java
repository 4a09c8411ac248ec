package ua.esoya.workstation.feature.numbering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.NumberPattern;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Each office with the patterns of its numbers, the next number beside each; F2 sets another one from a day. */
final class NumberingScreen {
    static final Text TEXT = Text.of(NumberingScreen.class);
    private static final String PATTERN = "pattern";
    private static final String FROM = "valid_from";
    private static final String REASON = "reason";
    private static final String SAMPLE = "sample";

    private final NumberingGateway gateway;
    private final Supplier<LocalDate> today;
    private final Navigator navigator;
    private final Troubles troubles;

    NumberingScreen(NumberingGateway gateway, Supplier<LocalDate> today, Navigator navigator, Troubles troubles) {
        this.gateway = gateway;
        this.today = today;
        this.navigator = navigator;
        this.troubles = troubles;
    }

    Screen patterns(Background door) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<OfficePattern>(TEXT.get("patterns"), door, (after, size) -> new Page<>(gateway.patterns(), true), row -> row.officeId() + " " + row.validFrom())
                .column(TEXT.get("column.office"), 190, OfficePattern::office)
                .chips(TEXT.get("column.state"), 140, this::state)
                .column(TEXT.get("column.pattern"), 230, OfficePattern::pattern)
                .column(TEXT.get("column.sample"), 210, row -> sample(row, row.pattern()))
                .column(TEXT.get("column.from"), 110, row -> row.validFrom().map(Words::date).orElse("—"))
                .whenEmpty(TEXT.get("patterns.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("patterns");
        Runnable set = () -> table.selected().getValue().ifPresent(row -> navigator.open(new FillForm(set(row, () -> notice.set(new Notice(Meaning.OK, TEXT.get("set.done", row.office())))))));
        table.onOpen(row -> set.run());
        return new TableScreen(TEXT.get("patterns"), TEXT.get("patterns.about"), table, notice, List.of(
                Command.of("numbering.set", TEXT.get("set"), Shortcut.of(KeyCode.F2), set).when(Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected())),
                Command.of("numbering.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door)
                .beside(new DetailPane<>(table.selected(), row -> List.of(new Detail(TEXT.get("column.office"), row.office()), new Detail(TEXT.get("column.pattern"), row.pattern()),
                        new Detail(TEXT.get("column.sample"), sample(row, row.pattern())), new Detail(TEXT.get("field.reason"), row.reason()), new Detail(TEXT.get("detail.who"), row.setBy()),
                        new Detail(TEXT.get("detail.when"), row.setAt().map(at -> TEXT.get("moment", at)).orElse("")), new Detail(TEXT.get("detail.last"), Words.number(row.lastNumber())))));
    }

    /** The form shows the number that the next case would get while the pattern is typed, or what is wrong with it. */
    Form set(OfficePattern row, Runnable done) {
        return new Form("numbering", TEXT.get("set.of", row.office()), TEXT.get("set.hint"), TEXT.get("set.act"), List.of(
                new FieldSpec.Line(PATTERN, TEXT.get("column.pattern"), true, 40, "OO-NNNNNNN-YYYY-C"),
                new FieldSpec.Line(SAMPLE, TEXT.get("column.sample"), false, 200, ""),
                new FieldSpec.Day(FROM, TEXT.get("field.from"), true),
                new FieldSpec.Line(REASON, TEXT.get("field.reason"), true, 300, TEXT.get("field.reason.example"))), initial(row), (request, values) -> {
                    var pattern = String.valueOf(values.get(PATTERN)).strip();
                    new NumberPattern(pattern).problem().ifPresent(rule -> {
                        throw new FieldTrouble(PATTERN, TEXT.get("rule." + rule));
                    });
                    gateway.set(request, row.officeId(), pattern, Optional.ofNullable(values.get(FROM)).map(LocalDate.class::cast).orElseThrow(), String.valueOf(values.get(REASON)));
                    return done;
                }, Map.of(PATTERN, typed -> Map.of(SAMPLE, Optional.of(sample(row, String.valueOf(typed).strip())))));
    }

    private Map<String, Object> initial(OfficePattern row) {
        var initial = new HashMap<String, Object>();
        initial.put(PATTERN, row.pattern());
        initial.put(SAMPLE, sample(row, row.pattern()));
        initial.put(FROM, today.get().plusDays(1));
        return initial;
    }

    private String sample(OfficePattern row, String pattern) {
        var typed = new NumberPattern(pattern);
        return typed.sample(row.code(), row.lastNumber() + 1, today.get()).orElseGet(() -> TEXT.get("rule." + typed.problem().orElse("signs")));
    }

    private Chip state(OfficePattern row) {
        return row.isLive() ? new Chip(Meaning.OK, TEXT.get("state.live"))
                : row.validFrom().filter(day -> day.isAfter(today.get())).map(day -> new Chip(Meaning.INFO, TEXT.get("state.next"))).orElse(new Chip(Meaning.SHUT, TEXT.get("state.old")));
    }
}
