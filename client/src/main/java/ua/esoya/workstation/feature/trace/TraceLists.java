package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.trace.ViolationRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The lists of the trace that are one table each. */
final class TraceLists {
    private TraceLists() {}

    /** Breaches of the order of access. @param keeper whether the person may close one */
    static Screen violations(ViolationsViewModel model, Sections sections, boolean keeper, Background background, Troubles troubles) {
        var table = new PagedTable<ViolationRow>(TEXT.get("violations"), background, (after, size) -> model.page(after), ViolationRow::violationId)
                .column(TEXT.get("column.since"), 135, row -> TEXT.get("moment", row.sinceAt()))
                .column(TEXT.get("column.until"), 135, row -> TEXT.get("moment", row.untilAt()))
                .column(TEXT.get("column.who"), 160, ViolationRow::fullName)
                .column(TEXT.get("column.office"), 150, row -> row.office().isBlank() ? "—" : row.office())
                .column(TEXT.get("column.breach"), 300, row -> TraceWords.violation(row.kind(), row.amount()))
                .column(TEXT.get("column.order"), 90, row -> row.orderNumber().isBlank() ? "—" : row.orderNumber())
                .chips(TEXT.get("column.state"), 120, TraceLists::state)
                .column(TEXT.get("column.closing"), 200, row -> row.isOpen() ? "" : TEXT.get("pair", row.closedBy(), row.closingNote()))
                .whenEmpty(TEXT.get("violations.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("violations");
        table.selected().subscribe(model::choose);
        var commands = new ArrayList<Command>();
        if (keeper) {
            commands.add(Command.of("violations.close", TEXT.get("violation.close.act"), Shortcut.of(KeyCode.F9), model::close).when(model.mayClose()));
        }
        commands.add(Command.of("violations.print", TEXT.get("sheet.violations.act"), Shortcut.of(KeyCode.F6), model::print).when(model.known()).shortly(TEXT.get("sheet.violations.short")));
        commands.add(Command.of("violations.all", TEXT.get("violations.toggle"), Shortcut.of(KeyCode.F8), () -> {
            model.toggle();
            table.reload();
        }));
        commands.add(Command.of("violations.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        commands.addAll(sections.commands(new TraceRoutes.Violations()));
        return new TableScreen(TEXT.get("violations"), TEXT.get("violations.about"), table, model.notice(), commands, background).under(sections.line(new TraceRoutes.Violations()));
    }

    /** How the system is: what needs somebody stands first. */
    static Screen health(HealthViewModel model, Background background, Troubles troubles) {
        var table = new PagedTable<HealthLine>(TEXT.get("health"), background, (after, size) -> new Page<>(model.lines(background), true), HealthLine::what)
                .column(TEXT.get("column.part"), 130, HealthLine::part)
                .column(TEXT.get("column.figure"), 240, HealthLine::what)
                .chips(TEXT.get("column.state"), 120, HealthLine::chip)
                .column(TEXT.get("column.value"), 350, HealthLine::value)
                .column(TEXT.get("column.todo"), 400, HealthLine::todo)
                .onFailure(troubles.unexpected());
        table.control().setId("health");
        return new TableScreen(TEXT.get("health"), TEXT.get("health.about"), table, model.notice(),
                List.of(Command.of("health.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background);
    }

    private static Chip state(ViolationRow row) {
        return row.isOpen() ? new Chip(Meaning.LATE, TEXT.get(row.isMine() ? "violation.mine" : "violation.open")) : new Chip(Meaning.SHUT, TEXT.get("violation.shut"));
    }
}
