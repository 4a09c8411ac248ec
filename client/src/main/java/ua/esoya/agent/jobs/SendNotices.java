package ua.esoya.agent.jobs;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.exchange.notice.GatewayAnswer;
import ua.esoya.exchange.notice.NoticeGateway;
import ua.esoya.exchange.notice.NoticeReceipt;

/**
 * Empties the outbox (ESOYA-7.1.6b). Each message is begun in the database before it is handed over, and what came of it is told
 * afterwards: wherever the agent is stopped, a notice is either untouched or known to be begun, and nothing is sent twice by itself.
 */
public final class SendNotices implements Job {
    private static final int PAGE = 10;
    private static final int PAGES_AT_ONCE = 50;
    private static final int ASKED_AT_ONCE = 100;

    private final OutboxGateway outbox;
    private final List<NoticeGateway> gateways;
    /** What could not be told because the server was away: told first at the next run. */
    private final Deque<Runnable> untold = new ArrayDeque<>();

    public SendNotices(OutboxGateway outbox, List<NoticeGateway> gateways) {
        this.outbox = outbox;
        this.gateways = List.copyOf(gateways);
    }

    @Override
    public String name() {
        return "send_notices";
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        tellAll();
        for (NoticeGateway gateway : gateways) {
            outbox.health(gateway.name(), gateway.health());
            sendWhatWaits(gateway);
            askForReceipts(gateway);
        }
    }

    private void sendWhatWaits(NoticeGateway gateway) {
        for (int page = 0; page < PAGES_AT_ONCE; page++) {
            List<OutboxGateway.TakenNotice> taken = outbox.take(gateway.way(), PAGE);
            for (OutboxGateway.TakenNotice notice : taken) {
                if (!send(gateway, notice)) {
                    // those not begun go back by themselves when their lease ends
                    outbox.health(gateway.name(), gateway.health());
                    return;
                }
            }
            if (taken.size() < PAGE) {
                return;
            }
        }
    }

    /** False when the gateway takes nothing for now. */
    private boolean send(NoticeGateway gateway, OutboxGateway.TakenNotice notice) {
        int of = gateway.parts(notice.body());
        for (int part = 1; part <= of; part++) {
            if (notice.accepted().contains(part)) {
                continue;
            }
            // before each part: it prolongs the lease, and sees that nobody else has taken over
            if (!outbox.begin(notice)) {
                return true;
            }
            int now = part;
            switch (gateway.send(notice.outgoing(), part)) {
                case GatewayAnswer.Accepted(String messageId) -> tell(() -> outbox.sent(notice, now, of, gateway.name(), messageId));
                case GatewayAnswer.Refused(String code, boolean isFinal) -> {
                    tell(() -> outbox.failed(notice, code, isFinal));
                    return true;
                }
                case GatewayAnswer.Away(String code) -> {
                    tell(() -> outbox.failed(notice, code, false));
                    return false;
                }
                case GatewayAnswer.Unknown(String code) -> {
                    tell(() -> outbox.unknown(notice, code));
                    return true;
                }
            }
        }
        return true;
    }

    private void askForReceipts(NoticeGateway gateway) {
        if (!gateway.isAskedForReceipts()) {
            return;
        }
        List<String> ids = outbox.toAsk(gateway.name(), ASKED_AT_ONCE);
        if (!ids.isEmpty()) {
            for (NoticeReceipt receipt : gateway.receipts(ids)) {
                tell(() -> outbox.receipt(gateway.name(), receipt));
            }
        }
    }

    private void tell(Runnable word) {
        untold.addLast(word);
        tellAll();
    }

    private void tellAll() {
        for (Runnable word = untold.peekFirst(); word != null; word = untold.peekFirst()) {
            try {
                word.run();
            } catch (Outage | Refusal later) {
                throw later;
            } catch (RuntimeException defect) {
                // said again it would fail again, and keep the others from being told: the notice stays begun, and becomes unknown
                untold.removeFirst();
                throw defect;
            }
            untold.removeFirst();
        }
    }
}
