package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.Guarded;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.domain.journal.PaperSeal;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.install.DemoData;
import ua.esoya.workstation.ui.Words;

/** Whoever holds security rights alone, by keys alone on a real server: events, export, a breach closed, the seal printed, the journal checked. */
@Tag("ESOYA-4.13")
@Tag("ESOYA-4.11c")
@Tag("ESOYA-6.10")
@Tag("CSP-2.4.16")
class TracePathTest extends FxTest {
    @TempDir
    Path home;

    @Test
    void theKeeperOfSecurityReadsExportsClosesPrintsAndChecks() throws IOException {
        DemoDesk.execute("""
                insert into access.violation (kind, employee_id, since_at, until_at, amount, recorded_at)
                select 'work_after_end', a.employee_id, internal.now_at() - interval '2 days', internal.now_at() - interval '1 day', 3, internal.now_at()
                from access.account a where a.login_role = 'registrar2'""");
        seal();
        var setup = new WorkstationSetup(new WorkstationConfig(DemoDesk.address(), Optional.of("VIKNO-01-1")), List.of(), new FolderPrinter(home.resolve("papers")), new SaneBackend(), home);
        var workstation = onFx(() -> {
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
        keys.type(Guarded.keeper()).press(KeyCode.ENTER).type(DemoData.password()).press(KeyCode.ENTER);
        until("the work begins with the journal", () -> rows("events") > 0 && focused().equals("events"));
        assertFalse(seen("rail-access") || seen("rail-journal"), "security rights alone");
        Screenshot.of(stage, "trace-path-events");
        keys.press(KeyCode.ENTER);
        until("one event whole", () -> words().contains("Номер події"));
        keys.press(KeyCode.ESCAPE);
        until("the journal again", () -> focused().equals("events"));

        keys.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("вхід");
        until("only sign-ins", () -> rows("events") > 0 && !words().contains("Перегляд журналу подій"));
        Screenshot.of(stage, "trace-path-filtered");
        Path file = home.resolve("events.csv");
        keys.press(KeyCode.CONTROL, KeyCode.S);
        until("the place of the file", () -> focused().equals("events-export-file"));
        keys.press(KeyCode.CONTROL, KeyCode.A).type(file.toString());
        keys.press(KeyCode.F9);
        until("the file", () -> seen("events-notice") && words().contains("Вивантажено"));
        assertTrue(Files.readString(file).contains(Guarded.keeper()), Files.readString(file));
        assertEquals(Guarded.keeper(), DemoDesk.value("select login_role from audit.event where kind = 'journal_exported' order by event_id desc limit 1"));

        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the breach", () -> rows("violations") > 0 && focused().equals("violations"));
        Screenshot.of(stage, "trace-path-violations");
        keys.press(KeyCode.F9);
        until("the explanation", () -> focused().equals("close-violation-note"));
        keys.type("Наказ надійшов поштою").press(KeyCode.F9);
        until("it is closed", () -> words().contains("Закрито порушення"));
        assertEquals("Наказ надійшов поштою", DemoDesk.value("select closing_note from access.violation where closed_by is not null order by violation_id desc limit 1"));

        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("the check", () -> focused().equals("integrity-published"));
        keys.press(KeyCode.F6);
        until("the sheet with the seal", () -> seen("paper-number"));
        keys.press(KeyCode.F6);
        until("it came out of the printer", () -> words().contains("надіслано на принтер"));
        Screenshot.of(stage, "trace-path-seal");
        keys.press(KeyCode.ESCAPE);
        until("the check again", () -> focused().equals("integrity-published"));
        keys.type(DemoDesk.value("select detail ->> 'era' || '-' || (detail ->> 'batch_number') || '-' || (detail ->> 'sha256') from audit.event where kind = 'seal_printed' order by event_id desc limit 1")
                .transform(TracePathTest::code)).press(KeyCode.ENTER).press(KeyCode.F9);
        until("the verdict", () -> seen("integrity-verdict"));
        assertEquals("Журнал цілий", verdict());
        until("it is recorded", () -> words().contains("Висновок записано"));
        Screenshot.of(stage, "trace-path-whole");

        String event = DemoDesk.value("select max(event_id) from audit.event where transaction < (select max(below_transaction) from audit.seal)");
        past("update audit.event set happened_at = happened_at - interval '1 day' where event_id = " + event);
        keys.press(KeyCode.F9);
        until("the forged event is named", () -> seen("findings") && words().contains("№ " + grouped(event)));
        assertEquals("Журнал змінено: 1 розбіжність", verdict());
        Screenshot.of(stage, "trace-path-broken");
        past("update audit.event set happened_at = happened_at + interval '1 day' where event_id = " + event);
        assertEquals("1", DemoDesk.value("select detail ->> 'findings' from audit.event where kind = 'integrity_failed' order by event_id desc limit 1"));
        assertEquals(0, keys.mouseEvents());
        workstation.stop();
    }

    private static String verdict() {
        return onFx(() -> FxTest.<Label>node("integrity-verdict").getText());
    }

    private static String code(String told) {
        var parts = List.of(told.split("-"));
        return PaperSeal.text(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), parts.get(2));
    }

    private static String grouped(String number) {
        return Words.number(Long.parseLong(number));
    }

    private static void seal() {
        SignIn.Opened agent = DemoDesk.signIn("agent1");
        agent.database().read(sql -> Routines.sealJournal(sql.configuration()));
        agent.leave();
    }

    private static void past(String statement) {
        DemoDesk.execute("alter table audit.event disable trigger all; " + statement
                + "; alter table audit.event enable trigger all; alter table audit.event enable always trigger _920_journal_only_grows");
    }

    private static int rows(String table) {
        return seen(table) ? FxTest.<TableView<?>>node(table).getItems().size() : 0;
    }
}
