package ua.esoya.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the measurements and writes {@code target/bench.md}; ends with 1 when a bound is missed or a measurement failed.
 * {@code -Desoya.bench.only=window,paper} runs these groups only.
 */
public final class Benchmarks {
    private static final Logger LOG = LoggerFactory.getLogger(Benchmarks.class);

    private Benchmarks() {}

    /** Measurements that belong together. */
    interface Group {
        void run(Figures figures) throws Exception;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Group> groups = groups();
        List<String> only = Arrays.stream(System.getProperty("esoya.bench.only", "").split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (!groups.keySet().containsAll(only)) {
            System.err.println("esoya.bench.only knows " + String.join(", ", groups.keySet()));
            System.exit(2);
        }
        var figures = new Figures(System.out);
        groups.forEach((name, group) -> {
            if (only.isEmpty() || only.contains(name)) {
                run(name, group, figures);
            }
        });
        figures.write(Path.of("target", "bench.md"));
        System.exit(figures.allHeld() ? 0 : 1);
    }

    private static Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("window", new WindowBench());
        groups.put("workstation", new WorkstationBench());
        groups.put("form", new FormBench());
        groups.put("paper", new PaperBench());
        groups.put("template", new TemplateBench());
        groups.put("look-up", new LookUpBench());
        groups.put("directory", new DirectoryBench());
        groups.put("guards", new GuardBench());
        groups.put("registry", new RegistryBench());
        groups.put("load", new LoadBench());
        groups.put("registration", figures -> {
            try (var server = new BenchServer()) {
                new RegistrationBench(server, figures).run();
            }
        });
        return groups;
    }

    /** One broken group takes nothing from the figures of the others. */
    private static void run(String name, Group group, Figures figures) {
        try {
            group.run(figures);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            figures.broken(name);
        } catch (Exception | AssertionError broken) {
            LOG.error("{} could not be measured", name, broken);
            figures.broken(name);
        }
    }
}
