package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.route.CorrectCase;
import ua.esoya.workstation.ui.route.PrintPapers;
import ua.esoya.workstation.ui.route.ScanPackage;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

class CaseScreenTest extends FxTest {
    private static final Map<String, String> NAMES = Map.of(
            "inventory", "Опис вхідного пакета документів", "package", "Документ вхідного пакета", "phone", "Телефоном", "sms", "SMS");

    private final FakeCases cases = new FakeCases();
    private final FakeCourse course = new FakeCourse();
    private final Asked asked = new Asked();
    private final List<Runnable> listeners = new ArrayList<>();

    @Test
    @Tag("ESOYA-4.8")
    @Tag("ESOYA-6.5c")
    void isReadByKeysAlone() {
        open();
        assertTrue(words().contains("01-0004312-2027-4"), this::words);
        assertTrue(words().contains("Документи й скани 6"));
        Screenshot.of(stage, "case-facts");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("case-documents", focused());
        assertTrue(words().contains("В описі 5 аркушів"));
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        keys.press(KeyCode.CONTROL, KeyCode.DOWN);
        until("the second page is shown", () -> words().contains("Сторінка 2 з 2 · ціла сторінка"));
        Screenshot.of(stage, "case-documents");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(words().contains("Надруковано повторно"));
        Screenshot.of(stage, "case-course");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        Screenshot.of(stage, "case-papers");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertTrue(words().contains("Швечук"));
        Screenshot.of(stage, "case-changes");
        keys.press(KeyCode.F6).press(KeyCode.F7).press(KeyCode.CONTROL, KeyCode.E);
        assertEquals(List.of(new PrintPapers(FakeCases.CASE, false), new ScanPackage(FakeCases.CASE), new CorrectCase(FakeCases.CASE)), asked.opened);
        keys.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("01-0004312-2027-4", onFx(() -> Clipboard.getSystemClipboard().getString()));
        assertEquals(0, keys.mouseEvents());
        assertEquals(List.of(), asked.defects);
    }

    @Test
    void showsWhatAColleagueDidAndKeepsTheTab() {
        open();
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        cases.card = FakeCases.sample(Optional.of(FakeCases.TODAY.minusDays(2)), false, List.of());
        cases.stamp = "2:9";
        doOnFx(() -> listeners.forEach(Runnable::run));
        assertTrue(words().contains("Прострочено на 2 дні"));
        assertEquals(3, (int) onFx(() -> FxTest.<javafx.scene.control.TabPane>node("case-tabs").getSelectionModel().getSelectedIndex()));
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void showsWhatWasAddedLaterAndTakesMore() {
        cases.card = FakeCases.sample(Optional.of(FakeCases.TODAY.plusDays(2)), false, List.of());
        open();
        assertTrue(words().contains("Документ про право користування, додатковий опис № 1"), this::words);
        assertTrue(words().contains("+380501112233"));
        Screenshot.of(stage, "case-added");
        keys.press(KeyCode.CONTROL, KeyCode.D).press(KeyCode.CONTROL, KeyCode.T).press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.CONTROL, KeyCode.E).press(KeyCode.CONTROL, KeyCode.R);
        assertEquals(List.of("late-document", "new-phone", "note", "correction"), asked.opened.stream().map(route -> ((FillForm) route).form().id()).toList());
        for (var route : List.copyOf(asked.opened)) {
            var form = show(() -> new Frame(sheets().open(route).orElseThrow()));
            assertEquals(List.of(), Accessible.nameless(form));
            Screenshot.of(stage, "case-form-" + ((FillForm) route).form().id());
        }
    }

