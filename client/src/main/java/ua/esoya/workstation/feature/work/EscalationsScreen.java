package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** What is overdue and for this supervisor to see to; a row goes by itself when its case moves (7.1.5). */
final class EscalationsScreen {
    private static final Map<Integer, Meaning> LEVELS = Map.of(1, Meaning.WARN, 2, Meaning.LATE);

    private final Background door;
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final PagedTable<Escalation> table;

    /** @param counted told how many there were when the list was read */
    EscalationsScreen(EscalationGateway gateway, Background door, Troubles troubles, IntConsumer counted) {
        this.door = door;
        table = new PagedTable<Escalation>(TEXT.get("escalations"), door, (after, size) -> page(gateway.list(), counted), row -> row)
                .chips(TEXT.get("escalations.level"), 165, row -> new Chip(LEVELS.getOrDefault(row.level(), Meaning.LATE), TEXT.get("escalations.level." + row.level())))
                .column(TEXT.get("escalations.days"), 55, row -> Words.number(row.days()))
                .wrapping(TEXT.get("escalations.ground"), 150, 105, row -> TEXT.get("escalations.ground." + row.ground()))
                .column(TEXT.get("escalations.since"), 95, row -> Words.date(row.overdueSince()))
                .column(TEXT.get("column.number"), 150, Escalation::caseNumber)
                .wrapping(TEXT.get("column.registrar"), 140, 85, Escalation::leader)
                .wrapping(TEXT.get("escalations.office"), 150, 90, Escalation::office)
                .wrapping(TEXT.get("column.service"), 260, 150, Escalation::service)
                .whenEmpty(TEXT.get("escalations.empty"))
                .onFailure(troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
        table.control().setId("escalations");
    }

    Screen screen() {
        return new TableScreen(TEXT.get("escalations"), TEXT.get("escalations.about"), table, notice,
                List.of(Command.of("escalations.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door);
    }

    private Page<Escalation> page(List<Escalation> rows, IntConsumer counted) {
        door.onFx(() -> counted.accept(rows.size()));
        return new Page<>(rows, true);
    }
}
