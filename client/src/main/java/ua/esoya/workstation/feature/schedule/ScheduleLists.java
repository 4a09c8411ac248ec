package ua.esoya.workstation.feature.schedule;

import static ua.esoya.workstation.feature.schedule.ScheduleWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.schedule.DayException;
import ua.esoya.domain.schedule.HoursEntry;
import ua.esoya.domain.schedule.OwnHours;
import ua.esoya.domain.schedule.ReceptionWeek;
import ua.esoya.domain.schedule.Stretch;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Weeks, own hours and exceptions side by side; a week is one row with its seven days. */
final class ScheduleLists {
    private static final int SUNDAY = 7;

    private final ScheduleGateway gateway;
    private final ScheduleForms forms;
    private final LocalDate today;
    private final Navigator navigator;
    private final Troubles troubles;
    private final Sections sections;

    ScheduleLists(ScheduleGateway gateway, LocalDate today, Navigator navigator, Troubles troubles) {
        this.gateway = gateway;
        this.forms = new ScheduleForms(gateway, today);
        this.today = today;
        this.navigator = navigator;
        this.troubles = troubles;
        this.sections = new Sections(navigator, List.of(
                new Sections.Section(TEXT.get("weeks"), new ScheduleRoutes.Weeks()),
                new Sections.Section(TEXT.get("own"), new ScheduleRoutes.Own()),
                new Sections.Section(TEXT.get("days"), new ScheduleRoutes.Days())));
    }

    /** Offices and participants (6.3.4). */
    Screen weeks(boolean administrator, Background background) {
        var table = new PagedTable<ReceptionWeek>(TEXT.get("weeks"), background, (after, size) -> new Page<>(gateway.weeks(), true), row -> row)
                .column(TEXT.get("column.office"), 150, ReceptionWeek::office)
                .column(TEXT.get("column.provider"), 145, row -> row.provider().isBlank() ? TEXT.get("office-itself") : row.provider());
        days(table, ReceptionWeek::hours)
                .column(TEXT.get("column.from"), 88, row -> row.validFrom().map(DateEntry::text).orElse("—"))
                .chips(TEXT.get("column.today"), 190, this::todayOf)
                .whenEmpty(TEXT.get("weeks.empty"));
        var keys = new ArrayList<Command>();
        if (administrator) {
            Consumer<ReceptionWeek> edit = row -> fill(forms.week(row));
            table.onOpen(edit);
            keys.add(ofRow("weeks.set", TEXT.get("week.set"), Shortcut.of(KeyCode.F2), table, edit));
            keys.add(Command.of("weeks.participant", TEXT.get("participant.add"), Shortcut.of(KeyCode.F9), () -> choosing(background, forms::participant)));
        }
        return screen("weeks", new ScheduleRoutes.Weeks(), table, keys, background);
    }

    /** People with hours of their own (5.2, 6.3.4). */
    Screen own(boolean administrator, Background background) {
        var table = new PagedTable<OwnHours>(TEXT.get("own"), background, (after, size) -> new Page<>(gateway.own(), true), row -> row)
                .column(TEXT.get("column.person"), 220, OwnHours::fullName)
                .column(TEXT.get("column.office"), 130, OwnHours::office);
        days(table, OwnHours::hours)
                .column(TEXT.get("column.from"), 100, row -> DateEntry.text(row.validFrom()))
                .column(TEXT.get("column.until"), 100, row -> row.validUntil().map(DateEntry::text).orElse("—"))
                .whenEmpty(TEXT.get("own.empty"));
        var keys = new ArrayList<Command>();
        if (administrator) {
            Consumer<OwnHours> edit = row -> fill(forms.person(row));
            table.onOpen(edit);
            keys.add(ofRow("own.set", TEXT.get("week.set"), Shortcut.of(KeyCode.F2), table, edit));
            keys.add(Command.of("own.add", TEXT.get("own.add"), Shortcut.of(KeyCode.F9), () -> choosing(background, forms::person)));
        }
        return screen("own", new ScheduleRoutes.Own(), table, keys, background);
    }

