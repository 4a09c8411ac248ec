package ua.esoya.schema.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** Plain JDBC as each role, with an open session: everything that psql with one's own password can try. */
@Tag("ESOYA-4.11a")
@Tag("ESOYA-4.11b")
@Tag("ESOYA-4.11c")
@Tag("ESOYA-6.6")
@Tag("ESOYA-6.7")
@Tag("CSP-2.4.16")
@Tag("NWP-8.11")
class AttackTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    /** Every text parameter of a verb is tried with this. */
    private static final String INJECTION = "'); drop table core.draft; select ('";

    static Stream<Attack> attacks() {
        return Attacks.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefused(Attack attack) {
        DSLContext attacker = database.as(attack.role());
        try {
            attacker.execute("begin");
            DataAccessException refusal = assertThrows(DataAccessException.class, () -> attacker.execute(attack.statement()));
            assertEquals(attack.code(), refusal.sqlState(), refusal::getMessage);
        } finally {
            attacker.execute("rollback");
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isReal(Attack attack) {
        DSLContext superuser = database.asSuperuser();
        try {
            superuser.execute("begin");
            superuser.execute(attack.control());
        } catch (DataAccessException refusal) {
            // the statement reached what it was after, and failed only on its made-up values
            assertFalse(refusal.sqlState().equals("42501") || refusal.sqlState().startsWith("42P") || refusal.sqlState().equals("42601")
                    || refusal.sqlState().equals("42883") || refusal.sqlState().equals("42703"), refusal::getMessage);
        } finally {
            superuser.execute("rollback");
        }
    }

    @Test
    void areAtLeastEighty() {
        assertTrue(attacks().distinct().count() >= 80, () -> String.valueOf(attacks().distinct().count()));
    }

    @Test
    void aTrickyConditionSeesNoRowOfAnotherOffice() {
        Staff.register(database);
        DSLContext registrar = database.as("registrar1");
        long mine = registrar.fetch("select * from api.registration_journal").size();
        // a division by the length of every label would fail, or tell, if rows of another office were evaluated
        registrar.fetch("select * from api.registration_journal where 1 / (case when office_id = 2 then 0 else 1 end) = 1");
        assertEquals(mine, registrar.fetch("select case_id from core.case_file where office_id > 0").size());
        assertEquals(2L, database.asOwner().fetchValue("select count(distinct office_id) from core.case_file"));
    }

    @Test
    void statisticsTellNothingOfPeople() {
        Staff.register(database);
        database.asSuperuser().execute("analyze core.person");
        String values = "select count(*) from pg_stats where schemaname = 'core' and tablename = 'person'";
        assertEquals(0L, database.as("registrar1").fetchValue(values));
        assertTrue((long) database.asSuperuser().fetchValue(values) > 0);
    }

    @Test
    void aForgedPathOrTableChangesNothing() {
        DSLContext registrar = database.as("registrar1");
        registrar.execute("set search_path = pg_temp, api, core");
        assertTrue(registrar.fetch("select * from api.service_list()").isNotEmpty());
        registrar.execute("reset search_path");
    }

    @Test
    void othersCannotBeStoppedOrRead() {
        Object pid = database.as("registrar2").fetchValue("select pg_backend_pid()");
        assertEquals("42501", assertThrows(DataAccessException.class, () -> database.as("registrar1").fetch("select pg_terminate_backend(" + pid + ")")).sqlState());
        assertEquals("42501", assertThrows(DataAccessException.class, () -> database.as("registrar1").fetch("select pg_cancel_backend(" + pid + ")")).sqlState());
        assertEquals("<insufficient privilege>", database.as("registrar1").fetchValue("select query from pg_stat_activity where pid = " + pid));
    }

    @Test
    void textIsNeverRunWhateverVerbTakesIt() {
        List<String> tried = new ArrayList<>();
        for (String login : List.of("registrar1", "technical1", "moderator1", "supervisor1", "agent1")) {
            DSLContext desk = database.as(login);
            for (Record verb : desk.fetch("""
                    select p.oid::regproc::text as name, array_to_string(array(select case format_type(t, null) when 'text' then '{0}' when 'uuid' then 'gen_random_uuid()'
                        when 'jsonb' then 'jsonb_build_object(''surname'', {0})' when 'text[]' then 'array[{0}]' else 'null::' || format_type(t, null) end
                        from unnest(p.proargtypes) with ordinality a (t, o) order by o), ', ') as arguments
                    from pg_proc p where p.pronamespace = 'api'::regnamespace and p.prokind = 'f' and 25 = any (p.proargtypes)
                      and has_function_privilege(p.oid, 'execute') and p.proname not in ('sign_in', 'enter', 'change_password')""")) {
                try {
                    desk.execute("begin");
                    desk.fetch("select * from " + verb.get(0) + "(" + verb.get(1, String.class).replace("{0}", "'" + INJECTION.replace("'", "''") + "'") + ")");
                } catch (DataAccessException refused) {
                    assertFalse(refused.sqlState().equals("42601"), () -> verb.get(0) + ": " + refused.getMessage());
                } finally {
                    desk.execute("rollback");
                }
                tried.add(verb.get(0, String.class));
            }
        }
        assertTrue(tried.size() > 20, tried::toString);
        assertEquals(true, database.asSuperuser().fetchValue("select to_regclass('core.draft') is not null"));
    }

    @Test
    void aForeignDraftIsToldApartFromNothingByNoError() {
        DSLContext owner = database.as("registrar2");
        var draft = java.util.UUID.randomUUID();
        save(owner, draft);
        assertEquals("ZN409", assertThrows(DataAccessException.class, () -> save(database.as("registrar1"), draft)).sqlState());
        save(database.as("registrar1"), java.util.UUID.randomUUID());
    }

    private static void save(DSLContext desk, java.util.UUID draft) {
        desk.resultQuery("select api.save_draft({0}, 1, 'чернетка', '{}', false)", org.jooq.impl.DSL.val(draft)).fetch();
    }

    /** A case in each of two offices. */
    private static final class Staff {
        private static boolean done;

        static void register(TestDatabase database) {
            if (done) {
                return;
            }
            for (String login : List.of("registrar1", "registrar2")) {
                DSLContext desk = database.as(login);
                desk.resultQuery("select api.register(gen_random_uuid(), {0})", org.jooq.impl.DSL.val(org.jooq.JSONB.valueOf(Intakes.of(desk, Intakes.RESIDENCE).toString()))).fetch();
            }
            done = true;
        }
    }
}
