package ua.esoya.exchange.notice;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An operator's server of another make: npm {@code smpp} under Node. Where Node or the package is missing the test is skipped and says so;
 * with {@code esoya.devices.required=true} it fails instead.
 */
public final class Smsc implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path HOME = Path.of("target", "smpp").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 20;

    private final Process node;
    private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
    private final int port;

    private Smsc() throws IOException, InterruptedException {
        String script = Objects.requireNonNull(Smsc.class.getResource("/smpp/smsc.js")).getPath();
        var starting = new ProcessBuilder("node", script).redirectError(ProcessBuilder.Redirect.INHERIT);
        // the script lies among the test's classes, its package elsewhere
        starting.environment().put("NODE_PATH", HOME.resolve("node_modules").toString());
        node = starting.start();
        Thread.ofVirtual().start(this::listen);
        port = await("listening").path("port").asInt();
    }

    /** Starts it on a port of its own. */
    public static Smsc start() throws IOException, InterruptedException {
        boolean present = Files.isDirectory(HOME.resolve("node_modules/smpp")) || install();
        if (Boolean.getBoolean("esoya.devices.required") && !present) {
            throw new IllegalStateException("no node with npm, or no npm registry: the package smpp 0.5.1 cannot be installed");
        }
        assumeTrue(present, "needs node with npm, and once the npm registry for the package smpp 0.5.1");
        return new Smsc();
    }

    private static boolean install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        try {
            Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", HOME.toString(), "smpp@0.5.1")
                    .redirectErrorStream(true).redirectOutput(HOME.resolve("npm.log").toFile()).start();
            return npm.waitFor(2, TimeUnit.MINUTES) && npm.exitValue() == 0;
        } catch (IOException noNpm) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** Says a command and waits until it holds. */
    void command(String line) throws IOException, InterruptedException {
        OutputStream in = node.getOutputStream();
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
        await("did");
    }

    /** The next thing of this kind that it tells. */
    JsonNode await(String event) throws InterruptedException {
        for (JsonNode next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS); next != null; next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            if (next.path("event").asText().equals(event)) {
                return next;
            }
        }
        throw new AssertionError("never told: " + event);
    }

    /** What it has told of this kind since it was asked last. */
    public List<JsonNode> soFar(String event) {
        List<JsonNode> all = new ArrayList<>();
        told.drainTo(all);
        return all.stream().filter(it -> it.path("event").asText().equals(event)).toList();
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(JSON.readTree(line));
            }
        } catch (IOException ended) {
            // it was stopped
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        node.getOutputStream().close();
        if (!node.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            node.destroyForcibly();
        }
    }
}
