package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.jooq.JSONB;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Json;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.api.Routines;

/** One case from the counter to the archive by the keys of its card; a colleague hands it over and scans its slip meanwhile. */
@Tag("ESOYA-4.8")
@Tag("ESOYA-7.1.6b")
@Tag("ESOYA-7.1.6c")
@Tag("ESOYA-7.1.7")
class CoursePathTest extends KeysAlone {

    /** What the server answers when a register is opened. */
    record Opened(int transferRegisterId) {}

    @Test
    void aCaseIsLedToTheArchiveAndAMarkIsTakenBackOnTheWay() {
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id offset 5 limit 1");
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 20");
        walk.printed(3);
        walk.findAgain(number);
        assertFalse(seen("case-step"), "the package waits for its register");
        SignIn.Opened colleague = DemoDesk.signIn(DemoDesk.colleague());
        handOver(colleague, number);

        keys.press(KeyCode.F5);
        until("the provider is to receive it", () -> step("Отримано суб’єктом"));
        accept();
        until("the result is awaited", () -> step("Результат у Центрі"));
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        Screenshot.of(stage, "course-path-undo");
        keys.answer(KeyCode.ENTER);
        until("the receipt is taken back", () -> step("Отримано суб’єктом"));
        accept();
        until("the result is awaited again", () -> step("Результат у Центрі"));
        keys.press(KeyCode.F9);
        until("the form of the result", () -> focused().equals("mark-receive-result-result-kind"));
        keys.press(KeyCode.ENTER).type("15-р").press(KeyCode.F9);
        until("the result may be issued", () -> step("Видати"));
        issue();
        until("the case may be closed", () -> step("Закрити справу"));
        keys.press(KeyCode.F9);
        until("the slip is not scanned", () -> words().contains("Спершу відскануйте лист про проходження"));

        byte[] slip = ("%PDF-1.7 " + "x".repeat(200)).getBytes(StandardCharsets.UTF_8);
        colleague.database().write(sql -> Routines.storeScan(sql.configuration(), UUID.randomUUID(), caseOf(number), null, "routing_slip", 1, "scanner", slip));
        keys.press(KeyCode.F5).press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("the scan is in the course", () -> words().contains("Відскановано: Лист про проходження справи"));
        Screenshot.of(stage, "course-path-issued");
        keys.press(KeyCode.F9).answer(KeyCode.ENTER);
        until("the case is in the archive", () -> words().contains("Зберігати до"));
        Screenshot.of(stage, "course-path-archived");
        assertFalse(seen("case-step"));
        assertEquals("closed", DemoDesk.value("select status from core.case_file where case_number = '" + number + "'"));
        assertEquals("1", DemoDesk.value("select count(*) from archive.archived_case where case_id = '" + caseOf(number) + "'"));
        assertEquals("accept,undo,accept", DemoDesk.value("select string_agg(verb, ',' order by case_event_id) from core.case_event where verb in ('accept', 'undo') and case_id = '"
                + caseOf(number) + "'"));
        colleague.leave();
    }

    private void accept() {
        keys.press(KeyCode.F9);
        until("the form of the receipt", () -> focused().equals("mark-accept-received-on"));
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).type("Коваль Ірина Петрівна").press(KeyCode.ENTER).type("спеціаліст").press(KeyCode.F9);
    }

    private void issue() {
        keys.press(KeyCode.F9);
        until("the form of the issue", () -> focused().equals("mark-issue-delivery-way"));
        keys.type("о").press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).type("п").press(KeyCode.ENTER);
        over("АЕ123456");
        keys.press(KeyCode.ENTER).press(KeyCode.SPACE);
        Screenshot.of(stage, "course-path-issue");
        keys.press(KeyCode.F9);
    }

    private static boolean step(String words) {
        return seen("case-step") && FxTest.<Button>node("case-step").getText().equals(words);
    }

    private static void handOver(SignIn.Opened colleague, String number) {
        int provider = Integer.parseInt(DemoDesk.value("select s.provider_id from core.case_file f join ref.service s using (service_id) where f.case_number = '" + number + "'"));
        JSONB answer = Objects.requireNonNull(colleague.database().write(sql -> Routines.openTransfer(sql.configuration(), UUID.randomUUID(), provider, false, "Кур’єр Петренко")));
        int transfer = Json.read(answer, Opened.class).transferRegisterId();
        colleague.database().write(sql -> Routines.addToTransfer(sql.configuration(), UUID.randomUUID(), transfer, number));
        colleague.database().write(sql -> Routines.closeTransfer(sql.configuration(), UUID.randomUUID(), transfer));
    }

    private static UUID caseOf(String number) {
        return UUID.fromString(DemoDesk.value("select case_id from core.case_file where case_number = '" + number + "'"));
    }
}
