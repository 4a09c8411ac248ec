package ua.esoya.exchange.notice;

import java.util.function.Consumer;

/** The gateway of the training mode: sends nothing and shows what would have been sent, the address masked. */
public final class ShownGateway implements NoticeGateway {
    private static final int SHOWN_BEGINNING = 6;
    private static final int SHOWN_END = 2;

    private final String way;
    private final Consumer<String> shown;

    public ShownGateway(String way, Consumer<String> shown) {
        this.way = way;
        this.shown = shown;
    }

    @Override
    public String name() {
        return "shown_" + way;
    }

    @Override
    public String way() {
        return way;
    }

    @Override
    public GatewayAnswer send(OutgoingNotice notice, int part) {
        shown.accept(way + " " + masked(notice.address()) + ": " + notice.body());
        return new GatewayAnswer.Accepted(notice.key());
    }

    @Override
    public GatewayHealth health() {
        return GatewayHealth.of(GatewayHealth.WORKS, "");
    }

    private static String masked(String address) {
        int at = address.indexOf('@');
        if (at > 0) {
            return address.charAt(0) + "***" + address.substring(at);
        }
        return address.length() <= SHOWN_BEGINNING + SHOWN_END ? "***"
                : address.substring(0, SHOWN_BEGINNING) + "***" + address.substring(address.length() - SHOWN_END);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
