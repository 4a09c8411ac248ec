package ua.esoya.domain.trace;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How the system is, as the server tells it: figures, and no judgement.
 *
 * @param startedAt when the server's program was started
 * @param disk absent when nobody measures it
 * @param leastFreePercent how much of the disk should be free
 * @param notices the outbox of notices to applicants
 * @param archiveTasks what waits to be archived
 * @param sweep the latest walk through the archive; absent when there was none
 */
public record HealthPage(
        LocalDateTime now,
        String schemaVersion,
        String serverVersion,
        LocalDateTime startedAt,
        long databaseBytes,
        long archiveBytes,
        long journalBytes,
        int connections,
        int mostConnections,
        int oldestTransactionSeconds,
        Optional<Disk> disk,
        int leastFreePercent,
        List<JobBeat> jobs,
        NoticeQueue notices,
        SealBeat seal,
        ServerLog log,
        Optional<Sweep> sweep,
        ArchiveTasks archiveTasks,
        int openSessions,
        int waitingActs,
        int openViolations) {

    /** The disk under the database, as measured on the server itself. */
    public record Disk(long freeBytes, long totalBytes, LocalDateTime measuredAt, long ageSeconds) {

        /** Free part, 0 to 100. */
        public int freePercent() {
            return (int) (100 * (freeBytes / (double) totalBytes));
        }
    }

    /**
     * The pulse of one job of the agent.
     *
     * @param outcome done, refused, outage or defect; blank when it never ran
     * @param lagSeconds since it was last done; absent when it never was
     */
    public record JobBeat(String job, int periodSeconds, String outcome, Optional<LocalDateTime> beatAt, Optional<LocalDateTime> doneAt, Optional<Long> lagSeconds) {}

    /**
     * What waits to be told to applicants.
     *
     * @param due how many may leave already
     * @param lagSeconds how long the oldest of those waits; 0 in quiet hours
     * @param unsettled failed, undelivered or unknown: a person has to look
     * @param byHand a person has to tell
     */
    public record NoticeQueue(int waiting, int due, long lagSeconds, int unsettled, int byHand, List<Gateway> gateways) {}

    /**
     * A gateway as the agent saw it last.
     *
     * @param state works, away, refuses or low_balance
     * @param code of the gateway, or blank
     */
    public record Gateway(String gateway, String state, String code, Optional<BigDecimal> balance, LocalDateTime sinceAt) {}

    /**
     * The last seal of the journal.
     *
     * @param unsealed how many records wait for the next one
     * @param waitingSeconds how long the oldest of them waits
     */
    public record SealBeat(int batchNumber, Optional<LocalDateTime> sealedAt, long unsealed, long waitingSeconds) {}

    /** The server's log, from which refusals become events. */
    public record ServerLog(boolean isAvailable, long bytesLeft) {}

    /**
     * Closed cases whose files the agent has still to put together.
     *
     * @param incomplete how many of them lack something
     * @param first number of the first of those, else of the oldest; blank when there is none
     */
    public record ArchiveTasks(int waiting, int incomplete, String first, long oldestSeconds) {}

    /**
     * A walk through the archive.
     *
     * @param files some of those that are damaged or gone
     */
    public record Sweep(LocalDateTime startedAt, Optional<LocalDateTime> finishedAt, long checked, long damaged, List<DamagedFile> files) {}

    /**
     * A stored file that is not what its hash says.
     *
     * @param position in the list of the archived case; absent while the case is not archived
     */
    public record DamagedFile(String caseNumber, Optional<Integer> position) {}
}
