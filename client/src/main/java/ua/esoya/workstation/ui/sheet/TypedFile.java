package ua.esoya.workstation.ui.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.Refusal;

/** A file of this machine named in a form: typed, or the newest of the folder into which the scanner's program writes (6.1). Blocks. */
public final class TypedFile {
    /** The largest scan that the archive takes, in bytes. */
    public static final long LARGEST_SCAN = 52_428_800;

    private TypedFile() {}

    /** The file's content; refuses what is not there or too large beside its field. What it holds others judge. */
    public static byte[] read(String field, String typed, long largest) {
        try {
            var file = path(typed);
            if (Files.size(file) > largest) {
                throw unusable(field, "too_long");
            }
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException absent) {
            throw unusable(field, "unknown_code");
        }
    }

    /** What was typed as a path, without the quotes that file managers put around it. */
    public static Path path(String typed) {
        var path = typed.strip();
        return Path.of(path.length() > 1 && path.startsWith("\"") && path.endsWith("\"") ? path.substring(1, path.length() - 1) : path);
    }

    /** The newest PDF of this folder; empty when there is none. */
    public static Optional<Path> newestPdf(String folder) {
        if (folder.isBlank()) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")).max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        } catch (IOException | InvalidPathException noFolder) {
            return Optional.empty();
        }
    }

    private static Refusal unusable(String field, String rule) {
        return new Refusal("ZN314", "access_data_invalid", field + ":" + rule);
    }
}
