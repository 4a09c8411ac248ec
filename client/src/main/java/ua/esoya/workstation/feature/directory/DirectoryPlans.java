package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryPlan;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Changes that wait for their day, those forbidden on it first; any of them is taken back (5.7.2). */
final class DirectoryPlans {
    private DirectoryPlans() {}

    /** A plan with the directory it belongs to. */
    private record Row(Directory directory, DirectoryPlan plan) {}

    static Screen screen(DirectoryGateway gateway, Questions questions, Background background, Troubles troubles) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<Row>(TEXT.get("plans"), background, (after, size) -> new Page<>(rows(gateway), true), row -> row.plan().planId())
                .chips(TEXT.get("column.from"), 190, row -> state(row.plan()))
                .wrapping(TEXT.get("column.directory"), 210, 100, row -> row.directory().title())
                .wrapping(TEXT.get("column.value"), 230, 100, row -> row.plan().title())
                .wrapping(TEXT.get("column.becomes"), 270, 100, DirectoryPlans::becomes)
                .whenEmpty(TEXT.get("plans.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("directory-plans");
        var any = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        Runnable cancel = () -> table.selected().getValue().map(Row::plan).ifPresent(plan -> questions.ask(TEXT.get(isNew(plan) ? "plan.ask.new" : "plan.ask", plan.title()),
                TEXT.get(isNew(plan) ? "plan.detail.new" : "plan.detail", plan.effectiveOn()),
                Answer.likely(TEXT.get("plan.cancel"), () -> cancel(plan.planId(), gateway, background, troubles, notice, table::reload)), Answer.stay(TEXT.get("plan.stay"))));
        return new TableScreen(TEXT.get("plans"), TEXT.get("plans.about"), table, notice, List.of(
                Command.of("directory.plan.cancel", TEXT.get("plan.cancel"), Shortcut.of(KeyCode.DELETE), cancel).when(any),
                Command.of("directory.plans.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background)
                .beside(new DetailPane<>(table.selected(), DirectoryPlans::details));
    }

    /** Asks whether a value that is to come is called off, and does it. */
    static void callOff(DirectoryValue value, DirectoryGateway gateway, Questions questions, Background background, Troubles troubles, Property<Notice> notice, Runnable after) {
        questions.ask(TEXT.get("plan.ask.new", value.title()), value.plannedOn().map(day -> TEXT.get("plan.detail.new", day)).orElse(""),
                Answer.likely(TEXT.get("plan.off"), () -> cancel(value.planId(), gateway, background, troubles, notice, after)), Answer.stay(TEXT.get("plan.stay")));
    }

    private static void cancel(long planId, DirectoryGateway gateway, Background background, Troubles troubles, Property<Notice> notice, Runnable after) {
        background.run(() -> {
            gateway.cancel(UuidCreator.getTimeOrderedEpoch(), planId);
            return planId;
        }, done -> {
            notice.setValue(new Notice(Meaning.OK, TEXT.get("told.cancelled")));
            after.run();
        }, troubles.refusedTo(no -> notice.setValue(Notice.wrong(no.text()))));
    }

    private static boolean isNew(DirectoryPlan plan) {
        return plan.action().equals("added");
    }

    private static List<Row> rows(DirectoryGateway gateway) {
        var directories = gateway.directories();
        return gateway.plans().stream()
                .flatMap(plan -> directories.stream().filter(it -> it.code().equals(plan.directory())).map(directory -> new Row(directory, plan))).toList();
    }

    private static Chip state(DirectoryPlan plan) {
        return plan.isRefused() ? new Chip(Meaning.LATE, TEXT.get("plan.refused", plan.effectiveOn())) : new Chip(Meaning.INFO, TEXT.get("plan.from", plan.effectiveOn()));
    }

    private static String becomes(Row row) {
        return row.plan().action().equals("retired") ? TEXT.get("action.retired") : isNew(row.plan())
                ? Stream.of(TEXT.get("action.added"), DirectoryWords.extra(row.directory(), row.plan().change())).filter(said -> !said.isBlank()).collect(Collectors.joining("; ")) : DirectoryWords.difference(row.directory(), DirectoryWords.with(row.plan().now(), row.plan().change()), row.plan().now());
    }

    private static List<Detail> details(Row row) {
        var plan = row.plan();
        return List.of(new Detail(TEXT.get("column.becomes"), becomes(row)), new Detail(TEXT.get("column.reason"), plan.reason()), new Detail(TEXT.get("column.who"), plan.plannedBy()),
                new Detail(TEXT.get("column.when"), TEXT.get("moment", plan.plannedAt())),
                new Detail(TEXT.get("column.problems"), plan.isRefused() ? DirectoryWords.refusal(row.directory(), plan) : TEXT.get("nothing")));
    }
}
