package ua.esoya.workstation.feature.register;

import static ua.esoya.workstation.feature.register.RegisterWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.document.Papers;
import ua.esoya.domain.register.Disclosure;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The register of disclosures, the data given under each, and figures for the public (5.4, 8.3). */
final class DisclosureLists {
    private static final int MANY = 199;
    private static final List<String> FIGURES = List.of("figure.month", "figure.service", "figure.age", "figure.amount");

    private final RegisterGateway gateway;
    private final DisclosureForms forms;
    private final RegisterPapers sheets;
    private final Papers papers;
    private final Navigator navigator;
    private final Troubles troubles;
    private final SaveFile files;
    private final Supplier<LocalDate> today;

    DisclosureLists(RegisterGateway gateway, RegisterPapers sheets, Papers papers, Navigator navigator, Troubles troubles, SaveFile files, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.forms = new DisclosureForms(gateway);
        this.sheets = sheets;
        this.papers = papers;
        this.navigator = navigator;
        this.troubles = troubles;
        this.files = files;
        this.today = today;
    }

    /** Lawful requests; {@code keeps} for the moderator, who records, answers and closes them. */
    Screen disclosures(boolean keeps, Sections sections, Background background) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<Disclosure>(TEXT.get("disclosures"), background, gateway::disclosures, Disclosure::disclosureId)
                .chips(TEXT.get("column.state"), 120, RegisterWords::state)
                .column(TEXT.get("column.received"), 140, row -> TEXT.get("moment", row.recordedAt()))
                .column(TEXT.get("disclosure.requester"), 280, Disclosure::requester)
                .column(TEXT.get("column.ground"), 260, Disclosure::legalGround)
                .column(TEXT.get("detail.cases"), 80, row -> TEXT.get("number", row.cases().size()))
                .whenEmpty(TEXT.get(keeps ? "disclosures.empty" : "disclosures.none"))
                .onFailure(troubles.unexpected());
        table.control().setId("disclosures");
        var present = new RegisterRoutes.Disclosures();
        var commands = new ArrayList<Command>();
        if (keeps) {
            var open = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(Disclosure::isOpen).isPresent(), table.selected());
            commands.add(Command.of("disclosures.record", TEXT.get("disclosure.short"), Shortcut.of(KeyCode.F2), () -> navigator.open(new FillForm(forms.record()))));
            commands.add(Command.of("disclosures.cases", TEXT.get("cases"), Shortcut.of(KeyCode.F4),
                    () -> table.selected().getValue().ifPresent(row -> navigator.open(new RegisterRoutes.Cases(row)))).when(open));
            commands.add(Command.of("disclosures.close", TEXT.get("close"), Shortcut.of(KeyCode.F9),
                    () -> table.selected().getValue().ifPresent(row -> navigator.open(new FillForm(forms.close(row))))).when(open));
            table.onOpen(row -> {
                if (row.isOpen()) {
                    navigator.open(new RegisterRoutes.Cases(row));
                }
            });
        }
        commands.add(Command.of("disclosures.figures", TEXT.get("figures"), Shortcut.ctrl(KeyCode.E),
                () -> navigator.open(new FillForm(forms.figures(today.get(), (from, until) -> figures(from, until, background, notice))))));
        commands.add(Command.of("disclosures.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("disclosures"), TEXT.get("disclosures.about"), table, notice, commands, background)
                .under(sections.line(present)).beside(new DetailPane<>(table.selected(), RegisterWords::details));
    }

    /** The cases of one request; the data of each leave as one paper, and that is recorded. */
    Screen cases(Disclosure disclosure, Background background) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<Disclosure.NamedCase>(TEXT.get("cases"), background, (after, size) -> new Page<>(read(disclosure), true), Disclosure.NamedCase::caseId)
                .column(TEXT.get("told.number"), 260, Disclosure.NamedCase::caseNumber)
                .column(TEXT.get("column.read"), 260, row -> row.readAt().map(at -> TEXT.get("moment", at)).orElse(""))
                .onFailure(troubles.unexpected());
        table.control().setId("disclosed-cases");
        table.onOpen(row -> give(disclosure, row, table, background, notice));
        return new TableScreen(TEXT.get("cases"), TEXT.get("cases.about", disclosure.requester(), disclosure.scope()), table, notice, List.of(
                Command.of("disclosed.save", TEXT.get("told.save"), Shortcut.of(KeyCode.F6), () -> table.selected().getValue().ifPresent(row -> give(disclosure, row, table, background, notice))),
                Command.of("disclosed.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background);
    }

    private List<Disclosure.NamedCase> read(Disclosure disclosure) {
        return Page.<Disclosure>all(after -> gateway.disclosures(after, MANY)).stream().filter(it -> it.disclosureId().equals(disclosure.disclosureId())).findFirst().map(Disclosure::cases).orElse(List.of());
    }

    private void give(Disclosure disclosure, Disclosure.NamedCase named, PagedTable<?> table, Background background, SimpleObjectProperty<Notice> notice) {
        files.keep(TEXT.get("told.file", named.caseNumber()),
                () -> papers.factSheet(sheets.disclosed(gateway.disclosedCase(disclosure.disclosureId(), named.caseId()), disclosure, today.get())), background, said -> {
                    notice.set(said);
                    table.reload();
                });
    }

    /** Figures without a person in them: small groups are left out by the server. */
    private void figures(LocalDate from, LocalDate until, Background background, SimpleObjectProperty<Notice> notice) {
        files.table(TEXT.get("figures.file"), FIGURES.stream().map(TEXT::get).toList(), () -> gateway.anonymised(from, until).stream()
                .map(it -> List.of(TEXT.get("day", it.month()), it.service(), it.ageBand(), String.valueOf(it.amount()))).toList(), background, notice::set);
    }
}
