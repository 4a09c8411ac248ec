package ua.esoya.exchange.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The codes of TurboSMS: 0 and 800–803 success, 1xx sign-in, 2xx something missing, 3xx wrong, 4xx not allowed, 5xx failed, 999 fatal. */
final class TurboSmsCode {
    static final String OK = "0";
    static final String NO_MONEY = "203";
    private static final String DUPLICATE_REQUEST = "507";
    private static final String DUPLICATE_MESSAGE = "427";
    private static final Set<String> ACCEPTED = Set.of(OK, "800", "801", "802", "803");
    /** The answer itself could not be written, or worse: what happened to the message is not said. */
    private static final Set<String> UNCLEAR = Set.of("500", "501", "999");
    private static final Set<String> FAILED = Set.of("503");
    /** Token, sender or money: no message passes until somebody puts it right. */
    private static final Set<String> OF_THE_ACCOUNT = Set.of("103", "104", "105", "106", "200", NO_MONEY, "301", "302", "400", "401");

    private TurboSmsCode() {}

    static boolean isOfTheAccount(String code) {
        return OF_THE_ACCOUNT.contains(code);
    }

    /** What an answer to sending to one recipient means; the recipient's own code is what counts. */
    static GatewayAnswer answer(JsonNode answer) {
        String whole = answer.path("response_code").asText("");
        JsonNode one = answer.path("response_result").path(0);
        String own = one.path("response_code").asText(whole);
        String messageId = one.path("message_id").asText("");
        boolean taken = ACCEPTED.contains(whole) || whole.equals(DUPLICATE_REQUEST);
        if (taken && ACCEPTED.contains(own) && !messageId.isEmpty() && !messageId.equals("null")) {
            return new GatewayAnswer.Accepted(messageId);
        }
        String code = taken && !ACCEPTED.contains(own) ? own : whole;
        if (code.isEmpty() || ACCEPTED.contains(code) || UNCLEAR.contains(code) || code.equals(DUPLICATE_REQUEST) || code.equals(DUPLICATE_MESSAGE)) {
            // it was taken, now or earlier, and under which key is not said
            return new GatewayAnswer.Unknown(code.isEmpty() ? "no_code" : code);
        }
        return new GatewayAnswer.Refused(code, !FAILED.contains(code));
    }
}
