package ua.esoya.exchange.notice;

import java.util.UUID;

/**
 * What is to be sent.
 *
 * @param noticeId the same at every attempt: a gateway that knows it sends once
 * @param round grows when a person decides to send anew: then it is another message
 * @param address a phone as {@code +380…}, or an e-mail address
 * @param subject of a letter; blank for an SMS
 */
public record OutgoingNotice(UUID noticeId, int round, String address, String subject, String body) {

    /** Key of this message for the peer: the same at every attempt of one round. */
    public String key() {
        return round == 1 ? noticeId.toString() : noticeId + "-" + round;
    }

    /** Tells no address. */
    @Override
    public String toString() {
        return "OutgoingNotice[" + key() + "]";
    }
}
