package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Database;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** What no machine told is told by a person: an unknown notice and one for the personal account, by keys alone on a real server. */
@Tag("ESOYA-7.1.6b")
class NoticePathTest extends KeysAlone {
    @Test
    void aPersonTellsWhatIsUnknownAndWhatAMachineCannot() {
        UUID unknown;
        UUID portal;
        try (Database desk = DemoDesk.signIn("registrar1").database()) {
            unknown = DemoCases.register(desk, DemoCases.RESIDENCE);
            portal = DemoCases.register(desk, DemoCases.RESIDENCE);
        }
        DemoDesk.execute("delete from exchange.notice; update core.document_package set notice_way = 'portal' where case_id = '" + portal + "';"
                + " update core.document_package set notice_way = 'sms' where case_id = '" + unknown + "';"
                + " select internal.make_notice(e.case_id, e.case_event_id, 'result_ready') from core.case_event e where e.case_id in ('" + unknown + "', '" + portal + "') and e.verb = 'register';"
                + " update exchange.notice set way = 'sms', address = coalesce(address, '+380671234567'), state = 'unknown', last_code = 'agent_ended', settled_at = made_at where case_id = '" + unknown + "';"
                + " update exchange.notice set made_at = made_at - interval '1 hour' where case_id = '" + unknown + "'");
        signIn("registrar1");
        go("Моя робота", "work");
        keys.press(KeyCode.CONTROL, KeyCode.M);
        until("both stand there", () -> focused().equals("notices") && rows("notices") == 2);
        keys.press(KeyCode.HOME);
        until("the unknown one first", () -> words().contains("Саме воно вдруге не піде"));
        Screenshot.of(stage, "notice-path-by-hand");
        keys.press(KeyCode.F9);
        until("how", () -> focused().equals("told-way"));
        Screenshot.of(stage, "notice-path-told");
        keys.press(KeyCode.F9);
        until("one is left", () -> rows("notices") == 1);
        assertEquals("told phone", told(unknown));
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        until("the case", () -> seen("case-number"));
        keys.press(KeyCode.CONTROL, KeyCode.M);
        until("its notices", () -> focused().equals("notices") && words().contains("просив у кабінеті"));
        keys.press(KeyCode.HOME).press(KeyCode.F9);
        until("how again", () -> focused().equals("told-way"));
        keys.press(KeyCode.ENTER);
        until("what was said", () -> focused().equals("told-note"));
        keys.type("написано в кабінеті").press(KeyCode.F9);
        until("told", () -> words().contains("в особистому кабінеті"));
        Screenshot.of(stage, "notice-path-case");
        assertEquals("told portal написано в кабінеті", told(portal));
    }

    private static String told(UUID caseId) {
        return DemoDesk.value("select concat_ws(' ', state, told_way, told_note) from exchange.notice where case_id = '" + caseId + "'");
    }
}
