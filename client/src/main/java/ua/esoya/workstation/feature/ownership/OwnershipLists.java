package ua.esoya.workstation.feature.ownership;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.source.DataBySource;
import ua.esoya.domain.source.OwnedValues;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Whose data were asked and who supplied them, on the screen, on paper and as a table; numbers alone (CSP-2.3c). */
final class OwnershipLists {
    static final Text TEXT = Text.of(OwnershipLists.class);
    private static final List<Integer> PERIODS = List.of(30, 7, 90, 365);

    private final OwnershipGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Troubles troubles;
    private final Supplier<LocalDateTime> now;
    private final SaveFile saving;
    private final Sections sections;

    OwnershipLists(OwnershipGateway gateway, SessionCard session, Navigator navigator, Troubles troubles, Supplier<LocalDateTime> now, SaveFile saving) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.troubles = troubles;
        this.now = now;
        this.saving = saving;
        this.sections = new Sections(navigator, List.of(new Sections.Section(TEXT.get("section.cases"), new OwnershipRoutes.Cases()),
                new Sections.Section(TEXT.get("section.services"), new OwnershipRoutes.Services())));
    }

    /** Cases of a period. */
    Screen cases(Background door) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var period = new ChoiceChips<>("ownership-period", PERIODS, days -> TEXT.get("period", days));
        var chosen = new SimpleObjectProperty<>(PERIODS.getFirst());
        Callable<List<DataBySource>> rows = () -> gateway.bySource(from(chosen.get()), now.get().toLocalDate());
        var table = new PagedTable<DataBySource>(TEXT.get("cases"), door, (after, size) -> new Page<>(rows.call(), true), row -> row)
                .wrapping(TEXT.get("column.owner"), 420, 130, OwnershipLists::owner)
                .wrapping(TEXT.get("column.group"), 180, 120, OwnershipLists::group)
                .wrapping(TEXT.get("column.supplier"), 235, 120, DataBySource::supplier)
                .wrapping(TEXT.get("column.source"), 235, 120, DataBySource::dataSource)
                .column(TEXT.get("column.cases"), 80, row -> Words.number(row.cases()))
                .whenEmpty(TEXT.get("cases.empty"))
                .onFailure(troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
        table.control().setId("ownership-cases");
        period.chosen().subscribe((before, days) -> {
            chosen.set(days);
            table.reload();
        });
        var columns = List.of(TEXT.get("column.owner"), TEXT.get("column.group"), TEXT.get("column.supplier"), TEXT.get("column.source"), TEXT.get("column.cases"));
        Callable<List<List<String>>> cells = () -> rows.call().stream()
                .map(row -> List.of(owner(row), group(row), row.supplier(), row.dataSource(), Integer.toString(row.cases()))).toList();
        var commands = commands(new OwnershipRoutes.Cases(), table, () -> print(TEXT.get("cases"), TEXT.get("cases.period", from(chosen.get()), now.get().toLocalDate()), columns, List.of(30, 18, 22, 20, 10), cells),
                () -> saving.table(TEXT.get("cases.name"), columns, cells, door, notice::set));
        commands.add(Command.of("ownership.period", TEXT.get("period.next"), Shortcut.of(KeyCode.F4), period::next));
        return new TableScreen(TEXT.get("cases"), TEXT.get("cases.about"), table, notice, commands, door).under(sections.line(new OwnershipRoutes.Cases()), period);
    }

    /** What services ask, by their cards in force. */
    Screen services(Background door) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<OwnedValues>(TEXT.get("services"), door, (after, size) -> new Page<>(gateway.services(), true), row -> row.owner() + row.serviceId())
                .wrapping(TEXT.get("column.owner"), 280, 130, row -> ownerOr(row.owner()))
                .column(TEXT.get("column.code"), 90, OwnedValues::localCode)
                .wrapping(TEXT.get("column.service"), 380, 150, OwnedValues::service)
                .column(TEXT.get("column.values"), 100, row -> Words.number(row.amount()))
                .whenEmpty(TEXT.get("services.empty"))
                .onFailure(troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
        table.control().setId("ownership-services");
        var columns = List.of(TEXT.get("column.owner"), TEXT.get("column.code"), TEXT.get("column.service"), TEXT.get("column.values"), TEXT.get("column.titles"));
        Callable<List<List<String>>> cells = () -> gateway.services().stream()
                .map(row -> List.of(ownerOr(row.owner()), row.localCode(), row.service(), Integer.toString(row.amount()), row.titles())).toList();
        var commands = commands(new OwnershipRoutes.Services(), table, () -> print(TEXT.get("services"), "", columns, List.of(22, 10, 30, 10, 28), cells),
                () -> saving.table(TEXT.get("services.name"), columns, cells, door, notice::set));
        return new TableScreen(TEXT.get("services"), TEXT.get("services.about"), table, notice, commands, door).under(sections.line(new OwnershipRoutes.Services()))
                .beside(new DetailPane<>(table.selected(), row -> List.of(new Detail(TEXT.get("column.service"), row.service()), new Detail(TEXT.get("column.titles"), row.titles().replace(", ", "\n")))));
    }

    private List<Command> commands(Route present, PagedTable<?> table, Runnable print, Runnable save) {
        var commands = new ArrayList<>(List.of(
                Command.of("ownership.print", TEXT.get("print"), Shortcut.of(KeyCode.F6), print),
                Command.of("ownership.csv", TEXT.get("csv"), Shortcut.ctrl(KeyCode.S), save),
                Command.of("ownership.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        commands.addAll(sections.commands(present));
        return commands;
    }

    private void print(String title, String about, List<String> names, List<Integer> shares, Callable<List<List<String>>> rows) {
        var columns = new ArrayList<ServiceSheet.Column>();
        for (int at = 0; at < names.size(); at++) {
            boolean isNumber = names.get(at).equals(TEXT.get("column.cases")) || names.get(at).equals(TEXT.get("column.values"));
            columns.add(new ServiceSheet.Column(names.get(at), shares.get(at), isNumber));
        }
        navigator.open(new PrintSheet(title, title, () -> new ServiceSheet.Listing(
                new ServiceSheet.Head(session.officeTitle(), now.get(), TEXT.get("printed-by", session.shortName(), session.position())), title, about, columns, rows.call())));
    }

    private LocalDate from(int days) {
        return now.get().toLocalDate().minusDays(days - 1L);
    }

    /** Data of people belong to the committee; of a form's values the cards say whose they are. */
    private static String owner(DataBySource row) {
        return row.owner().isBlank() && !row.valueGroup().equals("values") ? TEXT.get("owner.committee") : ownerOr(row.owner());
    }

    private static String ownerOr(String owner) {
        return owner.isBlank() ? TEXT.get("owner.unsaid") : owner;
    }

    private static String group(DataBySource row) {
        return TEXT.get("group." + row.valueGroup());
    }
}
