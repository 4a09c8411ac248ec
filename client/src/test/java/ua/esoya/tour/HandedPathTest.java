package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Database;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.api.Routines;

/** The officer of a provider confirms, marks a stage and the result, by keys alone on a real server; the registrar finds the result filled in. */
class HandedPathTest extends KeysAlone {
    @Test
    @Tag("ESOYA-7.1.6a")
    @Tag("ESOYA-3.3c")
    void aRegisterIsConfirmedAndAResultMarkedAndReceived() {
        String number;
        String register;
        try (Database desk = DemoDesk.signIn("registrar1").database()) {
            UUID caseId = DemoCases.register(desk, DemoCases.RESIDENCE);
            number = DemoDesk.value("select case_number from core.case_file where case_id = '" + caseId + "'");
            String provider = DemoDesk.value("select s.provider_id from core.case_file f join ref.service s using (service_id) where f.case_id = '" + caseId + "'");
            desk.write(sql -> Routines.openTransfer(sql.configuration(), UUID.randomUUID(), Integer.parseInt(provider), false, "Петренко В. С."));
            String id = DemoDesk.value("select max(transfer_register_id) from core.transfer_register");
            register = DemoDesk.value("select register_number from core.transfer_register where transfer_register_id = " + id);
            String scanned = number;
            desk.write(sql -> Routines.addToTransfer(sql.configuration(), UUID.randomUUID(), Integer.parseInt(id), scanned));
            desk.write(sql -> Routines.closeTransfer(sql.configuration(), UUID.randomUUID(), Integer.parseInt(id)));
        }
        signIn("officer1");
        until("the handed cases", () -> focused().equals("work") && listed("work", number));
        Screenshot.of(stage, "handed-path-work");
        keys.press(KeyCode.F8);
        until("registers that wait", () -> focused().equals("handed-scan") && listed("handed-registers", register));
        keys.type(register.replace("-", "")).press(KeyCode.ENTER);
        until("it is confirmed", () -> words().contains("отримання відмічено"));
        Screenshot.of(stage, "handed-path-register");
        assertEquals("in_work", status(number));
        keys.press(KeyCode.ESCAPE);
        until("the list again", () -> focused().equals("work") && listed("work", number));
        open(number);
        until("the case", () -> focused().equals("handed-stages") && words().contains("Справа у вас у роботі"));
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        until("the stage is done", () -> words().contains("відмічено виконаним"));
        keys.press(KeyCode.F9);
        until("the form of the result", () -> focused().startsWith("ready-"));
        Screenshot.of(stage, "handed-path-form");
        keys.press(KeyCode.ENTER).type("15-р").press(KeyCode.F9);
        until("it is ready", () -> words().contains("Результат позначено готовим") && words().contains("15-р"));
        Screenshot.of(stage, "handed-path-ready");
        assertEquals("in_work", status(number));

        change("registrar1");
        until("the work of the registrar", () -> seen("rail-work") && seen("find") && !focused().isEmpty());
        keys.press(KeyCode.CONTROL, KeyCode.K).type(number).press(KeyCode.ENTER);
        until("the card", () -> seen("case-number"));
        keys.press(KeyCode.F9);
        until("the result is filled in", () -> focused().startsWith("mark-receive-result") && words().contains("15-р"));
        Screenshot.of(stage, "handed-path-received");
        keys.press(KeyCode.F9);
        until("the centre has it", () -> status(number).equals("result_received"));
    }

    /** Goes down the list to this case and opens it. */
    private void open(String number) {
        keys.press(KeyCode.HOME);
        for (int row = 0; row < rows("work") && !chosen().contains(number); row++) {
            keys.press(KeyCode.DOWN);
        }
        keys.press(KeyCode.ENTER);
    }

    /** Whether a row of the table names it, be it in sight or further down. */
    private static boolean listed(String table, String what) {
        return seen(table) && FxTest.<TableView<?>>node(table).getItems().stream().anyMatch(row -> row.toString().contains(what));
    }

    private static String chosen() {
        return String.valueOf(FxTest.<TableView<?>>node("work").getSelectionModel().getSelectedItem());
    }

    private static String status(String number) {
        return DemoDesk.value("select status from core.case_file where case_number = '" + number + "'");
    }
}
