package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.SampleBundle;
import ua.esoya.domain.casefile.SampleCourse;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.sheet.FillForm;

/** The card of a package and of its services, drawn and walked by keys. */
@Tag("KR146-P2")
class BundleCardTest extends FxTest {
    private final FakeCases cases = new FakeCases();
    private final Asked asked = new Asked();

    @Test
    void theRequestShowsItsServicesAndOpensThem() {
        open(with(0, "annul", "withdraw"));
        assertTrue(words().contains("Справа пакета закриється сама, коли закінчиться остання з них."), this::words);
        assertTrue(words().contains("чекає послуги 1"), this::words);
        assertFalse(seen("case-step"), "nothing leads on but its services");
        Screenshot.of(stage, "bundle-request");
        keys.press(KeyCode.CONTROL, KeyCode.B).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of(new OpenCase(new UUID(7, 2))), asked.opened);
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    @Tag("KR146-4.2")
    void aServiceThatWaitsSaysForWhatAndLeadsBack() {
        open(with(2, "annul", "withdraw"));
        assertTrue(words().contains("Чекає на результат справи 01-0001053-2027-1 «Державна реєстрація народження»"), this::words);
        assertFalse(seen("case-step"));
        Screenshot.of(stage, "bundle-waiting");
        keys.press(KeyCode.CONTROL, KeyCode.B).press(KeyCode.ENTER);
        assertEquals(List.of(new OpenCase(SampleBundle.REQUEST)), asked.opened);
    }

    @Test
    @Tag("KR146-4.2")
    void aServiceAfterARefusedOneAsksAPersonToDecide() {
        open(FakeCourse.in(FakeCases.sample(Optional.empty(), true, List.of()), "registered", "зареєстровано", false,
                SampleBundle.course(SampleBundle.refused(2), "annul", "start_anyway", "withdraw"), List.of()));
        assertTrue(words().contains("Вирішіть із заявником, чи починати цю."), this::words);
        assertTrue(words().contains("вирішити: після 1 без результату"), this::words);
        Screenshot.of(stage, "bundle-undecided");
        keys.press(KeyCode.F9);
        assertEquals("mark-start-anyway", asked.opened.stream().map(FillForm.class::cast).map(it -> it.form().id()).findFirst().orElse(""));
    }

    @Test
    void aSingleServiceHasNoPackage() {
        open(FakeCourse.in(FakeCases.sample(Optional.empty(), true, List.of()), "registered", "зареєстровано", false, SampleCourse.fresh("hand_over"), List.of()));
        assertFalse(words().contains("Послуги пакета"));
        keys.press(KeyCode.CONTROL, KeyCode.B).press(KeyCode.ENTER);
        assertEquals(List.of(), asked.opened);
    }

    private static CaseCard with(int place, String... verbs) {
        return FakeCourse.in(FakeCases.sample(Optional.empty(), true, List.of()), place == 0 ? "in_parts" : "registered", place == 0 ? "пакет у роботі" : "зареєстровано", false,
                SampleBundle.course(place, verbs), List.of());
    }

    private void open(CaseCard card) {
        cases.card = card;
        var frame = show(() -> new Frame(new CaseScreen(FakeCases.CASE, cases, FakeCases.acts(cases, new FakeCourse()), (directory, code) -> code, asked,
                new Inline().atOnce(), asked.troubles(), (topic, told) -> () -> {})));
        assertEquals(List.of(), Accessible.nameless(frame));
    }
}
