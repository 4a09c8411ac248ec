package ua.esoya.schema.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;
import static ua.esoya.schema.register.RegisterVerbs.call;
import static ua.esoya.schema.register.RegisterVerbs.id;
import static ua.esoya.schema.register.RegisterVerbs.json;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;

@Tag("CSP-3.2.12")
class AnnouncementTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @Test
    void aPlannedBreakIsToldAnHourBefore() {
        assertRefused("ZN330", () -> announce("planned_outage", "2026-11-18T10:59:59", "2026-11-18T12:00"));
        int announced = announce("planned_outage", "2026-11-18T11:00", "2026-11-18T12:00");
        announce("emergency_outage", "2026-11-18T10:01", "2026-11-18T10:30");
        assertEquals(2, database.as("registrar1").fetch("select * from api.announcements_now() where kind like '%outage'").size());
        assertEquals("2026-11-18 11:00:00.0", String.valueOf(database.as("registrar1").fetchValue("select starts_at from api.announcements_now() where kind = 'planned_outage'")));
        assertEquals("ahead", state(announced));
        call(database.as("technical1"), "select api.withdraw_announcement({0}, {1})", id(), announced);
        assertEquals(1, database.as("registrar1").fetch("select * from api.announcements_now() where kind like '%outage'").size());
        assertEquals("withdrawn", state(announced));
        database.clock().set(LocalDateTime.of(2026, 11, 18, 12, 0));
        assertEquals(0, database.as("registrar1").fetch("select * from api.announcements_now() where kind like '%outage'").size());
        assertRefused("42501", () -> call(database.as("registrar1"), "select api.announce_to_all({0}, {1})", id(), json("{}")));
    }

    @Test
    @Tag("CSP-3.6.4")
    void tellsWhoHasReadAnInstruction() {
        int instruction = announce("instruction", "2026-11-18T10:00", "2026-11-19T10:00");
        assertEquals(true, database.as("registrar2").fetchValue("select api.mark_announcement_read(" + instruction + ")"));
        assertEquals(false, database.as("registrar2").fetchValue("select api.mark_announcement_read(" + instruction + ")"));
        assertEquals(1, database.as("moderator1").fetch("select * from api.announcement_readers(" + instruction + ")").size());
    }

    private static String state(int announcement) {
        return String.valueOf(database.as("supervisor1").fetchValue("select state from api.announcement_list() where announcement_id = " + announcement));
    }

    private static int announce(String kind, String from, String until) {
        return call(database.as("technical1"), "select api.announce_to_all({0}, {1})", id(), json("""
                {"kind": "%s", "body": "Оновлення сервера", "starts_at": "%s", "ends_at": "%s"}""".formatted(kind, from, until))).get("announcement_id").asInt();
    }
}
