package ua.esoya.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.ServerCertificate;

/** The publication from a file and from an address: bounded, over https alone, from whom the machine trusts. */
@Tag("KR146-2.3.2")
class RegistrySourceTest {
    private static final String LIST = "[{\"identifier\": \"00034\", \"name\": \"Реєстрація\"}]";
    private static final RegistrySource.Bounds SMALL = new RegistrySource.Bounds(200, Duration.ofSeconds(20));
    private static final CountDownLatch over = new CountDownLatch(1);

    @TempDir
    static Path home;

    private static HttpsServer server;
    private static SSLContext trusting;

    @BeforeAll
    static void serve() throws Exception {
        var certificate = ServerCertificate.forHost("localhost", home);
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate.store())) {
            store.load(in, ServerCertificate.password());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, ServerCertificate.password());
        var anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("server", store.getCertificate("server"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trusting));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/list", exchange -> answer(exchange, 200, LIST));
        server.createContext("/large", exchange -> answer(exchange, 200, " ".repeat(100_000) + LIST));
        server.createContext("/unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                out.write((" ".repeat(100_000) + LIST).getBytes(StandardCharsets.UTF_8));
            }
        });
        server.createContext("/absent", exchange -> answer(exchange, 404, ""));
        server.createContext("/plain", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://localhost:1/list");
            answer(exchange, 302, "");
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void end() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void theAddressGivesTheListWithItsHash() throws Exception {
        var registry = source(SMALL).address(" " + at("/list") + " ");
        assertEquals(1, registry.entries().size());
        assertEquals(at("/list"), registry.source());
        assertEquals(LIST.getBytes(StandardCharsets.UTF_8).length, registry.bytes());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(LIST.getBytes(StandardCharsets.UTF_8))), registry.sha256());
    }

    @Test
    void nothingIsReadPastItsBounds() {
        assertEquals("TOO_LARGE", refused(SMALL, at("/large")));
        assertEquals("TOO_LARGE", refused(SMALL, at("/unsaid")), "whose length nobody told before");
        assertEquals("TOO_SLOW", refused(new RegistrySource.Bounds(200, Duration.ofMillis(300)), at("/slow")));
    }

    @Test
    void onlySecureAndTrustedServersAreRead() {
        assertEquals("NOT_HTTPS", refused(SMALL, "http://localhost/list"));
        assertEquals("NOT_HTTPS", refused(SMALL, "file:///etc/passwd"));
        assertEquals("REFUSED", refused(SMALL, at("/plain")), "from https to http nobody follows");
        assertEquals("REFUSED", refused(SMALL, at("/absent")));
        assertEquals("UNREACHABLE", refused(SMALL, "https://localhost:1/list"));
        assertEquals("UNREACHABLE", refused(SMALL, "https://not an address"));
        assertEquals("UNTRUSTED", assertThrows(RegistryUnusable.class, () -> new RegistrySource(HttpClient.newHttpClient(), SMALL).address(at("/list"))).problem().name());
    }

    @Test
    void aFileIsReadTheSameWay() throws Exception {
        var file = Files.writeString(home.resolve("register.json"), LIST);
        var registry = source(SMALL).file(file);
        assertEquals("register.json", registry.source());
        assertEquals("00034", registry.entries().getFirst().code());
        Files.writeString(file, " ".repeat(300) + LIST);
        assertEquals("TOO_LARGE", assertThrows(RegistryUnusable.class, () -> source(SMALL).file(file)).problem().name());
        assertEquals("NO_FILE", assertThrows(RegistryUnusable.class, () -> source(SMALL).file(home.resolve("absent"))).problem().name());
        assertEquals("NO_FILE", assertThrows(RegistryUnusable.class, () -> source(SMALL).file(home)).problem().name());
    }

    @Test
    void anAddressIsToldFromAFile() {
        assertTrue(RegistrySource.isAddress(" https://guide.example") && RegistrySource.isAddress("HTTP://x") && RegistrySource.isAddress("ftp://x"));
        assertFalse(RegistrySource.isAddress("C:\\https\\register.json") || RegistrySource.isAddress("/home/register.json") || RegistrySource.isAddress("C://register.json"));
    }

    private static String refused(RegistrySource.Bounds bounds, String address) {
        return assertThrows(RegistryUnusable.class, () -> source(bounds).address(address)).problem().name();
    }

    private static RegistrySource source(RegistrySource.Bounds bounds) {
        return new RegistrySource(HttpClient.newBuilder().sslContext(trusting).followRedirects(HttpClient.Redirect.NORMAL).build(), bounds);
    }

    private static String at(String path) {
        return "https://localhost:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
