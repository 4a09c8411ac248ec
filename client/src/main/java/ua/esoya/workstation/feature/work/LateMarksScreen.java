package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Marks that came late: by what, by how many days, by whom; for the head of the centre, on the screen and on paper (7.1.6). */
final class LateMarksScreen {
    private static final List<Integer> PERIODS = List.of(30, 7, 90);

    private final LateMarksGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Supplier<LocalDateTime> now;
    private final Background door;
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final ChoiceChips<Integer> period = new ChoiceChips<>("late-period", PERIODS, days -> TEXT.get("late.period", days));
    private final PagedTable<LateMark> table;
    private volatile int days = PERIODS.getFirst();

    LateMarksScreen(LateMarksGateway gateway, SessionCard session, Navigator navigator, Supplier<LocalDateTime> now, Background door, Troubles troubles) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.now = now;
        this.door = door;
        table = new PagedTable<LateMark>(TEXT.get("late"), door, (after, size) -> new Page<>(read(), true), mark -> mark)
                .column(TEXT.get("late.column.what"), 270, mark -> TEXT.get("late.kind." + mark.kind()))
                .column(TEXT.get("late.column.days"), 80, mark -> Words.number(mark.daysLate()))
                .column(TEXT.get("late.column.marked"), 130, mark -> TEXT.get("moment", mark.markedAt()))
                .column(TEXT.get("late.column.true"), 130, mark -> mark.trueAt().map(at -> TEXT.get("moment", at)).orElse("—"))
                .column(TEXT.get("late.column.due"), 100, mark -> Words.date(mark.dueOn()))
                .column(TEXT.get("column.number"), 150, LateMark::caseNumber)
                .column(TEXT.get("late.column.who"), 140, mark -> mark.who().isBlank() ? "—" : mark.who())
                .column(TEXT.get("column.provider"), 150, LateMark::provider)
                .column(TEXT.get("column.service"), 150, LateMark::service)
                .whenEmpty(TEXT.get("late.empty"))
                .onFailure(troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
        table.control().setId("late-marks");
        period.chosen().subscribe((before, chosen) -> {
            days = chosen;
            table.reload();
        });
    }

    Screen screen() {
        return new TableScreen(TEXT.get("late"), TEXT.get("late.about"), table, notice, List.of(
                Command.of("late.print", TEXT.get("late.print"), Shortcut.of(KeyCode.F6), this::print),
                Command.of("late.period", TEXT.get("late.turn"), Shortcut.of(KeyCode.F4), period::next),
                Command.of("late.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door).under(period);
    }

    private List<LateMark> read() {
        LocalDate today = now.get().toLocalDate();
        return gateway.lateMarks(today.minusDays(days - 1L), today);
    }

    private void print() {
        navigator.open(new PrintSheet(TEXT.get("late"), TEXT.get("late.file"), this::sheet));
    }

    private ServiceSheet.LateMarks sheet() {
        var at = now.get();
        return new ServiceSheet.LateMarks(new ServiceSheet.Head(session.officeTitle(), at, TEXT.get("printed-by", session.shortName(), session.position())), at.toLocalDate().minusDays(days - 1L),
                at.toLocalDate(), read().stream().map(mark -> new ServiceSheet.LateLine(TEXT.get("late.kind." + mark.kind()), mark.caseNumber(), mark.provider(), mark.who(), mark.markedAt(), mark.trueAt(),
                        mark.dueOn(), mark.daysLate())).toList());
    }
}
