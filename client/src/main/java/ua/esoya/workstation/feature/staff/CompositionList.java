package ua.esoya.workstation.feature.staff;

import static ua.esoya.workstation.feature.staff.StaffWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.staff.Participant;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The composition of the centre with the keys by which participants join, change, leave, and their staff is compared. */
final class CompositionList {
    private final StaffGateway gateway;
    private final CompositionForms forms;
    private final LocalDate today;
    private final Supplier<String> newestScan;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;

    /** @param newestScan the path of the file that is probably the scan of a decision, or blank; blocks */
    CompositionList(StaffGateway gateway, LocalDate today, Supplier<String> newestScan, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.forms = new CompositionForms(gateway, today);
        this.today = today;
        this.newestScan = newestScan;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    Screen screen(boolean administrator) {
        var table = new PagedTable<Participant>(TEXT.get("composition"), background, (after, size) -> new Page<>(gateway.composition(), true), Participant::compositionId)
                .column(TEXT.get("column.participant"), 330, Participant::title)
                .column(TEXT.get("column.office"), 120, row -> row.office().isBlank() ? TEXT.get("office.all") : row.office())
                .column(TEXT.get("column.decision"), 150, row -> TEXT.get("decision", row.decision().number(), row.decision().decidedOn()))
                .column(TEXT.get("column.item"), 75, row -> row.decision().item())
                .column(TEXT.get("column.hours"), 235, row -> StaffWords.hours(row.hours()))
                .chips(TEXT.get("column.standing"), 125, row -> StaffWords.standing(row, today))
                .column(TEXT.get("column.until"), 100, row -> row.validUntil().map(Words::date).orElse("—"))
                .column(TEXT.get("column.people"), 75, row -> Words.number(row.people()))
                .column(TEXT.get("column.logins"), 75, row -> Words.number(row.logins()))
                .whenEmpty(TEXT.get("composition.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("composition");
        var commands = new ArrayList<Command>();
        if (administrator) {
            var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
            var member = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(it -> !it.left(today)).isPresent(), table.selected());
            commands.add(Command.of("composition.join", TEXT.get("composition.join"), Shortcut.of(KeyCode.F2), this::join));
            commands.add(Command.of("composition.list", TEXT.get("list.compare.short"), Shortcut.of(KeyCode.F7),
                    () -> table.selected().getValue().ifPresent(this::compare)).when(member));
            commands.add(Command.of("composition.change", TEXT.get("composition.change.act"), Shortcut.ctrl(KeyCode.E),
                    () -> table.selected().getValue().ifPresent(it -> fill(it, (choices, now) -> forms.change(choices, now, newestScan.get())))).when(chosen));
            commands.add(Command.of("composition.leave", TEXT.get("composition.leave.act"), Shortcut.of(KeyCode.DELETE),
                    () -> table.selected().getValue().ifPresent(it -> fill(it, (choices, now) -> forms.leave(now, newestScan.get())))).when(member));
        }
        commands.add(Command.of("composition.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        return new TableScreen(TEXT.get("composition"), TEXT.get("composition.about"), table, new SimpleObjectProperty<>(Notice.NONE), commands, background);
    }

    private void join() {
        background.run(() -> forms.join(gateway.choices(), newestScan.get()), form -> navigator.open(new FillForm(form)), troubles.unexpected());
    }

    private void compare(Participant participant) {
        fill(participant, (choices, now) -> new StaffListForm(gateway).compare(choices, now, list -> navigator.open(new StaffRoutes.DryRun(list))));
    }

    /** The entry is read again: since the list was shown people may have got or lost accounts. */
    private void fill(Participant chosen, BiFunction<CompositionChoices, Participant, Form> form) {
        background.run(() -> {
            var choices = gateway.choices();
            Optional<Participant> now = gateway.composition().stream().filter(it -> it.compositionId() == chosen.compositionId()).findFirst();
            return form.apply(choices, now.orElse(chosen));
        }, ready -> navigator.open(new FillForm(ready)), troubles.unexpected());
    }
}
