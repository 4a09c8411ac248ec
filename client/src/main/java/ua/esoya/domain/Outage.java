package ua.esoya.domain;

/** The server cannot be reached or did not answer in time. What was asked may be asked again with the same request id. */
public final class Outage extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    public Outage(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Key of the sentence that says what is away: server_unreachable, host_unknown, certificate, too_many_connections, … */
    public String reason() {
        return reason;
    }
}
