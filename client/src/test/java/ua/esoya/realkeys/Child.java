package ua.esoya.realkeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import ua.esoya.domain.ServerAddress;

/** The workstation of another process, heard line by line. */
final class Child implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    Child(String display, ServerAddress server, Path home) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=Europe/Kyiv", "-Dfile.encoding=UTF-8", "-Dprism.order=sw", "-Xmx256m",
                "-D" + ReportingWorkstation.SERVER + "=" + server.url(), "-D" + ReportingWorkstation.HOME + "=" + home,
                "-cp", System.getProperty("java.class.path"), ReportingWorkstation.class.getName());
        builder.environment().put("DISPLAY", display);
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().remove("WAYLAND_DISPLAY");
        process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            // a killed process closes its stream under the reader: lines() would throw that unchecked, into whichever test runs then
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException ended) {
            said.add("ended: " + ended.getMessage());
        }
    }

    /** Waits for this line, past all others; fails naming what was said instead. */
    void says(String line) throws InterruptedException {
        List<String> heard = new ArrayList<>();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline) {
            String next = said.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line.equals(next)) {
                return;
            }
            if (next != null) {
                heard.add(next);
            }
        }
        throw new AssertionError("the window never said " + line + ", but " + heard);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
