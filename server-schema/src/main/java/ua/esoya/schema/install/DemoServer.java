package ua.esoya.schema.install;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The training database: an embedded PostgreSQL whose data stay in a folder between runs, with the whole schema, invented data and
 * a clock that shows an open hour. The first process that opens a folder runs the server; others attach to it.
 */
public final class DemoServer implements AutoCloseable {
    private static final String MAJOR_VERSION = "18";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ACCESS_RULES = """
            # people sign in as on a real server; only the superuser of this machine needs no password
            host all postgres 127.0.0.1/32 trust
            host all all      127.0.0.1/32 scram-sha-256
            """;

    private final DemoDirectory directory;
    private final Optional<EmbeddedPostgres> running;
    private final InstallTarget target;

    private DemoServer(DemoDirectory directory, Optional<EmbeddedPostgres> running, int port) throws InstallRefusal {
        this.directory = directory;
        this.running = running;
        this.target = target(port);
    }

    /**
     * How to open a training database.
     *
     * @param home the folder that keeps it
     * @param port the port to listen on, absent for any free one
     * @param fresh throw kept data away first
     */
    public record Settings(Path home, Optional<Integer> port, boolean fresh) {

        /**
         * Reads {@code esoya.demo.home}, {@code esoya.db.port} and {@code esoya.demo.fresh}; the folder is by default
         * {@code esoya/demo} in the data folder of the person at the machine.
         */
        public static Settings ofSystemProperties() {
            return new Settings(
                    Optional.ofNullable(System.getProperty("esoya.demo.home")).map(Path::of).orElseGet(Settings::usualHome),
                    Optional.ofNullable(System.getProperty("esoya.db.port")).map(Integer::valueOf),
                    Boolean.getBoolean("esoya.demo.fresh"));
        }

        private static Path usualHome() {
            return Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                    .or(() -> Optional.ofNullable(System.getenv("XDG_DATA_HOME")))
                    .map(Path::of)
                    .orElse(Path.of(System.getProperty("user.home"), ".local", "share"))
                    .resolve("esoya")
                    .resolve("demo");
        }
    }

    /**
     * Starts the server of a folder or attaches to the one that runs there.
     *
     * @param progress gets Ukrainian lines: that data are made anew and why, what time the training clock shows
     */
    public static DemoServer open(Settings settings, Consumer<String> progress) throws InstallRefusal, IOException {
        DemoDirectory directory = new DemoDirectory(settings.home());
        if (directory.tryOwn()) {
            try {
                return start(directory, settings, progress);
            } catch (InstallRefusal | IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        }
        DemoServer server = new DemoServer(directory, Optional.empty(), awaitPort(directory));
        progress.accept(Texts.of("demo.attached", server.jdbcUrl()));
        return server;
    }

    /** The JDBC address of the training database. */
    public String jdbcUrl() {
        return target.url();
    }

    /** Whether this process runs the server; false when it attached to another's. */
    public boolean isOwner() {
        return running.isPresent();
    }

    /** Signs in as the superuser {@code postgres}. */
    public Connection connectAsSuperuser() throws SQLException {
        return target.connect();
    }

    /** Ends this process, and with it the server, as soon as the process that started it has ended. */
    public static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    /** Stops the server when this process runs it; the data stay. */
    @Override
    public void close() throws IOException {
        if (running.isPresent()) {
            directory.clearPort();
            running.get().close();
        }
        directory.close();
    }

    private static DemoServer start(DemoDirectory directory, Settings settings, Consumer<String> progress)
            throws InstallRefusal, IOException {
        directory.clearPort();
        AbandonedServer.stop(directory.data());
        String madeOf = MAJOR_VERSION + " " + SchemaFiles.ofThisBuild().fingerprint();
        Optional<String> keptOf = directory.madeOf();
        boolean kept = keptOf.filter(madeOf::equals).isPresent() && !settings.fresh();
        if (!kept) {
            progress.accept(Texts.of(settings.fresh() ? "demo.fresh" : keptOf.isPresent() ? "demo.outdated" : "demo.first"));
            directory.clearData();
        }
        Files.writeString(directory.accessRules(), ACCESS_RULES);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setServerConfig("hba_file", "'" + directory.accessRules() + "'")
                // the library is made for tests and turns both off
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // refusals are found in the server's log; a week of it is kept
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_filename", "esoya-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_min_messages", "warning")
                .setServerConfig("log_min_error_statement", "panic");
        settings.port().ifPresent(builder::setPort);
        EmbeddedPostgres running = builder.start();
        DemoServer server = new DemoServer(directory, Optional.of(running), running.getPort());
        try {
            server.prepare(kept, progress);
        } catch (InstallRefusal | RuntimeException e) {
            running.close();
            throw e;
        }
        directory.writeMadeOf(madeOf);
        directory.writePort(running.getPort());
        return server;
    }

    private void prepare(boolean kept, Consumer<String> progress) throws InstallRefusal {
        if (!kept) {
            new SchemaInstaller(target).install();
        }
        try (Connection superuser = target.connect()) {
            LocalDateTime shown = TrainingClock.set(superuser);
            if (!kept) {
                new DemoData(target).fill(progress);
            }
            progress.accept(Texts.of("demo.clock", java.sql.Timestamp.valueOf(shown)));
        } catch (SQLException e) {
            throw Outage.refusal(e, target);
        }
    }

    private static InstallTarget target(int port) throws InstallRefusal {
        return InstallTarget.of("jdbc:postgresql://127.0.0.1:" + port + "/esoya", "postgres", Optional.empty());
    }

    private static int awaitPort(DemoDirectory directory) throws InstallRefusal, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<Integer> port = directory.port();
            if (port.isPresent() && answers(port.get())) {
                return port.get();
            }
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new InstallRefusal(Texts.of("demo.notAnswering"));
    }

    private static boolean answers(int port) throws InstallRefusal {
        try (Connection _ = DriverManager.getConnection(target(port).url(), "postgres", null)) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
