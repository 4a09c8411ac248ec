package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.journal.JournalCheck;
import ua.esoya.domain.journal.JournalFinding;
import ua.esoya.domain.journal.JournalFinding.Subject;
import ua.esoya.domain.journal.JournalFinding.Trouble;
import ua.esoya.domain.journal.JournalReport;
import ua.esoya.domain.journal.PublishedSeal;
import ua.esoya.schema.api.Routines;

/** A superuser changes the journal past all rights and triggers; the check names the row, and after the repair finds nothing. */
@Tag("ESOYA-4.11c")
@Tag("CSP-2.4.16")
class SealedJournalTest {
    private final SignIn.Opened agent = DemoDesk.signIn("agent1");
    private final SignIn.Opened administrator = DemoDesk.signIn("technical1");
    private PublishedSeal published = seal();

    @BeforeEach
    void isWholeBefore() {
        published = seal();
        assertEquals(List.of(), check().findings());
    }

    @AfterEach
    void leave() {
        DemoDesk.execute("drop table if exists public_copy");
        agent.leave();
        administrator.leave();
    }

    @Test
    void namesTheRowThatWasChanged() {
        long row = last("row_change");
        past("row_change", "update audit.row_change set happened_at = happened_at - interval '1 day' where row_change_id = " + row);
        assertFound(Trouble.CHANGED, Subject.ROW_CHANGE, row);
        past("row_change", "update audit.row_change set happened_at = happened_at + interval '1 day' where row_change_id = " + row);
        assertTrue(check().isWhole());
    }

    @Test
    void namesTheRowWhoseValueWasChanged() {
        long row = last("row_change");
        past("row_change", "update audit.row_change set new_row = new_row || '{\"planted\": 1}' where row_change_id = " + row);
        assertFound(Trouble.CHANGED, Subject.ROW_CHANGE, row);
        past("row_change", "update audit.row_change set new_row = new_row - 'planted' where row_change_id = " + row);
        assertTrue(check().isWhole());
    }

    @Test
    void namesTheEventThatWasDeleted() {
        long event = last("event");
        past("event", "create table access.public_copy as select * from audit.event where event_id = " + event,
                "delete from audit.event where event_id = " + event);
        assertFound(Trouble.DELETED, Subject.EVENT, event);
        past("event", "insert into audit.event overriding system value select * from access.public_copy", "drop table access.public_copy");
        assertTrue(check().isWhole());
    }

    @Test
    void namesTheRowThatWasSlippedInWithARightHash() {
        // the sealing code itself makes the hash of the forged row, with the number of a sealed transaction
        past("event", """
                insert into audit.event (event_id, era, transaction, happened_at, login_role, kind, sha256) overriding system value
                select 900000001, era, transaction, happened_at, 'registrar1', 'sign_in',
                       sha256(convert_to(array_to_string(array['event', '900000001', era::text, transaction::text,
                         to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'registrar1', null, null, 'sign_in', null, null, null, null], chr(10), ''), 'UTF8'))
                from audit.event where event_id =\s""" + last("event"));
        assertFound(Trouble.INSERTED, Subject.EVENT, 900_000_001L);
        past("event", "delete from audit.event where event_id = 900000001");
        assertTrue(check().isWhole());
    }

    @Test
    void noticesAnEndThatWasCutOffOnlyByThePublishedSeal() {
        String tail = "era = " + published.era() + " and batch_number = " + published.batchNumber();
        past("seal", "create table access.public_copy as select * from audit.seal where " + tail, "delete from audit.seal where " + tail);
        assertTrue(new JournalCheck(new SealedJournal(administrator.database()), Optional.empty()).run(_ -> {}).isWhole(), "the chain alone cannot know");
        assertFound(Trouble.NOT_AS_PUBLISHED, Subject.SEAL, published.batchNumber());
        past("seal", "insert into audit.seal select * from access.public_copy", "drop table access.public_copy");
        assertTrue(check().isWhole());
    }

    @Test
    void noticesASealThatWasMadeAnew() {
        String old = DemoDesk.value("select encode(sha256, 'hex') from audit.seal where batch_number = 1");
        past("seal", "update audit.seal set sealed_at = sealed_at + interval '1 hour' where batch_number = 1");
        assertFound(Trouble.CHANGED, Subject.SEAL, 1);
        past("seal", "update audit.seal set sha256 = sha256('forged') where batch_number = 1");
        assertTrue(check().findings().stream().anyMatch(finding -> finding.trouble() == Trouble.CHAIN_BROKEN || finding.trouble() == Trouble.NOT_AS_PUBLISHED));
        past("seal", "update audit.seal set sealed_at = sealed_at - interval '1 hour', sha256 = decode('" + old + "', 'hex') where batch_number = 1");
        assertTrue(check().isWhole());
    }

    @Test
    @Tag("ESOYA-4.13")
    void leavesItsOutcomeInTheJournalAndIsClosedToOthers() {
        JournalReport report = check();
        assertTrue(report.seals() > 0 && report.rows() > 0, report::toString);
        new SealedJournal(administrator.database()).record(report);
        assertEquals(String.valueOf(report.rows()), DemoDesk.value("select detail ->> 'rows' from audit.event where kind = 'journal_checked' order by event_id desc limit 1"));
        SignIn.Opened registrar = DemoDesk.signIn("registrar1");
        assertThrows(Refusal.class, () -> new SealedJournal(registrar.database()).sealsAfter(0, 0));
        registrar.leave();
    }

    private JournalReport check() {
        return new JournalCheck(new SealedJournal(administrator.database()), Optional.of(published)).run(_ -> {});
    }

    private void assertFound(Trouble trouble, Subject subject, long number) {
        List<JournalFinding> findings = check().findings();
        assertTrue(findings.stream().anyMatch(finding -> finding.trouble() == trouble && finding.subject() == subject && finding.number() == number),
                () -> trouble + " " + subject + " " + number + " not in " + findings);
        assertEquals(1, findings.size(), findings::toString);
    }

    private PublishedSeal seal() {
        return agent.database().read(sql -> Json.read(Routines.sealJournal(sql.configuration()), PublishedSeal.class));
    }

    private static long last(String table) {
        return Long.parseLong(DemoDesk.value("select max(" + table + "_id) from audit." + table + " where transaction < (select max(below_transaction) from audit.seal)"
                + (table.equals("row_change") ? " and new_row is not null" : "")));
    }

    /** What a superuser can do: the trigger off, the deed, the trigger on. */
    private static void past(String table, String... statements) {
        DemoDesk.execute("alter table audit." + table + " disable trigger all; " + String.join("; ", statements)
                + "; alter table audit." + table + " enable trigger all; alter table audit." + table + " enable always trigger _920_journal_only_grows");
    }
}
