package ua.esoya.agent;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.esoya.agent.jobs.AgentGateway;
import ua.esoya.agent.jobs.Job;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;

/** One run after another of one job: whatever goes wrong is logged once, told by the heartbeat, and tried again at the next run. */
final class JobRun implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
    private static final String DONE = "done";
    private static final String OUTAGE = "outage";

    private final Job job;
    private final AgentGateway gateway;
    private String told = DONE;

    JobRun(Job job, AgentGateway gateway) {
        this.job = job;
        this.gateway = gateway;
    }

    @Override
    public void run() {
        String outcome;
        String why = "";
        try {
            job.run();
            outcome = DONE;
        } catch (Refusal refusal) {
            outcome = "refused";
            why = refusal.code() + ' ' + refusal.rule();
        } catch (Outage outage) {
            outcome = OUTAGE;
            why = outage.reason();
        } catch (IOException | RuntimeException defect) {
            outcome = "defect";
            why = String.valueOf(defect);
        }
        tell(outcome, why);
        // without a server there is no heartbeat, and that is what tells the others
        if (!outcome.equals(OUTAGE)) {
            beat(outcome);
        }
    }

    private void beat(String outcome) {
        try {
            gateway.heartbeat(job.name(), outcome);
        } catch (RuntimeException away) {
            tell(OUTAGE, String.valueOf(away.getMessage()));
        }
    }

    private void tell(String outcome, String why) {
        if (!outcome.equals(told)) {
            told = outcome;
            if (outcome.equals(DONE)) {
                LOG.warn("{}: works again", job.name());
            } else {
                LOG.warn("{}: {} {}", job.name(), outcome, why);
            }
        }
    }
}
