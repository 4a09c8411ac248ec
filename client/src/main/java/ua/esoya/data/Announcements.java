package ua.esoya.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import ua.esoya.domain.Outage;

/**
 * Hears what other workstations announced, on a connection of its own. A hint says only that something changed: the
 * listener reads again by itself. Silence is checked every fifteen seconds, so that a half-open connection is found, and
 * after a minute of silence the listener reads anyway.
 */
public final class Announcements implements AutoCloseable {
    private static final int LISTEN_MILLIS = 15_000;
    private static final int SPREAD_FROM = 100;
    private static final int SPREAD_TO = 500;
    private static final long SILENCE_NANOS = Duration.ofSeconds(60).toNanos();

    private final Database database;
    private final Consumer<Heard> listener;
    private volatile boolean closed;
    private volatile @Nullable Connection connection;

    private Announcements(Database database, Consumer<Heard> listener) {
        this.database = database;
        this.listener = listener;
    }

    /** Starts listening on a virtual thread; the listener is called there, once for all that was announced meanwhile. */
    public static Announcements listen(Database database, Consumer<Heard> listener) {
        var announcements = new Announcements(database, listener);
        Thread.ofVirtual().name("announcements").start(announcements::run);
        return announcements;
    }

    private void run() {
        while (!closed) {
            try (Connection opened = database.source().getConnection()) {
                connection = opened;
                try (Statement listen = opened.createStatement()) {
                    listen.execute("listen esoya");
                }
                database.heardOfLink(true);
                listener.accept(new Heard.Anything());
                hear(opened);
            } catch (SQLException lost) {
                if (!closed && Trouble.of(lost) instanceof Outage) {
                    database.heardOfLink(false);
                }
                pause(2_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void hear(Connection opened) throws SQLException, InterruptedException {
        long lastTold = System.nanoTime();
        while (!closed) {
            PGNotification[] heard = opened.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
            if (heard != null && heard.length > 0) {
                // everybody hears at the same moment; not everybody should ask at the same moment
                Thread.sleep(spread());
                listener.accept(Heard.told(Stream.of(heard).map(PGNotification::getParameter)));
                lastTold = System.nanoTime();
            } else {
                try (Statement alive = opened.createStatement()) {
                    alive.execute("select 1");
                }
                if (System.nanoTime() - lastTold > SILENCE_NANOS) {
                    listener.accept(new Heard.Anything());
                    lastTold = System.nanoTime();
                }
            }
        }
    }

    /** How long a workstation waits after a hint before it asks again: another time for each, between 0.1 and 0.5 s. */
    public static Duration spread() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextInt(SPREAD_FROM, SPREAD_TO));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        Connection open = connection;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException alreadyGone) {
                connection = null;
            }
        }
    }
}
