package ua.esoya.schema.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-4.11c")
@Tag("CSP-2.4.16")
class SealTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext agent = database.as("agent1");
    private final DSLContext desk = database.as("registrar1");

    @Test
    void sealsWhatIsFinishedAndChainsTheSeals() {
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
        JsonNode first = seal();
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
        JsonNode second = seal();
        assertEquals(first.get("batch_number").asInt() + 1, second.get("batch_number").asInt());
        assertEquals(first.get("sha256"), second.get("previous_sha256"));
        assertEquals(first.get("below_transaction"), second.get("from_transaction"));
        assertEquals(database.asOwner().fetchValue("select count(*) from audit.row_change where transaction < {0}::xid8", DSL.val(second.get("below_transaction").asText())),
                database.asOwner().fetchValue("select sum(row_change_count) from audit.seal"));
    }

    @Test
    void leavesAnOpenTransactionForTheNextSeal() {
        DSLContext slow = database.anotherConnection("registrar1");
        slow.execute("begin");
        Intakes.register(slow, Intakes.of(slow, Intakes.RESIDENCE));
        String open = String.valueOf(slow.fetchValue("select pg_current_xact_id()::text"));
        JsonNode before = seal();
        assertTrue(Long.parseLong(before.get("below_transaction").asText()) <= Long.parseLong(open));
        slow.execute("commit");
        JsonNode after = seal();
        assertTrue(Long.parseLong(after.get("below_transaction").asText()) > Long.parseLong(open));
        assertEquals(before.get("sha256"), after.get("previous_sha256"));
    }

    @Test
    void printsTheLastSealOfADayAndRecordsIt() {
        JsonNode last = seal();
        DSLContext keeper = database.as("technical1");
        assertEquals(last.get("sha256"), json(keeper, "select api.seal_sheet(null)::text").get("sha256"));
        JsonNode printed = json(keeper, "select api.seal_sheet('2026-11-18')::text");
        assertTrue(printed.get("seals").asInt() > 0 && printed.get("events").asInt() > 0, printed::toString);
        assertEquals(printed.get("batch_number").asInt(), database.asOwner().fetchValue(
                "select (detail ->> 'batch_number')::int from audit.event where kind = 'seal_printed' order by event_id desc limit 1"));
        assertEquals(json(keeper, "select api.seal_standing()::text").get("batch_number"), printed.get("batch_number"));
        assertRefused("ZN404", () -> keeper.fetch("select api.seal_sheet('2026-11-17')"));
        assertRefused("42501", () -> database.as("supervisor1").fetch("select api.seal_sheet(null)"));
    }

    @Test
    void answersTheSameSealWhenNothingIsNew() {
        seal();
        assertEquals(seal().get("sha256"), seal().get("sha256"));
    }

    @Test
    @Tag("ESOYA-4.13")
    void namesAndEndsWhoHoldsTheSealBackTooLong() {
        assertTrue(seal().get("lag").isNull());
        DSLContext holder = database.anotherConnection("registrar1");
        holder.execute("begin");
        holder.fetch("select pg_current_xact_id()::text");
        Object pid = holder.fetchValue("select pg_backend_pid()");
        database.asSuperuser().execute("update ref.parameter set value = '0' where code = 'seal_lag_seconds'");
        try {
            JsonNode lag = seal().get("lag");
            assertEquals(pid, lag.get("pid").asInt());
            assertEquals("registrar1", lag.get("login").asText());
            assertTrue(lag.get("ended").asBoolean());
            Assertions.assertThrows(DataAccessException.class, () -> holder.fetch("select 1"));
            assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'seal_lag' and detail ->> 'login' = 'registrar1'"));
        } finally {
            database.asSuperuser().execute("update ref.parameter set value = '300' where code = 'seal_lag_seconds'");
        }
    }

    @Test
    void takesNoOrdersFromPersons() {
        for (String person : new String[] {"registrar1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> database.as(person).fetch("select api.seal_journal()"));
            assertRefused("42501", () -> database.as(person).fetch("select * from audit.seal"));
        }
        assertRefused("ZN301", () -> database.withoutSession("agent1").fetch("select api.seal_journal()"));
        seal();
    }

    @Test
    void theTreeIsThatOfRfc6962() {
        // the leaves hash of nothing but themselves: three leaves, the odd one goes up
        Record row = Objects.requireNonNull(database.asOwner().fetchSingle("""
                with leaf as (select decode(repeat('0' || n, 40), 'hex') as l from generate_series(1, 3) n),
                     hashed as (select array_agg(sha256('\\x00'::bytea || l) order by l) as h, string_agg(l, ''::bytea order by l) as leaves from leaf)
                select internal.merkle_root(leaves), sha256('\\x01'::bytea || sha256('\\x01'::bytea || h[1] || h[2]) || h[3]), internal.merkle_root(substr(leaves, 1, 40)), h[1]
                from hashed"""));
        assertArrayEquals(row.get(1, byte[].class), row.get(0, byte[].class));
        assertArrayEquals(row.get(3, byte[].class), row.get(2, byte[].class));
    }

    @Test
    @Tag("ESOYA-4.11b")
    void nobodyTakesAnythingOutOfTheJournal() {
        seal();
        for (String table : new String[] {"row_change", "event", "seal", "era"}) {
            assertRefused("ZN380", () -> database.asOwner().execute("delete from audit." + table + " where false"));
            assertRefused("ZN380", () -> database.asSuperuser().execute("truncate audit." + table + " cascade"));
        }
        assertRefused("ZN380", () -> database.asSuperuser().execute("update audit.event set kind = 'sign_out'"));
        assertEquals(0L, database.asSuperuser().fetchValue("""
                select count(*) from pg_class c cross join lateral aclexplode(c.relacl) a
                where c.relnamespace = 'audit'::regnamespace and c.relkind = 'r' and a.privilege_type in ('DELETE', 'TRUNCATE', 'UPDATE') and a.grantee <> c.relowner"""));
        assertTrue((Long) database.asOwner().fetchValue("select count(*) from audit.seal") > 0);
        assertNull(database.asOwner().fetchValue("select previous_sha256 from audit.seal where batch_number = 1"));
    }

    private static JsonNode json(DSLContext login, String query) {
        return Intakes.object(login.fetchSingle(query).get(0, String.class));
    }

    private JsonNode seal() {
        return Intakes.object(Objects.requireNonNull(agent.resultQuery("select api.seal_journal()").fetchOneInto(String.class)));
    }
}
