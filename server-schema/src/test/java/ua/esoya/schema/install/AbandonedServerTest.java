package ua.esoya.schema.install;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisabledIfSystemProperty(named = "esoya.test.url", matches = ".+", disabledReason = "the training server is always the embedded one")
class AbandonedServerTest {
    @TempDir
    Path folder;

    @Test
    void stopsAServerThatStillHasClients() throws IOException, SQLException {
        Path data = folder.resolve("data");
        EmbeddedPostgres.builder().setRegisterShutdownHook(false).setDataDirectory(data).setCleanDataDirectory(false).start();
        int port = Integer.parseInt(Files.readAllLines(data.resolve("postmaster.pid")).get(3));
        try (Connection client = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", null)) {
            AbandonedServer.stop(data);
            assertThrows(SQLException.class, () -> Sql.run(client, "select 1"));
        }
        assertFalse(Files.exists(data.resolve("postmaster.pid")));
    }

    @Test
    void leavesAnotherProgramOfTheSameNumberAlone() throws IOException {
        Path lock = Files.writeString(folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        AbandonedServer.stop(folder);
        assertFalse(Files.exists(lock));
        assertTrue(ProcessHandle.current().isAlive());
    }
}
