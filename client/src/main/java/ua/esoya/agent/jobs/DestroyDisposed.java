package ua.esoya.agent.jobs;

import java.time.Duration;

/**
 * Carries out the acts of disposal that two persons have signed, a portion at a time (CSP-2.4.9, 3.3.4): wherever it is stopped, what is
 * destroyed has its witness in the journal, and the next run goes on.
 */
public final class DestroyDisposed implements Job {
    /** An act of two thousand cases, and the other jobs get their thread back. */
    private static final int PORTIONS_AT_ONCE = 40;

    private final AgentGateway gateway;

    public DestroyDisposed(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "destroy_disposed";
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (int n = 0; n < PORTIONS_AT_ONCE && gateway.destroyPortion(); n++) {
            continue;
        }
    }
}
