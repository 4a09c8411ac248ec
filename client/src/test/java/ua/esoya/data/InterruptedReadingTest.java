package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Outage;
import ua.esoya.fx.Turns;

/** A screen that is closed while it reads: its work is interrupted, and with it the socket. */
class InterruptedReadingTest {
    private static final String READING = "select count(*) from pg_stat_activity where usename = 'registrar1' and state = 'active' and query like '%pg_sleep%'";

    @Test
    void isNoOutage() throws InterruptedException {
        var database = DemoDesk.signIn("registrar1").database();
        List<Boolean> links = new CopyOnWriteArrayList<>();
        List<Throwable> ended = new CopyOnWriteArrayList<>();
        try {
            database.watchLink(links::add);
            var reading = Thread.ofVirtual().start(() -> {
                try {
                    database.read(sql -> sql.select(DSL.field("pg_sleep(5)")).fetch());
                } catch (RuntimeException interrupted) {
                    ended.add(interrupted);
                }
            });
            new Turns().until("the server is reading", () -> DemoDesk.value(READING).equals("1"));
            reading.interrupt();
            reading.join();
            assertTrue(ended.getFirst() instanceof Outage, ended::toString);
            assertEquals(List.of(), links);
        } finally {
            database.close();
        }
    }
}
