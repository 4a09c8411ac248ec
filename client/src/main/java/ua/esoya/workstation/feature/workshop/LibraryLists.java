package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ua.esoya.domain.library.Fingerprint;
import ua.esoya.exchange.library.LibraryFile;
import ua.esoya.exchange.library.LibraryUnusable;
import ua.esoya.exchange.library.SigningKey;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The library of services: what leaves, what came, and whose signatures are trusted. */
final class LibraryLists {
    private static final int LONGEST = 100;

    private final LibraryShelf shelf;

    LibraryLists(LibraryShelf shelf) {
        this.shelf = shelf;
    }

    /** Services to be marked; F9 signs the marked ones into one file. */
    Screen export(WorkshopRoutes.LibraryExport route, Background door) {
        var filter = TextEntry.line(TEXT.get("filter"), LONGEST);
        filter.setId("library-filter");
        Set<Integer> marked = new ConcurrentSkipListSet<>(route.marked());
        var any = new SimpleBooleanProperty(!marked.isEmpty());
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<ServiceLine>(TEXT.get("library.export"), door,
                (after, size) -> new Page<>(shelf.workshop().services().stream().filter(line -> line.version() > 0 || line.nextFrom().isPresent()).filter(line -> line.fits(filter.text().get())).toList(), true), ServiceLine::serviceId)
                .chips(TEXT.get("library.column.marked"), 120, line -> LibraryWords.marked(marked.contains(line.serviceId())))
                .column(TEXT.get("column.code"), 90, ServiceLine::localCode)
                .wrapping(TEXT.get("column.title"), 480, 150, ServiceLine::title)
                .column(TEXT.get("column.version"), 80, line -> line.version() == 0 ? "—" : String.valueOf(line.version()))
                .wrapping(TEXT.get("field.sphere_id"), 200, 120, ServiceLine::sphere)
                .whenEmpty(TEXT.get("services.empty"))
                .onFailure(shelf.troubles().unexpected());
        table.control().setId("library-export");
        filter.text().subscribe((before, now) -> table.reload());
        Runnable changed = () -> {
            any.set(!marked.isEmpty());
            notice.set(marked.isEmpty() ? Notice.NONE : new Notice(Meaning.INFO, TEXT.get("library.marked.count", marked.size())));
            table.reload();
        };
        if (any.get()) {
            notice.set(new Notice(Meaning.INFO, TEXT.get("library.marked.count", marked.size())));
        }
        Runnable mark = () -> table.selected().getValue().ifPresent(line -> {
            if (!marked.remove(line.serviceId())) {
                marked.add(line.serviceId());
            }
            changed.run();
        });
        spaceBar(table, mark);
        var commands = new ArrayList<>(List.of(
                Command.of("library.save", TEXT.get("library.save"), Shortcut.of(KeyCode.F9), () -> save(Set.copyOf(marked), door, notice::set)).when(any),
                Command.of("library.mark", TEXT.get("library.mark"), Shortcut.of(KeyCode.INSERT), mark),
                Command.of("library.mark.all", TEXT.get("library.mark.all"), Shortcut.of(KeyCode.F8), () -> {
                    var shown = table.rows().stream().map(ServiceLine::serviceId).toList();
                    if (!marked.addAll(shown)) {
                        shown.forEach(marked::remove);
                    }
                    changed.run();
                }),
                Command.of("library.filter", TEXT.get("filter.go"), Shortcut.ctrl(KeyCode.F), filter::focus)));
        var present = new WorkshopRoutes.LibraryExport(Set.of());
        commands.addAll(shelf.sections().commands(present));
        return new TableScreen(TEXT.get("library.export.title"), TEXT.get("library.export.about"), table, notice, commands, door).under(shelf.sections().line(present)).filteredBy(filter);
    }

    private void save(Set<Integer> services, Background door, Consumer<Notice> told) {
        // whether there is a key to sign with is known before anything is said to have left
        door.run(this::own, own -> own.key().ifPresentOrElse(
                key -> shelf.saving().keep(TEXT.get("library.file") + LibraryFile.ENDING, () -> LibraryFile.write(shelf.library().export(services), key), door,
                        said -> told.accept(said.meaning() == Meaning.OK ? new Notice(Meaning.OK, TEXT.get("library.saved", said.text(), Fingerprint.of(key.publicKey()))) : said)),
                () -> told.accept(Notice.wrong(own.trouble()))), shelf.troubles().unexpected());
    }

    /** The pair of this workplace, or why there is none. */
    private record Own(Optional<SigningKey> key, String trouble) {}

    private Own own() {
        try {
            return new Own(Optional.of(SigningKey.in(shelf.key())), "");
        } catch (LibraryUnusable no) {
            return new Own(Optional.empty(), LibraryWords.unusable(no, shelf.key()));
        }
    }

