package ua.esoya.agent.jobs;

import java.io.IOException;
import java.time.Duration;

/** A piece of work that the agent repeats. */
public interface Job {

    /** Code under which its heartbeat is kept. */
    String name();

    /** Pause between the end of one run and the beginning of the next. */
    Duration period();

    /**
     * One run; what is left over waits for the next.
     *
     * @throws ua.esoya.domain.Refusal when the server's "no" is the answer
     * @throws ua.esoya.domain.Outage when the server is away; the next run tries again
     * @throws IOException when a file cannot be written
     */
    void run() throws IOException;
}
