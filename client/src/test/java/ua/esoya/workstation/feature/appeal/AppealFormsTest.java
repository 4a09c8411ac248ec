package ua.esoya.workstation.feature.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;

class AppealFormsTest {
    private final FakeAppeals server = new FakeAppeals();
    private final AppealForms forms = new AppealForms(server, most -> List.of("WARN print", "ERROR scan " + most));
    private final Refusing refusing = new Refusing();
    private int told;

    @Test
    @Tag("ESOYA-5.3.1b")
    @Tag("ESOYA-5.8.5")
    void aProblemGoesWithItsScreenAndTheLastLinesOfTheLog() {
        var form = fill(forms.report("Нова справа", () -> told++));
        form.send();
        assertTrue(form.problem("body").get().present());
        form.value("body").set(Optional.of("Принтер мовчить"));
        form.value("expected").set(Optional.of("Аркуш"));
        form.send();
        assertEquals(List.of("report Нова справа | Принтер мовчить | Аркуш | WARN print\nERROR scan 200"), server.asked);
        assertEquals(1, told);
    }

    @Test
    void aReportWaitsForTheServerUnderTheSameRequest() {
        server.refusal = Optional.of(new Outage("away", new IllegalStateException()));
        var form = fill(forms.report("x".repeat(300), () -> told++));
        form.value("body").set(Optional.of("Принтер мовчить"));
        form.send();
        assertEquals(List.of("away"), refusing.banner);
        server.refusal = Optional.empty();
        form.send();
        assertEquals(server.requests.get(0), server.requests.get(1));
        assertTrue(server.asked.getFirst().startsWith("report " + "x".repeat(100) + " |"));
        assertEquals(1, told);
    }

    @Test
    @Tag("ESOYA-5.8.5")
    void aProblemIsTakenOrClosedWithAnExplanation() {
        var form = fill(forms.answer(FakeAppeals.problem("taken")));
        assertEquals(Optional.of("Замінено картридж"), form.value("answer").get());
        form.value("status").set(Optional.of("closed"));
        form.send();
        assertEquals(List.of("answer closed Замінено картридж"), server.asked);
    }

    @Test
    @Tag("CSP-3.6.1")
    @Tag("CSP-3.6.2")
    @Tag("CSP-3.6.4")
    void aProposalGoesFromStepToStep() {
        var proposal = FakeAppeals.proposal("fulfilled", 1, true);
        fillText(forms.propose(), "body", "Додати послугу");
        fillText(forms.said(proposal, "delay"), "text", "чекаємо рішення");
        fillText(forms.said(proposal, "fulfil"), "text", "картка 05-07");
        fill(forms.silent(proposal, "notice")).send();
        fillText(forms.said(proposal, "return"), "text", "у бланку немає");
        fill(forms.silent(proposal, "accept")).send();
        fill(forms.spread(proposal, FakeAppeals.TODAY)).send();
        assertEquals(List.of("propose Додати послугу", "delay «чекаємо рішення»", "fulfil «картка 05-07»", "notice «»", "return «у бланку немає»", "accept «»", "spread картка 05-07, версія 4 2026-12-02"), server.asked);
    }

    @Test
    @Tag("CSP-3.6.2")
    void aLateProposalWithoutAReasonIsRefusedInWords() {
        server.refusal = Optional.of(new Refusal("ZN331", "proposal_late", ""));
        var form = fill(forms.said(FakeAppeals.proposal("late", -3, false), "fulfil"));
        form.value("text").set(Optional.of("картка 05-07"));
        form.send();
        assertEquals("proposal_late", form.notice().get().text());
    }

    @Test
    @Tag("CSP-3.6.2")
    @Tag("CSP-3.6.3")
    void theStateTellsTheTermAndWhatIsOwed() {
        assertEquals("ще 8 днів", AppealWords.state(FakeAppeals.proposal("open", 8, true), FakeAppeals.TODAY).words());
        assertEquals(Meaning.WARN, AppealWords.state(FakeAppeals.proposal("open", 2, true), FakeAppeals.TODAY).meaning());
        assertEquals(Meaning.TODAY, AppealWords.state(FakeAppeals.proposal("open", 0, true), FakeAppeals.TODAY).meaning());
        assertEquals("затримано", AppealWords.state(FakeAppeals.proposal("late", -3, true), FakeAppeals.TODAY).words());
        assertEquals("виконано, не сказано", AppealWords.state(FakeAppeals.proposal("fulfilled", 1, true), FakeAppeals.TODAY).words());
        var owed = AppealWords.details(FakeAppeals.proposal("fulfilled", 1, true));
        assertTrue(owed.contains(new Detail("Ініціатора повідомлено", "ще ні, строк 19.11.2026")), owed::toString);
    }

    private void fillText(Form form, String path, String words) {
        var model = fill(form);
        model.send();
        assertTrue(model.problem(path).get().present());
        model.value(path).set(Optional.of(words));
        model.send();
    }

    private FormViewModel fill(Form form) {
        return new FormViewModel(form, new Inline().atOnce(), refusing.troubles, () -> {});
    }
}
