package ua.esoya.workstation.feature.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.Refusal;

/** The scan of an order as a file: typed, or the newest PDF of the folder into which the scanner's program writes (6.1). Blocks. */
final class OrderScan {
    /** The field that names the file. */
    static final String PATH = "scan";

    private static final long LARGEST = 52_428_800;

    private OrderScan() {}

    /** The file's content; refuses what is not there or too large beside its field. Whether it is a PDF the server tells. */
    static byte[] read(String typed) {
        try {
            var file = Path.of(unquoted(typed));
            if (Files.size(file) > LARGEST) {
                throw unusable("too_long");
            }
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException absent) {
            throw unusable("unknown_code");
        }
    }

    /** The newest PDF of this folder; empty when there is none. */
    static Optional<Path> newest(String folder) {
        if (folder.isBlank()) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")).max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        } catch (IOException | InvalidPathException noFolder) {
            return Optional.empty();
        }
    }

    private static Refusal unusable(String rule) {
        return new Refusal("ZN314", "access_data_invalid", PATH + ":" + rule);
    }

    private static String unquoted(String text) {
        var path = text.strip();
        return path.length() > 1 && path.startsWith("\"") && path.endsWith("\"") ? path.substring(1, path.length() - 1) : path;
    }
}
