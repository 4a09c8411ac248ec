package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.ArchivedCase;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;
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

/** The card of a case on its way, drawn and led by keys. */
@Tag("ESOYA-4.8")
class CourseScreenTest extends FxTest {
    private final FakeCases cases = new FakeCases();
    private final FakeCourse course = new FakeCourse();
    private final Asked asked = new Asked();

    @Test
    void leadsOnByKeysAlone() {
        cases.card = inWork();
        open();
        assertTrue(words().contains("Результат у Центрі"), this::words);
        assertTrue(words().contains("зупинено на 5 днів, продовжено до 30.04.2027, бо «запит до архіву»."), this::words);
        Screenshot.of(stage, "course-facts");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(words().contains("Отримано суб’єктом надання · скасовано | 12.03.2027 12:40 (+2 год)"), this::words);
        Screenshot.of(stage, "course-timeline");
        keys.press(KeyCode.F9);
        keys.press(KeyCode.F10);
        Screenshot.of(stage, "course-menu");
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("mark-receive-result", "mark-suspend"), asked.opened.stream().map(route -> ((FillForm) route).form().id()).toList());
        assertEquals(List.of("Скасувати відмітку «Отримано суб’єктом надання»?"), course.questions);
        assertEquals(List.of("5 undo"), course.sent);
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    @Tag("ESOYA-7.1.7")
    void aClosedCaseShowsWhereItLiesAndItsHashWhenAsked() {
        cases.card = closed();
        open();
        assertFalse(seen("case-step"));
        assertFalse(seen("case-more"));
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertTrue(words().contains("Закріплено 12.03.2027 17:22. Зберігати до 01.01.2033, 5 повних років після року закриття. Клас зберігання: 5 років."), this::words);
        assertTrue(words().contains("папір, PDF/A | 2 | 47 КБ | 9f86d08188…"), this::words);
        until("the first file is drawn", () -> cases.asked.contains("archived 1"));
        keys.press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.DOWN);
        until("the second page", () -> words().contains("Сторінка 2 з 2"));
        assertFalse(seen("archive-hash"));
        doOnFx(() -> node("archive-hash-show").requestFocus());
        keys.press(KeyCode.SPACE);
        assertEquals("ab12", onFx(() -> FxTest.<TextField>node("archive-hash").getText()).substring(0, 4));
        Screenshot.of(stage, "course-archived");
    }

    @Test
    @Tag("ESOYA-4.7a")
    void anIncompleteArchiveSaysWhatItLacks() {
        cases.card = closed(new ArchivedCase(FakeCases.AT.plusHours(3), Optional.of(FakeCases.TODAY.withYear(2033).withDayOfYear(1)), 5, "5 років", Optional.empty(), "", "paper", "Лист про проходження справи",
                Optional.of(FakeCases.AT.plusHours(4)), List.of()));
        open();
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertTrue(words().contains("Архів неповний: не вдалося скласти «Лист про проходження справи». Наступна спроба о 18:21."), this::words);
        Screenshot.of(stage, "course-archive-incomplete");
    }

    @Test
    void anOpenCaseHasNoArchive() {
        cases.card = inWork();
        open();
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertFalse(words().contains("Архівна справа"), this::words);
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    @Tag("ESOYA-7.1.6c")
    void drawsEachForm() {
        cases.card = inWork();
        var atOnce = FakeCourse.in("registered", true, SampleCourse.fresh("issue"));
        for (var step : CourseStep.values()) {
            if (!Set.of(CourseStep.CLOSE, CourseStep.HAND_OVER, CourseStep.ACCEPT_PASS).contains(step)) {
                var form = course.forms().of(step, step == CourseStep.GIVE_AT_ONCE ? atOnce : cases.card, () -> {});
                var frame = show(() -> new Frame(sheets().open(new FillForm(form)).orElseThrow()));
                assertEquals(List.of(), Accessible.nameless(frame));
                assertTrue(words().contains(form.act()), form.id());
                Screenshot.of(stage, "course-" + form.id());
            }
        }
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void whoeverIsChosenBringsNameAndDocumentIntoTheForm() {
        var form = course.forms().of(CourseStep.ISSUE, FakeCourse.in("notified", false, SampleCourse.fresh("issue")), () -> {});
        show(() -> new Frame(sheets().open(new FillForm(form)).orElseThrow()));
        until("the first field has the keys", () -> focused().equals("mark-issue-delivery-way"));
        keys.press(KeyCode.ENTER).type("ш");
        until("the applicant's name", () -> words().contains("185001247"));
        assertEquals("Шевчук Оксана Іванівна", onFx(() -> FxTest.<TextField>node("mark-issue-recipient-name").getText()));
        keys.press(KeyCode.F9);
        until("the document must be confirmed", () -> words().contains("Звірте документ і поставте позначку."));
        Screenshot.of(stage, "course-mark-issue-unconfirmed");
    }

    private void open() {
        var frame = show(() -> new Frame(new CaseScreen(FakeCases.CASE, cases, FakeCases.acts(cases, course), (directory, code) -> code, asked,
                new Inline().atOnce(), asked.troubles(), (topic, told) -> () -> {})));
        assertEquals(List.of(), Accessible.nameless(frame));
    }

    private SheetFeature sheets() {
        return new SheetFeature(asked, new Inline().answeringLater(), asked.troubles(), () -> FakeCases.TODAY);
    }

    private static CaseCard inWork() {
        var due = FakeCases.TODAY.plusDays(49);
        var base = FakeCases.sample(Optional.of(due), true, FakeCases.scans());
        var held = new Course.Turn("suspend", FakeCases.TODAY, Optional.of(FakeCases.TODAY.plusDays(5)), Optional.of(FakeCases.TODAY.plusDays(30)), Optional.of(FakeCases.TODAY.plusDays(35)), "");
        var extended = new Course.Turn("extend", FakeCases.TODAY, Optional.empty(), Optional.of(FakeCases.TODAY.plusDays(35)), Optional.of(due), "запит до архіву");
        var its = new Course(List.of("extend", "receive_result", "return_for_completion", "suspend", "withdraw"), "accept",
                Optional.of(new Course.InTransfer(9, "9-00000012-3", false)),
                Optional.of(new Course.Receipt("Коваль Ірина Петрівна", "головний спеціаліст", FakeCases.AT.plusMinutes(30))), Optional.empty(), Optional.empty(),
                List.of(held, extended), false,
                List.of(new Course.Ground(3, "Неповний пакет документів", "ч. 1 ст. 9"), new Course.Ground(4, "Заявник не має права на послугу", "п. 18 Порядку")), Optional.empty(), SampleCourse.HERE, Optional.empty(), Optional.empty());
        return FakeCourse.in(base, "in_work", "у роботі", false, its, List.of(
                event(6, 34, "accept", "у роботі", "", Optional.empty(), false), event(5, 33, "undo", "передано", "accept", Optional.empty(), false),
                event(4, 32, "accept", "у роботі", "", Optional.of(FakeCases.AT.minusMinutes(101)), true), event(3, 5, "hand_over", "передано", "", Optional.empty(), false),
                event(1, 0, "register", "зареєстровано", "", Optional.empty(), false)));
    }

    private static CaseCard closed() {
        return closed(new ArchivedCase(FakeCases.AT.plusHours(3), Optional.of(FakeCases.TODAY.withYear(2033).withDayOfYear(1)), 5, "5 років", Optional.of(FakeCases.AT.plusHours(3).plusMinutes(1)), "ab12".repeat(16), "", "",
                Optional.empty(), List.of(
                        new ArchivedCase.File(1, "paper", "Опис вхідного пакета", 0, "9f86d081884c7d65".repeat(4), 48_200, 2, true),
                        new ArchivedCase.File(2, "paper", "Лист про проходження справи", 0, "2c26b46b68ffc68f".repeat(4), 61_900, 2, true),
                        new ArchivedCase.File(3, "paper", "Заява", 0, "fcde2b2edba56bf4".repeat(4), 39_000, 1, true),
                        new ArchivedCase.File(4, "paper", "Додатковий опис", 1, "18ac3e7343f01689".repeat(4), 44_100, 2, true),
                        new ArchivedCase.File(5, "file", "Згода власника житла на реєстрацію", 0, "3e23e8160039594a".repeat(4), 1_480_000, 3, false),
                        new ArchivedCase.File(6, "scanner", "Лист про проходження справи", 0, "b5bb9d8014a0f9b1".repeat(4), 71_300, 1, true))));
    }

    private static CaseCard closed(ArchivedCase archive) {
        var its = new Course(List.of(), "", Optional.of(new Course.InTransfer(9, "9-00000012-3", false)),
                Optional.of(new Course.Receipt("Коваль Ірина Петрівна", "головний спеціаліст", FakeCases.AT.plusMinutes(30))),
                Optional.of(new Course.Result("refusal", "Відмова", "15-р", FakeCases.TODAY, 2, "Неповний пакет документів", "ч. 1 ст. 9 Закону України «Про адміністративні послуги»", FakeCases.AT.plusHours(1))),
                Optional.of(new Course.Issue("Особисто в Центрі", "applicant", "Шевчук Оксана Іванівна", "Паспорт (ID-картка)", "185001247", "", 2, FakeCases.AT.plusHours(2))),
                List.of(), true, List.of(), Optional.of(archive), SampleCourse.HERE, Optional.empty(), Optional.empty());
        return FakeCourse.in(FakeCases.sample(Optional.of(FakeCases.TODAY.plusDays(30)), true, List.of()), "closed", "закрито", false, its,
                List.of(event(8, 180, "close", "закрито", "", Optional.empty(), false), event(7, 120, "issue", "видано", "", Optional.empty(), false)));
    }

    private static CaseEvent event(long id, int minutes, String verb, String title, String subject, Optional<LocalDateTime> trueAt, boolean undone) {
        return new CaseEvent(id, FakeCases.AT.plusMinutes(minutes), verb, title, title, subject, 0, "Поліщук І. П.", trueAt, undone, "", Optional.empty());
    }
}
