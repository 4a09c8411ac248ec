package ua.esoya.schema.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;

/** What a superuser does past all rights is noticed at the next sealing. */
@Tag("ESOYA-4.11c")
@Tag("ESOYA-4.13")
class GuardWatchTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeEach
    void knowsHowItWas() {
        seal();
    }

    @Test
    void saysNothingWhileNothingIsTouched() {
        int before = failures().size();
        seal();
        assertEquals(before, failures().size());
    }

    @Test
    void noticesATriggerSwitchedOff() {
        int before = failures().size();
        database.asSuperuser().execute("alter table core.case_file disable trigger _900_audit_change");
        seal();
        assertEquals("trigger _900_audit_change on core.case_file", failures().getLast());
        seal();
        assertEquals(before + 1, failures().size(), "told once");
        database.asSuperuser().execute("alter table core.case_file enable always trigger _900_audit_change");
    }

    @Test
    void noticesATableEmptiedWithItsTriggersOff() {
        database.asSuperuser().execute("alter table core.case_task disable trigger all");
        database.asSuperuser().execute("truncate core.case_task");
        database.asSuperuser().execute("alter table core.case_task enable trigger all");
        seal();
        assertTrue(failures().contains("storage core.case_task"), () -> failures().toString());
    }

    @Test
    void recordsATruncateByItself() {
        database.asSuperuser().execute("truncate core.case_task");
        assertEquals("postgres", database.asOwner().fetchValue("select login_role::text from audit.row_change where action = 'truncate' and table_name = 'core.case_task'"));
    }

    @Test
    void recordsChangesOfASessionThatCallsItselfAReplica() {
        database.asSuperuser().execute("set session_replication_role = replica");
        database.asSuperuser().execute("update ref.service set title = title || ' ' where local_code = '07-01'");
        database.asSuperuser().execute("set session_replication_role = origin");
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.row_change where table_name = 'ref.service' and new_row ->> 'title' like '% '"));
    }

    private static List<String> failures() {
        return database.asOwner().fetch("select detail ->> 'object' from audit.event where kind = 'integrity_failed' order by event_id").getValues(0, String.class);
    }

    private static void seal() {
        database.as("agent1").fetch("select api.seal_journal()");
    }
}
