package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

/** Two results come back by their register, the second as a refusal with its ground, by digits and keys alone on a real server. */
class ResultsPathTest extends KeysAlone {

    /** What the server answers when a register is opened. */
    record Opened(int transferRegisterId, String registerNumber) {}

    @Test
    @Tag("ESOYA-3.3c")
    @Tag("ESOYA-7.1.6b")
    void resultsAreScannedAndWritten() {
        List<String> numbers;
        try (Database desk = DemoDesk.signIn("registrar1").database()) {
            numbers = List.of(number(DemoCases.register(desk, DemoCases.RESIDENCE)), number(DemoCases.register(desk, DemoCases.RESIDENCE)));
            handOver(desk, numbers);
        }
        signIn("registrar1");
        until("work is open", () -> seen("rail-transfers"));
        go("Передача", "transfers");
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        until("the register", () -> focused().equals("transfer-cases"));
        keys.press(KeyCode.F4);
        until("its results", () -> focused().equals("results-scan"));
        keys.type(numbers.getFirst()).press(KeyCode.ENTER);
        until("the first", () -> words().contains("1 з 2"));
        keys.press(KeyCode.TAB).press(KeyCode.TAB).type("15-р").press(KeyCode.ENTER);
        until("back to the reader", () -> focused().equals("results-scan"));
        keys.type(numbers.getLast()).press(KeyCode.ENTER);
        until("the second", () -> words().contains("2 з 2"));
        keys.press(KeyCode.F9);
        until("written", () -> words().contains("Записано: 2"));
        Screenshot.of(stage, "results-path-written");
        assertEquals("result_received result_received", DemoDesk.value("select string_agg(status, ' ') from core.case_file where case_number in ('" + String.join("', '", numbers) + "')"));
        assertEquals("15-р", DemoDesk.value("select r.number from core.case_result r join core.case_file f using (case_id) where f.case_number = '" + numbers.getFirst() + "'"));
        assertEquals("2", DemoDesk.value("select count(*) from exchange.notice n join core.case_file f using (case_id) where n.kind = 'result_ready' and f.case_number in ('" + String.join("', '", numbers) + "')"));
    }

    private static void handOver(Database desk, List<String> numbers) {
        int provider = Integer.parseInt(DemoDesk.value("select s.provider_id from core.case_file f join ref.service s using (service_id) where f.case_number = '" + numbers.getFirst() + "'"));
        JSONB opened = desk.write(sql -> Routines.openTransfer(sql.configuration(), UUID.randomUUID(), provider, false, "Петренко В. С."));
        int register = Json.read(Objects.requireNonNull(opened), Opened.class).transferRegisterId();
        numbers.forEach(number -> desk.write(sql -> Routines.addToTransfer(sql.configuration(), UUID.randomUUID(), register, number)));
        desk.write(sql -> Routines.closeTransfer(sql.configuration(), UUID.randomUUID(), register));
    }

    private static String number(UUID caseId) {
        return DemoDesk.value("select case_number from core.case_file where case_id = '" + caseId + "'");
    }
}
