package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** The registers of data given and asked about, and a proposal to its last reader, by keys alone on a real server. */
class RegistersPathTest extends KeysAlone {
    /** The demonstration is shared: what others left in these registers is no part of this path. */
    @BeforeEach
    void emptyRegisters() {
        DemoDesk.execute("delete from access.proposal; delete from access.announcement_read; delete from access.announcement;"
                + "delete from core.disclosure_case; delete from core.disclosure; delete from core.subject_request");
    }

    @Test
    @Tag("ESOYA-5.4")
    @Tag("ESOYA-8.2")
    void aLawfulRequestAndARequestOfAPersonAreRecordedAndClosed() throws IOException {
        var letter = Files.writeString(home.resolve("letter.pdf"), "%PDF-1.7 " + "ухвала ".repeat(30), StandardCharsets.UTF_8);
        String number = DemoDesk.value("""
                select f.case_number from core.case_file f join ref.office o using (office_id) join core.case_applicant a using (case_id)
                where o.code = '01' and a.position = 1 and a.kind = 'person' order by f.registered_at limit 1""");
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-registers") && focused().equals("acts"));
        go("Реєстри", "disclosures");
        until("no request yet", () -> rows("disclosures") == 0);
        keys.press(KeyCode.F2);
        until("the form of a request", () -> focused().equals("disclosure-requester"));
        keys.type("Саксаганський районний суд").press(KeyCode.ENTER).type("суд").press(KeyCode.ENTER).type("11-2026").press(KeyCode.ENTER);
        keys.type(written(today())).press(KeyCode.ENTER).press(KeyCode.F9);
        until("the ground is asked", () -> focused().equals("disclosure-legal-ground") && words().contains("Заповніть."));
        keys.type("ухвала у справі № 123/45").press(KeyCode.ENTER).type("01-9999999-2026-1").press(KeyCode.ENTER).type("заява й опис документів").press(KeyCode.ENTER);
        keys.type(letter + ".none").press(KeyCode.F9);
        until("there is no such file", () -> focused().equals("disclosure-scan"));
        over(letter.toString());
        keys.press(KeyCode.F9);
        until("there is no such case", () -> focused().equals("disclosure-case-numbers"));
        Screenshot.of(stage, "registers-path-disclosure");
        assertEquals("0", DemoDesk.value("select count(*) from core.disclosure"));
        over(number);
        keys.press(KeyCode.F9);
        until("the request is recorded", () -> rows("disclosures") == 1 && words().contains("відкритий"));
        Screenshot.of(stage, "registers-path-disclosures");
        keys.press(KeyCode.F4);
        until("its cases", () -> rows("disclosed-cases") == 1 && words().contains(number));
        keys.press(KeyCode.ESCAPE);
        until("the register", () -> focused().equals("disclosures"));
        keys.press(KeyCode.F9);
        until("the question", () -> words().contains("Після закриття"));
        keys.press(KeyCode.F9);
        until("the request is closed", () -> rows("disclosures") == 1 && words().contains("закритий"));
        keys.press(KeyCode.F4);
        assertTrue(seen("disclosures"), "nothing is read under a closed request");

        change("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.findAgain(number);
        keys.press(KeyCode.F4);
        until("the person", () -> seen("person-name"));
        keys.press(KeyCode.F4);
        until("the form of a person's request", () -> focused().equals("subject-request-kind"));
        keys.type("випр").press(KeyCode.ENTER);
        until("the note has the keys", () -> focused().equals("subject-request-note"));
        keys.type("Адреса стара").press(KeyCode.F9);
        until("the register of requests", () -> focused().equals("subject-requests") && rows("subject-requests") == 1);
        Screenshot.of(stage, "registers-path-subjects");
        assertFalse(words().contains("Адреса стара"), "the content opens when it is answered");
        keys.press(KeyCode.F9);
        until("the form of the answer", () -> focused().equals("subject-answer-answer") && words().contains("Адреса стара"));
        keys.press(KeyCode.F9);
        until("the answer is asked", () -> words().contains("Заповніть."));
        keys.type("Адресу виправлено в картці").press(KeyCode.F9);
        until("nothing is left without an answer", () -> rows("subject-requests") == 0);
        keys.press(KeyCode.F8);
        until("it stands among the answered", () -> rows("subject-requests") == 1 && words().contains("відповіли"));
        assertEquals("Адресу виправлено в картці", DemoDesk.value("select answer from core.subject_request order by received_at desc limit 1"));
    }

    @Test
    @Tag("CSP-3.6.1")
    @Tag("CSP-3.6.4")
    void aProposalIsAcceptedByItsInitiatorAndReadByOthers() {
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        go("Звернення", "problems");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("proposals", () -> focused().equals("proposals"));
        keys.press(KeyCode.F2);
        until("the form of a proposal", () -> focused().equals("propose-body"));
        keys.type("Картка 02-04: додати витяг").press(KeyCode.F9);
        until("it has its term", () -> seen("proposals") && words().contains("додати витяг"));
        keys.press(KeyCode.F3);
        assertTrue(seen("proposals"), "nothing to accept yet");

        change("moderator1");
        until("the moderator is at work", () -> seen("rail-appeals"));
        go("Звернення", "problems");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the proposal came", () -> focused().equals("proposals") && words().contains("додати витяг"));
        keys.press(KeyCode.HOME).press(KeyCode.F9);
        until("the form of fulfilment", () -> focused().equals("fulfil-text"));
        keys.type("картка 02-04, версія 7").press(KeyCode.F9);
        until("the initiator is to be told", () -> words().contains("виконано, не сказано"));
        keys.press(KeyCode.F6);
        until("the question of notice", () -> words().contains("Позначити повідомленим"));
        keys.press(KeyCode.F9);
        until("the initiator is told", () -> words().contains("чекає прийняття"));

        change("registrar1");
        until("work is open again", () -> seen("rail-journal"));
        go("Звернення", "problems");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("it waits for its initiator", () -> focused().equals("proposals") && words().contains("чекає прийняття"));
        keys.press(KeyCode.F3);
        until("the question of acceptance", () -> words().contains("Перевірте, чи зроблено"));
        Screenshot.of(stage, "registers-path-accept");
        keys.press(KeyCode.F9);
        until("it is accepted", () -> seen("proposals") && words().contains("прийнято"));
        keys.press(KeyCode.F7);
        until("the form of the instruction", () -> focused().equals("spread-body"));
        over("Від сьогодні картка 02-04 має витяг");
        keys.press(KeyCode.F9);
        until("it went out", () -> seen("proposals"));

        change("registrar2");
        until("a person elsewhere is told", () -> seen("announcement-read") && words().contains("має витяг"));
        Screenshot.of(stage, "registers-path-told");
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until("the server knows", () -> DemoDesk.value("select count(*) from access.announcement_read").equals("1"));
        until("it is read", () -> !seen("announcement-read"));

        change("registrar1");
        until("the initiator is told too", () -> seen("announcement-read"));
        go("Звернення", "problems");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the proposal", () -> focused().equals("proposals") && rows("proposals") > 0);
        keys.press(KeyCode.F4);
        until("one reader", () -> rows("instruction-readers") == 1);
        Screenshot.of(stage, "registers-path-readers");
    }
}
