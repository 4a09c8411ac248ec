package ua.esoya.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with the class path and arguments of this one, whose figures come back as lines. */
final class Child {
    private static final String MARK = "bench: ";
    private static final long PATIENCE_SECONDS = 240;

    private Child() {}

    /**
     * A figure that a child told.
     *
     * @param afterMillis from the start of the child's process until the line was here
     */
    record Told(String name, double value, double afterMillis) {}

    /** How a workstation's JVM is started: what {@code mvn -Prun} uses. */
    static final List<String> WORKSTATION = List.of(System.getProperty("esoya.workstation.jvm", "-Xmx384m").split(" "));

    /** In the child: tells the parent a figure. */
    static void tell(String name, double value) {
        System.out.println(MARK + name + " " + value);
        System.out.flush();
    }

    /** In the parent: runs the main class to its end; everything else that the child prints is printed here. */
    static List<Told> run(Class<?> main, List<String> jvmArguments, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        List<Told> told = new ArrayList<>();
        long start = System.nanoTime();
        Process process = builder.start();
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double after = (System.nanoTime() - start) / 1e6;
                if (line.startsWith(MARK)) {
                    String[] words = line.substring(MARK.length()).split(" ");
                    told.add(new Told(words[0], Double.parseDouble(words[1]), after));
                } else {
                    System.out.println(line);
                }
            }
        }
        int outcome = process.waitFor();
        if (outcome != 0 || told.isEmpty()) {
            throw new IOException(main.getSimpleName() + " ended with " + outcome + " and told " + told);
        }
        return told;
    }
}
