package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.library.Fingerprint;
import ua.esoya.domain.library.SignedLibrary;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** A file whose signature is right: each service with its fate; the marked ones become drafts, all or none. */
final class LibraryDryRuns {
    private final LibraryShelf shelf;
    private final SignedLibrary library;
    private final Background door;
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final Set<Integer> marked = new ConcurrentSkipListSet<>();
    private final List<LibraryCheck.Mapping> mapping = new CopyOnWriteArrayList<>();
    private final SimpleBooleanProperty mayTake = new SimpleBooleanProperty();
    private final SimpleBooleanProperty mayTrust = new SimpleBooleanProperty();
    private final PagedTable<LibraryCheck.Row> table;
    private volatile @Nullable LibraryCheck check;
    private volatile boolean isFresh = true;
    private boolean isTaken;

    LibraryDryRuns(LibraryShelf shelf, SignedLibrary library, Background door) {
        this.shelf = shelf;
        this.library = library;
        this.door = door;
        table = new PagedTable<LibraryCheck.Row>(TEXT.get("library.dry"), door, (after, size) -> new Page<>(rows(), true), LibraryCheck.Row::at)
                .chips(TEXT.get("library.column.chosen"), 120, row -> LibraryWords.marked(marked.contains(row.at())))
                .chips(TEXT.get("library.column.fate"), 150, LibraryWords::fate)
                .column(TEXT.get("column.code"), 90, LibraryCheck.Row::localCode)
                .wrapping(TEXT.get("column.title"), 380, 150, LibraryCheck.Row::title)
                .wrapping(TEXT.get("library.column.why"), 360, 150, row -> String.join(" · ", List.of(LibraryWords.unknown(row), LibraryWords.problems(row)).stream().filter(it -> !it.isEmpty()).toList()).replace("\n", " · "))
                .whenEmpty(TEXT.get("library.dry.empty"))
                .onOpen(this::compare)
                .onFailure(shelf.troubles().refusedTo(no -> notice.set(Notice.wrong(no.text()))));
        table.control().setId("library-dry-run");
        LibraryLists.spaceBar(table, this::mark);
    }

