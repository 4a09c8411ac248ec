package ua.esoya.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The SMPP gateway against an SMSC of another make. */
@Tag("ESOYA-7.1.6b")
class SmppGatewayTest {
    private static final String LONG = "Ґанок, їжак, п’ять 😀 Результат за справою готовий; чекаємо на Вас. ".repeat(3);

    private final BlockingQueue<NoticeReceipt> receipts = new LinkedBlockingQueue<>();
    private final AtomicBoolean receiptsAreKept = new AtomicBoolean(true);
    private Smsc smsc;
    private SmppGateway gateway;
    private Instant now = Instant.parse("2026-11-18T08:30:00Z");

    @BeforeEach
    void start() throws Exception {
        smsc = Smsc.start();
        gateway = gateway(smsc.port(), "word");
    }

    @AfterEach
    void stop() throws Exception {
        if (smsc != null) {
            gateway.close();
            smsc.close();
        }
    }

    @Test
    void sendsUkrainianInPartsThatJoinAgain() throws Exception {
        OutgoingNotice notice = notice(LONG);
        int parts = gateway.parts(LONG);
        assertTrue(parts > 2);
        var joined = new StringBuilder();
        for (int part = 1; part <= parts; part++) {
            assertInstanceOf(GatewayAnswer.Accepted.class, gateway.send(notice, part));
            JsonNode got = smsc.await("message");
            assertEquals("380674821190 CNAP-KR 5 8", String.join(" ", got.path("to").asText(), got.path("from").asText(), got.path("ton").asText(), got.path("coding").asText()));
            assertEquals(0x40, got.path("esm").asInt());
            assertTrue(got.path("udh").asText().endsWith(String.format("%02x%02x", parts, part)), got.toString());
            joined.append(got.path("text").asText());
        }
        assertEquals(LONG, joined.toString());
    }

    @Test
    void bindsAsATransceiverOfVersion34AndTellsReceipts() throws Exception {
        assertEquals(GatewayHealth.WORKS, gateway.health().state());
        JsonNode bind = smsc.await("bind");
        assertEquals("cnap 52", bind.path("user").asText() + " " + bind.path("version").asText());
        assertEquals(new GatewayAnswer.Accepted("id1"), gateway.send(notice("Готово"), 1));
        assertEquals(0, smsc.await("message").path("esm").asInt());
        assertEquals(new NoticeReceipt("id1", true, "DELIVRD"), receipt());
        smsc.command("lose");
        gateway.send(notice("Готово"), 1);
        assertEquals(new NoticeReceipt("id2", false, "UNDELIV"), receipt());
        smsc.command("early");
        assertEquals(new GatewayAnswer.Accepted("id3"), gateway.send(notice("Готово"), 1));
        assertEquals("id3", receipt().messageId());
    }

    @Test
    void refusesAReceiptThatCouldNotBeKept() throws Exception {
        receiptsAreKept.set(false);
        gateway.send(notice("Готово"), 1);
        assertEquals(0x64, smsc.await("receipt_answer").path("status").asInt(), "the operator will send it again");
        receiptsAreKept.set(true);
        gateway.send(notice("Готово"), 1);
        assertEquals(0, smsc.await("receipt_answer").path("status").asInt());
    }

    @Test
    void waitsWhereItIsThrottledAndSendsOnce() throws Exception {
        gateway.health();
        smsc.command("throttle 2");
        assertEquals(new GatewayAnswer.Accepted("id1"), gateway.send(notice("Готово"), 1));
        assertEquals(List.of("id1"), List.of(smsc.await("message").path("id").asText()));
    }

    @Test
    void tellsRefusalsForGoodFromThoseForNow() throws Exception {
        gateway.health();
        smsc.command("refuse 11");
        assertEquals(new GatewayAnswer.Refused("smpp_b", true), gateway.send(notice("Готово"), 1));
        smsc.command("refuse 8");
        assertEquals(new GatewayAnswer.Refused("smpp_8", false), gateway.send(notice("Готово"), 1));
    }

    @Test
    void doesNotKnowWhatBecameOfAPartWithoutAnAnswerAndNeverRepeatsIt() throws Exception {
        gateway.health();
        smsc.command("silent 1");
        assertEquals(new GatewayAnswer.Unknown("no_answer"), gateway.send(notice("Готово"), 1));
        assertEquals("id1", smsc.await("message").path("id").asText());
        assertEquals(new GatewayAnswer.Accepted("id2"), gateway.send(notice("Інше"), 1), "on a fresh connection");
        assertEquals(0, smsc.soFar("message").stream().filter(it -> it.path("text").asText().equals("Готово")).count());
    }

    @Test
    void bindsAnewAfterTheLineWasCut() throws Exception {
        assertInstanceOf(GatewayAnswer.Accepted.class, gateway.send(notice("Готово"), 1));
        smsc.command("drop");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> gateway.send(notice("Готово"), 1) instanceof GatewayAnswer.Accepted);
        assertEquals(GatewayHealth.WORKS, gateway.health().state());
    }

    @Test
    void waitsEverLongerForAnOperatorThatIsAway() throws Exception {
        int port = smsc.port();
        smsc.close();
        assertEquals(new GatewayAnswer.Away("unreachable"), gateway.send(notice("Готово"), 1));
        smsc = Smsc.start();
        var back = gateway(smsc.port(), "wrong");
        assertEquals(new GatewayAnswer.Away("bind_refused"), back.send(notice("Готово"), 1));
        assertEquals(GatewayHealth.REFUSES, back.health().state());
        smsc.soFar("bind");
        back.send(notice("Готово"), 1);
        assertEquals(List.of(), smsc.soFar("bind"), "not before its pause is over");
        now = now.plusMillis(500);
        back.send(notice("Готово"), 1);
        assertEquals(false, smsc.await("bind").path("right").asBoolean(true));
        back.close();
        assertTrue(port > 0);
    }

    @Test
    void givesUpOnWhoTakesTheLineAndSaysNothing() throws Exception {
        try (var mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); var waiting = gateway(mute.getLocalPort(), "word")) {
            assertEquals(new GatewayAnswer.Away("unreachable"), waiting.send(notice("Готово"), 1));
        }
    }

    @Test
    void saysFarewellOnceAndBindsNoMore() throws Exception {
        gateway.health();
        smsc.await("bind");
        gateway.close();
        smsc.await("unbind");
        smsc.await("closed");
        assertInstanceOf(GatewayAnswer.Away.class, gateway.send(notice("Готово"), 1));
        assertEquals(List.of(), smsc.soFar("bind"));
    }

    private NoticeReceipt receipt() throws InterruptedException {
        return java.util.Objects.requireNonNull(receipts.poll(20, TimeUnit.SECONDS));
    }

    private static OutgoingNotice notice(String text) {
        return new OutgoingNotice(UUID.randomUUID(), 1, "+380674821190", "", text);
    }

    private SmppGateway gateway(int port, String password) {
        return new SmppGateway(new SmppGateway.Settings("127.0.0.1", port, false, "cnap", password, "CNAP-KR", Duration.ofSeconds(2)), () -> now, receipt -> {
            if (!receiptsAreKept.get()) {
                throw new IllegalStateException("the database is away");
            }
            receipts.add(receipt);
        });
    }
}
