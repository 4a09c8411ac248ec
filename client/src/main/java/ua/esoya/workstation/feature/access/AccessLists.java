package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.access.EndingAccess;
import ua.esoya.domain.access.SecondPersonAct;
import ua.esoya.domain.access.WorkingSession;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.OpenDisposal;
import ua.esoya.workstation.ui.route.OpenEnding;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The three short lists of access: who is at work, what waits for consent, what ends soon. */
final class AccessLists {
    private static final int DAYS = 30;
    private static final int SOON = 7;
    private static final int MINUTE = 60;

    private final AccessGateway gateway;
    private final Navigator navigator;
    private final Troubles troubles;

    AccessLists(AccessGateway gateway, Navigator navigator, Troubles troubles) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.troubles = troubles;
    }

    /** Who is at work now (4.11). */
    Screen sessions(boolean administrator, Background background) {
        var table = new PagedTable<WorkingSession>(TEXT.get("sessions"), background, (after, size) -> new Page<>(gateway.sessions(), true), WorkingSession::sessionId)
                .column(TEXT.get("column.name"), 220, WorkingSession::fullName)
                .column(TEXT.get("column.login"), 130, WorkingSession::login)
                .column(TEXT.get("column.place"), 260, row -> row.workplace().isBlank() ? TEXT.get("nowhere") : TEXT.get("choice", row.office(), row.workplace()))
                .column(TEXT.get("column.address"), 140, WorkingSession::clientAddress)
                .column(TEXT.get("column.since"), 150, row -> TEXT.get("moment", row.signedInAt()))
                .column(TEXT.get("column.idle"), 130, row -> TEXT.get("minutes", row.idleSeconds() / MINUTE))
                .whenEmpty(TEXT.get("sessions.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("sessions");
        var commands = new ArrayList<Command>();
        if (administrator) {
            commands.add(Command.of("sessions.close", TEXT.get("session.close.act"), Shortcut.of(KeyCode.DELETE),
                    () -> table.selected().getValue().ifPresent(this::close)).when(Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected())));
        }
        commands.add(refresh("sessions.refresh", table));
        return new TableScreen(TEXT.get("sessions"), TEXT.get("sessions.about"), table, silence(), commands, background);
    }

    /** What waits for a second person (4.12). */
    Screen secondPerson(Waiting waiting, Background background) {
        var table = new PagedTable<SecondPersonAct>(TEXT.get("second"), background, (after, size) -> new Page<>(gateway.waiting(), true), SecondPersonAct::actId)
                .column(TEXT.get("column.asked"), 150, row -> TEXT.get("moment", row.askedAt()))
                .column(TEXT.get("column.about"), 200, SecondPersonAct::about)
                .column(TEXT.get("column.matter"), 420, row -> row.kind().equals("order")
                        ? TEXT.get("second.order", AccessWords.role(row.personGroup())) : TEXT.get("second.password", row.login()))
                .column(TEXT.get("column.asked-by"), 180, SecondPersonAct::askedBy)
                .chips(TEXT.get("column.answer"), 200, row -> row.isMine() ? new Chip(Meaning.WARN, TEXT.get("second.mine")) : new Chip(Meaning.TODAY, TEXT.get("second.yours")))
                .whenEmpty(TEXT.get("second.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("second-person");
        var model = new SecondPersonViewModel(gateway, background, troubles, () -> {
            table.reload();
            waiting.look();
        });
        table.selected().subscribe(model::choose);
        return new TableScreen(TEXT.get("second"), TEXT.get("second.about"), table, model.notice(), List.of(
                Command.of("second.confirm", TEXT.get("second.confirm"), Shortcut.of(KeyCode.F9), () -> model.answer(true)).when(model.mayAnswer()),
                Command.of("second.decline", TEXT.get("second.decline"), Shortcut.of(KeyCode.DELETE), () -> model.answer(false)).when(model.mayAnswer()),
                refresh("second.refresh", table)), background);
    }

    /** What ends within a month (6.9). */
    Screen ending(LocalDate today, Background background) {
        var table = new PagedTable<EndingAccess>(TEXT.get("ending"), background, (after, size) -> new Page<>(gateway.ending(DAYS), true), row -> row)
                .column(TEXT.get("column.day"), 110, row -> Words.date(row.endsOn()))
                .chips(TEXT.get("column.left"), 160, row -> left(ChronoUnit.DAYS.between(today, row.endsOn())))
                .column(TEXT.get("column.kind"), 220, row -> TEXT.get("ending." + row.kind()))
                .column(TEXT.get("column.about"), 420, EndingAccess::about)
                .column(TEXT.get("column.reference"), 200, EndingAccess::reference)
                .whenEmpty(TEXT.get("ending.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("ending");
        var sections = new Sections(navigator, List.of(new Sections.Section(TEXT.get("section.ending"), new OpenEnding()),
                new Sections.Section(TEXT.get("section.disposal"), new OpenDisposal())));
        var commands = new ArrayList<>(List.of(refresh("ending.refresh", table)));
        commands.addAll(sections.commands(new OpenEnding()));
        return new TableScreen(TEXT.get("ending"), TEXT.get("ending.about", DAYS), table, silence(), commands, background).under(sections.line(new OpenEnding()));
    }

    private void close(WorkingSession session) {
        navigator.open(new FillForm(new AccessForms(gateway).reason("close-session", TEXT.get("session.close", session.fullName()), TEXT.get("session.close.hint"),
                TEXT.get("session.close.act"), (request, reason) -> gateway.closeSession(request, session.sessionId(), reason))));
    }

    private static Chip left(long days) {
        return new Chip(days <= 0 ? Meaning.TODAY : days <= SOON ? Meaning.WARN : Meaning.INFO, days <= 0 ? TEXT.get("today") : TEXT.get("days", days));
    }

    private static Command refresh(String id, PagedTable<?> table) {
        return Command.of(id, TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload);
    }

    private static SimpleObjectProperty<Notice> silence() {
        return new SimpleObjectProperty<>(Notice.NONE);
    }
}
