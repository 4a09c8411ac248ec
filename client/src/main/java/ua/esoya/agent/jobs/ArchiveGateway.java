package ua.esoya.agent.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.MadePaper;
import ua.esoya.document.PaperHead;
import ua.esoya.domain.casefile.CaseCard;

/** Closed cases whose files are still to be put together; every report names the lease, so that one that is over changes nothing. */
public interface ArchiveGateway {

    /** The next one, for five minutes; two agents never get the same. */
    Optional<Task> take();

    /** Fixes papers and scans of the case in one step; false when the lease is over or a scan is damaged. */
    boolean fix(Task task, List<MadePaper> papers);

    /** This paper could not be made: the case waits for another try. */
    void putOff(Task task, String paperKind);

    /**
     * A case taken for a while.
     *
     * @param services cases of the package that this case asks for; none for any other case
     */
    record Task(UUID caseId, int lease, CaseCard card, PaperHead head, List<CaseCard> services) {

        /** Tells nothing of persons. */
        @Override
        public String toString() {
            return "Task[" + caseId + " lease " + lease + "]";
        }
    }
}
