package ua.esoya.agent.jobs;

import ua.esoya.domain.journal.PublishedSeal;

/** The verbs of the machine account. */
public interface AgentGateway {

    /** Seals what is finished and gives the newest seal. */
    PublishedSeal sealJournal();

    /** Carries refusals over from the server's log. */
    LogReading readServerLog();

    /** Checks the next stored files against their hashes. */
    SweepPage sweepScans(int files);

    /** Ends access whose date has come; gives how many accounts were looked at. */
    int endDueAccess();

    /** Ends connections that hold a transaction or a statement over a minute; gives how many. */
    int endStuckConnections();

    /** Forgets drafts whose days are over; gives how many. */
    int forgetExpiredDrafts();

    /** Reminds of results that wait too long; gives of how many. */
    int tellUncollected();

    /** Tells supervisors of what is overdue; gives of how many. */
    int escalate();

    /** Destroys the next cases of an act that two persons have signed; false when there are none. */
    boolean destroyPortion();

    /** Makes the changes of directories whose day has come; gives how many. */
    int applyDirectoryPlans();

    /** Tells that a job lives: {@code done}, {@code refused}, {@code outage} or {@code defect}. */
    void heartbeat(String job, String outcome);

    /**
     * How far the server's log is read.
     *
     * @param isAvailable whether the server writes such a log at all
     * @param bytesLeft what is still to be read
     */
    record LogReading(boolean isAvailable, int recorded, long bytesLeft) {}

    /** A page of the sweep through the archive. */
    record SweepPage(int checked, int damaged, boolean finished) {}
}
