package ua.esoya.workstation.feature.calendar;

import static ua.esoya.workstation.feature.calendar.CalendarWords.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.calendar.CalendarAct;
import ua.esoya.domain.calendar.CalendarEffect;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** What a plan would do, and the acts that were made. */
final class CalendarLists {
    private final CalendarGateway gateway;
    private final Navigator navigator;
    private final Troubles troubles;
    private final SaveFile saving;

    CalendarLists(CalendarGateway gateway, Navigator navigator, Troubles troubles, SaveFile saving) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.troubles = troubles;
        this.saving = saving;
    }

    /** Every day that would move; no row tells of a person. */
    Screen effect(CalendarRoutes.Effect wanted, Background door) {
        var effect = wanted.effect();
        var notice = new SimpleObjectProperty<>(CalendarWords.total(effect));
        var table = new PagedTable<CalendarEffect.Row>(TEXT.get("effect"), door, (after, size) -> page(effect.rows(), after, size), row -> row.caseNumber() + row.place())
                .column(TEXT.get("column.number"), 150, CalendarEffect.Row::caseNumber)
                .wrapping(TEXT.get("column.service"), 330, 130, CalendarEffect.Row::service)
                .column(TEXT.get("column.office"), 160, CalendarEffect.Row::office)
                .wrapping(TEXT.get("column.stage"), 280, 130, CalendarWords::stage)
                .column(TEXT.get("column.before"), 95, row -> Words.date(row.dueBefore()))
                .column(TEXT.get("column.after"), 95, row -> Words.date(row.dueAfter()))
                .chips(TEXT.get("column.moved"), 95, CalendarWords::moved)
                .whenEmpty(TEXT.get("effect.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("calendar-effect");
        return new TableScreen(TEXT.get("effect"), TEXT.get("effect.about"), table, notice, List.of(
                Command.of("calendar.save", TEXT.get("act"), Shortcut.of(KeyCode.F9), () -> navigator.open(new FillForm(CalendarForms.act(gateway, wanted.plan(), effect, made -> {
                    navigator.back();
                    wanted.saved().accept(made);
                })))),
                Command.of("calendar.csv", TEXT.get("csv"), Shortcut.ctrl(KeyCode.S), () -> saving.table(TEXT.get("csv.name"), columns(), () -> effect.rows().stream().map(CalendarLists::cells).toList(),
                        door, notice::set)).when(new SimpleBooleanProperty(!effect.rows().isEmpty()))), door);
    }

    /** Who changed the calendar by which document; an act can be taken back by another one. */
    Screen acts(Background door) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var offices = new ConcurrentHashMap<Integer, String>();
        var days = new ConcurrentHashMap<Integer, List<CalendarAct.Day>>();
        var table = new PagedTable<CalendarAct>(TEXT.get("acts"), door, (after, size) -> {
            offices.putAll(gateway.offices());
            var acts = gateway.acts();
            var page = page(acts, after, size);
            page.rows().forEach(act -> days.put(act.actId(), gateway.daysOf(act.actId())));
            return page;
        }, CalendarAct::actId)
                .column(TEXT.get("column.act"), 60, act -> String.valueOf(act.actId()))
                .chips(TEXT.get("column.state"), 170, CalendarWords::act)
                .wrapping(TEXT.get("field.act"), 280, 150, CalendarAct::act)
                .column(TEXT.get("column.when"), 140, act -> TEXT.get("moment", act.madeAt()))
                .column(TEXT.get("column.who"), 150, CalendarAct::madeBy)
                .column(TEXT.get("column.days"), 70, act -> Words.number(act.days()))
                .column(TEXT.get("column.cases"), 80, act -> Words.number(act.cases()))
                .whenEmpty(TEXT.get("acts.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("calendar-acts");
        return new TableScreen(TEXT.get("acts"), TEXT.get("acts.about"), table, notice, List.of(
                Command.of("calendar.undo", TEXT.get("undo"), Shortcut.of(KeyCode.DELETE), () -> table.selected().getValue().ifPresent(act -> {
                    var back = CalendarAct.undoing(days.getOrDefault(act.actId(), List.of()));
                    if (back.isEmpty()) {
                        notice.set(new Notice(Meaning.WARN, TEXT.get("undo.nothing")));
                    } else {
                        navigator.open(new CalendarRoutes.Days(new CalendarPlan(back, Optional.of(act.actId()))));
                    }
                })).when(Bindings.createBooleanBinding(() -> table.selected().getValue().filter(act -> act.undoneBy().isEmpty()).isPresent(), table.selected())),
                Command.of("calendar.acts.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door)
                .beside(new DetailPane<>(table.selected(), act -> List.of(new Detail(TEXT.get("field.act"), act.act()), new Detail(TEXT.get("field.reason"), act.reason()),
                        new Detail(TEXT.get("column.days"), CalendarWords.days(days.getOrDefault(act.actId(), List.of()), offices)),
                        new Detail(TEXT.get("column.cases"), TEXT.get("act.cases", act.cases(), act.stages())))));
    }

    private static <R> Page<R> page(List<R> all, Optional<R> after, int size) {
        int from = after.map(row -> all.indexOf(row) + 1).orElse(0);
        return Page.of(all.subList(from, Math.min(all.size(), from + size + 1)), size);
    }

    private static List<String> columns() {
        return List.of(TEXT.get("column.number"), TEXT.get("column.service"), TEXT.get("column.office"), TEXT.get("column.stage"), TEXT.get("column.before"), TEXT.get("column.after"));
    }

    private static List<String> cells(CalendarEffect.Row row) {
        return List.of(row.caseNumber(), row.service(), row.office(), CalendarWords.stage(row), Words.date(row.dueBefore()), Words.date(row.dueAfter()));
    }
}
