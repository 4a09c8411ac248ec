package ua.esoya.exchange.notice;

import java.util.List;

/** A way out for notices. Called by one thread at a time; never throws for what the peer says or fails to say. */
public interface NoticeGateway extends AutoCloseable {
    String SMS = "sms";
    String EMAIL = "email";

    /** Code under which its messages and its state are kept. */
    String name();

    /** Which notices go this way: {@link #SMS} or {@link #EMAIL}. */
    String way();

    /** How many messages of its own the gateway makes of a text. */
    default int parts(String body) {
        return 1;
    }

    /**
     * Hands one part over.
     *
     * @param part from 1
     */
    GatewayAnswer send(OutgoingNotice notice, int part);

    /** Whether it has to be asked about delivery; otherwise it tells by itself, or not at all. */
    default boolean isAskedForReceipts() {
        return false;
    }

    /** Final words about these messages; those still under way, or a gateway that is away, give none. */
    default List<NoticeReceipt> receipts(List<String> messageIds) {
        return List.of();
    }

    /** How it is now; may open the connection. */
    GatewayHealth health();

    @Override
    void close();
}
