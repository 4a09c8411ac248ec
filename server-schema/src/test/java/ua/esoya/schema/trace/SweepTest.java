package ua.esoya.schema.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-2.1.6b")
@Tag("ESOYA-4.11c")
class SweepTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static int rounds;

    @Test
    void goesThroughTheArchiveInPagesAndNamesWhatIsDamaged() {
        database.clock().startAt(TestServer.START);
        for (int n = 0; n < 5; n++) {
            keep("file " + n);
        }
        assertEquals(3, sweep(3).get("checked").asInt());
        JsonNode rest = sweep(3);
        assertEquals(2, rest.get("checked").asInt());
        assertTrue(rest.get("finished").asBoolean());
        assertEquals(0L, failures());
        assertEquals(0, sweep(3).get("checked").asInt(), "a walk that is over begins anew only in its time");
        nextRound();

        String broken = Objects.requireNonNull(database.asOwner().resultQuery("select encode(sha256, 'hex') from archive.blob_place order by sha256 desc limit 1").fetchOneInto(String.class));
        // as a disk that errs: no statement of anybody gets there
        database.asSuperuser().execute("alter table archive.blob_default disable trigger _100_only_grows");
        database.asSuperuser().execute("update archive.blob set content = content || 'x' where encode(sha256, 'hex') = {0}", DSL.val(broken));
        assertFalse(sweep(3).get("finished").asBoolean());
        assertEquals(1, sweep(3).get("damaged").asInt());
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'integrity_failed' and detail ->> 'sha256' = {0}", DSL.val(broken)));

        nextRound();
        assertEquals(1, walk().get("damaged").asInt(), "it is still there");
        assertEquals(1L, failures(), "and was told");
        assertEquals(1, health().get("damaged").asInt());
        database.asSuperuser().execute("update archive.blob set content = substr(content, 1, length(content) - 1) where encode(sha256, 'hex') = {0}", DSL.val(broken));
        nextRound();
        walk();
        assertEquals(0, health().get("damaged").asInt(), "whole again");
        database.asSuperuser().execute("update archive.blob set content = content || 'x' where encode(sha256, 'hex') = {0}", DSL.val(broken));
        nextRound();
        walk();
        assertEquals(2L, failures(), "a new damage is told anew");
    }

    @Test
    void isTheMachinesWork() {
        assertRefused("42501", () -> database.as("technical1").fetch("select api.sweep_scans(1)"));
    }

    private static void nextRound() {
        rounds++;
        database.clock().startAt(TestServer.START.plusDays(2L * rounds));
    }

    private static JsonNode walk() {
        JsonNode last = sweep(3);
        while (!last.get("finished").asBoolean()) {
            last = sweep(3);
        }
        return last;
    }

    private static JsonNode health() {
        return Intakes.object(String.valueOf(database.as("technical1").fetchValue("select api.health_page() -> 'sweep'")));
    }

    private static void keep(String content) {
        database.asOwner().fetch("select internal.keep_blob(convert_to({0}, 'UTF8'))", DSL.val(content));
    }

    private static long failures() {
        return (Long) Objects.requireNonNull(database.asOwner().fetchValue("select count(*) from audit.event where kind = 'integrity_failed'"));
    }

    private static JsonNode sweep(int limit) {
        return Intakes.object(Objects.requireNonNull(database.as("agent1").resultQuery("select api.sweep_scans({0})", DSL.val(limit)).fetchOneInto(String.class)));
    }
}
