package ua.esoya.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import ua.esoya.data.Announcements;

/** The listening half of the workstations: each hears what is announced, and reads its office's list anew as the program does. */
final class NoticedHints implements AutoCloseable {
    static final String HEARD = "a hint is heard";
    static final String SHOWN = "the list is read anew";
    private static final int WAIT_MILLIS = 200;
    private static final long ON_ITS_WAY = 500_000_000;
    private static final String PAGE = "select * from api.journal_page(array[?::int], null, null, null, null, null, null, null, null, null, null, 100)";

    private final VerbTimes times;
    private final Map<Integer, Long> told = new ConcurrentHashMap<>();
    private final List<Connection> lines = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    NoticedHints(VerbTimes times) {
        this.times = times;
    }

    /** One more workstation listens, on a line of its own. */
    void listen(BenchServer.Desk desk) throws SQLException {
        try (Statement listen = desk.connection().createStatement()) {
            listen.execute("listen esoya");
        }
        lines.add(desk.connection());
        threads.add(Thread.ofVirtual().start(() -> hear(desk)));
    }

    /** A desk of this office is about to tell the others. */
    void telling(int officeId) {
        // one that is younger may still be on its way, and this one goes with it
        told.merge(officeId, System.nanoTime(), (before, now) -> now - before > ON_ITS_WAY ? now : before);
    }

    private void hear(BenchServer.Desk desk) {
        String own = "case:" + desk.officeId();
        try (PreparedStatement page = desk.connection().prepareStatement(PAGE)) {
            var line = desk.connection().unwrap(PGConnection.class);
            page.setInt(1, desk.officeId());
            while (!ended) {
                PGNotification[] hints = line.getNotifications(WAIT_MILLIS);
                for (PGNotification hint : hints) {
                    if (hint.getParameter().equals(own)) {
                        renew(page, told.getOrDefault(desk.officeId(), System.nanoTime()));
                        break;
                    }
                }
            }
        } catch (SQLException | InterruptedException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private void renew(PreparedStatement page, long since) throws SQLException, InterruptedException {
        times.add(HEARD, System.nanoTime() - since);
        // no guess at when something is done: the program itself waits so
        Thread.sleep(Announcements.spread());
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        times.add(SHOWN, System.nanoTime() - since);
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
        for (Connection line : lines) {
            line.close();
        }
    }
}
