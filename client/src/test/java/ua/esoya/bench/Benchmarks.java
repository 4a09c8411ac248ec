package ua.esoya.bench;

import java.nio.file.Path;

/** Runs all measurements and writes {@code target/bench.md}; ends with 1 when a bound is missed. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var figures = new Figures(System.out);
        try (var server = new BenchServer()) {
            new RegistrationBench(server, figures).run();
        }
        figures.write(Path.of("target", "bench.md"));
        System.exit(figures.allHeld() ? 0 : 1);
    }
}
