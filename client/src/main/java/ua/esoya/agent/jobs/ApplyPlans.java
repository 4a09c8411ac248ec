package ua.esoya.agent.jobs;

import java.time.Duration;

/** Makes the changes of directories that were planned for this day (ESOYA-5.7.2). */
public final class ApplyPlans implements Job {
    private final AgentGateway gateway;

    public ApplyPlans(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "apply_plans";
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        gateway.applyDirectoryPlans();
    }
}
