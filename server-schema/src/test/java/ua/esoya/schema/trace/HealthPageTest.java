package ua.esoya.schema.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-2.1.6")
@Tag("ESOYA-4.11")
class HealthPageTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @AfterEach
    void forgetTheMeasure() throws IOException {
        Files.deleteIfExists(Path.of(data(), "esoya-disk"));
    }

    @Test
    void tellsVersionsSizesAndEveryJobOfTheAgent() {
        JsonNode page = page("technical1");
        assertFalse(page.path("schema_version").asText().isBlank());
        assertTrue(page.path("database_bytes").asLong() > page.path("journal_bytes").asLong(), page::toString);
        assertTrue(page.path("connections").asInt() > 0 && page.path("most_connections").asInt() > page.path("connections").asInt(), page::toString);
        assertEquals(List.of("seal_journal", "read_server_log", "sweep_scans", "end_access", "end_stuck_connections", "forget_drafts", "send_notices", "tell_uncollected", "fix_archive", "escalate", "destroy_disposed", "apply_plans"), page.path("jobs").findValuesAsText("job"));
        assertTrue(page.path("jobs").get(2).path("done_at").isNull(), "a job that never ran is told as such");
        database.as("agent1").fetch("select api.heartbeat('sweep_scans', 'done')");
        JsonNode later = page("supervisor1");
        assertTrue(later.path("jobs").get(2).path("lag_seconds").asInt(-1) >= 0, later::toString);
        assertEquals("done", later.path("jobs").get(2).path("outcome").asText());
    }

    @Test
    void countsWhatWaitsForTheSealAndTheLastSweep() {
        DSLContext agent = database.as("agent1");
        agent.fetch("select api.seal_journal()");
        agent.fetch("select api.sweep_scans(500)");
        database.as("technical1").fetch("select * from api.security_journal(null, null, null, null, null, null, null, null, 1)");
        JsonNode page = page("technical1");
        assertTrue(page.path("seal").path("batch_number").asInt() > 0 && page.path("seal").path("unsealed").asLong() > 0, page::toString);
        assertFalse(page.path("sweep").path("finished_at").isNull(), page::toString);
        assertEquals(0, page.path("sweep").path("damaged").asInt(-1));
    }

    @Test
    void readsTheDiskThatTheServerMeasuresAndNothingElse() {
        assertTrue(page("technical1").path("disk").isNull(), "nobody measures it");
        write("select '1000 4000 1795000000'");
        JsonNode disk = page("technical1").path("disk");
        assertEquals(1_000, disk.path("free_bytes").asLong());
        assertEquals(4_000, disk.path("total_bytes").asLong());
        assertEquals("2026-11-18T13:06:40", disk.path("measured_at").asText());
        write("select 'root:x:0:0 4000 1'");
        assertTrue(page("technical1").path("disk").isNull(), "what is no measure does not leave the server");
        assertRefused("42501", () -> database.as("technical1").fetch("select internal.measured_disk()"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the server's own script is for its own system")
    void theServersOwnScriptMeasuresWhatThePageShows() throws IOException, InterruptedException {
        String data = data();
        Path script = Path.of("..", "installer", "server", "measure-disk").toAbsolutePath().normalize();
        assertEquals(0, new ProcessBuilder("sh", script.toString(), data).inheritIO().start().waitFor());
        JsonNode disk = page("technical1").path("disk");
        assertEquals(Files.getFileStore(Path.of(data)).getTotalSpace(), disk.path("total_bytes").asLong());
        assertTrue(disk.path("free_bytes").asLong() > 0 && disk.path("free_bytes").asLong() < disk.path("total_bytes").asLong(), disk::toString);
        assertFalse(Files.exists(Path.of(data, "esoya-disk.new")), "put in its place whole");
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void tellsTheQueueOfNoticesAndHowTheirGatewaysAre() {
        assertEquals(0, page("technical1").at("/notices/waiting").asInt(-1));
        database.as("agent1").fetch("select api.record_gateway('turbosms', 'low_balance', '203', 12.5)");
        JsonNode notices = page("supervisor1").path("notices");
        assertEquals("low_balance", notices.at("/gateways/0/state").asText());
        assertEquals(12.5, notices.at("/gateways/0/balance").asDouble());
        assertEquals(0, notices.path("lag_seconds").asLong(-1));
    }

    @Test
    @Tag("ESOYA-4.12")
    void isClosedToOthers() {
        for (String login : List.of("registrar1", "moderator1", "provider1", "agent1")) {
            assertRefused("42501", () -> database.as(login).fetch("select api.health_page()"));
        }
    }

    private static void write(String content) {
        database.asSuperuser().execute("copy (" + content + ") to '" + data() + "/esoya-disk'");
    }

    private static String data() {
        return String.valueOf(database.asSuperuser().fetchValue("select current_setting('data_directory')"));
    }

    private static JsonNode page(String login) {
        return Intakes.object(database.as(login).fetchSingle("select api.health_page()::text").get(0, String.class));
    }
}