    @Test
    @Tag("CSP-2.2a")
    @Tag("CSP-2.3b")
    void whoSuppliedTheDataIsReadAndPutRightOnTheDay() throws Exception {
        open();
        assertTrue(words().contains("Хто надав відомості") && words().contains("Земельна ділянка") && words().contains("Державний реєстр · Державний реєстр"), this::words);
        keys.press(KeyCode.CONTROL, KeyCode.U);
        var form = ((FillForm) asked.opened.getLast()).form();
        assertEquals(List.of("supplier0", "data_source0", "supplier1", "data_source1", "supplier2", "data_source2", "supplier3", "data_source3", "reason"), form.fields().stream().map(FieldSpec::path).toList());
        var values = new HashMap<>(form.initial());
        values.put("supplier3", "other");
        values.put("reason", "довідку дав орган");
        form.verb().send(new UUID(0, 5), values).run();
        assertEquals("sources 1 довідку дав орган {documents={data_source=shown_document, supplier=other}}", cases.asked.getLast().replace("{supplier=other, data_source=shown_document}", "{data_source=shown_document, supplier=other}"),
                "only the group that is other");
        var shown = show(() -> new Frame(sheets().open(new FillForm(form)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown));
        Screenshot.of(stage, "case-form-sources");
        cases.card = FakeCases.sample(Optional.of(FakeCases.TODAY.plusDays(2)), false, List.of());
        open();
        keys.press(KeyCode.CONTROL, KeyCode.U);
        assertEquals("correction", ((FillForm) asked.opened.getLast()).form().id(), "after the day the moderator is asked");
    }

    @Test
    @Tag("CSP-2.3b")
    void aCorrectedSupplierIsNamedInWords() {
        var change = ChangedField.of(cases.card, new CaseCard.Change("sources.values:Ділянка, п. 2.supplier", "applicant", "authority"), (directory, code) -> directory + " " + code);
        assertEquals(new ChangedField("Ділянка, п. 2: Хто надав", "supplier applicant", "supplier authority"), change);
        assertEquals("Документи: Як отримано дані", ChangedField.of(cases.card, new CaseCard.Change("sources.documents.data_source", "diia", "diia"), (directory, code) -> code).field());
    }

    private SheetFeature sheets() {
        return new SheetFeature(asked, new Inline().answeringLater(), asked.troubles(), () -> FakeCases.TODAY);
    }

    @Test
    void aCaseOfAnotherOfficeShowsOneSentence() {
        cases.trouble = Optional.of(new Refusal("ZN404", "case_not_visible", ""));
        open();
        assertTrue(words().contains("Справу не знайдено або вона іншого офісу."));
        keys.press(KeyCode.F6);
        assertEquals(List.of(), asked.opened);
        Screenshot.of(stage, "case-absent");
    }

    @Test
    @Tag("ESOYA-7.1.5")
    void whoElseHasTheCardOpenIsNamedUntilThatEnds() {
        cases.readers = List.of(new CardReader("Іваненко О. П.", "вікно 3"), new CardReader("Коваль Н. В.", ""));
        // no pause passes: the program says so once
        var once = new Background(Runnable::run, Runnable::run, pause -> {
            throw new InterruptedException();
        }, passed -> {});
        var presence = new CardPresence(FakeCases.CASE, cases, once, once, asked.troubles());
        var screen = onFx(() -> screen().seen(presence));
        show(() -> new Frame(screen));
        until("both are named", () -> words().contains("Відкрито також: Іваненко О. П., вікно 3; Коваль Н. В."));
        Screenshot.of(stage, "case-readers");
        cases.readers = List.of();
        doOnFx(() -> listeners.forEach(Runnable::run));
        until("nobody else", () -> !words().contains("Відкрито також"));
        doOnFx(screen::closed);
        assertTrue(cases.asked.contains("leave"));
    }

    private void open() {
        var frame = show(() -> new Frame(screen()));
        assertEquals(List.of(), Accessible.nameless(frame));
    }

    private CaseScreen screen() {
        return new CaseScreen(
                FakeCases.CASE, cases, FakeCases.acts(cases, course), (directory, code) -> NAMES.getOrDefault(code, code), asked,
                new Inline().atOnce(), asked.troubles(), (topic, told) -> {
                    listeners.add(told);
                    return () -> {};
                });
    }
}
