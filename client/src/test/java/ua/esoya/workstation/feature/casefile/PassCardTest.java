package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.domain.casefile.SampleCourse;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** A case that goes to another office, on the card of the sender and of the receiver. */
@Tag("CSP-1.2e")
class PassCardTest extends FxTest {
    private static final LocalDateTime AT = FakeCases.AT.plusMinutes(40);

    private final FakeCases cases = new FakeCases();
    private final FakeCourse course = new FakeCourse();
    private final Asked asked = new Asked();
    private final CourseViewModel model = course.viewModel(asked);
    private final List<String> said = new ArrayList<>();

    @Test
    void passesWithOfficeAndReason() throws Exception {
        model.show(Optional.of(FakeCourse.in("registered", false, SampleCourse.fresh("pass_case", "withdraw"))));
        assertEquals(Optional.empty(), model.next().get(), "nothing asks for it");
        model.take(CourseStep.PASS_CASE);
        var form = ((FillForm) asked.opened.getLast()).form();
        form.verb().send(new UUID(7, 7), new HashMap<>(Map.of("office_id", 2, "reason", "заявник переїхав")));
        model.show(Optional.of(FakeCourse.in("notified", false, SampleCourse.fresh("pass_issue"))));
        model.take(CourseStep.PASS_ISSUE);
        ((FillForm) asked.opened.getLast()).form().verb().send(new UUID(7, 8), new HashMap<>(Map.of("office_id", 3, "reason", "заявник переїхав")));
        assertEquals(List.of("5 pass {office_id=2, reason=заявник переїхав, what=case}", "5 pass {office_id=3, reason=заявник переїхав, what=issue}"), course.sent);
    }

    @Test
    void acceptsAfterOneQuestionThatSaysWhoAndWhy() {
        model.show(Optional.of(waiting("accept_pass")));
        assertEquals(Optional.of(CourseStep.ACCEPT_PASS), model.next().get());
        course.answer = 1;
        model.goOn();
        assertEquals(List.of(), course.sent);
        course.answer = 0;
        model.goOn();
        assertEquals(List.of("5 accept from 1"), course.sent);
        assertEquals(List.of("Прийняти справу 01-0004312-2027-4?", "Прийняти справу 01-0004312-2027-4?"), course.questions);
    }

    @Test
    void saysThatItWasTakenBackMeanwhileAndReadsAgain() {
        var read = new ArrayList<String>();
        model.on(notice -> notice.ifPresent(it -> said.add(it.words())), () -> read.add("again"));
        model.show(Optional.of(waiting("accept_pass")));
        course.trouble = Optional.of(new Refusal("ZN225", "nothing_passed", ""));
        model.goOn();
        assertEquals(1, read.size());
        assertEquals(1, said.size());
    }

    @Test
    void theSenderReadsWhereItIsAndMarksNothing() {
        cases.card = waiting();
        open();
        assertTrue(words().contains("Передано до «Металургійний» 12.03.2027 15:01, Поліщук І. П.: очікує підтвердження."), this::words);
        assertFalse(seen("case-step"));
        keys.press(KeyCode.F7);
        keys.press(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of(), asked.opened, "neither scanned nor added to");
        keys.press(KeyCode.F6);
        assertEquals(1, asked.opened.size(), "control: it may be printed");
        Screenshot.of(stage, "pass-waiting");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(words().contains("ще не прийнято"), this::words);
        Screenshot.of(stage, "pass-waiting-course");
    }

    @Test
    void theReceiverAcceptsByOneKey() {
        cases.card = waiting("accept_pass");
        open();
        assertTrue(words().contains("Прийняти від офісу"), this::words);
        Screenshot.of(stage, "pass-to-accept");
        keys.press(KeyCode.F9);
        assertEquals(List.of("5 accept from 1"), course.sent);
        cases.card = elsewhere();
        keys.press(KeyCode.F5);
        assertTrue(words().contains("Справу веде «Металургійний»"), this::words);
    }

    @Test
    void drawsItsForms() {
        for (var step : List.of(CourseStep.PASS_CASE, CourseStep.PASS_ISSUE)) {
            var form = course.forms().of(step, FakeCourse.in("registered", false, SampleCourse.fresh()), () -> {});
            var sheets = new SheetFeature(asked, new Inline().answeringLater(), asked.troubles(), () -> FakeCases.TODAY);
            var frame = show(() -> new Frame(sheets.open(new FillForm(form)).orElseThrow()));
            assertEquals(List.of(), Accessible.nameless(frame));
            assertTrue(words().contains("Офіс") && words().contains(form.act()), this::words);
            Screenshot.of(stage, "form-" + form.id());
        }
    }

    private void open() {
        var frame = show(() -> new Frame(new CaseScreen(FakeCases.CASE, cases, FakeCases.acts(cases, course), (directory, code) -> code, asked,
                new Inline().atOnce(), asked.troubles(), (topic, told) -> () -> {})));
        assertEquals(List.of(), Accessible.nameless(frame));
    }

    private static CaseCard waiting(String... verbs) {
        return passed(new Course.Pass("case", "Центр «Віза»", 1, "Металургійний", "заявник переїхав", true, AT, "Поліщук І. П.", Optional.empty(), "", ""), "Центр «Віза»", verbs);
    }

    private static CaseCard elsewhere() {
        return passed(new Course.Pass("case", "Центр «Віза»", 1, "Металургійний", "заявник переїхав", false, AT, "Поліщук І. П.", Optional.of(AT.plusHours(1)), "Гнатюк Я. П.",
                "Адміністратор"), "Металургійний");
    }

    private static CaseCard passed(Course.Pass pass, String holder, String... verbs) {
        var its = new Course(List.of(verbs), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, List.of(), Optional.empty(),
                new Course.Holding(false, holder, List.of(pass), List.of(), ""), Optional.empty(), Optional.empty());
        return FakeCourse.in("registered", false, its);
    }
}
