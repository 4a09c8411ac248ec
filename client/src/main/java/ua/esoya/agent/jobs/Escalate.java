package ua.esoya.agent.jobs;

import java.time.Duration;

/** Tells supervisors of what is overdue, once for each level, and takes back what has moved (ESOYA-7.1.5). */
public final class Escalate implements Job {
    private final AgentGateway gateway;

    public Escalate(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "escalate";
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        gateway.escalate();
    }
}
