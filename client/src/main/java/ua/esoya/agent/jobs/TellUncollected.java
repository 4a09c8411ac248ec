package ua.esoya.agent.jobs;

import java.time.Duration;

/** Reminds applicants of results that have waited for months, once a result (ESOYA-3.3, постанова 588). */
public final class TellUncollected implements Job {
    private final AgentGateway gateway;

    public TellUncollected(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "tell_uncollected";
    }

    @Override
    public Duration period() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        gateway.tellUncollected();
    }
}
