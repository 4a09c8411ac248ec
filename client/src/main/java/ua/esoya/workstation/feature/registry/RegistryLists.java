package ua.esoya.workstation.feature.registry;

import static ua.esoya.workstation.feature.registry.RegistryWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.registry.ElectronicShare;
import ua.esoya.domain.registry.RegistryCandidate;
import ua.esoya.domain.registry.RegistryCheck;
import ua.esoya.domain.registry.RegistryImport;
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
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.EditService;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** What a publication would change, the codes ours could have, the imports, and the shares of electronic services. */
final class RegistryLists {
    private static final int LONGEST = 500;

    private final RegistryGateway gateway;
    private final Navigator navigator;
    private final SaveFile saving;
    private final RegistrySheets sheets;
    private final Sections sections;
    private final Troubles troubles;

    RegistryLists(RegistryGateway gateway, Navigator navigator, SaveFile saving, RegistrySheets sheets, Sections sections, Troubles troubles) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.saving = saving;
        this.sheets = sheets;
        this.sections = sections;
        this.troubles = troubles;
    }

    /** Every row worth telling; F9 takes the whole publication. */
    Screen dryRun(RegistryRoutes.DryRun dry, Background door) {
        var check = dry.check();
        var notice = new SimpleObjectProperty<>(RegistryWords.checked(check));
        var idle = new SimpleBooleanProperty(check.mayTake());
        var request = UuidCreator.getTimeOrderedEpoch();
        var table = new PagedTable<RegistryCheck.Row>(TEXT.get("dry"), door, (after, size) -> new Page<>(check.rows(), true), row -> row.at() + " " + row.code())
                .column(TEXT.get("column.place"), 60, row -> row.at() == 0 ? TEXT.get("nothing") : Words.number(row.at()))
                .chips(TEXT.get("column.fate"), 145, RegistryWords::fate)
                .column(TEXT.get("column.code"), 75, row -> RegistryWords.orNothing(row.code()))
                .wrapping(TEXT.get("column.registry"), 380, 100, row -> RegistryWords.orNothing(row.title()))
                .wrapping(TEXT.get("column.problems"), 300, 100, row -> row.fate().equals("renamed") ? TEXT.get("dry.before", row.titleBefore()) : RegistryWords.problems(row))
                .whenEmpty(TEXT.get("dry.same"));
        table.control().setId("registry-dry-run");
        return new TableScreen(TEXT.get("dry"), TEXT.get("dry.about", dry.registry().source(), dry.registry().entries().size(), RegistryWords.hash(dry.registry().sha256())), table, notice, List.of(
                Command.of("registry.take", TEXT.get("take"), Shortcut.of(KeyCode.F9), () -> {
                    idle.set(false);
                    notice.set(new Notice(Meaning.INFO, TEXT.get("take.running")));
                    door.run(() -> {
                        gateway.take(request, dry.registry(), check.seen());
                        return true;
                    }, done -> navigator.back(), troubles.refusedTo(no -> {
                        idle.set(true);
                        notice.set(Notice.wrong(no.text()));
                    }));
                }).when(idle),
                Command.of("registry.dry.csv", TEXT.get("csv"), Shortcut.ctrl(KeyCode.S), () -> saving.table(TEXT.get("dry.name"),
                        List.of(TEXT.get("column.place"), TEXT.get("column.fate"), TEXT.get("column.code"), TEXT.get("column.registry"), TEXT.get("column.problems")),
                        () -> check.rows().stream().map(row -> List.of(Integer.toString(row.at()), RegistryWords.fate(row).words(), row.code(), row.title(), RegistryWords.problems(row))).toList(), door, notice::set))), door)
                .beside(new DetailPane<>(table.selected(), row -> List.of(new Detail(TEXT.get("column.registry"), row.title()), new Detail(TEXT.get("column.before"), row.fate().equals("renamed") ? row.titleBefore() : ""),
                        new Detail(TEXT.get("column.problems"), RegistryWords.problems(row)))));
    }

    /** Services of the registry with names like ours; Enter takes the code over into our cards. */
    Screen candidates(RegistryRoutes.Candidates wanted, Background door) {
        var ours = wanted.ours();
        var words = TextEntry.line(TEXT.get("candidates.words"), LONGEST);
        words.setId("registry-words");
        words.text().set(ours.title());
        var asked = new SimpleObjectProperty<>(ours.title());
        var table = new PagedTable<RegistryCandidate>(TEXT.get("candidates"), door, (after, size) -> new Page<>(gateway.candidates(asked.get()), true), RegistryCandidate::stateCode)
                .column(TEXT.get("column.code"), 80, RegistryCandidate::stateCode)
                .wrapping(TEXT.get("column.registry"), 480, 150, RegistryCandidate::title)
                .wrapping(TEXT.get("column.sector"), 200, 120, row -> RegistryWords.orNothing(row.sector()))
                .column(TEXT.get("column.likeness"), 100, row -> TEXT.get("percent", row.likeness()))
                .column(TEXT.get("column.used"), 120, row -> RegistryWords.orNothing(row.usedBy()))
                .whenEmpty(TEXT.get("candidates.empty"))
                .onOpen(row -> navigator.open(new EditService(ours.serviceId(), Map.of("state_code", row.stateCode()))))
                .onFailure(troubles.unexpected());
        table.control().setId("registry-candidates");
        words.text().subscribe((before, now) -> {
            asked.set(now);
            table.reload();
        });
        return new TableScreen(TEXT.get("candidates"), TEXT.get("candidates.about", ours.localCode(), ours.title()), table, new SimpleObjectProperty<>(Notice.NONE), List.of(
                Command.of("registry.map", TEXT.get("candidates.take"), Shortcut.of(KeyCode.F2),
                        () -> table.selected().getValue().ifPresent(row -> navigator.open(new EditService(ours.serviceId(), Map.of("state_code", row.stateCode()))))),
                Command.of("registry.words", TEXT.get("candidates.words"), Shortcut.ctrl(KeyCode.F), words::focus)), door).under(words);
    }

    /** When the registry was taken. */
    Screen imports(Background door) {
        var present = new RegistryRoutes.Imports();
        var table = new PagedTable<RegistryImport>(TEXT.get("imports"), door, (after, size) -> new Page<>(gateway.imports(), true), RegistryImport::registryImportId)
                .column(TEXT.get("column.when"), 140, row -> TEXT.get("moment", row.importedAt()))
                .column(TEXT.get("column.who"), 150, RegistryImport::importedBy)
                .wrapping(TEXT.get("column.source"), 320, 150, RegistryImport::source)
                .column(TEXT.get("column.services"), 90, row -> RegistryWords.amount(row.services()))
                .column(TEXT.get("column.added"), 80, row -> RegistryWords.amount(row.added()))
                .column(TEXT.get("column.changed"), 85, row -> RegistryWords.amount(row.changed()))
                .column(TEXT.get("column.gone"), 80, row -> RegistryWords.amount(row.gone()))
                .whenEmpty(TEXT.get("summary.none"))
                .onFailure(troubles.unexpected());
        table.control().setId("registry-imports");
        var commands = new ArrayList<>(List.of(Command.of("registry.imports.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("imports"), TEXT.get("imports.about"), table, new SimpleObjectProperty<>(Notice.NONE), commands, door).under(sections.line(present))
                .beside(new DetailPane<>(table.selected(), row -> List.of(new Detail(TEXT.get("column.source"), row.source()), new Detail(TEXT.get("column.hash"), row.contentSha256()),
                        new Detail(TEXT.get("column.bytes"), Words.number(row.contentBytes())))));
    }

    /** How much is given electronically (KR146-2.3.1). */
    Screen shares(Background door) {
        var present = new RegistryRoutes.Shares();
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<ElectronicShare>(TEXT.get("shares"), door, (after, size) -> new Page<>(withTotals(gateway.shares()), true), share -> share.isOurs() + share.sphere())
                .column(TEXT.get("column.whose"), 130, share -> TEXT.get(share.isOurs() ? "whose.ours" : "whose.registry"))
                .wrapping(TEXT.get("column.sphere"), 420, 150, share -> RegistryWords.orNothing(share.sphere()))
                .column(TEXT.get("column.services"), 100, share -> RegistryWords.amount(share.services()))
                .column(TEXT.get("column.electronic"), 115, share -> RegistryWords.amount(share.electronic()))
                .column(TEXT.get("column.unsaid"), 115, share -> RegistryWords.amount(share.unsaid()))
                .column(TEXT.get("column.share"), 90, RegistryWords::percent)
                .whenEmpty(TEXT.get("shares.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("registry-shares");
        var commands = new ArrayList<>(List.of(
                Command.of("registry.shares.print", TEXT.get("print"), Shortcut.of(KeyCode.F6), () -> sheets.printShares(() -> withTotals(gateway.shares()))),
                Command.of("registry.shares.csv", TEXT.get("csv"), Shortcut.ctrl(KeyCode.S), () -> saving.table(TEXT.get("shares.name"), RegistrySheets.shareColumns(),
                        () -> withTotals(gateway.shares()).stream().map(RegistrySheets::shareCells).toList(), door, notice::set)),
                Command.of("registry.shares.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        commands.addAll(sections.commands(present));
        return new TableScreen(TEXT.get("shares"), TEXT.get("shares.about"), table, notice, commands, door).under(sections.line(present));
    }

    /** Ours and the registry's, each with its sum before its spheres. */
    static List<ElectronicShare> withTotals(List<ElectronicShare> shares) {
        Function<Boolean, Stream<ElectronicShare>> of = ours -> {
            var its = shares.stream().filter(share -> share.isOurs() == ours).toList();
            Optional<ElectronicShare> all = its.stream().reduce((one, other) -> one.with(other, "")).map(sum -> sum.with(new ElectronicShare(ours, "", 0, 0, 0), TEXT.get("shares.all")));
            return Stream.concat(all.stream(), its.stream());
        };
        return Stream.concat(of.apply(true), of.apply(false)).toList();
    }
}
