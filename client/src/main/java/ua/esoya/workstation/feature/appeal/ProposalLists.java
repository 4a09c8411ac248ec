package ua.esoya.workstation.feature.appeal;

import static ua.esoya.workstation.feature.appeal.AppealWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Proposal;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The register of requests and proposals; each step belongs to the keepers or to the initiator (CSP-3.6, NWP-10.3). */
final class ProposalLists {
    private static final List<String> STATES = List.of("", "open", "late", "fulfilled", "accepted", "rejected");

    private final AppealGateway gateway;
    private final AppealForms forms;
    private final Navigator navigator;
    private final Troubles troubles;
    private final Sections sections;
    private final Supplier<LocalDate> today;

    ProposalLists(AppealGateway gateway, AppealForms forms, Navigator navigator, Troubles troubles, Sections sections, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.forms = forms;
        this.navigator = navigator;
        this.troubles = troubles;
        this.sections = sections;
        this.today = today;
    }

    /** Proposals the person may see; {@code keeps} for those who decide about them. */
    Screen proposals(boolean keeps, Background background) {
        var state = new ChoiceChips<String>("state", STATES, code -> TEXT.get(code.isEmpty() ? "all" : "filter." + code));
        var table = new PagedTable<Proposal>(TEXT.get("proposals"), background, (after, size) -> gateway.proposals(state.chosen().get(), after, size), Proposal::proposalId)
                .chips(TEXT.get("column.state"), 190, row -> AppealWords.state(row, today.get()))
                .column(TEXT.get("course.due"), 105, row -> TEXT.get("day", row.dueOn()))
                .column(TEXT.get("column.who"), 150, Proposal::proposedBy)
                .column(TEXT.get("course.body"), 400, Proposal::body)
                .whenEmpty(TEXT.get("proposals.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("proposals");
        state.chosen().subscribe((before, now) -> table.reload());
        var present = new AppealRoutes.Proposals();
        var commands = new ArrayList<Command>();
        commands.add(Command.of("proposals.propose", TEXT.get("propose"), Shortcut.of(KeyCode.F2), () -> navigator.open(new FillForm(forms.propose()))));
        if (keeps) {
            commands.add(act(table, "fulfil", Shortcut.of(KeyCode.F9), Proposal::isPending, row -> fill(forms.said(row, "fulfil"))));
            commands.add(act(table, "delay", Shortcut.ctrl(KeyCode.D), Proposal::isPending, row -> fill(forms.said(row, "delay"))));
            commands.add(act(table, "reject", Shortcut.of(KeyCode.DELETE), Proposal::isPending, row -> fill(forms.said(row, "reject"))));
            commands.add(act(table, "notice", Shortcut.of(KeyCode.F6), Proposal::lacksNotice, row -> fill(forms.silent(row, "notice"))));
        }
        commands.add(act(table, "accept", Shortcut.of(KeyCode.F3), Proposal::awaitsMe, row -> fill(forms.silent(row, "accept"))));
        commands.add(act(table, "return", Shortcut.shift(KeyCode.F3), Proposal::awaitsMe, row -> fill(forms.said(row, "return"))));
        commands.add(act(table, "spread", Shortcut.of(KeyCode.F7), Proposal::maySpread, row -> fill(forms.spread(row, today.get()))));
        commands.add(act(table, "readers", Shortcut.of(KeyCode.F4), row -> (keeps || row.isMine()) && row.announcementId().isPresent(), AppealRoutes.Readers::new));
        commands.add(Command.of("proposals.state", TEXT.get("column.state"), Shortcut.of(KeyCode.F8), state::next));
        commands.add(Command.of("proposals.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("proposals"), TEXT.get("proposals.about"), table, new SimpleObjectProperty<>(Notice.NONE), commands, background)
                .under(sections.line(present), state).beside(new DetailPane<>(table.selected(), AppealWords::details));
    }

    /** Who has read the instruction that followed a proposal. */
    Screen readers(Proposal proposal, Background background) {
        var table = new PagedTable<AnnouncementReader>(TEXT.get("act.readers"), background,
                (after, size) -> new Page<>(proposal.announcementId().map(gateway::readers).orElse(List.of()), true), row -> row)
                .column(TEXT.get("column.who"), 300, AnnouncementReader::name)
                .column(TEXT.get("column.office"), 500, AnnouncementReader::office)
                .column(TEXT.get("column.when"), 200, row -> TEXT.get("moment", row.readAt()))
                .whenEmpty(TEXT.get("readers.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("instruction-readers");
        return new TableScreen(TEXT.get("act.readers"), proposal.changeReference(), table, new SimpleObjectProperty<>(Notice.NONE),
                List.of(Command.of("readers.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background);
    }

    private Command act(PagedTable<Proposal> table, String name, Shortcut key, Predicate<Proposal> legal, Function<Proposal, Route> route) {
        return Command.of("proposals." + name, TEXT.get("act." + name), key, () -> table.selected().getValue().ifPresent(row -> navigator.open(route.apply(row))))
                .when(Bindings.createBooleanBinding(() -> table.selected().getValue().filter(legal).isPresent(), table.selected()));
    }

    private static Route fill(Form form) {
        return new FillForm(form);
    }
}
