package ua.esoya.workstation.feature.appeal;

import static ua.esoya.workstation.feature.appeal.AppealWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import ua.esoya.domain.register.Problem;
import ua.esoya.domain.register.ProblemFigure;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The list of problems and their figures (5.8.5). */
final class ProblemLists {
    private static final List<String> STATUSES = List.of("", "open", "taken", "closed");
    private static final int EXPORT_PAGE = 100;
    private static final List<String> EXPORTED = List.of("column.when", "column.who", "column.office", "column.screen", "report.body", "report.expected", "column.state",
            "detail.answer", "column.answered-by", "detail.answered");

    private final AppealGateway gateway;
    private final AppealForms forms;
    private final Navigator navigator;
    private final Troubles troubles;
    private final Sections sections;
    private final SaveFile files;
    private final Supplier<LocalDate> today;

    ProblemLists(AppealGateway gateway, AppealForms forms, Navigator navigator, Troubles troubles, Sections sections, SaveFile files, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.forms = forms;
        this.navigator = navigator;
        this.troubles = troubles;
        this.sections = sections;
        this.files = files;
        this.today = today;
    }

    /** Problems the person may see. */
    Screen problems(boolean answers, boolean counts, Command report, Background background) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var status = new ChoiceChips<String>("status", STATUSES, code -> TEXT.get(code.isEmpty() ? "all" : "status." + code));
        var period = new ChoiceChips<Period>("period", List.of(Period.values()), Period::words);
        var table = new PagedTable<Problem>(TEXT.get("problems"), background, (after, size) -> read(status, period, after, size), Problem::problemReportId)
                .chips(TEXT.get("column.state"), 120, AppealWords::status)
                .column(TEXT.get("column.when"), 135, row -> TEXT.get("moment", row.reportedAt()))
                .column(TEXT.get("column.who"), 150, Problem::reportedBy)
                .column(TEXT.get("column.screen"), 170, Problem::screen)
                .column(TEXT.get("report.body"), 280, Problem::body)
                .whenEmpty(TEXT.get("problems.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("problems");
        status.chosen().subscribe((before, now) -> table.reload());
        period.chosen().subscribe((before, now) -> table.reload());
        var present = new AppealRoutes.Problems();
        var commands = new ArrayList<Command>(List.of(report));
        if (answers) {
            var open = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(row -> !row.isClosed()).isPresent(), table.selected());
            commands.add(Command.of("problems.answer", TEXT.get("answer"), Shortcut.of(KeyCode.F9),
                    () -> table.selected().getValue().ifPresent(row -> navigator.open(new FillForm(forms.answer(row))))).when(open));
            table.onOpen(row -> {
                if (!row.isClosed()) {
                    navigator.open(new FillForm(forms.answer(row)));
                }
            });
        }
        if (counts) {
            commands.add(Command.of("problems.figures", TEXT.get("figures"), Shortcut.of(KeyCode.F4),
                    () -> navigator.open(new AppealRoutes.Figures(period.chosen().get().from(today.get()).orElse(LocalDate.of(2000, 1, 1))))));
        }
        commands.add(Command.of("problems.status", TEXT.get("column.state"), Shortcut.of(KeyCode.F8), status::next));
        commands.add(Command.of("problems.period", TEXT.get("period"), Shortcut.shift(KeyCode.F8), period::next));
        commands.add(Command.of("problems.save", TEXT.get("save"), Shortcut.ctrl(KeyCode.E),
                () -> files.table(TEXT.get("problems.file"), EXPORTED.stream().map(TEXT::get).toList(), () -> Page.<Problem>all(after -> read(status, period, after, EXPORT_PAGE)).stream().map(ProblemLists::cells).toList(),
                        background, notice::set)));
        commands.add(Command.of("problems.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("problems"), TEXT.get(answers ? "problems.about.all" : "problems.about"), table, notice, commands, background)
                .under(sections.line(present), Parts.styled(new HBox(status, Parts.filler(), period), "es-row"))
                .beside(new DetailPane<>(table.selected(), AppealWords::details));
    }

    /** Where problems are met, most often first. */
    Screen figures(LocalDate from, Background background) {
        var table = new PagedTable<ProblemFigure>(TEXT.get("figures"), background, (after, size) -> new Page<>(gateway.figures(from, today.get()), true), ProblemFigure::screen)
                .column(TEXT.get("column.screen"), 500, ProblemFigure::screen)
                .column(TEXT.get("column.reported"), 200, row -> TEXT.get("number", row.reported()))
                .column(TEXT.get("column.still-open"), 200, row -> TEXT.get("number", row.stillOpen()))
                .whenEmpty(TEXT.get("figures.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("problem-figures");
        return new TableScreen(TEXT.get("figures"), TEXT.get("figures.about", from, today.get()), table, new SimpleObjectProperty<>(Notice.NONE),
                List.of(Command.of("figures.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background);
    }

    private Page<Problem> read(ChoiceChips<String> status, ChoiceChips<Period> period, Optional<Problem> after, int size) {
        return gateway.problems(status.chosen().get(), period.chosen().get().from(today.get()), today.get(), after, size);
    }

    private static List<String> cells(Problem row) {
        return Stream.of(TEXT.get("moment", row.reportedAt()), row.reportedBy(), row.office(), row.screen(), row.body(), row.expected(), AppealWords.status(row).words(), row.answer(),
                row.answeredBy(), row.answeredAt().map(at -> TEXT.get("moment", at)).orElse("")).toList();
    }
}
