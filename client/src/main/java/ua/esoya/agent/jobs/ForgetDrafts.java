package ua.esoya.agent.jobs;

import java.time.Duration;

/** Forgets drafts that were never registered, once their days are over (NWP-10.2). */
public final class ForgetDrafts implements Job {
    private final AgentGateway gateway;

    public ForgetDrafts(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "forget_drafts";
    }

    @Override
    public Duration period() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        gateway.forgetExpiredDrafts();
    }
}
