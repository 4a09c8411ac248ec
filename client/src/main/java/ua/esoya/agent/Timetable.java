package ua.esoya.agent;

import java.time.Duration;

/** Repeats work: at once, and then each time a pause after its end. */
interface Timetable extends AutoCloseable {
    void repeat(Duration pause, Runnable work);

    /** Lets work that is under way end, and starts none any more. */
    @Override
    void close();
}
