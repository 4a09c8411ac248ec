package ua.esoya.schema.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose Java process was killed: it still holds the data folder and has to be stopped before a new start. */
final class AbandonedServer {
    private static final int SECONDS_TO_STOP = 30;

    private AbandonedServer() {}

    /** Stops the postmaster named in the folder's lock file, if it is really one and still runs. */
    static void stop(Path data) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        long id = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
        Optional<ProcessHandle> postmaster = ProcessHandle.of(id)
                // the number may have gone to another program since
                .filter(process -> process.info().command().filter(command -> command.contains("postgres")).isPresent());
        if (postmaster.isEmpty()) {
            Files.deleteIfExists(lock);
            return;
        }
        try {
            askToStop(postmaster.get());
            postmaster.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("server " + id + " does not stop", e);
        }
    }

    /** A fast shutdown: the usual signal would wait for clients that nobody tells to leave. */
    private static void askToStop(ProcessHandle postmaster) throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            postmaster.destroyForcibly();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).inheritIO().start().waitFor();
        }
    }
}
