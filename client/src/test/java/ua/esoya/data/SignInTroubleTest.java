package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.ServerCertificate;
import ua.esoya.demo.TlsBetween;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.ServerAddress;
import ua.esoya.schema.install.DemoData;

/** What a wrong line of the configuration file comes to, on a real server that shows a certificate. */
class SignInTroubleTest {
    @TempDir
    static Path folder;

    private static ServerCertificate own;
    private static ServerCertificate foreign;

    @BeforeAll
    static void giveTheServerACertificate() throws Exception {
        own = ServerCertificate.forHost("localhost", folder);
        foreign = ServerCertificate.forHost("elsewhere.example", folder);
        DemoDesk.execute("alter system set ssl_cert_file = '" + own.certificate() + "'");
        DemoDesk.execute("alter system set ssl_key_file = '" + own.key() + "'");
        DemoDesk.execute("alter system set ssl = on");
        DemoDesk.execute("select pg_reload_conf()");
    }

    @AfterAll
    static void takeItAway() {
        DemoDesk.execute("alter system reset ssl");
        DemoDesk.execute("select pg_reload_conf()");
    }

    @Test
    void signsInThroughAVerifiedLine() {
        var opened = open(host("localhost"), Optional.of(own.certificate()));
        try {
            boolean encrypted = opened.database().read(sql -> sql.fetchSingle("select ssl from pg_stat_ssl where pid = pg_backend_pid()").get(0, Boolean.class));
            assertTrue(encrypted);
            assertFalse(opened.schemaIsNewer());
        } finally {
            opened.leave();
        }
    }

    @Test
    void trustsNoOtherAuthority() {
        assertOutage("certificate", host("localhost"), Optional.of(foreign.certificate()));
    }

    /** The one between holds a certificate for the right host from an authority the program trusts; only the bound proof tells. */
    @Test
    @Tag("ESOYA-5.8.9")
    void provesThePasswordToNobodyInBetween() throws Exception {
        var there = Files.createDirectory(folder.resolve("between"));
        var between = ServerCertificate.forHost("localhost", there);
        var both = Files.writeString(folder.resolve("both.crt"), Files.readString(own.certificate()) + Files.readString(between.certificate()));
        int serverPort = URI.create(DemoDesk.address().url().substring("jdbc:".length())).getPort();
        try (var proxy = new TlsBetween(between.store(), ServerCertificate.password(), serverPort)) {
            String through = "jdbc:postgresql://localhost:" + proxy.port() + "/esoya";
            assertEquals("login_not_permitted", assertThrows(Refusal.class, () -> open(through, Optional.of(both))).rule());
            try (var unbound = DriverManager.getConnection(through + "?sslmode=verify-full&channelBinding=disable&sslrootcert=" + both, "registrar1", DemoData.password())) {
                assertTrue(unbound.isValid(5), "without the binding nothing would be noticed");
            }
        }
        open(host("localhost"), Optional.of(both)).leave();
    }

    @Test
    void trustsNoOtherHost() {
        assertOutage("certificate", host("127.0.0.1"), Optional.of(own.certificate()));
    }

    @Test
    void knowsAHostThatIsNot() {
        assertOutage("host_unknown", "jdbc:postgresql://no-such-host.invalid:5432/esoya", Optional.of(own.certificate()));
    }

    @Test
    void knowsAServerThatDoesNotAnswer() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertOutage("server_unreachable", "jdbc:postgresql://127.0.0.1:" + free + "/esoya", Optional.empty());
    }

    /** Each knock with a wrong password is a refused sign-in on the server's record: one mistake must be one. */
    @Test
    @Tag("ESOYA-5.8.9")
    void knocksOnce() throws IOException {
        var knocks = new AtomicInteger();
        try (var door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            var porter = Thread.startVirtualThread(() -> {
                while (!door.isClosed()) {
                    try (var knock = door.accept()) {
                        knocks.incrementAndGet();
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            assertThrows(Outage.class, () -> open("jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + "/esoya", Optional.empty()));
            assertTrue(porter.isAlive());
        }
        assertEquals(1, knocks.get());
    }

    @Test
    void knowsAServerWithoutTheDatabase() {
        assertOutage("database_missing", host("127.0.0.1").replace("/esoya", "/nothing"), Optional.empty());
    }

    @Test
    void refusesAWrongPassword() {
        var refused = assertThrows(Refusal.class, () -> signIn(host("127.0.0.1"), Optional.empty()).open("registrar1", "wrong".toCharArray(), Optional.empty()));
        assertEquals("password_wrong", refused.rule());
    }

    @Test
    void refusesADatabaseThatLacksAMigration() {
        String latest = DemoDesk.value("select max(version) from flyway.flyway_schema_history");
        DemoDesk.execute("update flyway.flyway_schema_history set version = '0001' where version = '" + latest + "'");
        try {
            assertEquals("schema_too_old", refusal().rule());
        } finally {
            DemoDesk.execute("update flyway.flyway_schema_history set version = '" + latest + "' where version = '0001'");
        }
    }

    @Test
    void worksWithANewerDatabaseUnlessItBreaksOldPrograms() {
        String latest = DemoDesk.value("select max(version) from flyway.flyway_schema_history");
        String breaking = DemoDesk.value("select value from ref.parameter where code = 'latest_breaking'");
        DemoDesk.execute("update flyway.flyway_schema_history set version = '9990' where version = '" + latest + "'");
        try {
            var opened = open(host("127.0.0.1"), Optional.empty());
            assertTrue(opened.schemaIsNewer());
            opened.leave();
            DemoDesk.execute("update ref.parameter set value = '9990' where code = 'latest_breaking'");
            assertEquals("program_too_old", refusal().rule());
        } finally {
            DemoDesk.execute("update ref.parameter set value = '" + breaking + "' where code = 'latest_breaking'");
            DemoDesk.execute("update flyway.flyway_schema_history set version = '" + latest + "' where version = '9990'");
        }
    }

    private static Refusal refusal() {
        return assertThrows(Refusal.class, () -> open(host("127.0.0.1"), Optional.empty()));
    }

    private static void assertOutage(String reason, String url, Optional<Path> authority) {
        assertEquals(reason, assertThrows(Outage.class, () -> open(url, authority)).reason());
    }

    private static SignIn.Opened open(String url, Optional<Path> authority) {
        return signIn(url, authority).open("registrar1", DemoData.password().toCharArray(), Optional.empty());
    }

    private static SignIn signIn(String url, Optional<Path> authority) {
        return new SignIn(new ServerAddress(url, authority), "client-test");
    }

    private static String host(String name) {
        return DemoDesk.address().url().replace("127.0.0.1", name);
    }
}
