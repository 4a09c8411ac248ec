package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.data.SealedJournal;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoDesk;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.domain.journal.JournalCheck;
import ua.esoya.domain.journal.JournalFinding.Trouble;
import ua.esoya.domain.journal.JournalReport;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.install.DemoData;

/** One person proposes an act, another carries it out by keys alone; the journal still proves itself and names what was destroyed. */
@Tag("CSP-2.4.9")
@Tag("CSP-3.3.4")
@Tag("ESOYA-4.11c")
class DisposalPathTest extends FxTest {
    private static final String CASE = "(select case_id from core.case_file join ref.office using (office_id) where code = '08' order by registered_at limit 1)";

    @TempDir
    Path home;

    @Test
    void anActOfTwoPersonsDestroysAndTheJournalNamesIt() {
        DemoDesk.execute("alter table core.case_file disable trigger _100_legal_transition");
        DemoDesk.execute("update core.case_file set closed_at = timestamptz '2015-03-01 12:00+02', status = 'closed' where case_id = " + CASE);
        DemoDesk.execute("alter table core.case_file enable trigger _100_legal_transition");
        SignIn.Opened agent = DemoDesk.signIn("agent1");
        agent.database().read(sql -> Optional.ofNullable(Routines.sealJournal(sql.configuration())));
        var setup = new WorkstationSetup(new WorkstationConfig(DemoDesk.address(), Optional.of("VIKNO-01-1")), List.of(), new FolderPrinter(home.resolve("papers")),
                new SaneBackend(), home);
        var workstation = onFx(() -> {
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
        keys.type("technical1").press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
        openDisposal();
        keys.press(KeyCode.F2);
        until("the form of an act", () -> focused().equals("disposal-number"));
        keys.type("12-zn").press(KeyCode.ENTER).press(KeyCode.ENTER).type("протокол 3").press(KeyCode.F9);
        until("the act waits for another person", () -> focused().equals("disposal") && words().contains("чекає на іншу особу"));
        Screenshot.of(stage, "disposal-path-proposed");

        keys.press(KeyCode.F12);
        until("somebody else may sign in", () -> seen("login"));
        doOnFx(() -> node("login").requestFocus());
        keys.type("supervisor1").press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
        openDisposal();
        until("the act waits for the supervisor", () -> words().contains("чекає на вас"));
        keys.press(KeyCode.F9);
        until("the number is asked once more", () -> focused().equals("destroy-number"));
        keys.type("12-zn");
        Screenshot.of(stage, "disposal-path-destroy");
        keys.press(KeyCode.F9);
        until("the agent is awaited", () -> focused().equals("disposal") && words().contains("знищується") && !words().contains("чекає на вас"));
        Screenshot.of(stage, "disposal-path-under-way");
        agent.database().read(sql -> Optional.ofNullable(Routines.destroyPortion(sql.configuration())));
        keys.press(KeyCode.F5);
        until("it is destroyed", () -> focused().equals("disposal") && words().contains("знищено") && !words().contains("знищується"));
        Screenshot.of(stage, "disposal-path-destroyed");
        assertEquals("0", DemoDesk.value("select count(*) from core.case_applicant where case_id = " + CASE));
        assertEquals(0, keys.mouseEvents());
        workstation.stop();

        agent.database().read(sql -> Optional.ofNullable(Routines.sealJournal(sql.configuration())));
        agent.leave();
        SignIn.Opened administrator = DemoDesk.signIn("technical1");
        JournalReport report = check(administrator);
        assertTrue(report.isWhole(), report::toString);
        String act = DemoDesk.value("select internal.disposal_label(a) from core.disposal_act a where number = '12-zn'");
        assertEquals(Map.of(act, Long.valueOf(DemoDesk.value("select row_count from core.disposal_act where number = '12-zn'"))), report.destroyed());

        // a superuser who hides one more row behind the act is found: the sealed event does not list it
        String row = DemoDesk.value("select max(row_change_id) from audit.row_change where new_row is not null and transaction < (select max(below_transaction) from audit.seal)");
        DemoDesk.execute("create table access.kept as select * from audit.row_change where row_change_id = " + row
                + "; alter table audit.row_change disable trigger all; alter table audit.disposed_row disable trigger all;"
                + " insert into audit.disposed_row select 'row_change', row_change_id, (select disposal_act_id from core.disposal_act where number = '12-zn'), 1,"
                + " sha256(convert_to(old_row::text, 'UTF8')), sha256(convert_to(new_row::text, 'UTF8')) from access.kept;"
                + " update audit.row_change set new_row = '{}' where row_change_id = " + row);
        JournalReport forged = check(administrator);
        assertFalse(forged.isWhole());
        assertTrue(forged.findings().stream().anyMatch(finding -> finding.trouble() == Trouble.DESTROYED_WITHOUT_ACT && finding.number() == Long.parseLong(row)), forged::toString);
        DemoDesk.execute("delete from audit.disposed_row where journal = 'row_change' and row_number = " + row
                + "; update audit.row_change c set new_row = k.new_row from access.kept k where c.row_change_id = k.row_change_id; drop table access.kept;"
                + " alter table audit.row_change enable trigger all; alter table audit.row_change enable always trigger _920_journal_only_grows;"
                + " alter table audit.disposed_row enable trigger all; alter table audit.disposed_row enable always trigger _920_journal_only_grows");
        assertTrue(check(administrator).isWhole());
        administrator.leave();
    }

    private static JournalReport check(SignIn.Opened administrator) {
        return new JournalCheck(new SealedJournal(administrator.database()), Optional.empty()).run(_ -> {});
    }

    private void openDisposal() {
        until("work is open", () -> seen("rail-ending"));
        doOnFx(() -> FxTest.<ToggleButton>node("rail-ending").fire());
        until("what ends", () -> focused().equals("ending"));
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("disposal", () -> focused().equals("disposal") && FxTest.<TableView<?>>node("disposal").getItems().size() == 1);
    }
}
