package ua.esoya.agent.jobs;

import java.util.List;
import java.util.UUID;
import ua.esoya.exchange.notice.GatewayHealth;
import ua.esoya.exchange.notice.NoticeReceipt;
import ua.esoya.exchange.notice.OutgoingNotice;

/** The outbox of notices in the database; every report names the lease, so that one that is over changes nothing. */
public interface OutboxGateway {

    /** Takes notices of one way whose time has come, the oldest first. */
    List<TakenNotice> take(String way, int limit);

    /** The last moment before sending; false when the lease is over or the mark was undone: then nothing is sent. */
    boolean begin(TakenNotice notice);

    /** The gateway has this part. */
    void sent(TakenNotice notice, int part, int of, String gateway, String messageId);

    /** It was certainly not sent. */
    void failed(TakenNotice notice, String code, boolean isFinal);

    /** Nobody knows whether it was sent. */
    void unknown(TakenNotice notice, String code);

    /** Keeps a receipt, also one that comes before its message is known. */
    void receipt(String gateway, NoticeReceipt receipt);

    /** The messages whose delivery it is time to ask for. */
    List<String> toAsk(String gateway, int limit);

    /** Tells how a gateway is. */
    void health(String gateway, GatewayHealth health);

    /**
     * A notice taken for a while.
     *
     * @param accepted parts that the gateway took at an earlier attempt
     */
    record TakenNotice(UUID noticeId, int lease, int round, String address, String subject, String body, List<Integer> accepted) {

        OutgoingNotice outgoing() {
            return new OutgoingNotice(noticeId, round, address, subject, body);
        }

        /** Tells no address. */
        @Override
        public String toString() {
            return "TakenNotice[" + noticeId + " lease " + lease + "]";
        }
    }
}
