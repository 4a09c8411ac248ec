package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.ServerCertificate;
import ua.esoya.demo.TlsBetween;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.trace.ServerLine;

@Tag("ESOYA-2.1.6")
class CertificateLookTest {
    @TempDir
    Path folder;

    @Test
    void readsTheLastDayOfTheServersCertificateWithoutSigningIn() throws Exception {
        var certificate = ServerCertificate.forHost("localhost", folder);
        int server = Integer.parseInt(DemoDesk.address().url().replaceFirst(".*:(\\d+)/.*", "$1"));
        try (var between = new TlsBetween(certificate.store(), ServerCertificate.password(), server)) {
            var line = CertificateLook.at(new ServerAddress("jdbc:postgresql://localhost:" + between.port() + "/esoya", Optional.of(certificate.certificate())));
            assertTrue(line.isEncrypted());
            assertTrue(line.validUntil().orElseThrow().isAfter(LocalDate.now().plusDays(3_600)), line::toString);
        }
    }

    @Test
    void saysWhenNothingCanBeSeen() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertEquals(new ServerLine(true, Optional.empty()), CertificateLook.at(new ServerAddress("jdbc:postgresql://localhost:" + closed + "/esoya", Optional.of(folder.resolve("ca.crt")))));
        assertEquals(new ServerLine(false, Optional.empty()), CertificateLook.at(DemoDesk.address()));
    }
}
