package ua.esoya.workstation.feature.scanning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import ua.esoya.document.ScanPage;

/**
 * Pages taken but not stored yet, of one case, in a folder of the person: a crash of the program or a cut of the power
 * costs at most the page under way. A page is a file of its own; its place and turn stand in a small list beside.
 * Calls block; safe for several threads.
 */
final class PageStore {
    private static final String PAGE = ".page";
    private static final String ORDER = "order";

    private final Path folder;
    private final Vault vault;
    private long written;

    PageStore(Path home, SecretKey key, UUID caseId) {
        this.folder = home.resolve(caseId.toString());
        this.vault = new Vault(key);
    }

    /** Pages of an earlier time, in their order; those that this key does not open are left where they are. */
    synchronized List<TakenPage> kept() {
        Map<UUID, Integer> turns = readOrder();
        for (UUID id : files()) {
            // a page whose place was not written any more follows the others
            turns.putIfAbsent(id, 0);
        }
        var pages = new ArrayList<TakenPage>();
        turns.forEach((id, turn) -> content(id).ifPresent(page ->
                pages.add(new TakenPage(id, page.row(), page.source(), turn, Pictures.thumb(page.page().image())))));
        return pages;
    }

    /** Keeps a page as it was taken. */
    synchronized TakenPage keep(long row, TakenPage.Source source, ScanPage page) {
        // time-ordered, so that pages without a written place still follow each other
        var id = UuidCreator.getTimeOrderedEpoch();
        vault.write(file(id), new PageBytes(row, source, page).write());
        return new TakenPage(id, row, source, 0, Pictures.thumb(page.image()));
    }

    /** The page in full size, turned as it is to be stored; empty when its file is gone. */
    synchronized Optional<ScanPage> page(TakenPage page) {
        return content(page.id()).map(PageBytes::page).map(found -> found.turned(page.turns()));
    }

    /**
     * Writes places and turns of all pages.
     *
     * @param edition grows with each arrangement; an earlier one that comes late changes nothing
     */
    synchronized void arrange(long edition, List<TakenPage> pages) {
        if (edition > written) {
            written = edition;
            var lines = pages.stream().map(page -> page.id() + " " + page.turns()).toList();
            vault.write(folder.resolve(ORDER), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The page is not wanted any more: taken out by hand, or stored in the case. */
    synchronized void remove(TakenPage page) {
        delete(file(page.id()));
    }

    private Map<UUID, Integer> readOrder() {
        Map<UUID, Integer> turns = new LinkedHashMap<>();
        vault.read(folder.resolve(ORDER)).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).stream()
                .flatMap(String::lines).map(line -> line.split(" ", 2))
                .forEach(parts -> turns.put(UUID.fromString(parts[0]), Integer.valueOf(parts[1])));
        return turns;
    }

    private Optional<PageBytes> content(UUID id) {
        return vault.read(file(id)).flatMap(PageBytes::read);
    }

    private List<UUID> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(PAGE)).sorted()
                    .map(name -> UUID.fromString(name.substring(0, name.length() - PAGE.length()))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + PAGE);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
