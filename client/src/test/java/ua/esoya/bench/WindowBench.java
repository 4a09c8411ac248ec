package ua.esoya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first painted frame: the sign-in window against an empty JavaFX window. */
final class WindowBench implements Benchmarks.Group {
    private static final int ROUNDS = 5;

    @Override
    public void run(Figures figures) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "bench-window-");
        List<Double> empty = new ArrayList<>();
        List<Double> signIn = new ArrayList<>();
        // in turns, so that a slow minute of the machine falls on both
        for (int round = 0; round < ROUNDS; round++) {
            empty.add(Child.run(EmptyWindow.class, Child.WORKSTATION).getFirst().afterMillis());
            signIn.add(Child.run(SignInWindowShown.class, Child.WORKSTATION, home.toString()).getFirst().afterMillis());
        }
        figures.report("empty JavaFX window, process start to first frame", Median.of(empty), "ms");
        figures.report("sign-in window, process start to first frame", Median.of(signIn), "ms");
        figures.atMost("sign-in window : empty JavaFX window", Median.of(signIn) / Median.of(empty), 2.2, "");
    }
}
