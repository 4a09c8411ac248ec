package ua.esoya.agent.jobs;

import java.time.Duration;

/** Ends access on the day its order says, without anybody's hand (ESOYA-6.10). */
public final class EndAccess implements Job {
    private final AgentGateway gateway;

    public EndAccess(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "end_access";
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        gateway.endDueAccess();
    }
}
