package ua.esoya.workstation.feature.registry;

import static ua.esoya.workstation.feature.registry.RegistryWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import ua.esoya.domain.registry.RegistryDifference;
import ua.esoya.exchange.registry.RegistrySource;
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
import ua.esoya.workstation.ui.route.EditService;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Ours beside the registry's, one kind of difference at a time; from a row one goes on to the service's cards (KR146-2.3.2). */
final class DifferencesScreen {
    /** A paper of more rows nobody reads. */
    private static final int PRINTED = 1000;
    private static final int ALL = 50_000;

    private final RegistryGateway gateway;
    private final RegistrySource source;
    private final Navigator navigator;
    private final SaveFile saving;
    private final RegistrySheets sheets;
    private final Sections sections;
    private final Background door;
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final Label summary = Parts.dim("");
    private final ChoiceChips<DifferenceKind> kinds = new ChoiceChips<>("registry-kind", List.of(DifferenceKind.values()), kind -> TEXT.get("kind." + kind.code()));
    private final PagedTable<RegistryDifference> table;
    private String address = TEXT.get("read.address");
    private volatile DifferenceKind kind = DifferenceKind.MISSING;

    DifferencesScreen(RegistryGateway gateway, RegistrySource source, Navigator navigator, SaveFile saving, RegistrySheets sheets, Sections sections, Background door, Troubles troubles) {
        this.gateway = gateway;
        this.source = source;
        this.navigator = navigator;
        this.saving = saving;
        this.sheets = sheets;
        this.sections = sections;
        this.door = door;
        table = new PagedTable<RegistryDifference>(TEXT.get("differences"), door, this::page, row -> row.place() + row.stateCode())
                .column(TEXT.get("column.code"), 80, row -> RegistryWords.orNothing(row.stateCode()))
                .wrapping(TEXT.get("column.registry"), 480, 150, row -> RegistryWords.orNothing(row.registryTitle()))
                .wrapping(TEXT.get("column.in-ours"), 330, 150, RegistryWords::ours)
                .whenEmpty(TEXT.get("differences.empty"))
                .onOpen(this::go)
                .onFailure(troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
        table.control().setId("registry-differences");
        summary.setId("registry-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        kinds.chosen().subscribe((before, chosen) -> {
            kind = chosen;
            table.reload();
        });
    }

    Screen screen() {
        var present = new RegistryRoutes.Differences();
        var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        var commands = new ArrayList<>(List.of(
                Command.of("registry.read", TEXT.get("read"), Shortcut.of(KeyCode.F7), () -> navigator.open(new FillForm(RegistryForms.read(gateway, source, navigator, address)))),
                Command.of("registry.go", TEXT.get("go"), Shortcut.of(KeyCode.F2), () -> table.selected().getValue().ifPresent(this::go)).when(chosen),
                Command.of("registry.kind", TEXT.get("kind.next"), Shortcut.of(KeyCode.F4), kinds::next),
                Command.of("registry.print", TEXT.get("print"), Shortcut.of(KeyCode.F6), () -> sheets.print(kind, () -> gateway.differences(kind, Optional.empty(), PRINTED))).when(chosen),
                Command.of("registry.csv", TEXT.get("csv"), Shortcut.ctrl(KeyCode.S), this::save).when(chosen),
                Command.of("registry.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("differences"), TEXT.get("differences.about"), table, notice, commands, door).under(sections.line(present), summary, kinds)
                .beside(new DetailPane<>(table.selected(), RegistryWords::details));
    }

    private Page<RegistryDifference> page(Optional<RegistryDifference> after, int size) {
        if (after.isEmpty()) {
            var read = gateway.summary();
            door.onFx(() -> {
                summary.setText(RegistryWords.summary(read));
                read.lastImport().map(last -> last.source()).filter(RegistrySource::isAddress).ifPresent(last -> address = last);
            });
        }
        return Page.of(gateway.differences(kind, after.map(RegistryDifference::place), size + 1), size);
    }

    /** What sets the difference right: the cards with the registry's words put in, or first the choice of a code. */
    private void go(RegistryDifference row) {
        navigator.open(switch (kind) {
            case MISSING -> new EditService(Optional.empty(), Map.of("state_code", row.stateCode(), "title", row.registryTitle()));
            case RENAMED -> new EditService(row.serviceId(), Map.of("title", row.registryTitle()));
            case PAPER_ONLY -> new EditService(row.serviceId(), Map.of());
            case NO_CODE, UNKNOWN, CLOSED -> new RegistryRoutes.Candidates(row);
        });
    }

    private void save() {
        var shown = kind;
        saving.table(TEXT.get("csv.name", TEXT.get("kind." + shown.code())), RegistrySheets.columns(), () -> gateway.differences(shown, Optional.empty(), ALL).stream().map(RegistrySheets::cells).toList(),
                door, notice::set);
    }
}
