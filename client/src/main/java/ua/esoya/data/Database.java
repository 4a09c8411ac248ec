package ua.esoya.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.schema.api.Routines;

/**
 * What one signed-in person does with the server. Every call runs in a transaction of its own, throws {@link Refusal} or
 * {@link Outage}, and must not be made on the FX thread: the window would freeze with the network.
 */
public final class Database implements AutoCloseable {
    private static final int POOL_SIZE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final long FIRST_PAUSE_MILLIS = 150;

    private final PersonalDataSource source;
    private final HikariDataSource pool;
    private final List<Consumer<Boolean>> linkWatchers = new CopyOnWriteArrayList<>();
    private final Hints hints = new Hints(new Hints.Line() {
        @Override
        public Duration tell(Hints.Hint hint) {
            return tellOthers(sql -> Routines.announce(sql.configuration(), hint.topic(), hint.officeId() == Hints.ALL_OFFICES ? null : hint.officeId()));
        }

        @Override
        public Duration tellWaiting() {
            return tellOthers(sql -> Routines.announceWaiting(sql.configuration()));
        }
    });
    private volatile boolean linked = true;

    Database(PersonalDataSource source) {
        this.source = source;
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("esoya");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(0);
        config.setIdleTimeout(TimeUnit.MINUTES.toMillis(5));
        config.setMaxLifetime(TimeUnit.MINUTES.toMillis(30));
        config.setConnectionTimeout(4_000);
        config.setValidationTimeout(1_500);
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(true);
        this.pool = new HikariDataSource(config);
    }

    /** Reads once; an outage is told at once, because a reader can be asked again. */
    public <T extends @Nullable Object> T read(Function<DSLContext, T> query) {
        return once(query);
    }

    /**
     * Runs an idempotent verb, again and again while the server is away, up to a dozen seconds: the request id inside makes
     * the server answer a repeated request the same, so that nothing is registered twice.
     */
    public <T extends @Nullable Object> T write(Function<DSLContext, T> verb) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                return once(verb);
            } catch (Outage outage) {
                if (!Trouble.worthAnotherTry(outage) || System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause) > deadline) {
                    throw outage;
                }
                pause(pause, outage);
                pause = Math.min(pause * 2, 2_000);
            }
        }
    }

    /** After a verb: tells other workstations that a list changed. Loss is harmless, so trouble is swallowed here and only here. */
    public void announce(String topic, int officeId) {
        hints.tell(new Hints.Hint(topic, officeId));
    }

    /** The same of something that all offices share. */
    public void announceToAll(String topic) {
        hints.tell(new Hints.Hint(topic, Hints.ALL_OFFICES));
    }

    private Duration tellOthers(Function<DSLContext, Integer> announcing) {
        try {
            return Duration.ofMillis(once(announcing));
        } catch (RuntimeException lost) {
            // a hint may still be on its way when the person leaves
            if (!(lost instanceof Outage) && !(lost instanceof Refusal) && !pool.isClosed()) {
                throw lost;
            }
            return Duration.ZERO;
        }
    }

    /** Called with false when the server stops answering and with true when it answers again; on a background thread. */
    public void watchLink(Consumer<Boolean> watcher) {
        linkWatchers.add(watcher);
    }

    PersonalDataSource source() {
        return source;
    }

    /** The line that only listens learns first that the server is gone, and that it is back. */
    void heardOfLink(boolean now) {
        linkChanged(now);
    }

    private <T extends @Nullable Object> T once(Function<DSLContext, T> query) {
        refuseOnFxThread();
        try {
            T answer = DSL.using(pool, SQLDialect.POSTGRES).transactionResult(c -> query.apply(c.dsl()));
            linkChanged(true);
            return answer;
        } catch (RuntimeException thrown) {
            RuntimeException trouble = Trouble.of(thrown);
            // work of a closed screen is interrupted, which closes its socket: nobody's outage
            if (trouble instanceof Outage && !Thread.currentThread().isInterrupted()) {
                linkChanged(false);
            }
            throw trouble;
        }
    }

    private void linkChanged(boolean now) {
        if (linked != now) {
            linked = now;
            linkWatchers.forEach(watcher -> watcher.accept(now));
        }
    }

    private static void pause(long millis, Outage outage) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw outage;
        }
    }

    private static void refuseOnFxThread() {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("the FX thread must not wait for the database");
        }
    }

    @Override
    public void close() {
        hints.close();
        pool.close();
    }
}
