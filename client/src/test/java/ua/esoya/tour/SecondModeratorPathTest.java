package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** Where the centre asks for it, one moderator changes the cards and another puts them in; a former version comes back the same way: by keys alone on a real server. */
@Tag("ESOYA-5.7.1")
@Tag("CSP-3.2.14")
class SecondModeratorPathTest extends KeysAlone {
    private static final String CODE = "03-02";

    @AfterEach
    void asBefore() {
        DemoDesk.execute("update ref.parameter set value = 'no' where code = 'card_second_person'");
    }

    @Test
    void cardsChangedByOneArePutInByAnother() {
        DemoDesk.execute("update ref.parameter set value = 'yes' where code = 'card_second_person'");
        int version = version();
        signIn("moderator1");
        until("the moderator is at work", () -> seen("rail-workshop") && focused().equals("acts"));
        find();
        keys.press(KeyCode.ENTER);
        until("the cards", () -> focused().equals("cards") && rows("cards") > 8);
        keys.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.ENTER);
        until("term and fee", () -> focused().equals("card-card-time-limit-amount"));
        over(String.valueOf(19));
        keys.press(KeyCode.F9);
        until("the draft is kept", () -> focused().equals("cards") && words().contains("Чернетку збережено"));
        Screenshot.of(stage, "second-moderator-kept");
        keys.press(KeyCode.F9);
        act("Запропонувати", "");
        until("it is proposed", () -> words().contains("чекає на другого модератора"));
        assertEquals(version, version());

        change("moderator2");
        until("the second is at work", () -> seen("rail-workshop") && focused().equals("acts"));
        go("Послуги", "services");
        keys.press(KeyCode.F8);
        until("what waits", () -> focused().equals("drafts") && rows("drafts") > 0 && words().contains("чекає відповіді"));
        Screenshot.of(stage, "second-moderator-drafts");
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        until("what it changes", () -> focused().equals("proposal") && rows("proposal") == 1 && words().contains("стане «19»"));
        Screenshot.of(stage, "second-moderator-proposal");
        keys.press(KeyCode.F9);
        until("it is put in", () -> words().contains("Схвалено й оприлюднено"));
        assertEquals(version + 1, version());
        assertEquals("true", DemoDesk.value("select (approved_by is not null and approved_by <> published_by)::text from ref.information_card c join ref.service s using (service_id) where s.local_code = '" + CODE + "' and c.version = "
                + (version + 1)));

        find();
        keys.press(KeyCode.F4);
        until("the versions", () -> focused().equals("versions") && rows("versions") == version + 1);
        keys.press(KeyCode.DOWN).press(KeyCode.F9);
        until("the former content", () -> focused().equals("cards") && words().contains("Тут уміст версії " + version));
        Screenshot.of(stage, "second-moderator-former");
        keys.press(KeyCode.F9);
        act("Запропонувати", "");
        until("a version of this day is there already", () -> seen("card-act-valid-from") && words().contains("пізніш"));
        keys.press(KeyCode.ESCAPE).answer(KeyCode.ENTER);
        until("the cards again", () -> focused().equals("cards"));
        keys.press(KeyCode.F9);
        act("Запропонувати", written(today().plusDays(1)));
        until("it is proposed too", () -> words().contains("чекає на другого модератора"));
        change("moderator1");
        until("the first again", () -> seen("rail-workshop") && focused().equals("acts"));
        go("Послуги", "services");
        keys.press(KeyCode.F8);
        until("the answer and the question", () -> focused().equals("drafts") && rows("drafts") >= 2 && words().contains("схвалено"));
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        until("the difference", () -> focused().equals("proposal") && rows("proposal") == 1);
        keys.press(KeyCode.F9);
        until("the former version is in force again", () -> words().contains("Схвалено й оприлюднено"));
        assertEquals(DemoDesk.value(term(version)), DemoDesk.value(term(version + 2)));
    }

    /** To the service, in the list of all. */
    private void find() {
        go("Послуги", "services");
        keys.press(KeyCode.CONTROL, KeyCode.F);
        over(CODE);
        until("the service is found", () -> rows("services") == 1);
        keys.press(KeyCode.DOWN);
        until("the list has the keys", () -> focused().equals("services"));
    }

    private void act(String words, String from) {
        until("the act", () -> words().contains(words));
        new WorkshopWalk(stage, keys, name -> {}).act(WorkshopWalk.ACT, from);
    }

    private static int version() {
        return Integer.parseInt(DemoDesk.value("select max(c.version) from ref.information_card c join ref.service s using (service_id) where s.local_code = '" + CODE + "'"));
    }

    private static String term(int version) {
        return "select c.time_limit_amount from ref.information_card c join ref.service s using (service_id) where s.local_code = '" + CODE + "' and c.version = " + version;
    }
}
