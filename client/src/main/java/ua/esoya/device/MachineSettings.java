package ua.esoya.device;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What this machine remembers of its devices: the printer chosen last, the scan profile. One small properties file; no
 * personal data. Calls block and never belong on the FX thread.
 */
public final class MachineSettings {
    private final Path file;

    /** @param file made at the first choice worth keeping */
    public MachineSettings(Path file) {
        this.file = file;
    }

    /** The value kept under this key; empty when there is none or the file cannot be read. */
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(read().getProperty(key)).filter(value -> !value.isBlank());
    }

    /** Keeps these values beside the others: the whole file is replaced at once, so that a crash leaves the old or the new one. */
    public synchronized void keep(Map<String, String> values) {
        Properties all = read();
        all.putAll(values);
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".settings", ".tmp");
            try (Writer out = Files.newBufferedWriter(fresh)) {
                all.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read() {
        var kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (NoSuchFileException nothingKeptYet) {
            return kept;
        } catch (IOException | IllegalArgumentException unreadable) {
            // a broken file costs a choice made again, never the work at the counter
            return new Properties();
        }
        return kept;
    }
}
