package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.jooq.JSONB;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.api.Routines;

/** A result nobody came for in four months: its letter is printed and it goes to storage, by keys alone on a real server. */
class UncollectedPathTest extends KeysAlone {

    /** What the server answers when a register is opened. */
    record Opened(int transferRegisterId) {}

    @Test
    @Tag("ESOYA-7.1.7a")
    void theLetterIsPrintedAndTheResultGoesToStorage() {
        String number;
        try (Database desk = DemoDesk.signIn("registrar1").database()) {
            number = withResult(desk);
        }
        // nothing else lies uncollected: the one row is ours
        DemoDesk.execute("update core.case_event set happened_at = internal.now_at() where verb = 'receive_result' and case_id <> '" + caseOf(number) + "'");
        DemoDesk.execute("update core.case_event set happened_at = happened_at - interval '4 months' where verb = 'receive_result' and case_id = '" + caseOf(number) + "'");
        signIn("registrar1");
        until("work is open", () -> seen("rail-work"));
        go("Моя робота", "work");
        keys.press(KeyCode.F8);
        until("the uncollected", () -> focused().equals("uncollected") && words().contains(number) && words().contains("на зберігання"));
        Screenshot.of(stage, "uncollected-path-list");
        assertEquals(1, rows("uncollected"));
        keys.press(KeyCode.F6);
        until("the letter", () -> seen("paper-print"));
        keys.press(KeyCode.F6);
        walk.printed(1);
        Screenshot.of(stage, "uncollected-path-letter");
        assertEquals("1", DemoDesk.value("select max(print_number) from archive.printed_paper where paper_kind = 'archive_transfer_note' and case_id = '" + caseOf(number) + "'"));
        keys.press(KeyCode.ESCAPE);
        until("the list again", () -> seen("uncollected"));
        keys.press(KeyCode.F9).answer(KeyCode.ENTER);
        until("it is stored", () -> words().contains("передано на зберігання") && rows("uncollected") == 0);
        Screenshot.of(stage, "uncollected-path-stored");
        assertEquals("stored", DemoDesk.value("select status from core.case_file where case_number = '" + number + "'"));
    }

    private static String withResult(Database desk) {
        UUID id = DemoCases.register(desk, DemoCases.RESIDENCE);
        String number = DemoDesk.value("select case_number from core.case_file where case_id = '" + id + "'");
        int provider = Integer.parseInt(DemoDesk.value("select s.provider_id from core.case_file f join ref.service s using (service_id) where f.case_id = '" + id + "'"));
        JSONB opened = desk.write(sql -> Routines.openTransfer(sql.configuration(), UUID.randomUUID(), provider, false, "Петренко В. С."));
        int register = Json.read(Objects.requireNonNull(opened), Opened.class).transferRegisterId();
        desk.write(sql -> Routines.addToTransfer(sql.configuration(), UUID.randomUUID(), register, number));
        desk.write(sql -> Routines.closeTransfer(sql.configuration(), UUID.randomUUID(), register));
        int version = Integer.parseInt(DemoDesk.value("select row_version from core.case_file where case_id = '" + id + "'"));
        desk.write(sql -> Routines.receiveResult(sql.configuration(), UUID.randomUUID(), id, version,
                Json.write(Map.of("result_kind", "decision", "number", "15-р", "dated_on", DemoDesk.value("select internal.today()"), "sheets", 2))));
        return number;
    }

    private static UUID caseOf(String number) {
        return UUID.fromString(DemoDesk.value("select case_id from core.case_file where case_number = '" + number + "'"));
    }
}
