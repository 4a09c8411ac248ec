package ua.esoya.domain.trace;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How the system is, as the server tells it: figures, and no judgement.
 *
 * @param startedAt when the server's program was started
 * @param disk absent when nobody measures it
 * @param leastFreePercent how much of the disk should be free
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
        SealBeat seal,
        ServerLog log,
        Optional<Sweep> sweep,
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
     * The last seal of the journal.
     *
     * @param unsealed how many records wait for the next one
     * @param waitingSeconds how long the oldest of them waits
     */
    public record SealBeat(int batchNumber, Optional<LocalDateTime> sealedAt, long unsealed, long waitingSeconds) {}

    /** The server's log, from which refusals become events. */
    public record ServerLog(boolean isAvailable, long bytesLeft) {}

    /** A walk through the archive. */
    public record Sweep(LocalDateTime startedAt, Optional<LocalDateTime> finishedAt, long checked, long damaged) {}
}
