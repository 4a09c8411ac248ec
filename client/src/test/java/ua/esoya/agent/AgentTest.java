package ua.esoya.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import ua.esoya.agent.jobs.SealJournal;
import ua.esoya.data.Json;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.Line;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.journal.PublishedSeal;
import ua.esoya.schema.install.DemoData;

/** The agent's jobs against the real database, with the hours passing by hand. */
@Tag("ESOYA-4.11c")
class AgentTest {
    @TempDir
    Path folder;

    private final HandTimetable timetable = new HandTimetable();

    @Test
    void runsEachJobOnItsOwnScheduleAndSignsOutAtTheEnd() throws IOException {
        try (Agent agent = Agent.start(config(DemoDesk.address()), timetable)) {
            timetable.pass(Duration.ZERO);
            for (String job : new String[] {"seal_journal", "read_server_log", "sweep_scans", "end_access", "end_stuck_connections", "forget_drafts", "tell_uncollected", "fix_archive", "escalate", "destroy_disposed", "apply_plans"}) {
                assertEquals("done", DemoDesk.value("select outcome from access.agent_heartbeat where job = '" + job + "'"), job);
            }
            assertEquals(11, timetable.jobs());
            PublishedSeal first = published();
            assertEquals(DemoDesk.value("select encode(sha256, 'hex') from audit.seal order by era desc, batch_number desc limit 1"), first.sha256());
            timetable.pass(Duration.ofSeconds(61));
            assertNotEquals(first, published());
            assertEquals(first.batchNumber() + 1, published().batchNumber());
        }
        assertEquals("sign_out", DemoDesk.value("select closed_reason from access.session where login_role = 'agent1' order by session_id desc limit 1"));
        assertEquals(1, files());
    }

    @Test
    @Tag("ESOYA-4.13")
    void signsInAgainWhenItsSessionWasClosed() {
        try (Agent agent = Agent.start(config(DemoDesk.address()), timetable)) {
            timetable.pass(Duration.ZERO);
            DemoDesk.execute("update access.session set closed_at = internal.now_at(), closed_reason = 'test' where login_role = 'agent1' and closed_at is null;"
                    + "delete from access.agent_heartbeat");
            timetable.pass(Duration.ofSeconds(181));
            assertEquals("done", DemoDesk.value("select outcome from access.agent_heartbeat where job = 'seal_journal'"));
        }
    }

    @Test
    void outlivesALostServer() throws IOException {
        try (Line line = new Line(DemoDesk.address());
                Agent agent = Agent.start(config(line.address()), timetable)) {
            line.cut();
            timetable.pass(Duration.ZERO);
            assertFalse(Files.exists(folder.resolve(SealJournal.FILE)), "no server, no seal");
            line.restore();
            timetable.pass(Duration.ofSeconds(61));
            assertTrue(Files.exists(folder.resolve(SealJournal.FILE)));
        }
    }

    /** The agent as a process of its own, told to end as a service manager tells it. */
    @Test
    void signsOutWhenItIsToldToEnd() throws Exception {
        var password = Files.writeString(folder.resolve("password"), DemoData.password());
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        var settings = Files.writeString(folder.resolve("agent.properties"), String.join("\n", "server.url=" + DemoDesk.address().url(), "account=agent1",
                "password.file=" + password, "seal.folder=" + folder));
        DemoDesk.execute("delete from access.agent_heartbeat");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                Agent.class.getName(), settings.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("agent.out").toFile()).start();
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> DemoDesk.value("select count(*) from access.agent_heartbeat where job = 'seal_journal' and outcome = 'done'").equals("1"));
            process.destroy();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        } finally {
            process.destroyForcibly();
        }
        assertEquals("sign_out", DemoDesk.value("select closed_reason from access.session where login_role = 'agent1' order by session_id desc limit 1"));
        assertFalse(Files.readString(folder.resolve("agent.out")).contains("ERROR"), "nothing went wrong");
    }

    private PublishedSeal published() throws IOException {
        return Json.read(Files.readString(folder.resolve(SealJournal.FILE)), PublishedSeal.class);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    private AgentConfig config(ServerAddress address) {
        return new AgentConfig(new ServerAddress(address.url(), Optional.empty()), "agent1", DemoData.password(), folder, NoticeConfig.none());
    }
}
