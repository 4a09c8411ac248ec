package ua.esoya.workstation.feature.notice;

import static ua.esoya.workstation.feature.notice.NoticeWords.TEXT;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The two lists of notices: of one case, and of whom a person has to tell. */
final class NoticeLists {
    private final NoticeGateway gateway;
    private final Navigator navigator;
    private final Questions questions;
    private final Background door;
    private final Troubles troubles;

    NoticeLists(NoticeGateway gateway, Navigator navigator, Questions questions, Background door, Troubles troubles) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.questions = questions;
        this.door = door;
        this.troubles = troubles;
    }

    /** What the applicant of this case was told. */
    Screen ofCase(UUID caseId, String number) {
        var table = new PagedTable<NoticeRow>(TEXT.get("case"), door, (after, size) -> new Page<>(gateway.ofCase(caseId, number), true), NoticeRow::noticeId)
                .chips(TEXT.get("column.state"), 185, NoticeWords::state)
                .column(TEXT.get("column.kind"), 200, NoticeRow::kind)
                .column(TEXT.get("column.way"), 175, NoticeWords::way)
                .column(TEXT.get("column.made"), 125, row -> TEXT.get("moment", row.madeAt()))
                .column(TEXT.get("column.why"), 240, NoticeWords::why)
                .whenEmpty(TEXT.get("case.empty"));
        return screen(table, TEXT.get("case.title", number), TEXT.get("case.about"));
    }

    /** Whom a person of this office tells. */
    Screen byHand() {
        var table = new PagedTable<NoticeRow>(TEXT.get("by-hand"), door, (after, size) -> new Page<>(gateway.byHand(), true), NoticeRow::noticeId)
                .chips(TEXT.get("column.state"), 185, NoticeWords::state)
                .column(TEXT.get("column.why"), 205, NoticeWords::why)
                .column(TEXT.get("column.number"), 150, NoticeRow::caseNumber)
                .column(TEXT.get("column.applicant"), 150, NoticeRow::applicant)
                .column(TEXT.get("column.kind"), 190, NoticeRow::kind)
                .column(TEXT.get("column.made"), 125, row -> TEXT.get("moment", row.madeAt()))
                .whenEmpty(TEXT.get("by-hand.empty"))
                .onOpen(row -> navigator.open(new OpenCase(row.caseId())));
        return screen(table, TEXT.get("by-hand"), TEXT.get("by-hand.about"));
    }

    private Screen screen(PagedTable<NoticeRow> table, String title, String about) {
        var acts = new NoticeActs(gateway, navigator, questions, door, troubles, table::reload);
        table.onFailure(troubles.refusedTo(no -> acts.refused(no.text())));
        table.control().setId("notices");
        return new TableScreen(title, about, table, acts.notice(), List.of(
                Command.of("notices.told", TEXT.get("told"), Shortcut.of(KeyCode.F9), () -> table.selected().getValue().ifPresent(acts::tell)).when(chosen(table, NoticeRow::mayTell)),
                Command.of("notices.resend", TEXT.get("resend"), Shortcut.of(KeyCode.F8), () -> table.selected().getValue().ifPresent(acts::resend)).when(chosen(table, NoticeRow::mayResend)),
                Command.of("notices.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door)
                .beside(new DetailPane<>(table.selected(), NoticeWords::details));
    }

    private static BooleanBinding chosen(PagedTable<NoticeRow> table, Predicate<NoticeRow> condition) {
        return Bindings.createBooleanBinding(() -> table.selected().getValue().filter(condition).isPresent(), table.selected());
    }
}
