package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.SampleCourse;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** Who called, came or wrote: on the card and in its timeline. */
@Tag("ESOYA-4.8")
class ContactCardTest extends FxTest {
    private final FakeCases cases = new FakeCases();
    private final FakeCourse course = new FakeCourse();
    private final Asked asked = new Asked();

    @Test
    void sendsWhoWhenAndWhatWasSaid() throws Exception {
        var form = FakeCases.contacts(cases).contact(FakeCases.CASE, "01-0004312-2027-4", "Шевчук О. І.");
        var filled = new HashMap<>(form.initial());
        assertEquals("15:07", filled.get("at"));
        filled.put("note", "прийде в п’ятницю");
        filled.put("at", "1430");
        form.verb().send(new UUID(7, 7), filled);
        assertEquals(List.of("contact_call {at=2027-03-12T14:30, note=прийде в п’ятницю, who=Шевчук О. І.}"), cases.asked);
        filled.put("at", "пополудні");
        assertEquals("at", assertThrows(FieldTrouble.class, () -> form.verb().send(new UUID(7, 8), filled)).path());
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void standsInTheTimelineWithItsWordsAndIsStruckOutByDelete() throws Exception {
        var called = event(9, "contact_call", "Шевчук О. І.: прийде в п’ятницю, після обіду, бо працює до другої", false, Optional.of(5L));
        var wrong = event(8, "contact_came", "Ткач Г. П.: інша справа", true, Optional.empty());
        cases.card = FakeCourse.in(FakeCases.sample(Optional.of(FakeCases.TODAY.plusDays(9)), true, List.of()), "in_work", "у роботі", false, SampleCourse.fresh("receive_result"),
                List.of(called, wrong));
        var frame = show(() -> new Frame(new CaseScreen(FakeCases.CASE, cases, FakeCases.acts(cases, course), ContactCardTest::title, asked,
                new Inline().atOnce(), asked.troubles(), (topic, told) -> () -> {})));
        assertEquals(List.of(), Accessible.nameless(frame));
        keys.press(KeyCode.DELETE);
        assertEquals(List.of(), asked.opened, "nothing is struck out in the dark");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(words().contains("Дзвонили: Шевчук О. І.: прийде в п’ятницю"), this::words);
        assertTrue(words().contains("Приходили: Ткач Г. П.: інша справа · скасовано"), this::words);
        assertTrue(words().contains("Звернення й дзвінки"), this::words);
        Screenshot.of(stage, "contact-timeline");
        keys.press(KeyCode.HOME).press(KeyCode.DELETE).press(KeyCode.CONTROL, KeyCode.G);
        assertEquals(List.of("strike", "contact"), asked.opened.stream().map(route -> ((FillForm) route).form().id()).toList());
        var strike = ((FillForm) asked.opened.getFirst()).form();
        strike.verb().send(new UUID(7, 9), new HashMap<>(java.util.Map.of("reason", "не та справа")));
        assertEquals("strike 5 не та справа", cases.asked.getLast());
        for (var route : List.copyOf(asked.opened)) {
            var form = show(() -> new Frame(new SheetFeature(asked, new Inline().answeringLater(), asked.troubles(), () -> FakeCases.TODAY).open(route).orElseThrow()));
            assertEquals(List.of(), Accessible.nameless(form));
            Screenshot.of(stage, "contact-form-" + ((FillForm) route).form().id());
        }
    }

    private static String title(String directory, String code) {
        return switch (code) {
            case "contact_call" -> "Дзвонили";
            case "contact_came" -> "Приходили";
            default -> code;
        };
    }

    private static CaseCard.CaseEvent event(long id, String kind, String words, boolean struck, Optional<Long> strikes) {
        return new CaseCard.CaseEvent(id, FakeCases.AT.plusMinutes(id), "add", "", "", kind, 0, "Поліщук І. П.", Optional.empty(), struck, words, strikes);
    }
}
