package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.Screenshot;

/** A registrar says that an authority supplied the papers of a case, and the moderator sees it in numbers: by keys alone on a real server. */
@Tag("CSP-2.2a")
@Tag("CSP-2.3b")
@Tag("CSP-2.3c")
class SourcesPathTest extends KeysAlone {

    @Test
    void whoSuppliedThePapersIsPutRightAndCounted() {
        String taxpayer = DemoDesk.value("select taxpayer_number from core.person where taxpayer_number is not null and kind = 'person' order by person_id offset 13 limit 1");
        signIn("registrar1");
        until("work is open", () -> seen("rail-journal"));
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 26");
        walk.printed(3);
        walk.findAgain(number);
        until("nobody typed who supplied", () -> words().contains("Хто надав відомості") && words().contains("Заявник · "));
        keys.press(KeyCode.CONTROL, KeyCode.U);
        until("the groups", () -> focused().equals("case-sources-supplier0"));
        int papers = Integer.parseInt(DemoDesk.value("select (count(*) - 1)::text from core.case_file f cross join lateral internal.case_sources(f.case_id) where f.case_number = '" + number + "'"));
        for (int at = 0; at < papers; at++) {
            keys.press(KeyCode.ENTER).press(KeyCode.ENTER);
        }
        until("the papers", () -> focused().equals("case-sources-supplier" + papers));
        over("Інший");
        keys.press(KeyCode.ENTER).press(KeyCode.ENTER).type("довідку дав орган");
        Screenshot.of(stage, "sources-path-form");
        keys.press(KeyCode.F9);
        until("the card says so", () -> seen("case-tabs") && words().contains("Інший орган чи підприємство · "));
        Screenshot.of(stage, "sources-path-card");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        until("both values stand in the history", () -> words().contains("Документи: Хто надав"));
        assertEquals("documents authority", DemoDesk.value("select s.value_group || ' ' || s.supplier from core.case_source s join core.case_file f using (case_id) where f.case_number = '" + number + "'"));

        change("moderator1");
        until("the moderator is at work", () -> seen("rail-ownership"));
        go("Володільці", "ownership-cases");
        until("it is counted", () -> rows("ownership-cases") > 0 && words().contains("Інший орган чи підприємство"));
        Screenshot.of(stage, "sources-path-report");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("services too", () -> rows("ownership-services") > 0);
        Screenshot.of(stage, "sources-path-services");
    }
}
