package ua.esoya.exchange.notice;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SSLSocketConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * SMS straight to an operator by SMPP 3.4, over one bound connection. A lost connection is bound anew at the next need, with pauses of half
 * a second to half a minute. SMPP knows no key of a message, so a part without an answer is unknown and is not repeated.
 */
public final class SmppGateway implements NoticeGateway {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int THROTTLED = 0x58;
    private static final int QUEUE_FULL = 0x14;
    /** Invalid destination address, and destination numbers that the operator will never serve. */
    private static final Set<Integer> NEVER = Set.of(0x0B, 0x0A, 0x01, 0x50, 0x51);
    private static final int THROTTLED_ATTEMPTS = 6;
    private static final int UDH = 0x40;
    private static final int ENQUIRE_MILLIS = 30_000;

    /**
     * Where and as whom.
     *
     * @param sender the registered name
     * @param patience for connecting and for each answer
     */
    public record Settings(String host, int port, boolean isTls, String user, String password, String sender, Duration patience) {
        /** Tells nothing of the password. */
        @Override
        public String toString() {
            return "SmppGateway.Settings[" + user + " at " + host + ":" + port + "]";
        }
    }

    private final Settings settings;
    private final InstantSource clock;
    private final SmppReceipts receipts;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable SMPPSession session;
    private Instant nextBind = Instant.MIN;
    private Duration pause = FIRST_PAUSE;
    private String trouble = "";

    /** @param receipts is told of each receipt before it is acknowledged; when it throws, the operator sends the receipt again */
    public SmppGateway(Settings settings, InstantSource clock, Consumer<NoticeReceipt> receipts) {
        this.settings = settings;
        this.clock = clock;
        this.receipts = new SmppReceipts(receipts);
    }

    @Override
    public String name() {
        return "smpp";
    }

    @Override
    public String way() {
        return SMS;
    }

    @Override
    public int parts(String body) {
        return new SmsParts(body).count();
    }

    @Override
    public GatewayAnswer send(OutgoingNotice notice, int part) {
        Duration wait = FIRST_PAUSE.dividedBy(2);
        for (int attempt = 1; attempt < THROTTLED_ATTEMPTS; attempt++) {
            GatewayAnswer answer = attempt(notice, part);
            if (!(answer instanceof GatewayAnswer.Away away && away.code().equals("throttled")) || isEnded(wait)) {
                return answer;
            }
            wait = wait.multipliedBy(2);
        }
        return attempt(notice, part);
    }

    private GatewayAnswer attempt(OutgoingNotice notice, int part) {
        SMPPSession bound = bound();
        if (bound == null) {
            return new GatewayAnswer.Away(trouble);
        }
        var parts = new SmsParts(notice.body());
        try {
            String id = bound.submitShortMessage("", TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, settings.sender(), TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN, notice.address().replace("+", ""), new ESMClass(parts.count() > 1 ? UDH : 0), (byte) 0, (byte) 0, null, null,
                    new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE), (byte) 0, new GeneralDataCoding(Alphabet.ALPHA_UCS2), (byte) 0,
                    parts.bytes(part, (byte) notice.key().hashCode())).getMessageId();
            return id == null || id.isEmpty() ? new GatewayAnswer.Unknown("no_message_id") : new GatewayAnswer.Accepted(id);
        } catch (NegativeResponseException no) {
            return refused(no.getCommandStatus());
        } catch (PDUException unsendable) {
            return new GatewayAnswer.Refused("unsendable", true);
        } catch (ResponseTimeoutException | InvalidResponseException | IOException silence) {
            // a connection that swallowed an answer is not trusted with the next message
            forget();
            return new GatewayAnswer.Unknown("no_answer");
        }
    }

    private static GatewayAnswer refused(int status) {
        return status == THROTTLED || status == QUEUE_FULL ? new GatewayAnswer.Away("throttled")
                : new GatewayAnswer.Refused("smpp_" + Integer.toHexString(status), NEVER.contains(status));
    }

    private @Nullable SMPPSession bound() {
        SMPPSession present = session;
        if (present != null && present.getSessionState().isBound()) {
            return present;
        }
        forget();
        if (clock.instant().isBefore(nextBind) || closing.getCount() == 0) {
            return null;
        }
        var fresh = new SMPPSession(factory());
        fresh.setTransactionTimer(settings.patience().toMillis());
        fresh.setEnquireLinkTimer(ENQUIRE_MILLIS);
        fresh.setMessageReceiverListener(receipts);
        try {
            fresh.connectAndBind(settings.host(), settings.port(), new BindParameter(BindType.BIND_TRX, settings.user(), settings.password(), "",
                    TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null), settings.patience().toMillis());
            session = fresh;
            pause = FIRST_PAUSE;
            trouble = "";
            return fresh;
        } catch (IOException away) {
            fresh.close();
            trouble = away.getCause() instanceof NegativeResponseException ? "bind_refused" : "unreachable";
            nextBind = clock.instant().plus(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            return null;
        }
    }

    private ConnectionFactory factory() {
        return settings.isTls() ? new SSLSocketConnectionFactory() : SocketConnectionFactory.getInstance();
    }

    private boolean isEnded(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void forget() {
        SMPPSession present = session;
        session = null;
        if (present != null) {
            present.close();
        }
    }

    @Override
    public GatewayHealth health() {
        // bound also when there is nothing to send: receipts come this way
        if (bound() != null) {
            return GatewayHealth.of(GatewayHealth.WORKS, "");
        }
        return GatewayHealth.of(trouble.equals("bind_refused") ? GatewayHealth.REFUSES : GatewayHealth.AWAY, trouble);
    }

    @Override
    public void close() {
        closing.countDown();
        SMPPSession present = session;
        session = null;
        if (present != null) {
            present.unbindAndClose();
        }
    }
}
