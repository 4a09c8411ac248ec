package ua.esoya.faults;

/** Work of the agent that is killed in the midst of it, and what came of each piece. */
interface KilledWork {

    /** What it is, for the report. */
    String title();

    /** Counts what has been dealt with, and puts new work in its place. */
    void refill();

    /** Whether the agent has begun. */
    boolean isUnderWay();

    /** Whether nothing is left. */
    boolean isDone();

    /** As if the time that a dead agent holds its pieces had passed. */
    void endLeases();

    /** Whether so far nothing was lost and nothing doubled. */
    boolean settle();

    /** What is in which state, for a report of trouble. */
    String states();

    /** What came of all. */
    String table();
}
