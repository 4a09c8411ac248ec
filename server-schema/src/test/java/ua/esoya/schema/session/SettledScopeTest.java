package ua.esoya.schema.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Rights are settled once a session, and never outlive what they follow from. */
@Tag("ESOYA-4.12")
@Tag("ESOYA-6.10")
class SettledScopeTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void settled() {
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
        assertTrue(isSettled(database.asSuperuser()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "delete from access.access_end where false",
        "update access.access_order set valid_until = valid_until",
        "delete from access.order_sphere",
        "update access.composition set valid_until = valid_until",
        "update access.employee set provider_id = provider_id",
        "update ref.department set organisation_id = organisation_id",
        "update access.account set blocked_at = blocked_at",
        "update access.reception_schedule set closes_at = closes_at",
        "delete from access.employee_schedule",
        "delete from access.day_exception",
        "update ref.service set sphere_id = sphere_id",
        "update ref.office set title = title",
        "update ref.workplace set office_id = office_id",
        "update ref.parameter set value = value",
        "delete from ref.direction_sphere where false",
        "delete from ref.direction_provider where false"
    })
    void isStaleAfterAnyChangeItFollowsFrom(String change) {
        try {
            database.asSuperuser().transaction(work -> {
                work.dsl().execute(change);
                assertFalse(isSettled(work.dsl()));
                throw new DataAccessException("tried only");
            });
        } catch (DataAccessException e) {
            assertEquals("tried only", e.getMessage());
        }
        assertTrue(isSettled(database.asSuperuser()), "what was undone leaves the scope settled");
    }

    @Test
    void isStaleOnTheNextDay() {
        database.clock().set(TestServer.START.plusDays(1));
        try {
            assertFalse(isSettled(database.asSuperuser()));
        } finally {
            database.clock().startAt(TestServer.START);
        }
    }

    @Test
    void givesWhatTheOrdersGive() {
        String question = "select (internal.my_groups(), internal.my_offices(), internal.my_services(), internal.my_employee(), internal.my_offices_as('esoya_registrar'))::text";
        String settled = desk.fetchSingle(question).get(0, String.class);
        database.asSuperuser().execute("update access.scope_stamp set stamp = stamp + 1");
        assertEquals(settled, desk.fetchSingle(question).get(0, String.class));
    }

    @Test
    void isWrittenByNobodyAtTheCounter() {
        for (String forged : List.of(
                "update access.session_scope set offices = '{1,2,3}'",
                "insert into access.session_scope select * from access.session_scope",
                "update access.scope_stamp set stamp = 0",
                "select internal.settle_scope()")) {
            assertRefused("42501", () -> desk.execute(forged));
        }
        assertEquals(1, database.asSuperuser().execute("update access.scope_stamp set stamp = stamp + 1"), "the owner can");
    }

    private boolean isSettled(DSLContext superuser) {
        return superuser.fetchSingle("""
                select exists (select from access.session_scope c join access.session s using (session_id) join access.scope_stamp t using (stamp)
                               where s.login_role = 'registrar1' and s.closed_at is null and c.day = internal.today())""").get(0, Boolean.class);
    }
}
