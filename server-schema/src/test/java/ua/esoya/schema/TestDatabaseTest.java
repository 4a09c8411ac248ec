package ua.esoya.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestDatabaseTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @ParameterizedTest
    @ValueSource(strings = {"registrar1", "registrar2", "moderator1", "technical1", "supervisor1", "provider1", "agent1"})
    void signsEveryPersonInAsALoginOfItsOwn(String login) {
        assertEquals(login, database.as(login).fetchValue("select session_user"));
        assertEquals(login, database.anotherConnection(login).fetchValue("select session_user"));
    }

    @Test
    void showsAPersonNothingPastTheVerbs() {
        assertRefused("42501", () -> database.as("registrar1").fetch("select * from core.person"));
        assertRefused("42501", () -> database.as("registrar1").fetch("select * from core.draft"));
        assertEquals(0, database.asOwner().fetchCount(DSL.table("core.person")));
    }

    @Test
    void stopsTheClockWhereItIsTold() {
        LocalDateTime moment = LocalDateTime.of(2026, 10, 25, 3, 30);
        database.clock().set(moment);
        assertEquals(moment, database.asOwner().fetchOne("select internal.local_now()").get(0, LocalDateTime.class));
        database.clock().startAt(TestServer.START);
    }
}
