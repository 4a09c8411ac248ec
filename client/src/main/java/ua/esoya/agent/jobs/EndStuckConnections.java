package ua.esoya.agent.jobs;

import java.time.Duration;

/** Ends connections that hold a transaction or a statement too long: they keep the journal from being sealed and others from working. */
public final class EndStuckConnections implements Job {
    private final AgentGateway gateway;

    public EndStuckConnections(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "end_stuck_connections";
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        gateway.endStuckConnections();
    }
}
