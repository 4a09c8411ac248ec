package ua.esoya.schema.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import ua.esoya.schema.TestDatabase;

/** Hints to the other workstations: gathered by the server, so that sixty listeners are woken four times a second at most, and none is lost. */
@Tag("ESOYA-5.8.7")
@Tag("CSP-3.2.10")
@Timeout(60)
class HintTest {
    private static final int PAUSE = 250;
    private static final int LISTEN_MILLIS = 10_000;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final DSLContext colleague = database.as("registrar2");
    private final DSLContext listener = database.anotherConnection("registrar2");

    @BeforeEach
    void listen() {
        database.asOwner().execute("truncate exchange.hint");
        listener.execute("listen esoya");
    }

    @Test
    void theFirstIsToldAtOnce() throws SQLException {
        assertEquals(0, announce(desk, "case", 1));
        assertEquals(List.of("case:1"), heard());
    }

    @Test
    void theNextWaitsForTheEndOfThePause() throws SQLException {
        // a machine may be too slow for the second to fall into the pause of the first, but not twenty times
        int pause = IntStream.range(0, 20).map(i -> {
            announce(desk, "case", 1);
            return announce(colleague, "case", 2);
        }).filter(it -> it > 0).findFirst().orElseThrow();
        assertTrue(pause <= PAUSE, () -> "a pause of " + pause);
        untilTold();
        List<String> all = heardUntil("case:2");
        assertEquals("case:2", all.getLast());
        assertEquals(0, tellWaiting(desk), "nothing is left");
    }

    @Test
    void whatComesWhileAColleagueTellsIsToldTogetherAndOnce() throws SQLException {
        database.asSuperuser().transaction(telling -> {
            telling.dsl().fetch("select pg_advisory_xact_lock(-5, 0)");
            assertEquals(PAUSE, announce(desk, "case", 1));
            assertEquals(PAUSE, announce(colleague, "case", 1));
            assertEquals(PAUSE, announce(colleague, "card", 2));
        });
        // whoever comes first tells for all: the others may have been killed
        assertEquals(0, tellWaiting(desk));
        assertEquals(List.of("card:2", "case:1"), heard().stream().sorted().toList());
        assertEquals(0, tellWaiting(colleague));
        announce(desk, "reference", 1);
        untilTold();
        assertEquals(List.of("reference:1"), heardUntil("reference:1"), "nothing is told twice");
    }

    @Test
    void aClockThatWasSetBackHoldsNothingUp() throws SQLException {
        announce(desk, "case", 1);
        heard();
        database.asOwner().execute("update exchange.hint set told_at = clock_timestamp() + interval '1 hour'");
        assertEquals(0, announce(desk, "case", 2));
        assertEquals(List.of("case:2"), heard());
    }

    private static int announce(DSLContext desk, String topic, int officeId) {
        return Objects.requireNonNull(desk.fetchOne("select api.announce(?, ?)", topic, officeId)).get(0, int.class);
    }

    private static int tellWaiting(DSLContext desk) {
        return Objects.requireNonNull(desk.fetchOne("select api.announce_waiting()")).get(0, int.class);
    }

    private void untilTold() {
        while (tellWaiting(desk) > 0) {
            Thread.onSpinWait();
        }
    }

    private List<String> heardUntil(String last) throws SQLException {
        List<String> all = new ArrayList<>();
        for (List<String> next = heard(); !next.isEmpty(); next = next.contains(last) ? List.of() : heard()) {
            all.addAll(next);
        }
        return all;
    }

    /** What the next notification says. */
    private List<String> heard() throws SQLException {
        PGNotification[] hints = Objects.requireNonNull(listener.connectionResult(line -> line.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS)));
        return List.of(hints).stream().map(PGNotification::getParameter).toList();
    }
}
