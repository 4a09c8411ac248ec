package ua.esoya.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock of a test database: the body of {@code internal.now_at()}, from which all other clocks are read. */
public final class TestClock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private final TestDatabase database;

    TestClock(TestDatabase database) {
        this.database = database;
    }

    /** Stops the clock at a local time of the centre. */
    public void set(LocalDateTime local) {
        replace(database, "timestamptz '" + local.atZone(ZONE).toInstant() + "'");
    }

    /** Stops the clock at a moment: the night the clocks change has local times that come twice. */
    public void set(Instant moment) {
        replace(database, "timestamptz '" + moment + "'");
    }

    /** Lets the clock run on from a local time of the centre. */
    public void startAt(LocalDateTime local) {
        replace(database, runningFrom(local));
    }

    static void start(Connection superuser, LocalDateTime local) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(definition(runningFrom(local)));
        }
    }

    private static void replace(TestDatabase database, String body) {
        database.asSuperuser().execute(definition(body));
    }

    private static String runningFrom(LocalDateTime local) {
        return "clock_timestamp() + make_interval(secs => "
                + Duration.between(Instant.now(), local.atZone(ZONE).toInstant()).toSeconds() + ")";
    }

    private static String definition(String body) {
        return "create or replace function internal.now_at() returns timestamptz language sql volatile parallel safe"
                + " set search_path = pg_catalog, pg_temp as $clock$ select " + body + " $clock$";
    }
}
