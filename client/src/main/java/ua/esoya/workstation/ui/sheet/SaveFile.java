package ua.esoya.workstation.ui.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import ua.esoya.domain.Csv;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;

/** Keeps a paper or a table as a file, where the person says. */
public final class SaveFile {
    private static final Text TEXT = Text.of(SaveFile.class);

    private final Function<String, Optional<Path>> place;
    private final Troubles troubles;

    /** @param place asks where a file of the proposed name is to be kept */
    public SaveFile(Function<String, Optional<Path>> place, Troubles troubles) {
        this.place = place;
        this.troubles = troubles;
    }

    /** Asks for the place, makes the content in the background, and tells what came of it. */
    public void keep(String proposedName, Callable<byte[]> content, Background background, Consumer<Notice> told) {
        place.apply(proposedName).ifPresent(file -> background.run(
                () -> write(file, content.call()),
                told,
                troubles.refusedTo(refused -> told.accept(Notice.wrong(refused.text())))));
    }

    /** The same where the kind of content follows the name that the person gave. */
    public void keep(String proposedName, Kind content, Background background, Consumer<Notice> told) {
        place.apply(proposedName).ifPresent(file -> background.run(
                () -> write(file, content.of(file)),
                told,
                troubles.refusedTo(refused -> told.accept(Notice.wrong(refused.text())))));
    }

    /** The content for a file of this name. */
    @FunctionalInterface
    public interface Kind {
        byte[] of(Path file) throws Exception;
    }

    /** Writes itself to a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws Exception;
    }

    /** The same with content too large to be held: written beside its place first, so that half of it is never found there. */
    public void stream(String proposedName, Content content, Background background, Consumer<Notice> told) {
        place.apply(proposedName).ifPresent(file -> background.run(
                () -> write(file, content),
                told,
                troubles.refusedTo(refused -> told.accept(Notice.wrong(refused.text())))));
    }

    private static Notice write(Path file, Content content) throws Exception {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
                content.write(out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            return new Notice(Meaning.OK, TEXT.get("saved", file));
        } catch (IOException refusedByMachine) {
            return Notice.wrong(TEXT.get("saved.not", file));
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** The same with a table for a spreadsheet. */
    public void table(String proposedName, List<String> columns, Callable<List<List<String>>> rows, Background background, Consumer<Notice> told) {
        keep(proposedName, () -> Csv.file(columns, rows.call()), background, told);
    }

    private static Notice write(Path file, byte[] content) {
        try {
            Files.write(file, content);
            return new Notice(Meaning.OK, TEXT.get("saved", file));
        } catch (IOException refusedByMachine) {
            return Notice.wrong(TEXT.get("saved.not", file));
        }
    }
}
