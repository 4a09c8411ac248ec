package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;
import ua.esoya.schema.install.DemoData;

/** The server's part in locking a workplace. */
@Tag("ESOYA-6.4")
class WorkplaceLockTest {
    private static final String EVENTS = """
            select string_agg(kind, ',' order by event_id) from audit.event
            where login_role = 'registrar2' and kind like 'workplace_%'""";

    @Test
    void thePasswordIsProvedBesideTheSessionWhichGoesOn() {
        var server = new SignIn(DemoDesk.address(), "client-test");
        var opened = DemoDesk.signIn("registrar2");
        try {
            assertEquals(Duration.ofMinutes(Long.parseLong(DemoDesk.value("select value from ref.parameter where code = 'idle_minutes'"))), opened.lockAfter());
            opened.recordLock(true);
            assertEquals("password_wrong", assertThrows(Refusal.class, () -> server.prove("registrar2", "no such word".toCharArray())).rule());
            assertDoesNotThrow(() -> server.prove("registrar2", DemoData.password().toCharArray()));
            opened.recordLock(false);
            assertEquals("workplace_locked,workplace_unlocked", DemoDesk.value(EVENTS));
        } finally {
            opened.leave();
        }
    }
}
