package ua.esoya.workstation.feature.register;

import static ua.esoya.workstation.feature.register.RegisterWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.document.Papers;
import ua.esoya.domain.register.SubjectRequestRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The register of requests about one's own data, with the copy that a person is given (5.3.2, 8.2). */
final class SubjectRequestLists {
    private static final List<String> STATES = List.of("open", "answered", "");

    private final RegisterGateway gateway;
    private final RegisterPapers sheets;
    private final Papers papers;
    private final Navigator navigator;
    private final Troubles troubles;
    private final SaveFile files;
    private final Supplier<LocalDate> today;

    SubjectRequestLists(RegisterGateway gateway, RegisterPapers sheets, Papers papers, Navigator navigator, Troubles troubles, SaveFile files, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.sheets = sheets;
        this.papers = papers;
        this.navigator = navigator;
        this.troubles = troubles;
        this.files = files;
        this.today = today;
    }

    /** Requests of the person's offices; {@code acts} for those who take and answer them. */
    Screen requests(boolean acts, Sections sections, Background background) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var state = new ChoiceChips<String>("subject-state", STATES, code -> TEXT.get(code.isEmpty() ? "all" : "filter." + code));
        var table = new PagedTable<SubjectRequestRow>(TEXT.get("subjects"), background, (after, size) -> gateway.subjectRequests(state.chosen().get(), after, size),
                SubjectRequestRow::subjectRequestId)
                .chips(TEXT.get("column.state"), 190, row -> RegisterWords.state(row, today.get()))
                .column(TEXT.get("column.due"), 110, row -> TEXT.get("day", row.dueOn()))
                .column(TEXT.get("column.kind"), 230, row -> TEXT.get("kind." + row.kind()))
                .column(TEXT.get("column.person"), 170, SubjectRequestRow::person)
                .column(TEXT.get("column.received"), 140, row -> TEXT.get("moment", row.receivedAt()))
                .column(TEXT.get("column.received-by"), 170, SubjectRequestRow::receivedBy)
                .column(TEXT.get("column.answered"), 240, row -> row.answeredAt().map(at -> TEXT.get("who-when", at, row.answeredBy())).orElse(""))
                .whenEmpty(TEXT.get(acts ? "subjects.empty" : "subjects.none"))
                .onFailure(troubles.unexpected());
        table.control().setId("subject-requests");
        state.chosen().subscribe((before, now) -> table.reload());
        var present = new RegisterRoutes.SubjectRequests();
        var commands = new ArrayList<Command>();
        if (acts) {
            commands.add(Command.of("subjects.answer", TEXT.get("answer.short"), Shortcut.of(KeyCode.F9), () -> table.selected().getValue().ifPresent(row -> answer(row, background, notice)))
                    .when(Bindings.createBooleanBinding(() -> table.selected().getValue().filter(SubjectRequestRow::isOpen).isPresent(), table.selected())));
            commands.add(Command.of("subjects.copy", TEXT.get("own.save"), Shortcut.of(KeyCode.F6), () -> table.selected().getValue().ifPresent(row -> copy(row, background, notice)))
                    .when(Bindings.createBooleanBinding(() -> table.selected().getValue().filter(SubjectRequestRow::awaitsCopy).isPresent(), table.selected())));
            table.onOpen(row -> {
                if (row.isOpen()) {
                    answer(row, background, notice);
                }
            });
        }
        commands.add(Command.of("subjects.state", TEXT.get("column.state"), Shortcut.of(KeyCode.F8), state::next));
        commands.add(Command.of("subjects.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("subjects"), TEXT.get("subjects.about"), table, notice, commands, background).under(sections.line(present), state);
    }

    /** The content is read only when somebody answers: each reading is recorded. */
    private void answer(SubjectRequestRow row, Background background, ObjectProperty<Notice> notice) {
        background.run(() -> gateway.subjectRequest(row.subjectRequestId()), card -> navigator.open(new FillForm(new SubjectRequestForms(gateway).answer(card))),
                troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
    }

    private void copy(SubjectRequestRow row, Background background, ObjectProperty<Notice> notice) {
        files.keep(TEXT.get("own.file"), () -> papers.factSheet(sheets.ownCopy(gateway.ownCopy(row.subjectRequestId()), today.get())), background, notice::set);
    }
}
