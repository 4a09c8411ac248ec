package ua.esoya.schema.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-4.1c")
class AuditTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");

    @Test
    void everyRowOfARegistrationIsRecordedWithThePerson() {
        UUID caseId = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)).get("case_id").asText());
        var tables = database.asOwner().fetch("select distinct table_name from audit.row_change where new_row ->> 'case_id' = {0} and login_role = 'registrar1'", DSL.val(caseId.toString()));
        assertTrue(tables.toString().contains("core.case_file") && tables.toString().contains("core.case_applicant") && tables.toString().contains("core.case_attribute"), () -> tables.toString());
        assertEquals(database.asOwner().fetchValue("select max(session_id) from access.session where login_role = 'registrar1'"),
                database.asOwner().fetchValue("select session_id from audit.row_change where table_name = 'core.case_file' and new_row ->> 'case_id' = {0}", DSL.val(caseId.toString())));
    }

    @Test
    void recordsOldAndNewOfAChange() {
        database.asSuperuser().execute("update ref.service set title = title || ' (нова)' where local_code = '07-01'");
        var row = database.asOwner().fetchSingle("select old_row ->> 'title', new_row ->> 'title', action from audit.row_change where table_name = 'ref.service' order by row_change_id desc limit 1");
        assertEquals(row.get(0) + " (нова)", row.get(1));
        assertEquals("update", row.get(2));
    }

    @Test
    void aForgedSessionSettingDoesNotReachTheRecord() {
        desk.execute("select set_config('esoya.session_id', '999999', false)");
        UUID caseId = UUID.fromString(Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)).get("case_id").asText());
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from audit.row_change where session_id = 999999"));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.row_change where table_name = 'core.case_file' and new_row ->> 'case_id' = {0}", DSL.val(caseId.toString())));
    }

    @Test
    @Tag("ESOYA-4.11c")
    void nobodyWhoWorksMayReadOrChangeTheRecord() {
        for (String login : new String[] {"registrar1", "moderator1", "technical1", "supervisor1", "provider1", "agent1"}) {
            DSLContext who = database.as(login);
            assertRefused("42501", () -> who.fetch("select * from audit.row_change"));
            assertRefused("42501", () -> who.execute("delete from audit.row_change"));
            assertRefused("42501", () -> who.execute("update audit.event set kind = 'x'"));
        }
        assertTrue((Long) database.asOwner().fetchValue("select count(*) from audit.row_change") > 0);
    }

    @Test
    void theHashIsOfTheCanonicalTextWhateverTheTimeZoneOfTheSession() {
        desk.execute("set timezone = 'America/New_York'");
        Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE));
        database.asOwner().execute("set timezone = 'UTC'");
        assertEquals(0L, database.asOwner().fetchValue("""
                select count(*) from audit.row_change
                where sha256 <> sha256(convert_to(array_to_string(array['row_change', row_change_id::text, era::text, transaction::text,
                  to_char(happened_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), login_role::text, session_id::text, host(client_address), table_name, action,
                  encode(sha256(convert_to(old_row::text, 'UTF8')), 'hex'), encode(sha256(convert_to(new_row::text, 'UTF8')), 'hex')], chr(10), ''), 'UTF8'))"""));
    }
}
