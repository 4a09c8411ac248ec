package ua.esoya.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a benchmark run: each line a figure, and for a ratio the bound it is held to. */
final class Figures {
    private final List<String> lines = new ArrayList<>();
    private final PrintStream out;
    private boolean allHeld = true;

    Figures(PrintStream out) {
        this.out = out;
        add("| figure | value | bound |");
        add("|---|---|---|");
    }

    /** A figure that is only reported. */
    void report(String name, double value, String unit) {
        add(String.format(Locale.ROOT, "| %s | %.2f %s | |", name, value, unit));
    }

    /** A ratio that must not fall below the bound. */
    void atLeast(String name, double ratio, double bound) {
        held(name, ratio, "≥ " + bound, ratio >= bound);
    }

    /** A ratio or size that must not rise above the bound. */
    void atMost(String name, double value, double bound, String unit) {
        held(name, value, "≤ " + bound + (unit.isEmpty() ? "" : " " + unit), value <= bound);
    }

    /** Measurements that could not be made. */
    void broken(String name) {
        allHeld = false;
        add("| " + name + " | | **failed** |");
    }

    boolean allHeld() {
        return allHeld;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    private void held(String name, double value, String bound, boolean holds) {
        allHeld &= holds;
        add(String.format(Locale.ROOT, "| %s | %.2f | %s%s |", name, value, bound, holds ? "" : " **missed**"));
    }

    private void add(String line) {
        lines.add(line);
        out.println(line);
    }
}
