package ua.esoya.exchange.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * SMS by the HTTP interface of TurboSMS. Each message carries a key of its own ({@code sequence_id}): a request repeated with the same
 * key is answered with what came of the first (507) and sends nothing. So a request that was not answered is repeated once, as the
 * question what became of it; without an answer again, nobody knows.
 */
public final class TurboSmsGateway implements NoticeGateway {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BALANCE_PAUSE = Duration.ofMinutes(10);
    private static final int OK_STATUS = 200;
    private static final Set<String> DELIVERED = Set.of("delivered", "read", "delivrd");
    private static final Set<String> LOST = Set.of("undelivered", "undeliv", "rejected", "rejectd", "expired", "failed", "cancelled", "deleted");

    /**
     * Where and as whom.
     *
     * @param url without a path
     * @param lowBalance below this the health page warns
     */
    public record Settings(URI url, String token, String sender, BigDecimal lowBalance, Duration patience) {
        /** Tells nothing of the token. */
        @Override
        public String toString() {
            return "TurboSmsGateway.Settings[" + url + "]";
        }
    }

    private final Settings settings;
    private final HttpClient client;
    private final InstantSource clock;
    private Instant askedAt = Instant.MIN;
    private GatewayHealth health = GatewayHealth.of(GatewayHealth.WORKS, "");

    public TurboSmsGateway(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder().connectTimeout(settings.patience()).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Override
    public String name() {
        return "turbosms";
    }

    @Override
    public String way() {
        return SMS;
    }

    @Override
    public GatewayAnswer send(OutgoingNotice notice, int part) {
        ObjectNode request = JSON.createObjectNode().put("sequence_id", notice.key());
        request.putArray("recipients").add(notice.address().replace("+", ""));
        request.putObject("sms").put("sender", settings.sender()).put("text", notice.body());
        Optional<GatewayAnswer> first = attempt(request);
        GatewayAnswer answer = first.orElseGet(() -> attempt(request).map(TurboSmsGateway::afterSilence).orElse(new GatewayAnswer.Unknown("no_answer")));
        if (answer instanceof GatewayAnswer.Refused(String code, boolean isFinal) && TurboSmsCode.isOfTheAccount(code)) {
            health = GatewayHealth.of(code.equals(TurboSmsCode.NO_MONEY) ? GatewayHealth.LOW_BALANCE : GatewayHealth.REFUSES, code);
            // the account is at fault, not the message: it waits until somebody has put it right
            return new GatewayAnswer.Away(code);
        }
        return answer;
    }

    /** Whether it could be connected at all decides what silence means afterwards. */
    private static GatewayAnswer afterSilence(GatewayAnswer second) {
        return second instanceof GatewayAnswer.Away away ? new GatewayAnswer.Unknown(away.code()) : second;
    }

    /** Empty when the request may have arrived and no answer came. */
    private Optional<GatewayAnswer> attempt(ObjectNode request) {
        try {
            HttpResponse<String> response = post("/message/send.json", request);
            if (response.statusCode() != OK_STATUS) {
                return response.statusCode() / 100 == 5 ? Optional.empty() : Optional.of(new GatewayAnswer.Away("http_" + response.statusCode()));
            }
            return Optional.of(TurboSmsCode.answer(JSON.readTree(response.body())));
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            health = GatewayHealth.of(GatewayHealth.AWAY, "unreachable");
            return Optional.of(new GatewayAnswer.Away("unreachable"));
        } catch (IOException lost) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isAskedForReceipts() {
        return true;
    }

    @Override
    public List<NoticeReceipt> receipts(List<String> messageIds) {
        ObjectNode request = JSON.createObjectNode();
        messageIds.forEach(request.putArray("messages")::add);
        List<NoticeReceipt> receipts = new ArrayList<>();
        try {
            for (JsonNode row : JSON.readTree(post("/message/status.json", request).body()).path("response_result")) {
                String status = row.path("status").asText("");
                String state = status.toLowerCase(Locale.ROOT);
                if (DELIVERED.contains(state) || LOST.contains(state)) {
                    receipts.add(new NoticeReceipt(row.path("message_id").asText(), DELIVERED.contains(state), status));
                }
            }
        } catch (IOException away) {
            return List.of();
        }
        return receipts;
    }

    @Override
    public GatewayHealth health() {
        if (Duration.between(askedAt, clock.instant()).compareTo(BALANCE_PAUSE) >= 0 || !health.state().equals(GatewayHealth.WORKS)) {
            health = asked();
            askedAt = clock.instant();
        }
        return health;
    }

    private GatewayHealth asked() {
        try {
            JsonNode answer = JSON.readTree(post("/user/balance.json", JSON.createObjectNode()).body());
            String code = answer.path("response_code").asText("");
            if (!code.equals(TurboSmsCode.OK)) {
                return GatewayHealth.of(GatewayHealth.REFUSES, code);
            }
            var balance = new BigDecimal(answer.path("response_result").path("balance").asText("0"));
            return new GatewayHealth(balance.compareTo(settings.lowBalance()) < 0 ? GatewayHealth.LOW_BALANCE : GatewayHealth.WORKS, "", Optional.of(balance));
        } catch (IOException | NumberFormatException away) {
            return GatewayHealth.of(GatewayHealth.AWAY, "unreachable");
        }
    }

    private HttpResponse<String> post(String path, ObjectNode body) throws IOException {
        var request = HttpRequest.newBuilder(settings.url().resolve(path)).timeout(settings.patience()).header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(text(body))).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ended);
        }
    }

    private static String text(ObjectNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
