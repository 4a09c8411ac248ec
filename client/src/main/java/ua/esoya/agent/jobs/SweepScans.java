package ua.esoya.agent.jobs;

import java.time.Duration;

/** Reads the whole archive again, a few files a minute, so that a damaged scan is known before somebody needs it (ESOYA-2.1.6). */
public final class SweepScans implements Job {
    private static final int FILES = 50;

    private final AgentGateway gateway;

    public SweepScans(AgentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "sweep_scans";
    }

    @Override
    public Duration period() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        gateway.sweepScans(FILES);
    }
}
