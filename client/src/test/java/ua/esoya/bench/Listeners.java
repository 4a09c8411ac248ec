package ua.esoya.bench;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import ua.esoya.data.Announcements;

/** Workstations that do nothing but hear what others announce. */
final class Listeners implements AutoCloseable {
    private static final int WAIT_MILLIS = 200;

    private final List<BenchServer.Desk> desks = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong heard = new AtomicLong();
    private volatile boolean ended;

    Listeners(BenchServer server, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            var desk = server.signedIn(i);
            try (Statement listen = desk.connection().createStatement()) {
                listen.execute("listen esoya");
            }
            desks.add(desk);
            threads.add(Thread.ofVirtual().start(() -> hear(desk)));
        }
    }

    /** How many announcements reached all of them together. */
    double heard() {
        return heard.get();
    }

    private void hear(BenchServer.Desk desk) {
        try {
            var connection = desk.connection().unwrap(PGConnection.class);
            while (!ended) {
                int hints = connection.getNotifications(WAIT_MILLIS).length;
                heard.addAndGet(hints);
                if (hints > 0) {
                    // no guess at when something is done: the program itself waits so, and hears nothing meanwhile
                    Thread.sleep(Announcements.spread());
                }
            }
        } catch (SQLException | InterruptedException lost) {
            throw new IllegalStateException(lost);
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
        for (var desk : desks) {
            desk.connection().close();
        }
    }
}
