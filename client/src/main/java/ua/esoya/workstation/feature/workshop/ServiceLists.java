package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
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
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The list of services, and the versions of one service's cards. */
final class ServiceLists {
    private static final int LONGEST = 100;

    private final WorkshopGateway gateway;
    private final Navigator navigator;
    private final Troubles troubles;

    ServiceLists(WorkshopGateway gateway, Navigator navigator, Troubles troubles) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.troubles = troubles;
    }

    Screen services(Background door) {
        var filter = TextEntry.line(TEXT.get("filter"), LONGEST);
        filter.setId("services-filter");
        var table = new PagedTable<ServiceLine>(TEXT.get("services"), door,
                (after, size) -> new Page<>(gateway.services().stream().filter(line -> line.fits(filter.text().get())).toList(), true), ServiceLine::serviceId)
                .chips(TEXT.get("column.state"), 175, ServiceLists::state)
                .column(TEXT.get("column.code"), 90, ServiceLine::localCode)
                .wrapping(TEXT.get("column.title"), 420, 150, ServiceLine::title)
                .column(TEXT.get("column.version"), 80, line -> line.version() == 0 ? "—" : String.valueOf(line.version()))
                .column(TEXT.get("column.from"), 110, line -> line.validFrom().map(Words::date).orElse("—"))
                .column(TEXT.get("column.open"), 100, line -> Words.number(line.openCases()))
                .struck(line -> line.retiredOn().isPresent())
                .whenEmpty(TEXT.get("services.empty"))
                .onOpen(line -> navigator.open(new WorkshopRoutes.Cards(Optional.of(line.serviceId()))))
                .onFailure(troubles.unexpected());
        table.control().setId("services");
        filter.text().subscribe((before, now) -> table.reload());
        var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        return new TableScreen(TEXT.get("services"), TEXT.get("services.about"), table, new ReadOnlyObjectWrapper<>(Notice.NONE), List.of(
                Command.of("services.add", TEXT.get("service.add"), Shortcut.of(KeyCode.F2), () -> navigator.open(new WorkshopRoutes.Cards(Optional.empty()))),
                Command.of("services.versions", TEXT.get("versions"), Shortcut.of(KeyCode.F4), () -> chosen(table, line -> navigator.open(new WorkshopRoutes.Versions(line.serviceId(), line.title())))).when(chosen),
                Command.of("services.retire", TEXT.get("retire"), Shortcut.of(KeyCode.DELETE), () -> chosen(table, line -> navigator.open(new FillForm(retire(line))))).when(chosen),
                Command.of("services.drafts", TEXT.get("drafts"), Shortcut.of(KeyCode.F8), () -> navigator.open(new WorkshopRoutes.Drafts())),
                Command.of("services.minimum", TEXT.get("minimum"), Shortcut.of(KeyCode.F7), () -> navigator.open(new WorkshopRoutes.Minimums())),
                Command.of("services.library", TEXT.get("library"), Shortcut.of(KeyCode.F6), () -> navigator.open(new WorkshopRoutes.LibraryExport(
                        table.selected().getValue().filter(line -> line.version() > 0 || line.nextFrom().isPresent()).map(line -> Set.of(line.serviceId())).orElse(Set.of())))),
                Command.of("services.filter", TEXT.get("filter.go"), Shortcut.ctrl(KeyCode.F), filter::focus),
                Command.of("services.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door).filteredBy(filter).beside(new DetailPane<>(table.selected(), ServiceLists::details));
    }

    Screen versions(int serviceId, String title, Background door) {
        var table = new PagedTable<CardVersion>(TEXT.get("versions"), door, (after, size) -> new Page<>(gateway.open(Optional.of(serviceId)).versions(), true), CardVersion::version)
                .chips(TEXT.get("column.state"), 130, ServiceLists::state)
                .column(TEXT.get("column.version"), 80, line -> String.valueOf(line.version()))
                .column(TEXT.get("column.from"), 110, line -> Words.date(line.validFrom()))
                .wrapping(TEXT.get("column.act"), 320, 150, line -> line.actNumber().isEmpty() ? line.legalAct() : TEXT.get("act.of", line.legalAct(), line.actNumber(), line.actDatedOn().map(Words::date).orElse("—")))
                .column(TEXT.get("column.who"), 150, line -> line.publishedBy().isEmpty() ? "—" : line.publishedBy())
                .column(TEXT.get("column.cases"), 80, line -> Words.number(line.cases()))
                .whenEmpty(TEXT.get("versions.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("versions");
        var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        return new TableScreen(TEXT.get("versions.of", title), TEXT.get("versions.about"), table, new ReadOnlyObjectWrapper<>(Notice.NONE), List.of(
                Command.of("versions.restore", TEXT.get("restore.version"), Shortcut.of(KeyCode.F9),
                        () -> chosen(table, line -> navigator.open(new WorkshopRoutes.Cards(Optional.of(serviceId), new WorkshopRoutes.Start.Former(line.version()))))).when(chosen),
                Command.of("versions.withdraw", TEXT.get("withdraw"), Shortcut.of(KeyCode.DELETE), () -> chosen(table, line -> navigator.open(new FillForm(withdraw(serviceId, line))))).when(chosen),
                Command.of("versions.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door).beside(new DetailPane<>(table.selected(), ServiceLists::details));
    }

    private static <T> void chosen(PagedTable<T> table, Consumer<T> act) {
        table.selected().getValue().ifPresent(act);
    }

    private Form retire(ServiceLine line) {
        boolean retiring = line.retiredOn().isEmpty();
        String words = retiring ? "retire" : "restore";
        return reason("service-" + words, TEXT.get(words + ".of", line.title()), TEXT.get(words + ".hint"), TEXT.get(words + ".act"),
                (request, values) -> {
                    gateway.retire(request, line.serviceId(), retiring, String.valueOf(values.get("reason")));
                    return () -> {};
                });
    }

    private Form withdraw(int serviceId, CardVersion line) {
        return reason("card-withdraw", TEXT.get("withdraw.of", line.version()), TEXT.get("withdraw.hint"), TEXT.get("withdraw.act"), (request, values) -> {
            gateway.withdraw(request, serviceId, line.version(), String.valueOf(values.get("reason")));
            return () -> {};
        });
    }

    private static Form reason(String id, String title, String hint, String act, Form.Verb verb) {
        return new Form(id, title, hint, act, List.of(new FieldSpec.Lines("reason", TEXT.get("act.reason"), true, 300)), Map.of(), verb);
    }

    private static Chip state(ServiceLine line) {
        return line.retiredOn().map(day -> new Chip(Meaning.SHUT, TEXT.get("state.retired", day)))
                .orElseGet(() -> line.nextFrom().map(day -> new Chip(Meaning.INFO, TEXT.get("state.next", day)))
                        .orElseGet(() -> new Chip(Meaning.OK, TEXT.get("state.live"))));
    }

    private static Chip state(CardVersion line) {
        return line.isInForce() ? new Chip(Meaning.OK, TEXT.get("state.live")) : new Chip(Meaning.SHUT, TEXT.get("state.other"));
    }

    private static List<Detail> details(ServiceLine line) {
        return List.of(new Detail(TEXT.get("column.title"), line.title()), new Detail(TEXT.get("field.sphere_id"), line.sphere()), new Detail(TEXT.get("column.provider"), line.provider()),
                new Detail(TEXT.get("field.state_code"), line.stateCode()));
    }

    private static List<Detail> details(CardVersion line) {
        return List.of(new Detail(TEXT.get("act.reason"), line.reason()), new Detail(TEXT.get("column.act"), line.legalAct()), new Detail(TEXT.get("act.supplier"), line.actSupplier()),
                new Detail(TEXT.get("act.incoming"), line.actIncoming()), new Detail(TEXT.get("column.published"), line.publishedAt().map(at -> TEXT.get("moment", at)).orElse("")));
    }
}