    /** Days unlike their week, from today (5.2). */
    Screen exceptions(boolean administrator, Background background) {
        var offices = new SimpleObjectProperty<Map<Integer, String>>(Map.of());
        var table = new PagedTable<DayException>(TEXT.get("days"), background, (after, size) -> {
            var named = gateway.weeks().stream().collect(Collectors.toMap(ReceptionWeek::officeId, ReceptionWeek::office, (one, same) -> one));
            background.onFx(() -> offices.set(named));
            return new Page<>(gateway.exceptions(today), true);
        }, DayException::exceptionId);
        Function<DayException, String> where = row -> row.officeId().map(id -> offices.get().getOrDefault(id, "")).orElseGet(() -> TEXT.get("all-offices"));
        table.column(TEXT.get("column.day"), 110, row -> DateEntry.text(row.day()))
                .column(TEXT.get("column.weekday"), 110, row -> TEXT.get("weekday." + row.day().getDayOfWeek().getValue()))
                .column(TEXT.get("column.office"), 220, where)
                .chips(TEXT.get("column.reception"), 170, row -> row.hours().isBlank() ? new Chip(Meaning.LATE, TEXT.get("closed")) : new Chip(Meaning.WARN, row.hours()))
                .column(TEXT.get("column.reason"), 400, DayException::reason)
                .chips(TEXT.get("column.state"), 150, row -> row.isWithdrawn() ? new Chip(Meaning.SHUT, TEXT.get("withdrawn")) : new Chip(Meaning.OK, TEXT.get("in-force")))
                .whenEmpty(TEXT.get("days.empty"));
        var keys = new ArrayList<Command>();
        if (administrator) {
            keys.add(Command.of("days.add", TEXT.get("day.add"), Shortcut.of(KeyCode.F2), () -> choosing(background, choices -> forms.day(choices.offices()))));
            keys.add(Command.of("days.withdraw", TEXT.get("withdraw.act"), Shortcut.of(KeyCode.DELETE),
                    () -> table.selected().getValue().ifPresent(row -> fill(forms.withdraw(row, where.apply(row)))))
                    .when(Bindings.createBooleanBinding(() -> table.selected().getValue().filter(row -> !row.isWithdrawn()).isPresent(), table.selected())));
        }
        return screen("days", new ScheduleRoutes.Days(), table, keys, background);
    }

    private static <R> PagedTable<R> days(PagedTable<R> table, Function<R, List<Stretch>> hours) {
        for (int day = 1; day <= SUNDAY; day++) {
            int weekday = day;
            table.column(TEXT.get("short." + day), 95, row -> {
                var text = HoursEntry.text(hours.apply(row), weekday);
                return text.isBlank() ? "—" : text;
            });
        }
        return table;
    }

    private Chip todayOf(ReceptionWeek row) {
        if (row.validFrom().filter(today::isBefore).isPresent()) {
            return new Chip(Meaning.INFO, TEXT.get("coming"));
        }
        var hours = HoursEntry.text(row.today(), today.getDayOfWeek().getValue());
        if (row.todayReason().isBlank()) {
            return hours.isBlank() ? new Chip(Meaning.SHUT, TEXT.get("closed")) : new Chip(Meaning.OK, row.tailMinutes() > 0 ? TEXT.get("today.tail", hours, row.tailMinutes()) : hours);
        }
        return new Chip(hours.isBlank() ? Meaning.LATE : Meaning.WARN, TEXT.get("today.reason", hours.isBlank() ? TEXT.get("closed") : hours, row.todayReason()));
    }

    private Screen screen(String id, Route present, PagedTable<?> table, List<Command> keys, Background background) {
        table.control().setId(id);
        table.onFailure(troubles.unexpected());
        keys.add(Command.of(id + ".refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        keys.addAll(sections.commands(present));
        return new TableScreen(TEXT.get(id), TEXT.get(id + ".about"), table, new SimpleObjectProperty<>(Notice.NONE), keys, background).under(sections.line(present));
    }

    private static <R> Command ofRow(String id, String words, Shortcut key, PagedTable<R> table, Consumer<R> act) {
        return Command.of(id, words, key, () -> table.selected().getValue().ifPresent(act))
                .when(Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected()));
    }

    private void choosing(Background background, Function<StaffChoices, Form> form) {
        background.run(gateway::choices, choices -> fill(form.apply(choices)), troubles.unexpected());
    }

    private void fill(Form form) {
        navigator.open(new FillForm(form));
    }
}
