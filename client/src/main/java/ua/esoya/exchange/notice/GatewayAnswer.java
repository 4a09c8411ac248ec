package ua.esoya.exchange.notice;

/** What came of handing a message over. Only {@link Unknown} leaves it open whether it was sent. */
public sealed interface GatewayAnswer {

    /** The gateway has it, under this key of its own. */
    record Accepted(String messageId) implements GatewayAnswer {}

    /**
     * The gateway has it not.
     *
     * @param isFinal whether the next attempt would be refused as well
     */
    record Refused(String code, boolean isFinal) implements GatewayAnswer {}

    /** It was not handed over: the gateway cannot be reached, or takes nothing for now. */
    record Away(String code) implements GatewayAnswer {}

    /** It was handed over and no clear answer came: whoever sends it again may send it twice. */
    record Unknown(String code) implements GatewayAnswer {}
}