    /** Files that were taken; each signature is checked again. */
    Screen imports(Background door) {
        var present = new WorkshopRoutes.LibraryImports();
        var table = new PagedTable<LibraryImport>(TEXT.get("library.imports"), door, (after, size) -> new Page<>(shelf.library().imports(), true), LibraryImport::id)
                .chips(TEXT.get("library.column.signature"), 150, LibraryLists::signature)
                .column(TEXT.get("library.column.when"), 140, line -> TEXT.get("moment", line.importedAt()))
                .column(TEXT.get("library.column.by"), 150, LibraryImport::importedBy)
                .wrapping(TEXT.get("library.column.signer"), 300, 150, LibraryImport::signer)
                .wrapping(TEXT.get("library.column.services"), 260, 120, line -> String.join(", ", line.services()))
                .column(TEXT.get("library.papers"), 90, line -> Words.number(line.templates()))
                .whenEmpty(TEXT.get("library.imports.empty"))
                .onFailure(shelf.troubles().unexpected());
        table.control().setId("library-imports");
        var commands = new ArrayList<>(List.of(
                Command.of("library.read", TEXT.get("library.read"), Shortcut.of(KeyCode.F7), () -> shelf.navigator().open(new FillForm(LibraryForms.read(shelf)))),
                Command.of("library.drafts", TEXT.get("drafts"), Shortcut.of(KeyCode.F8), () -> shelf.navigator().open(new WorkshopRoutes.Drafts())),
                Command.of("library.imports.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        commands.addAll(shelf.sections().commands(present));
        return new TableScreen(TEXT.get("library.imports.title"), TEXT.get("library.imports.about"), table, new SimpleObjectProperty<>(Notice.NONE), commands, door).under(shelf.sections().line(present))
                .beside(new DetailPane<>(table.selected(), line -> List.of(new Detail(TEXT.get("library.column.file"), line.fileName()), new Detail(TEXT.get("library.column.hash"), line.sha256()),
                        new Detail(TEXT.get("library.column.bytes"), Words.number(line.bytes())), new Detail(TEXT.get("library.fingerprint"), Fingerprint.of(line.publicKey())))));
    }

    private static Chip signature(LibraryImport line) {
        return LibraryFile.isSigned(line.publicKey(), line.sha256(), line.signature()) ? new Chip(Meaning.OK, TEXT.get("library.signature.right")) : new Chip(Meaning.LATE, TEXT.get("library.signature.wrong"));
    }

    /** Whose signatures are trusted, and our own fingerprint to tell to others. */
    Screen signers(Background door) {
        var present = new WorkshopRoutes.LibrarySigners();
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<LibrarySigner>(TEXT.get("library.signers"), door, (after, size) -> new Page<>(shelf.library().signers(), true), LibrarySigner::id)
                .chips(TEXT.get("column.state"), 150, line -> line.retiredAt().isPresent() ? new Chip(Meaning.SHUT, TEXT.get("library.signer.retired")) : new Chip(Meaning.OK, TEXT.get("library.signer.trusted")))
                .wrapping(TEXT.get("library.column.signer"), 380, 150, LibrarySigner::title)
                .column(TEXT.get("library.fingerprint"), 360, line -> Fingerprint.of(line.publicKey()))
                .column(TEXT.get("library.column.imports"), 90, line -> Words.number(line.imports()))
                .struck(line -> line.retiredAt().isPresent())
                .whenEmpty(TEXT.get("library.signers.empty"))
                .onFailure(shelf.troubles().unexpected());
        table.control().setId("library-signers");
        var live = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(line -> line.retiredAt().isEmpty()).isPresent(), table.selected());
        var commands = new ArrayList<>(List.of(
                Command.of("library.signer.add", TEXT.get("library.signer.add"), Shortcut.of(KeyCode.F2), () -> shelf.navigator().open(new FillForm(LibraryForms.signer(shelf, "", "")))),
                Command.of("library.signer.retire", TEXT.get("library.signer.retire"), Shortcut.of(KeyCode.DELETE),
                        () -> table.selected().getValue().ifPresent(line -> shelf.navigator().open(new FillForm(LibraryForms.retire(shelf, line))))).when(live),
                Command.of("library.own", TEXT.get("library.own"), Shortcut.of(KeyCode.F4), () -> door.run(this::own,
                        own -> notice.set(own.key().map(key -> new Notice(Meaning.INFO, TEXT.get("library.own.is", Fingerprint.of(key.publicKey()), key.publicKey()))).orElseGet(() -> Notice.wrong(own.trouble()))),
                        shelf.troubles().unexpected())),
                Command.of("library.signers.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        commands.addAll(shelf.sections().commands(present));
        return new TableScreen(TEXT.get("library.signers.title"), TEXT.get("library.signers.about"), table, notice, commands, door).under(shelf.sections().line(present))
                .beside(new DetailPane<>(table.selected(), line -> List.of(new Detail(TEXT.get("library.column.signer"), line.title()), new Detail(TEXT.get("library.fingerprint"), Fingerprint.of(line.publicKey())),
                        new Detail(TEXT.get("library.signer.reason"), line.reason()),
                        new Detail(TEXT.get("library.column.added"), TEXT.get("library.who-when", line.addedBy(), line.addedAt())),
                        new Detail(TEXT.get("library.column.retired"), line.retiredAt().map(at -> TEXT.get("library.who-when", line.retiredBy(), at) + "\n" + line.retiredReason()).orElse("")),
                        new Detail(TEXT.get("library.column.key"), line.publicKey()))));
    }

    /** The space bar marks too; the list itself takes it for its own, and in a field it is a letter. */
    static void spaceBar(PagedTable<?> table, Runnable mark) {
        table.control().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.SPACE) {
                pressed.consume();
                mark.run();
            }
        });
    }
}
