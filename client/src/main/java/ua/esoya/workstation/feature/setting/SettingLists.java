package ua.esoya.workstation.feature.setting;

import static ua.esoya.workstation.feature.setting.SettingWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.register.Announced;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Setting;
import ua.esoya.domain.register.SettingChange;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The lists of settings and of announcements, and what stands behind a line of each. */
final class SettingLists {
    private final SettingGateway gateway;
    private final SettingForms forms;
    private final Navigator navigator;
    private final Troubles troubles;
    private final Sections sections;

    SettingLists(SettingGateway gateway, SettingForms forms, Navigator navigator, Troubles troubles) {
        this.gateway = gateway;
        this.forms = forms;
        this.navigator = navigator;
        this.troubles = troubles;
        this.sections = new Sections(navigator, List.of(new Sections.Section(TEXT.get("settings"), new SettingRoutes.Settings()),
                new Sections.Section(TEXT.get("announcements"), new SettingRoutes.Announcements())));
    }

    /** Every setting with its keeper (1.4). */
    Screen settings(Background background) {
        var table = new PagedTable<Setting>(TEXT.get("settings"), background, (after, size) -> new Page<>(gateway.settings(), true), Setting::code)
                .column(TEXT.get("column.section"), 115, SettingWords::section)
                .column(TEXT.get("column.setting"), 440, Setting::title)
                .column(TEXT.get("column.value"), 150, row -> SettingWords.value(row.value()))
                .column(TEXT.get("column.keeper"), 150, SettingWords::keeper)
                .whenEmpty(TEXT.get("settings.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("settings");
        var mine = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(Setting::isMine).isPresent(), table.selected());
        var present = new SettingRoutes.Settings();
        var commands = new ArrayList<Command>();
        commands.add(Command.of("settings.change", TEXT.get("settings.change"), Shortcut.of(KeyCode.F2),
                () -> table.selected().getValue().ifPresent(row -> navigator.open(new FillForm(forms.change(row))))).when(mine));
        commands.add(Command.of("settings.history", TEXT.get("settings.history"), Shortcut.of(KeyCode.F4),
                () -> table.selected().getValue().ifPresent(row -> navigator.open(new SettingRoutes.History(row)))));
        commands.add(refresh("settings.refresh", table));
        commands.addAll(sections.commands(present));
        table.onOpen(row -> {
            if (row.isMine()) {
                navigator.open(new FillForm(forms.change(row)));
            } else {
                navigator.open(new SettingRoutes.History(row));
            }
        });
        return new TableScreen(TEXT.get("settings"), TEXT.get("settings.about"), table, silence(), commands, background)
                .under(sections.line(present)).beside(new DetailPane<>(table.selected(), SettingLists::details));
    }

    /** How a setting changed, newest first. */
    Screen history(Setting setting, Background background) {
        var table = new PagedTable<SettingChange>(TEXT.get("history", setting.title()), background, (after, size) -> new Page<>(gateway.history(setting.code()), true), row -> row)
                .column(TEXT.get("column.when"), 150, row -> TEXT.get("moment", row.changedAt()))
                .column(TEXT.get("column.who"), 200, SettingChange::changedBy)
                .column(TEXT.get("column.was"), 220, row -> SettingWords.value(row.oldValue()))
                .column(TEXT.get("column.became"), 220, row -> SettingWords.value(row.newValue()))
                .column(TEXT.get("column.reason"), 420, SettingChange::reason)
                .whenEmpty(TEXT.get("history.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("setting-history");
        return new TableScreen(setting.title(), TEXT.get("history.about", SettingWords.value(setting.value())), table, silence(),
                List.of(refresh("history.refresh", table)), background);
    }

    /** What was told to all workplaces, and to how many it came (CSP-3.2.12, 3.6.4). */
    Screen announcements(boolean mayAnnounce, Background background) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<Announced>(TEXT.get("announcements"), background, (after, size) -> new Page<>(gateway.announcements(), true), Announced::announcementId)
                .chips(TEXT.get("column.state"), 115, SettingWords::state)
                .chips(TEXT.get("column.kind"), 165, SettingWords::kind)
                .column(TEXT.get("column.from"), 130, row -> TEXT.get("moment", row.startsAt()))
                .column(TEXT.get("column.until"), 130, row -> TEXT.get("moment", row.endsAt()))
                .column(TEXT.get("column.readers"), 95, row -> TEXT.get("number", row.readers()))
                .column(TEXT.get("column.body"), 230, Announced::body)
                .whenEmpty(TEXT.get(mayAnnounce ? "announcements.empty" : "announcements.none"))
                .onOpen(row -> navigator.open(new SettingRoutes.Readers(row)))
                .onFailure(troubles.unexpected());
        table.control().setId("announcements-list");
        var present = new SettingRoutes.Announcements();
        var commands = new ArrayList<Command>();
        if (mayAnnounce) {
            commands.add(Command.of("announcements.tell", TEXT.get("announce"), Shortcut.of(KeyCode.F2),
                    () -> navigator.open(new FillForm(forms.announce(() -> notice.set(new Notice(Meaning.OK, TEXT.get("announced"))))))));
            commands.add(Command.of("announcements.withdraw", TEXT.get("withdraw.act"), Shortcut.of(KeyCode.DELETE),
                    () -> table.selected().getValue().ifPresent(row -> navigator.open(new FillForm(forms.withdraw(row)))))
                    .when(Bindings.createBooleanBinding(() -> table.selected().getValue().filter(Announced::mayWithdraw).isPresent(), table.selected())));
        }
        commands.add(Command.of("announcements.readers", TEXT.get("readers"), Shortcut.of(KeyCode.F4),
                () -> table.selected().getValue().ifPresent(row -> navigator.open(new SettingRoutes.Readers(row)))));
        commands.add(refresh("announcements.refresh", table));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("announcements"), TEXT.get("announcements.about"), table, notice, commands, background)
                .under(sections.line(present)).beside(new DetailPane<>(table.selected(), SettingLists::details));
    }

    /** Who has read an announcement (CSP-3.6.4). */
    Screen readers(Announced announced, Background background) {
        var table = new PagedTable<AnnouncementReader>(TEXT.get("readers"), background, (after, size) -> new Page<>(gateway.readers(announced.announcementId()), true), row -> row)
                .column(TEXT.get("column.who"), 300, AnnouncementReader::name)
                .column(TEXT.get("column.office"), 500, AnnouncementReader::office)
                .column(TEXT.get("column.when"), 200, row -> TEXT.get("moment", row.readAt()))
                .whenEmpty(TEXT.get("readers.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("readers");
        return new TableScreen(TEXT.get("readers"), announced.body(), table, silence(), List.of(refresh("readers.refresh", table)), background);
    }

    private static List<Detail> details(Setting row) {
        return List.of(new Detail(SettingWords.section(row), row.title()), new Detail(TEXT.get("column.value"), SettingWords.value(row.value())),
                new Detail(TEXT.get("detail.allowed"), row.allowed()),
                new Detail(TEXT.get("column.keeper"), SettingWords.keeper(row)),
                new Detail(TEXT.get("detail.since"), row.changedAt().map(at -> TEXT.get("since", at, row.changedBy())).orElse(TEXT.get("since.never"))),
                new Detail(TEXT.get("column.reason"), row.reason()));
    }

    private static List<Detail> details(Announced row) {
        return List.of(new Detail(TEXT.get("kind." + row.kind()), row.body()),
                new Detail(TEXT.get("detail.term"), TEXT.get("term", row.startsAt(), row.endsAt())),
                new Detail(TEXT.get("detail.told"), TEXT.get("since", row.recordedAt(), row.recordedBy())),
                new Detail(TEXT.get("column.readers"), TEXT.get("read-by", row.readers())));
    }

    private static Command refresh(String id, PagedTable<?> table) {
        return Command.of(id, TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload);
    }

    private static SimpleObjectProperty<Notice> silence() {
        return new SimpleObjectProperty<>(Notice.NONE);
    }
}
