package ua.esoya.agent.jobs;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes failed sign-ins and refused attempts events, not later than a minute after they happened (ESOYA-4.13). */
public final class ReadServerLog implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ReadServerLog.class);
    /** A flood of refusals must not keep the other jobs from the server. */
    private static final int PAGES_AT_ONCE = 20;

    private final AgentGateway gateway;
    private boolean absenceTold;

    public ReadServerLog(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "read_server_log";
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        AgentGateway.LogReading reading = gateway.readServerLog();
        for (int page = 1; reading.bytesLeft() > 0 && page < PAGES_AT_ONCE; page++) {
            reading = gateway.readServerLog();
        }
        if (!reading.isAvailable() && !absenceTold) {
            LOG.warn("the server writes no jsonlog: failed sign-ins and refusals are not recorded, see server-schema/README.md");
        }
        absenceTold = !reading.isAvailable();
    }
}
