package ua.esoya.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ESOYA-7.1.6b")
class TurboSmsGatewayTest {
    private static final OutgoingNotice NOTICE = new OutgoingNotice(new UUID(1, 7), 1, "+380674821190", "", "Результат за справою готовий");

    private TurboSmsPeer peer;
    private TurboSmsGateway gateway;
    private Instant now = Instant.parse("2026-11-18T08:30:00Z");

    @BeforeEach
    void open() throws IOException {
        peer = new TurboSmsPeer();
        gateway = gateway(TurboSmsPeer.TOKEN);
    }

    @AfterEach
    void close() {
        gateway.close();
        peer.close();
    }

    @Test
    void sendsOneMessageWithItsOwnKey() {
        assertEquals(new GatewayAnswer.Accepted("msg-1"), gateway.send(NOTICE, 1));
        JsonNode sent = peer.sent.getFirst();
        assertEquals(NOTICE.noticeId().toString(), sent.path("sequence_id").asText());
        assertEquals("380674821190", sent.at("/recipients/0").asText());
        assertEquals("CNAP-KR", sent.at("/sms/sender").asText());
        assertEquals(NOTICE.body(), sent.at("/sms/text").asText());
        gateway.send(new OutgoingNotice(NOTICE.noticeId(), 2, NOTICE.address(), "", NOTICE.body()), 1);
        assertEquals(NOTICE.noticeId() + "-2", peer.sent.get(1).path("sequence_id").asText(), "sent anew by a person it is another message");
    }

    @Test
    void asksWhatBecameOfAMessageThatWasTakenWithoutAnAnswer() {
        peer.silences = 1;
        assertEquals(new GatewayAnswer.Accepted("msg-1"), gateway.send(NOTICE, 1));
        assertEquals(1, peer.sent.size(), "one message");
        assertEquals(2, peer.requests);
    }

    @Test
    void sendsOnceWhenTheFirstRequestNeverArrived() {
        peer.cuts = 1;
        assertEquals(new GatewayAnswer.Accepted("msg-1"), gateway.send(NOTICE, 1));
        assertEquals(1, peer.sent.size());
    }

    @Test
    void doesNotKnowAfterTwoSilences() {
        peer.cuts = 2;
        assertEquals(new GatewayAnswer.Unknown("no_answer"), gateway.send(NOTICE, 1));
        peer.cuts = 0;
        peer.status = 502;
        assertInstanceOf(GatewayAnswer.Unknown.class, gateway.send(NOTICE, 1));
        peer.status = 429;
        assertEquals(new GatewayAnswer.Away("http_429"), gateway.send(NOTICE, 1));
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() {
        peer.close();
        assertEquals(new GatewayAnswer.Away("unreachable"), gateway.send(NOTICE, 1));
        assertEquals(GatewayHealth.AWAY, gateway.health().state());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 204, 205, 206, 300, 303, 304, 305, 306, 307, 308, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 502, 504, 505})
    void refusesForGoodWhatTheGatewayWillNeverSend(int code) {
        peer.wholeCode = code;
        assertEquals(new GatewayAnswer.Refused(String.valueOf(code), true), gateway.send(NOTICE, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 406, 305})
    void readsTheCodeOfTheRecipientBelowASuccessOfTheWhole(int code) {
        peer.wholeCode = 802;
        peer.ownCode = code;
        assertEquals(new GatewayAnswer.Refused(String.valueOf(code), true), gateway.send(NOTICE, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 801, 802, 803})
    void takesEverySuccessForASuccess(int code) {
        peer.wholeCode = code;
        assertEquals(new GatewayAnswer.Accepted("msg-1"), gateway.send(NOTICE, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {427, 500, 501, 999})
    void doesNotKnowWhereTheCodeDoesNotTell(int code) {
        peer.wholeCode = code;
        assertEquals(new GatewayAnswer.Unknown(String.valueOf(code)), gateway.send(NOTICE, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {103, 104, 105, 106, 200, 203, 301, 302, 400, 401})
    void keepsMessagesWhereTheAccountIsAtFault(int code) {
        peer.wholeCode = code;
        assertEquals(new GatewayAnswer.Away(String.valueOf(code)), gateway.send(NOTICE, 1));
    }

    @Test
    void triesAgainWhatFailedOnTheWay() {
        peer.wholeCode = 503;
        assertEquals(new GatewayAnswer.Refused("503", false), gateway.send(NOTICE, 1));
    }

    @Test
    void warnsOfALowBalanceBeforeItEnds() {
        assertEquals(new GatewayHealth(GatewayHealth.WORKS, "", Optional.of(new BigDecimal("250.40"))), gateway.health());
        peer.balance = "99.99";
        assertEquals(GatewayHealth.WORKS, gateway.health().state(), "asked every ten minutes");
        now = now.plus(Duration.ofMinutes(10));
        assertEquals(new GatewayHealth(GatewayHealth.LOW_BALANCE, "", Optional.of(new BigDecimal("99.99"))), gateway.health());
    }

    @Test
    void tellsWhoIsRefused() {
        try (var stranger = gateway("wrong")) {
            assertEquals(new GatewayAnswer.Away("105"), stranger.send(NOTICE, 1));
        }
        assertFalse(new TurboSmsGateway.Settings(peer.url(), "secret-word", "X", BigDecimal.ONE, Duration.ofSeconds(1)).toString().contains("secret-word"));
        assertFalse(NOTICE.toString().contains("4821190"));
    }

    @Test
    void asksAboutDelivery() {
        peer.states.put("a", "Delivered");
        peer.states.put("b", "Undelivered");
        peer.states.put("c", "Sent");
        peer.states.put("d", "Expired");
        assertEquals(List.of(new NoticeReceipt("a", true, "Delivered"), new NoticeReceipt("b", false, "Undelivered"), new NoticeReceipt("d", false, "Expired")),
                gateway.receipts(List.of("a", "b", "c", "d")));
        peer.close();
        assertEquals(List.of(), gateway.receipts(List.of("a")));
    }

    private TurboSmsGateway gateway(String token) {
        return new TurboSmsGateway(new TurboSmsGateway.Settings(peer.url(), token, "CNAP-KR", new BigDecimal("100"), Duration.ofSeconds(5)), () -> now);
    }
}
