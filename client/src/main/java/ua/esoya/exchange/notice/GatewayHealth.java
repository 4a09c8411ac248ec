package ua.esoya.exchange.notice;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a gateway is, for the page of the system's state.
 *
 * @param state works, away, refuses or low_balance
 * @param code of the gateway, or blank
 * @param balance what is left on the account, where the gateway tells it
 */
public record GatewayHealth(String state, String code, Optional<BigDecimal> balance) {
    public static final String WORKS = "works";
    public static final String AWAY = "away";
    public static final String REFUSES = "refuses";
    public static final String LOW_BALANCE = "low_balance";

    /** A state without a balance. */
    public static GatewayHealth of(String state, String code) {
        return new GatewayHealth(state, code, Optional.empty());
    }
}
