package ua.esoya.workstation.feature.disposal;

import static ua.esoya.workstation.feature.disposal.DisposalForms.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import ua.esoya.data.Database;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
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
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Cases after their term of keeping: the technical administrator and the supervisor, one proposes, the other carries out (CSP-2.4.9). */
public final class DisposalFeature implements Feature {
    private static final Set<String> PERMITTED = Set.of("esoya_technical_admin", "esoya_supervisor");

    private final DisposalGateway gateway;
    private final SessionCard session;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;

    /** Disposal as a signed-in person may see it; it stands beside what ends soon and has no place of its own on the rail. */
    public DisposalFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles) {
        this(new JooqDisposalGateway(database), session, navigator, background, troubles);
    }

    DisposalFeature(DisposalGateway gateway, SessionCard session, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof OpenDisposal && session.groups().stream().anyMatch(PERMITTED::contains)
                ? Optional.of(list(session.serverTime().toLocalDate(), background.forScreen())) : Optional.empty();
    }

    private Screen list(LocalDate today, Background door) {
        var table = new PagedTable<DisposalLine>(TEXT.get("disposal"), door, (after, size) -> new Page<>(gateway.lines(), true), DisposalLine::key)
                .chips(TEXT.get("column.state"), 185, DisposalFeature::state)
                .column(TEXT.get("column.office"), 190, DisposalLine::office)
                .column(TEXT.get("column.year"), 110, line -> String.valueOf(line.closedYear()))
                .column(TEXT.get("column.cases"), 80, line -> Words.number(line.cases()))
                .column(TEXT.get("column.files"), 80, line -> Words.number(line.files()))
                .column(TEXT.get("column.act"), 215, line -> line.act().map(act -> TEXT.get("act", act.number(), act.signedOn())).orElse("—"))
                .column(TEXT.get("column.proposed"), 140, line -> line.act().map(DisposalLine.Act::proposedBy).orElse("—"))
                .column(TEXT.get("column.answered"), 140, line -> line.act().map(DisposalLine.Act::answeredBy).filter(who -> !who.isEmpty()).orElse("—"))
                .column(TEXT.get("column.rows"), 120, line -> line.act().filter(act -> act.rows() > 0).map(act -> Words.number(act.rows())).orElse("—"))
                .whenEmpty(TEXT.get("disposal.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("disposal");
        var model = new DisposalViewModel(gateway, today, navigator, door, troubles, table::reload);
        table.selected().subscribe(model::choose);
        var sections = new Sections(navigator, List.of(new Sections.Section(TEXT.get("section.ending"), new OpenEnding()),
                new Sections.Section(TEXT.get("section.disposal"), new OpenDisposal())));
        var commands = new ArrayList<>(List.of(
                Command.of("disposal.propose", TEXT.get("propose.act"), Shortcut.of(KeyCode.F2), model::propose).when(model.mayPropose()),
                Command.of("disposal.destroy", TEXT.get("destroy.act"), Shortcut.of(KeyCode.F9), model::carryOut).when(model.mayAnswer()),
                Command.of("disposal.decline", TEXT.get("decline"), Shortcut.of(KeyCode.DELETE), model::decline).when(model.mayAnswer()),
                Command.of("disposal.print", TEXT.get("sheet.act"), Shortcut.of(KeyCode.F6), () -> table.selected().getValue().flatMap(DisposalLine::act).ifPresent(this::print))
                        .when(Bindings.createBooleanBinding(() -> table.selected().getValue().flatMap(DisposalLine::act).isPresent(), table.selected())),
                Command.of("disposal.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        commands.addAll(sections.commands(new OpenDisposal()));
        return new TableScreen(TEXT.get("disposal"), TEXT.get("disposal.about"), table, model.notice(), commands, door).under(sections.line(new OpenDisposal()));
    }

    private void print(DisposalLine.Act act) {
        navigator.open(new PrintSheet(TEXT.get("sheet"), act.number(), () -> gateway.sheet(act.id(), TEXT.get("sheet.by", session.shortName(), session.position()))));
    }

    private static Chip destroyed(DisposalLine line, DisposalLine.Act act) {
        return act.done() ? new Chip(Meaning.SHUT, TEXT.get("state.destroyed")) : new Chip(Meaning.WARN, TEXT.get("state.under-way", act.destroyed(), line.cases()));
    }

    private static Chip state(DisposalLine line) {
        return line.act().map(act -> act.confirmed().map(yes -> yes ? destroyed(line, act) : new Chip(Meaning.HOLD, TEXT.get("state.declined")))
                .orElseGet(() -> act.mine() ? new Chip(Meaning.WARN, TEXT.get("state.mine")) : new Chip(Meaning.TODAY, TEXT.get("state.yours"))))
                .orElseGet(() -> new Chip(Meaning.INFO, TEXT.get("state.due")));
    }
}
