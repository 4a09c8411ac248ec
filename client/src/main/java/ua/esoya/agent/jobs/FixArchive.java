package ua.esoya.agent.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.esoya.agent.jobs.ArchiveGateway.Paper;
import ua.esoya.agent.jobs.ArchiveGateway.Task;
import ua.esoya.document.CasePapers;
import ua.esoya.document.PaperPages;
import ua.esoya.document.Papers;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.PaperKind;

/**
 * Puts the files of closed cases together (ESOYA-4.7, 7.1.7): the papers as PDF/A beside the scans, fixed in one step. Wherever it is
 * stopped, a case has its whole set or none, and the next agent makes it.
 */
public final class FixArchive implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(FixArchive.class);
    /** The other jobs wait for a thread no longer than this takes. */
    private static final int CASES_AT_ONCE = 50;
    private static final String SUPPLEMENT = "supplement";

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
        List<Paper> made = new ArrayList<>();
        var content = CasePapers.of(task.card(), task.services(), task.head());
        for (PaperKind kind : content.kinds()) {
            String code = kind.code().replace('-', '_');
            if (!add(task, made, code, Optional.empty(), () -> papers.print(kind, content))) {
                return;
            }
        }
        for (CaseCard.Addition brought : supplements(task.card())) {
            if (!add(task, made, SUPPLEMENT, Optional.of(brought.supplementNumber()),
                    () -> papers.supplement(CasePapers.supplement(task.card(), content, brought), Papers.usualCopies(PaperKind.INVENTORY)))) {
                return;
            }
        }
        gateway.fix(task, made);
    }

    private static List<CaseCard.Addition> supplements(CaseCard card) {
        return card.additions().stream().filter(it -> it.supplementNumber() > 0).sorted(Comparator.comparingInt(CaseCard.Addition::supplementNumber)).toList();
    }

    private boolean add(Task task, List<Paper> made, String kind, Optional<Integer> supplement, Supplier<byte[]> paper) {
        byte[] pdf;
        int pages;
        try {
            pdf = paper.get();
            try (var counted = new PaperPages(pdf)) {
                pages = counted.count();
            }
        } catch (RuntimeException unmade) {
            // what a case says may stand in the message: only the kind of trouble is told
            LOG.warn("{}: {} {} {}", name(), task, kind, unmade.getClass().getName());
            gateway.putOff(task, kind);
            return false;
        }
        made.add(new Paper(kind, supplement, pages, pdf));
        return true;
    }
}
