package ua.esoya.agent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A timetable whose time is moved by the test; work runs on the test's own thread. */
final class HandTimetable implements Timetable {
    private final List<Repeated> all = new ArrayList<>();
    private boolean closed;

    @Override
    public void repeat(Duration pause, Runnable work) {
        all.add(new Repeated(pause, work));
    }

    /** Lets so much time pass, a second at a time, and runs what becomes due. */
    void pass(Duration time) {
        for (long second = 0; second <= time.toSeconds() && !closed; second++) {
            all.forEach(Repeated::tick);
        }
    }

    int jobs() {
        return all.size();
    }

    @Override
    public void close() {
        closed = true;
    }

    private static final class Repeated {
        private final long pause;
        private final Runnable work;
        private long left;

        Repeated(Duration pause, Runnable work) {
            this.pause = pause.toSeconds();
            this.work = work;
        }

        void tick() {
            if (left == 0) {
                work.run();
                left = pause;
            }
            left--;
        }
    }
}
