package ua.esoya.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ESOYA-7.1.6b")
class MailGatewayTest {
    private static final OutgoingNotice NOTICE = new OutgoingNotice(new UUID(2, 9), 1, "o.shevchuk@example.org", "Справа: результат готовий", "Результат за справою готовий, чекаємо.");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsALetterThatReadsAsWritten() throws Exception {
        server.setUser("cnap@example.org", "cnap", "word");
        MailGateway gateway = gateway(server.getSmtp().getPort(), "cnap", "word");
        assertEquals(new GatewayAnswer.Accepted("<" + NOTICE.noticeId() + "@example.org>"), gateway.send(NOTICE, 1));
        MimeMessage letter = server.getReceivedMessages()[0];
        assertEquals(NOTICE.subject(), letter.getSubject());
        assertEquals(NOTICE.body(), letter.getContent().toString().strip());
        assertEquals("<" + NOTICE.noticeId() + "@example.org>", letter.getMessageID());
        assertEquals("o.shevchuk@example.org", letter.getAllRecipients()[0].toString());
        assertEquals("auto-generated", letter.getHeader("Auto-Submitted")[0]);
        assertEquals(GatewayHealth.WORKS, gateway.health().state());
    }

    @Test
    void sendsNothingWithAWrongPasswordOrToNobody() {
        server.setUser("cnap@example.org", "cnap", "word");
        MailGateway gateway = gateway(server.getSmtp().getPort(), "cnap", "other");
        assertEquals(new GatewayAnswer.Away("sign_in"), gateway.send(NOTICE, 1));
        assertEquals(GatewayHealth.REFUSES, gateway.health().state());
        assertEquals(new GatewayAnswer.Refused("address", true), gateway(server.getSmtp().getPort(), "", "").send(new OutgoingNotice(NOTICE.noticeId(), 1, "нікому", "a", "b"), 1));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() {
        int port = server.getSmtp().getPort();
        server.stop();
        MailGateway gateway = gateway(port, "", "");
        assertEquals(new GatewayAnswer.Away("unreachable"), gateway.send(NOTICE, 1));
        assertEquals(GatewayHealth.AWAY, gateway.health().state());
    }

    @ParameterizedTest
    @CsvSource({"RCPT,550 no such mailbox,smtp_550 true", "RCPT,451 later,smtp_451 false", "MAIL,553 not this sender,smtp_553 true", ".,554 refused content,smtp_554 true", ".,452 no room,smtp_452 false"})
    void keepsTheCodeOfARefusal(String at, String answer, String expected) throws Exception {
        try (var peer = new Peer(at, answer)) {
            var refused = assertInstanceOf(GatewayAnswer.Refused.class, gateway(peer.port(), "", "").send(NOTICE, 1));
            assertEquals(expected, refused.code() + " " + refused.isFinal());
        }
    }

    @Test
    void doesNotKnowWhenTheLetterWasTakenAndNotAnswered() throws Exception {
        try (var peer = new Peer(".", "")) {
            assertInstanceOf(GatewayAnswer.Unknown.class, gateway(peer.port(), "", "").send(NOTICE, 1));
        }
    }

    @Test
    void keepsItsAnswerWhenOnlyTheFarewellFails() throws Exception {
        try (var peer = new Peer("QUIT", "")) {
            assertInstanceOf(GatewayAnswer.Accepted.class, gateway(peer.port(), "", "").send(NOTICE, 1));
        }
    }

    @Test
    void sendsNothingUnencryptedWhereEncryptionIsAskedFor() {
        var gateway = new MailGateway(new MailGateway.Settings("127.0.0.1", server.getSmtp().getPort(), MailGateway.Security.STARTTLS, "", "", "cnap@example.org", Duration.ofSeconds(5)));
        assertInstanceOf(GatewayAnswer.Away.class, gateway.send(NOTICE, 1));
        assertTrue(server.getReceivedMessages().length == 0);
    }

    private static MailGateway gateway(int port, String user, String password) {
        return new MailGateway(new MailGateway.Settings("127.0.0.1", port, MailGateway.Security.NONE, user, password, "cnap@example.org", Duration.ofSeconds(5)));
    }

    /** A mail server that answers one command in its own way; with an empty answer it cuts the line there. */
    private static final class Peer implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        Peer(String at, String answer) throws IOException {
            Thread.ofVirtual().start(() -> serve(at, answer));
        }

        int port() {
            return door.getLocalPort();
        }

        private void serve(String at, String answer) {
            try (var guest = door.accept();
                    var lines = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
                say(guest, "220 here");
                boolean content = false;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (content && !line.equals(".")) {
                        continue;
                    }
                    content = line.equals("DATA");
                    if (line.startsWith(at)) {
                        if (answer.isEmpty()) {
                            return;
                        }
                        say(guest, answer);
                    } else {
                        say(guest, content ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 yes");
                    }
                }
            } catch (IOException ended) {
                // the guest has gone
            }
        }

        private static void say(java.net.Socket guest, String line) throws IOException {
            guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
