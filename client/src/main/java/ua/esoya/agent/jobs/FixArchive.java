package ua.esoya.agent.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.esoya.agent.jobs.ArchiveGateway.Task;
import ua.esoya.document.MadePaper;
import ua.esoya.document.PaperSet;
import ua.esoya.document.Papers;

/**
 * Puts the files of closed cases together (ESOYA-4.7, 7.1.7): the papers as PDF/A beside the scans, fixed in one step. Wherever it is
 * stopped, a case has its whole set or none, and the next agent makes it.
 */
public final class FixArchive implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(FixArchive.class);
    /** The other jobs wait for a thread no longer than this takes. */
    private static final int CASES_AT_ONCE = 50;

    private final ArchiveGateway gateway;
    private final Papers papers;

    public FixArchive(ArchiveGateway gateway, Papers papers) {
        this.gateway = gateway;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "fix_archive";
    }

    @Override
    public Duration period() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        for (int n = 0; n < CASES_AT_ONCE; n++) {
            Optional<Task> task = gateway.take();
            if (task.isEmpty()) {
                return;
            }
            fix(task.get());
        }
    }

    private void fix(Task task) {
        var made = new ArrayList<MadePaper>();
        for (var planned : new PaperSet(task.card(), task.head(), task.services()).planned(papers)) {
            try {
                made.add(planned.make());
            } catch (RuntimeException unmade) {
                // what a case says may stand in the message: only the kind of trouble is told
                LOG.warn("{}: {} {} {}", name(), task, planned.kind(), unmade.getClass().getName());
                gateway.putOff(task, planned.kind());
                return;
            }
        }
        gateway.fix(task, made);
    }
}
