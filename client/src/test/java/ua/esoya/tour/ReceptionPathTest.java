package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** Hours of reception by keys alone on a real server: each kind the administrator sets shuts the registrar out, and lets in again when it is taken back. */
@Tag("ESOYA-5.2")
@Tag("ESOYA-6.3.4")
class ReceptionPathTest extends KeysAlone {

    private int notes;

    /** The demonstration is shared: hours others were given are no part of this path. */
    @BeforeEach
    void nobodyIsNarrowed() {
        DemoDesk.execute("delete from access.employee_schedule");
    }

    @Test
    void theHoursSetAtOneDeskShutAndOpenAnother() {
        LocalDate today = today();
        String number = DemoDesk.value("select f.case_number from core.case_file f join ref.office o using (office_id) where o.code = '01' and f.status = 'registered' and not exists (select from core.case_pass p where p.case_id = f.case_id) order by f.registered_at desc limit 1");
        signIn("registrar1");
        noteIsTaken(number);

        change("technical1");
        week(today, "14-18");
        Screenshot.of(stage, "reception-path-week");
        change("registrar1");
        noteIsRefused(number);
        change("technical1");
        week(today, "8-13, 13:30-20");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("days", () -> focused().equals("days") && rows("days") == 0);
        keys.press(KeyCode.F2);
        until("the form of a day", () -> focused().equals("day-day"));
        keys.type(written(today)).press(KeyCode.ENTER).type("Віза").press(KeyCode.ENTER).type("вранці").press(KeyCode.ENTER).press(KeyCode.ENTER).type("розпорядження 12").press(KeyCode.F9);
        until("hours that cannot be read", () -> focused().equals("day-hours") && words().contains("так не буває"));
        over("15-16");
        keys.press(KeyCode.F9);
        until("the day is unlike its week", () -> rows("days") == 1 && words().contains("15:00–16:00"));
        assertEquals("01", DemoDesk.value("select o.code from access.day_exception e join ref.office o using (office_id) where e.withdrawn_at is null"));
        Screenshot.of(stage, "reception-path-day");
        change("registrar1");
        noteIsRefused(number);
        change("technical1");
        go("Прийом", "weeks");
        until("the week says why", () -> words().contains("15:00–16:00 · розпорядження 12"));
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("the day stands", () -> focused().equals("days") && rows("days") == 1);
        keys.press(KeyCode.DELETE);
        until("the reason", () -> focused().equals("withdraw-reason"));
        keys.type("скасовано").press(KeyCode.F9);
        until("usual again", () -> rows("days") == 1 && words().contains("скасовано"));

        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("own hours", () -> focused().equals("own") && rows("own") == 0);
        keys.press(KeyCode.F9);
        until("the form of a person", () -> focused().equals("own-employee-id"));
        keys.type("Шевчук Оксана").press(KeyCode.ENTER);
        ownHours(today, "15-17");
        until("the person is narrowed", () -> rows("own") == 1 && words().contains("15:00–17:00"));
        Screenshot.of(stage, "reception-path-own");
        change("registrar1");
        noteIsRefused(number);
        change("technical1");
        go("Прийом", "weeks");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("own hours again", () -> focused().equals("own") && rows("own") == 1);
        keys.press(KeyCode.F2);
        until("the person's hours", () -> focused().equals("own-valid-from"));
        ownHours(today, "");
        until("nobody is narrowed", () -> rows("own") == 0);

        change("registrar1");
        noteIsTaken(number);
    }

    /** The hours of this weekday in the first office, from today. */
    private void week(LocalDate today, String hours) {
        go("Прийом", "weeks");
        until("the weeks are there", () -> rows("weeks") > 0);
        keys.press(KeyCode.HOME).press(KeyCode.F2);
        until("the form of the week", () -> focused().equals("week-valid-from"));
        ownHours(today, hours);
        until("the week has changed", () -> seen("weeks") && focused().equals("weeks") && words().contains(hours.startsWith("14") ? "14:00–18:00" : "08:00–13:00, 13:30–20:00"));
    }

    private void ownHours(LocalDate today, String hours) {
        over(written(today));
        for (int day = 0; day < today.getDayOfWeek().getValue(); day++) {
            keys.press(KeyCode.ENTER);
        }
        keys.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE).type(hours).press(KeyCode.F9);
    }

    private void noteIsTaken(String number) {
        String before = notes(number);
        note(number);
        until("the case again", () -> seen("case-number"));
        assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(notes(number)));
    }

    private void noteIsRefused(String number) {
        String before = notes(number);
        note(number);
        until("it is refused", () -> words().contains("Форму й чернетку збережено"));
        Screenshot.of(stage, "reception-path-refused");
        keys.press(KeyCode.ESCAPE).answer("Вийти без збереження");
        assertEquals(before, notes(number));
    }

    private void note(String number) {
        until("work is open", () -> seen("rail-journal"));
        walk.findAgain(number);
        keys.press(KeyCode.CONTROL, KeyCode.N);
        until("the form of a note", () -> focused().equals("note-note"));
        keys.type("примітка " + ++notes).press(KeyCode.F9);
    }

    private static String notes(String number) {
        return DemoDesk.value("select count(*) from core.case_addition a join core.case_file f using (case_id) where f.case_number = '" + number + "'");
    }
}
