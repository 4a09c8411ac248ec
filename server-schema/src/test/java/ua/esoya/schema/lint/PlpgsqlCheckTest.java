package ua.esoya.schema.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;

/** Looks into the bodies of all PL/pgSQL functions; only a server that has the extension can (Debian: postgresql-15-plpgsql-check). */
class PlpgsqlCheckTest {
    private static final String FINDINGS = """
            select p.oid::regprocedure || ': ' || c.level || ' ' || c.message || coalesce(' (line ' || c.lineno || ')', '')
            from pg_proc p
            join pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
            join pg_namespace n on n.oid = p.pronamespace and n.nspname !~ '^(pg_|information_schema$|extension$)'
            cross join lateral extension.plpgsql_check_function_tb(p.oid, fatal_errors := false, other_warnings := true, extra_warnings := false,
                                                                   performance_warnings := false) c
            where p.prorettype <> 'trigger'::regtype
            """;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void findsNothingInAnyFunction() {
        DSLContext superuser = superuserWithTheExtension();
        assertEquals(List.of(), superuser.fetch(FINDINGS).getValues(0, String.class));
    }

    @Test
    void findsAPlantedFault() {
        DSLContext superuser = superuserWithTheExtension();
        superuser.execute("create function internal.planted() returns int language plpgsql as $$ begin return (select absent from core.person); end $$");
        assertFalse(superuser.fetch(FINDINGS + " and p.proname = 'planted'").isEmpty());
        superuser.execute("drop function internal.planted()");
    }

    private static DSLContext superuserWithTheExtension() {
        DSLContext superuser = database.asSuperuser();
        assumeTrue(superuser.fetch("select from pg_available_extensions where name = 'plpgsql_check'").isNotEmpty(),
                "the server has no plpgsql_check: apt install postgresql-15-plpgsql-check and set esoya.test.url");
        superuser.execute("create extension if not exists plpgsql_check schema extension");
        return superuser;
    }
}
