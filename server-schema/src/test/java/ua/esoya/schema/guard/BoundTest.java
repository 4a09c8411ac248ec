package ua.esoya.schema.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;

/** The second list: what PostgreSQL lets every login do, each with its bound. */
@Tag("ESOYA-4.11d")
class BoundTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void settingsOfAnOwnLoginLastUntilTheNextSignIn() {
        DSLContext desk = database.withoutSession("moderator1");
        desk.execute("alter role moderator1 set statement_timeout = '1ms'");
        assertEquals(1L, settings());
        database.asSuperuser().execute("set statement_timeout = 0");
        desk.execute("set statement_timeout = 0");
        desk.fetch("select api.sign_in(null, 'test')");
        assertEquals(0L, settings());
    }

    @Test
    void noPlanIsCompiled() {
        assertEquals("off", database.as("registrar1").fetchValue("show jit"));
    }

    @Test
    void aTransactionLeftOpenIsEndedAndRecorded() {
        DSLContext sleeper = database.withoutSession("supervisor1");
        sleeper.fetch("select api.sign_in(null, 'test')");
        sleeper.execute("begin");
        sleeper.fetch("select * from api.registration_journal limit 1");
        database.asSuperuser().execute("update ref.parameter set value = '0' where code = 'stuck_seconds'");
        assertTrue((int) database.as("agent1").fetchValue("select api.end_stuck_connections()") >= 1);
        assertThrows(DataAccessException.class, () -> sleeper.fetch("select 1"));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'connection_ended' and detail ->> 'kind' = 'idle_transaction'"));
        database.asSuperuser().execute("update ref.parameter set value = '60' where code = 'stuck_seconds'");
        DSLContext again = database.withoutSession("supervisor1");
        again.fetch("select api.sign_in(null, 'test')");
        again.execute("begin");
        assertEquals(0, database.as("agent1").fetchValue("select api.end_stuck_connections()"), "control: within the bound nobody is ended");
        again.execute("rollback");
    }

    @Test
    void aLoginHasAtMostTwelveConnections() {
        List<DSLContext> open = new ArrayList<>();
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> {
            for (int i = 0; i < 13; i++) {
                open.add(database.withoutSession("provider1"));
            }
        });
        assertEquals(12, open.size());
        assertTrue(refused.getMessage().contains("too many connections"), refused::getMessage);
    }

    @Test
    @Tag("ESOYA-6.6")
    @Tag("ESOYA-6.7")
    void nobodyOpensThePeopleOfACityOneByOne() {
        DSLContext registrar = database.as("registrar1");
        database.asSuperuser().execute("update ref.parameter set value = '3' where code = 'openings_an_hour'");
        for (int i = 0; i < 3; i++) {
            registrar.fetch("select api.find_person('intake', 'taxpayer_number', '3185001247', null)");
        }
        assertEquals("openings_limit", assertRefused("ZN323", () -> registrar.fetch("select api.find_person('intake', 'taxpayer_number', '3185001247', null)")).getConstraint());
        database.asSuperuser().execute("update ref.parameter set value = '150' where code = 'openings_an_hour'");
        registrar.fetch("select api.find_person('intake', 'taxpayer_number', '3185001247', null)");
    }

    @Test
    void listeningTellsNoData() {
        DSLContext listener = database.as("registrar1");
        listener.execute("listen esoya");
        assertRefused("ZN401", () -> database.as("registrar2").fetch("select api.announce('Шевчук Оксана', 1)"));
        database.as("registrar2").fetch("select api.announce('case', 2)");
    }

    private static long settings() {
        return ((Number) database.asSuperuser().fetchValue("select count(*) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where r.rolname = 'moderator1'")).longValue();
    }
}