    Screen screen() {
        var unknown = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(row -> !row.unknown().isEmpty()).isPresent(), table.selected());
        var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        return new TableScreen(TEXT.get("library.dry"), TEXT.get("library.dry.about", library.fileName(), Fingerprint.of(library.publicKey())), table, notice, List.of(
                Command.of("library.take", TEXT.get("library.take"), Shortcut.of(KeyCode.F9), this::take).when(mayTake),
                Command.of("library.compare", TEXT.get("library.compare"), Shortcut.of(KeyCode.F4), () -> table.selected().getValue().ifPresent(this::compare)).when(chosen),
                Command.of("library.mark", TEXT.get("library.mark"), Shortcut.of(KeyCode.INSERT), this::mark).when(chosen),
                Command.of("library.map", TEXT.get("library.map"), Shortcut.of(KeyCode.F6), () -> table.selected().getValue().ifPresent(this::map)).when(unknown),
                Command.of("library.trust", TEXT.get("library.trust"), Shortcut.of(KeyCode.F2), () -> shelf.navigator().open(new FillForm(LibraryForms.signer(shelf, library.publicKey(), Optional.ofNullable(check).map(LibraryCheck::signer).orElse(""))))).when(mayTrust),
                Command.of("library.drafts", TEXT.get("drafts"), Shortcut.of(KeyCode.F8), () -> shelf.navigator().open(new WorkshopRoutes.Drafts()))), door)
                .beside(new DetailPane<>(table.selected(), row -> LibraryWords.details(row, it -> TEXT.get(it.serviceId().isEmpty() ? "library.ours.none" : "library.ours.is", it.localCode()))));
    }

    private List<LibraryCheck.Row> rows() {
        var read = check;
        // a mark changes nothing on the server; whoever comes back may have added the signer
        if (read == null || isFresh) {
            var fresh = shelf.library().check(library, List.copyOf(mapping));
            boolean isFirst = read == null;
            read = fresh;
            check = fresh;
            if (isFirst) {
                fresh.rows().stream().filter(LibraryCheck.Row::fits).forEach(row -> marked.add(row.at()));
            }
            door.onFx(() -> told(fresh));
        }
        isFresh = true;
        return read.rows();
    }

    private void told(LibraryCheck fresh) {
        marked.retainAll(fresh.rows().stream().filter(LibraryCheck.Row::fits).map(LibraryCheck.Row::at).collect(Collectors.toSet()));
        mayTrust.set(fresh.knownAs().isEmpty());
        mayTake.set(fresh.knownAs().isPresent() && !marked.isEmpty() && !isTaken);
        if (!isTaken) {
            notice.set(fresh.knownAs().map(name -> new Notice(Meaning.INFO, TEXT.get("library.known", name, fresh.madeAt(), LibraryWords.counts(fresh.rows()), marked.size())))
                    .orElseGet(() -> Notice.wrong(TEXT.get("library.stranger", fresh.signer(), Fingerprint.of(library.publicKey())))));
        }
    }

    private void mark() {
        table.selected().getValue().filter(LibraryCheck.Row::fits).ifPresent(row -> {
            if (!marked.remove(row.at())) {
                marked.add(row.at());
            }
            Optional.ofNullable(check).ifPresent(this::told);
            isFresh = false;
            table.reload();
        });
    }

    private void compare(LibraryCheck.Row row) {
        if (!row.content().isEmpty()) {
            shelf.navigator().open(new WorkshopRoutes.LibraryDifference(row));
        }
    }

    private void map(LibraryCheck.Row row) {
        door.run(() -> shelf.workshop().open(Optional.empty()), choices -> {
            var form = LibraryForms.mapping(shelf, row, choices, said -> {
                mapping.addAll(0, said);
                // what is made possible by hand is wanted
                marked.add(row.at());
                table.reload();
            });
            if (form.fields().isEmpty()) {
                notice.set(Notice.wrong(TEXT.get("library.map.none")));
            } else {
                shelf.navigator().open(new FillForm(form));
            }
        }, shelf.troubles().unexpected());
    }

    private void take() {
        var request = UuidCreator.getTimeOrderedEpoch();
        var wanted = Set.copyOf(marked);
        mayTake.set(false);
        door.run(() -> shelf.library().take(request, library, wanted, List.copyOf(mapping)), taken -> {
            isTaken = true;
            notice.set(new Notice(Meaning.OK, TEXT.get("library.taken", taken.cards(), taken.templates())));
        }, shelf.troubles().refusedTo(no -> {
            mayTake.set(true);
            notice.set(Notice.wrong(no.text()));
        }));
    }

    /** One service of the file beside ours, line by line. */
    static Screen difference(LibraryShelf shelf, LibraryCheck.Row row, Background door) {
        var table = new PagedTable<LibraryDifference>(TEXT.get("library.difference"), door, (after, size) -> new Page<>(LibraryDifference.of(shelf, row), true), LibraryDifference::key)
                .chips(TEXT.get("column.state"), 130, LibraryDifference::chip)
                .column(TEXT.get("column.part"), 150, LibraryDifference::part)
                .wrapping(TEXT.get("column.words"), 380, 150, LibraryDifference::words)
                .wrapping(TEXT.get("column.details"), 420, 150, LibraryDifference::details)
                .struck(LibraryDifference::isGone)
                .whenEmpty(TEXT.get("library.difference.none"))
                .onFailure(shelf.troubles().unexpected());
        table.control().setId("library-difference");
        var commands = new ArrayList<Command>(List.of(Command.of("library.difference.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)));
        return new TableScreen(TEXT.get("library.difference.of", row.title()), TEXT.get("library.difference.about"), table, new SimpleObjectProperty<>(Notice.NONE), commands, door)
                .beside(new DetailPane<>(table.selected(), LibraryDifference::shown));
    }
}
