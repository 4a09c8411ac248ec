package ua.esoya.schema.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;
import ua.esoya.schema.install.DemoData;

/** A refusal takes its own record back with it; the server's log keeps it, and the machine carries it over. */
@Tag("ESOYA-4.13")
@Tag("CSP-2.4.18")
class ServerLogTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeAll
    static void needsTheLog() {
        assumeTrue(database.asSuperuser().fetchValue("select pg_current_logfile('jsonlog')") != null,
                "start the server with -c logging_collector=on -c log_destination=jsonlog");
        read();
    }

    @Test
    void recordsAWrongPassword() {
        assertThrows(SQLException.class, () -> DriverManager.getConnection(database.target().url(), "registrar1", "Zovsim-inshyi-2026"));
        read();
        assertEquals(1L, count("sign_in_failed", "registrar1"));
    }

    @Test
    void recordsAConnectionOverTheLimit() throws SQLException {
        int limit = (Integer) Objects.requireNonNull(database.asSuperuser().fetchValue("select rolconnlimit from pg_catalog.pg_roles where rolname = 'technical1'"));
        DriverManager.getConnection(database.target().url(), "technical1", DemoData.password()).close();
        database.asSuperuser().execute("alter role technical1 connection limit 0");
        try {
            assertEquals("53300", assertThrows(SQLException.class, () -> DriverManager.getConnection(database.target().url(), "technical1", DemoData.password())).getSQLState());
        } finally {
            database.asSuperuser().execute("alter role technical1 connection limit " + limit);
        }
        read();
        assertEquals(1L, count("connection_limit", "technical1"));
    }

    /** From 17 on nobody gets in unrecorded, not even by forbidding their own connections to write. */
    @Test
    void lockingOneselfIntoReadingLetsNobodyInUnrecorded() throws SQLException {
        assumeTrue((int) Objects.requireNonNull(database.asSuperuser().fetchValue("select current_setting('server_version_num')::int")) >= 170000);
        DriverManager.getConnection(database.target().url(), "technical1", DemoData.password()).close();
        database.asSuperuser().execute("alter role technical1 set default_transaction_read_only = on");
        try {
            assertEquals("25006", assertThrows(SQLException.class, () -> DriverManager.getConnection(database.target().url(), "technical1", DemoData.password())).getSQLState());
        } finally {
            database.asSuperuser().execute("alter role technical1 reset default_transaction_read_only");
        }
    }

    @Test
    void keepsNoNameThatIsNobodys() {
        assertThrows(SQLException.class, () -> DriverManager.getConnection(database.target().url(), "Esoya-2026-password", "x"));
        read();
        assertEquals(1L, count("sign_in_failed", "unknown"));
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from audit.event where row_to_json(event)::text like '%Esoya-2026-password%'"));
    }

    @Test
    void recordsATableThatWasReachedFor() {
        assertRefused("42501", () -> database.as("registrar2").fetch("select * from core.person"));
        read();
        Record row = database.asOwner().fetchSingle("select kind::text, detail ->> 'code', detail ->> 'object' from audit.event where login_role = 'registrar2' and kind = 'refused_attempt' order by event_id desc limit 1");
        assertEquals("42501", row.get(1));
        assertEquals("person", row.get(2));
    }

    @Test
    void recordsARightThatTheOrderDoesNotGive() {
        database.asSuperuser().execute("grant esoya_registrar to supervisor1");
        try {
            assertRefused("ZN302", () -> database.as("supervisor1").fetch("select api.find_case('name', 'Шев')"));
        } finally {
            database.asSuperuser().execute("revoke esoya_registrar from supervisor1");
        }
        read();
        assertEquals(1L, count("right_refused", "supervisor1"));
    }

    @Test
    @Tag("ESOYA-5.2")
    void recordsWorkTriedAfterHours() {
        database.as("registrar1");
        database.clock().set(TestServer.START.withHour(23));
        try {
            assertRefused("ZN307", () -> Intakes.register(database.as("registrar1"), Intakes.of(database.as("registrar1"), Intakes.RESIDENCE)));
        } finally {
            database.clock().startAt(TestServer.START);
        }
        read();
        assertEquals(1L, count("after_hours_attempt", "registrar1"));
    }

    @Test
    void recordsEachLineOnceAndNoneTwice() {
        assertRefused("42501", () -> database.as("moderator1").fetch("select * from core.person"));
        read();
        assertEquals(1L, count("refused_attempt", "moderator1"));
        read();
        database.asSuperuser().execute("delete from audit.log_mark");
        read();
        assertEquals(1L, count("refused_attempt", "moderator1"));
    }

    /** A log is begun anew by size or by day; an agent that was stopped meanwhile finds all that was written. */
    @Test
    void losesNothingWhenTheLogIsBegunAnewManyTimesBetweenTwoReadings() {
        assertRefused("42501", () -> database.as("supervisor1").fetch("select * from core.person"));
        for (int files = 0; files < 3; files++) {
            beginLogAnew();
        }
        read();
        assertEquals(1L, count("refused_attempt", "supervisor1"));
    }

    @Test
    void copiesNoValueFromTheLog() {
        assertRefused("42501", () -> database.as("provider1").execute(
                "do $$ begin raise exception 'Петренко Марія 3185001247' using errcode = '42501', detail = 'Петренко'; end $$"));
        read();
        assertEquals(1L, count("refused_attempt", "provider1"));
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from audit.event where row_to_json(event)::text like '%Петренко%' or row_to_json(event)::text like '%3185001247%'"));
    }

    @Test
    void readsWholeLinesFromAnOffsetInsideALetter() {
        assertRefused("42501", () -> database.as("technical1").execute(
                "do $$ begin raise exception 'Їжак' using errcode = '42501'; end $$"));
        read();
        String file = String.valueOf(database.asSuperuser().fetchValue("select file from internal.server_log_files() order by file desc limit 1"));
        byte[] all = (byte[]) database.asSuperuser().fetchValue("select pg_read_binary_file(regexp_replace(pg_current_logfile('jsonlog'), '[^/]+$', '') || {0})", DSL.val(file));
        String letters = new String("Їжак".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        int inside = new String(all, StandardCharsets.ISO_8859_1).lastIndexOf(letters) + 1;
        assertTrue(inside > 0);
        JsonNode page = Intakes.object(Objects.requireNonNull(database.asSuperuser().resultQuery("select internal.server_log_page({0}, {1}, 1000000)", DSL.val(file), DSL.val((long) inside)).fetchOneInto(String.class)));
        assertTrue(page.get("read_to").asLong() > inside);
        assertFalse(page.get("lines").toString().contains("\"technical1\""), "the line that was cut is left out");
    }

    @Test
    void isReadByTheMachineOnly() {
        assertRefused("42501", () -> database.as("technical1").fetch("select api.read_server_log()"));
        assertRefused("42501", () -> database.as("agent1").fetch("select internal.server_log_files()"));
        assertRefused("42501", () -> database.as("agent1").fetch("select pg_read_binary_file('PG_VERSION')"));
        assertTrue(read().get("is_available").asBoolean());
    }

    /** The log is written by a process of its own, so the last line may be a moment late: read until nothing more comes. */
    private static JsonNode read() {
        // whatever was logged before this marker is in the file once the marker is
        String marker = "marker" + System.nanoTime();
        database.asSuperuser().execute("do $$ begin raise warning '" + marker + "'; end $$");
        while (!(Boolean) Objects.requireNonNull(database.asSuperuser().fetchValue("""
                select convert_from(pg_read_binary_file(pg_current_logfile('jsonlog')), 'UTF8') like '%' || {0} || '%'""", DSL.val(marker)))) {
            Thread.onSpinWait();
        }
        return Intakes.object(Objects.requireNonNull(database.as("agent1").resultQuery("select api.read_server_log()").fetchOneInto(String.class)));
    }

    /** A name of a log file holds seconds: asked again until the next one is there. */
    private static void beginLogAnew() {
        Object before = database.asSuperuser().fetchValue("select pg_current_logfile('jsonlog')");
        do {
            database.asSuperuser().fetchValue("select pg_rotate_logfile()");
        } while (before.equals(database.asSuperuser().fetchValue("select pg_current_logfile('jsonlog')")));
    }

    private static long count(String kind, String login) {
        return (Long) Objects.requireNonNull(database.asOwner().fetchValue("select count(*) from audit.event where kind = {0} and login_role = {1}", DSL.val(kind), DSL.val(login)));
    }
}
