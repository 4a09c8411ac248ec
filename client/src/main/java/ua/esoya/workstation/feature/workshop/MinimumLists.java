package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
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
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The subsistence minimum by its days, and what a new one makes of the fees before it is written. */
final class MinimumLists {
    private final WorkshopGateway gateway;
    private final Navigator navigator;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;

    MinimumLists(WorkshopGateway gateway, Navigator navigator, Troubles troubles, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.troubles = troubles;
        this.today = today;
    }

    Screen minimums(Background door) {
        var table = new PagedTable<Minimum>(TEXT.get("minimum"), door, (after, size) -> new Page<>(gateway.minimums(), true), Minimum::validFrom)
                .chips(TEXT.get("column.state"), 130, this::state)
                .column(TEXT.get("column.from"), 120, line -> Words.date(line.validFrom()))
                .column(TEXT.get("column.amount"), 120, line -> CardForms.sum(line.amount()))
                .wrapping(TEXT.get("column.act"), 480, 150, Minimum::legalAct)
                .column(TEXT.get("column.who"), 160, line -> line.setBy().isEmpty() ? "—" : line.setBy())
                .whenEmpty(TEXT.get("minimum.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("minimums");
        return new TableScreen(TEXT.get("minimum"), TEXT.get("minimum.about"), table, new ReadOnlyObjectWrapper<>(Notice.NONE), List.of(
                Command.of("minimum.add", TEXT.get("minimum.add"), Shortcut.of(KeyCode.F2), () -> navigator.open(new FillForm(form()))),
                Command.of("minimum.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door);
    }

    Screen effect(Map<String, Object> minimum, Background door) {
        var notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
        var from = LocalDate.parse(String.valueOf(minimum.get("valid_from")));
        var amount = new BigDecimal(String.valueOf(minimum.get("amount")));
        var table = new PagedTable<Minimum.Effect>(TEXT.get("effect"), door, (after, size) -> new Page<>(gateway.minimumEffect(from, amount), true), Minimum.Effect::serviceId)
                .column(TEXT.get("column.code"), 90, Minimum.Effect::localCode)
                .wrapping(TEXT.get("column.title"), 480, 150, Minimum.Effect::title)
                .column(TEXT.get("column.share"), 110, line -> TEXT.get("share", line.share().replace('.', ',')))
                .column(TEXT.get("column.before"), 130, line -> CardForms.sum(line.before()))
                .column(TEXT.get("column.after"), 130, line -> CardForms.sum(line.after()))
                .whenEmpty(TEXT.get("effect.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("minimum-effect");
        var request = UUID.randomUUID();
        return new TableScreen(TEXT.get("effect.of", CardForms.sum(amount), from), TEXT.get("effect.about"), table, notice.getReadOnlyProperty(), List.of(
                Command.of("effect.set", TEXT.get("effect.set"), Shortcut.of(KeyCode.F9), () -> door.run(() -> gateway.setMinimum(request, minimum), count -> {
                    notice.set(new Notice(Meaning.OK, TEXT.get("effect.said", from, count)));
                    table.reload();
                }, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text())))))), door);
    }

    private Form form() {
        return new Form("minimum", TEXT.get("minimum.add"), TEXT.get("minimum.hint"), TEXT.get("minimum.next"), List.of(
                new FieldSpec.Day("valid_from", TEXT.get("act.from"), true), new FieldSpec.Line("amount", TEXT.get("column.amount"), true, 13, TEXT.get("example.minimum")),
                new FieldSpec.Line("legal_act", TEXT.get("act"), true, 500, TEXT.get("example.minimum.act"))), Map.of("valid_from", LocalDate.of(today.get().getYear() + 1, 1, 1)), (request, values) -> {
                    var said = new HashMap<>(values);
                    said.put("valid_from", String.valueOf(values.get("valid_from")));
                    said.put("amount", CardForms.money("amount", String.valueOf(values.get("amount"))));
                    return () -> navigator.open(new WorkshopRoutes.MinimumEffect(said));
                });
    }

    private Chip state(Minimum line) {
        return line.isInForce() ? new Chip(Meaning.OK, TEXT.get("state.live"))
                : line.validFrom().isAfter(today.get()) ? new Chip(Meaning.INFO, TEXT.get("state.later")) : new Chip(Meaning.SHUT, TEXT.get("state.past"));
    }
}
