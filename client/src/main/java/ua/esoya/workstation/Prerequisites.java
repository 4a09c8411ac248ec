package ua.esoya.workstation;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.esoya.workstation.ui.Text;

/**
 * What JavaFX needs from a Linux machine before its first use: even without a display it loads Pango and fontconfig and needs one
 * font. Says in one sentence what to install, because JavaFX itself answers with a stack trace.
 */
public final class Prerequisites {
    private static final Text TEXT = Text.of(Prerequisites.class);
    private static final List<String> LIBRARIES =
            List.of("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfontconfig.so.1", "libfreetype.so.6");
    private static final String FOR_WINDOWS = "libgtk-3.so.0";
    private static final List<Path> FONTS = List.of(
            Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), Path.of(System.getProperty("user.home"), ".fonts"));

    private Prerequisites() {}

    /** The sentence that names what is missing and the line that installs it; empty when JavaFX can start. */
    public static Optional<String> missing() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return linux ? missing(Prerequisites::loads, Prerequisites::holdsFont, headless()) : Optional.empty();
    }

    static Optional<String> missing(Predicate<String> loads, Predicate<Path> holdsFont, boolean headless) {
        for (var library : LIBRARIES) {
            if (!loads.test(library)) {
                return Optional.of(TEXT.get("missing.library", library));
            }
        }
        if (!headless && !loads.test(FOR_WINDOWS)) {
            return Optional.of(TEXT.get("missing.library", FOR_WINDOWS));
        }
        return FONTS.stream().anyMatch(holdsFont) ? Optional.empty() : Optional.of(TEXT.get("missing.font"));
    }

    private static boolean headless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private static boolean holdsFont(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().matches(".*\\.(ttf|otf|ttc|pfb)"));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return false;
        }
    }
}
