package ua.esoya.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls everything in schema api from a connection that has a right password but no open session: what psql gives. */
@Tag("ESOYA-4.1")
@Tag("ESOYA-5.1")
class EveryVerbAsksWhoTest {
    private static final Set<String> BEFORE_SIGN_IN = Set.of("schema_version", "sign_in", "change_password", "accept_obligation",
            // neither tells of a person or a case
            "server_time", "workplace_list");

    private static final Set<String> NO_SESSION_OR_NO_RIGHT = Set.of("ZN301", "ZN302", "42501");

    private static final String FUNCTIONS = """
            select p.proname, p.oid::regproc::text || '(' || coalesce((select string_agg('null::' || format_type(t, null), ', ' order by o)
                                                                       from unnest(p.proargtypes) with ordinality a (t, o)), '') || ')' as call
            from pg_proc p
            where p.pronamespace = 'api'::regnamespace and p.prokind = 'f'
            order by 1
            """;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void refusesEveryCallWithoutASession() {
        DSLContext outsider = database.withoutSession("registrar1");
        List<String> open = new ArrayList<>();
        int refused = 0;
        for (Record function : database.asSuperuser().fetch(FUNCTIONS)) {
            if (BEFORE_SIGN_IN.contains(function.get(0, String.class))) {
                continue;
            }
            String call = function.get(1, String.class);
            try {
                int rows = outsider.fetch("select * from " + call).size();
                open.add(call + " answered " + rows + " rows");
            } catch (DataAccessException e) {
                if (NO_SESSION_OR_NO_RIGHT.contains(e.sqlState())) {
                    refused++;
                } else {
                    open.add(call + " went on to " + e.sqlState());
                }
            }
        }
        assertEquals(List.of(), open);
        assertTrue(refused > 5);
    }

    @Test
    void showsNoRowOfAnyViewWithoutASession() {
        DSLContext outsider = database.withoutSession("registrar1");
        List<String> open = new ArrayList<>();
        for (String view : database.asSuperuser().fetch("select c.oid::regclass::text from pg_class c where c.relkind = 'v' and c.relnamespace = 'api'::regnamespace")
                .getValues(0, String.class)) {
            try {
                int rows = outsider.fetch("select * from " + view + " limit 1").size();
                if (rows > 0) {
                    open.add(view);
                }
            } catch (DataAccessException e) {
                assertEquals("42501", e.sqlState(), view);
            }
        }
        assertEquals(List.of(), open);
        // control: with a session at least the list of offices answers
        assertTrue(database.as("registrar1").fetch("select * from api.office_list").isNotEmpty());
    }
}
