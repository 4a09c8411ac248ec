package ua.esoya.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ua.esoya.schema.install.DemoData;
import ua.esoya.schema.install.InstallRefusal;
import ua.esoya.schema.install.InstallTarget;
import ua.esoya.schema.install.SchemaFiles;
import ua.esoya.schema.install.SchemaInstaller;

/**
 * The server of all tests in this JVM: an embedded PostgreSQL, or the one that {@code -Desoya.test.url} names. The schema and the
 * demonstration centre are installed once, into a template from which each test class gets its own database.
 */
public final class TestServer {
    /** A Wednesday inside reception hours; the clock of every fresh database starts here and runs on. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 11, 18, 10, 30);

    private static final String TEMPLATE = "esoya_test_template";
    private static final TestServer SHARED = new TestServer();

    private final InstallTarget target;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer() {
        try {
            this.target = server().withDatabase(TEMPLATE);
            maintain("drop database if exists " + TEMPLATE + " with (force)");
            new SchemaInstaller(target).install();
            new DemoData(target).fillCentre();
            try (Connection superuser = target.connect()) {
                TestClock.start(superuser, START);
            }
        } catch (InstallRefusal | SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one server of this JVM. */
    public static TestServer shared() {
        return SHARED;
    }

    /** The superuser's way to the template; other databases by {@link InstallTarget#withDatabase}. */
    public InstallTarget target() {
        return target;
    }

    /** Makes a database like the template and gives its name. */
    String createDatabase() throws SQLException {
        String name = "esoya_test_" + databases.incrementAndGet();
        maintain("drop database if exists " + name + " with (force)");
        maintain("create database " + name + " template " + TEMPLATE);
        // privileges on the database itself are not copied
        try (Connection superuser = target.withDatabase(name).connect()) {
            for (SchemaFiles.SqlFile file : SchemaFiles.ofThisBuild().in("bootstrap")) {
                if (file.path().endsWith("/20_database.sql")) {
                    run(superuser, file.text().replace("${database}", name));
                }
            }
        }
        return name;
    }

    void dropDatabase(String name) throws SQLException {
        maintain("drop database " + name + " with (force)");
    }

    private void maintain(String sql) throws SQLException {
        try (Connection connection = target.withDatabase("postgres").connect()) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static InstallTarget server() throws InstallRefusal, IOException {
        String url = System.getProperty("esoya.test.url", "");
        if (!url.isEmpty()) {
            return InstallTarget.of(url, System.getProperty("esoya.test.user", "postgres"), Optional.ofNullable(System.getenv("PGPASSWORD")));
        }
        Path rules = Files.createTempFile("esoya-test-", ".hba");
        Files.writeString(rules, """
                host all postgres 127.0.0.1/32 trust
                host all all      127.0.0.1/32 scram-sha-256
                """);
        EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("hba_file", "'" + rules + "'")
                // as on a real server: refusals are found in its log
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_min_messages", "warning")
                .setServerConfig("log_min_error_statement", "panic")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
                Files.deleteIfExists(rules);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return InstallTarget.of("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", Optional.empty());
    }
}
