package ua.esoya.workstation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import ua.esoya.workstation.ui.Theme;

/** The palette and the font scale that this machine remembers. */
final class Look {
    private final Path file;
    private Theme theme = Theme.LIGHT;
    private int percent = Theme.SCALES.getFirst();

    Look(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            var kept = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                kept.load(in);
                theme = Theme.valueOf(kept.getProperty("theme", theme.name()));
                percent = Integer.parseInt(kept.getProperty("percent", String.valueOf(percent)));
            } catch (IOException | IllegalArgumentException unreadable) {
                theme = Theme.LIGHT;
                percent = Theme.SCALES.getFirst();
            }
        }
    }

    void apply() {
        theme.apply(percent);
    }

    void change(Theme to) {
        theme = to;
        applyAndKeep();
    }

    /** One step along the offered scales; positive is larger. */
    void scale(int steps) {
        int at = Math.clamp(Theme.SCALES.indexOf(percent) + steps, 0, Theme.SCALES.size() - 1);
        percent = Theme.SCALES.get(at);
        applyAndKeep();
    }

    private void applyAndKeep() {
        apply();
        var kept = new Properties();
        kept.setProperty("theme", theme.name());
        kept.setProperty("percent", String.valueOf(percent));
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
