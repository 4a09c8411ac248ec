package ua.esoya.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ua.esoya.domain.journal.PublishedSeal;

/** The newest seal as the agent keeps it in a file outside the database (ESOYA-4.11). */
public final class SealFile {
    private static final int LONGEST = 10_000;
    private static final int DIGITS = 64;

    private SealFile() {}

    /** The seal in the file; absent when there is no such file or it holds something else. Blocks. */
    public static Optional<PublishedSeal> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            return Optional.of(Json.read(Files.readString(file), PublishedSeal.class)).filter(seal -> seal.batchNumber() > 0 && seal.sha256() != null && seal.sha256().length() == DIGITS);
        } catch (IOException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }
}
