package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CorrectionAct;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.route.CorrectByAct;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** The moderator's acts: asked for, opened, applied, closed. */
@Tag("ESOYA-7.1.8b")
class ActsListTest extends FxTest implements ActsGateway {
    private final Asked asked = new Asked();
    private final List<CorrectionAct> acts = new ArrayList<>(List.of(act(1, "", false), act(2, "12-В", false), act(3, "13-В", true)));
    private final List<String> done = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private Optional<RuntimeException> trouble = Optional.empty();

    @Test
    void opensAnActForARequest() throws Exception {
        open();
        Screenshot.of(stage, "acts");
        keys.press(KeyCode.ENTER);
        var form = ((FillForm) asked.opened.getLast()).form();
        assertTrue(form.hint().contains("описка в прізвищі"), form.hint());
        assertEquals(FakeCases.TODAY, form.initial().get("dated_on"));
        form.verb().send(new UUID(0, 9), Map.of("number", "14-В", "dated_on", FakeCases.TODAY, "ground", "заява"));
        assertEquals(List.of("open 1 14-В"), done);
        show(() -> new Frame(new SheetFeature(asked, new Inline().answeringLater(), asked.troubles(), () -> FakeCases.TODAY).open(new FillForm(form)).orElseThrow()));
        Screenshot.of(stage, "acts-form");
    }

    @Test
    void correctsByAnOpenedActOnly() {
        open();
        keys.press(KeyCode.F9);
        assertEquals(List.of(), asked.opened);
        keys.press(KeyCode.DOWN).press(KeyCode.F2);
        assertEquals(List.of(), asked.opened, "an act is opened once");
        keys.press(KeyCode.F9);
        assertEquals(List.of(new CorrectByAct(2, "12-В", "описка в прізвищі")), asked.opened);
        keys.press(KeyCode.DOWN).press(KeyCode.F9);
        assertEquals(1, asked.opened.size(), "an act is applied once");
    }

    @Test
    void whoSuppliedIsCorrectedInsideAnOpenedActOnly() throws Exception {
        open();
        keys.press(KeyCode.F7);
        assertEquals(List.of(), done, "nothing is read before the act is opened");
        keys.press(KeyCode.DOWN).press(KeyCode.F7);
        assertEquals(List.of("read 2"), done);
        var form = ((FillForm) asked.opened.getLast()).form();
        assertTrue(form.hint().contains("12-В") && form.hint().contains("описка в прізвищі"), form.hint());
        assertTrue(form.fields().stream().noneMatch(field -> field.path().equals("reason")), "the act has it");
        form.verb().send(new UUID(0, 9), form.initial());
        assertEquals("sources 2 {}", done.getLast());
    }

    @Test
    void closesAnAppliedActAndAsksBeforeItDeclines() {
        open();
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DELETE);
        assertEquals(List.of("close 3"), done);
        until("the row is gone", () -> rows() == 2);
        keys.press(KeyCode.HOME).press(KeyCode.DELETE);
        assertEquals(1, done.size());
        doOnFx(() -> answers.getFirst().act().run());
        assertEquals(List.of("close 3", "close 1"), done);
        until("it is said", () -> words().contains("відхилено"));
    }

    @Test
    void aRefusalStandsOverTheListAndAnOutageInTheBanner() {
        open();
        trouble = Optional.of(new Refusal("ZN404", "correction_act_not_visible", ""));
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DELETE);
        until("the refusal is said", () -> words().contains("correction_act_not_visible"));
        trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        keys.press(KeyCode.DELETE);
        assertEquals(1, asked.outages.size());
        assertEquals(List.of(), asked.defects);
    }

    @Test
    void anEmptyListSaysSo() {
        acts.clear();
        open();
        assertTrue(words().contains("Виправити нічого не просять."));
    }

    private void open() {
        var frame = show(() -> new Frame(ActsList.of(this, ignored -> List.of(), FakeCases.TODAY, asked, (question, detail, given) -> {
            answers.clear();
            answers.addAll(List.of(given));
        }, new Inline().answeringLater(), asked.troubles())));
        until("the list is there", () -> rows() == acts.size());
        assertEquals(List.of(), Accessible.nameless(frame));
        if (!acts.isEmpty()) {
            keys.press(KeyCode.HOME);
        }
    }

    private static int rows() {
        return FxTest.<TableView<?>>node("acts").getItems().size();
    }

    @Override
    public List<CorrectionAct> acts() {
        return List.copyOf(acts);
    }

    @Override
    public void open(UUID request, long actId, Map<String, Object> act) {
        done.add("open " + actId + " " + act.get("number"));
    }

    @Override
    public CaseCard caseInAct(long actId) {
        done.add("read " + actId);
        return SampleCase.card();
    }

    @Override
    public void correctSources(UUID request, long actId, int rowVersion, Map<String, Map<String, String>> sources) {
        done.add("sources " + actId + " " + sources);
    }

    @Override
    public void close(UUID request, long actId) {
        trouble.ifPresent(it -> {
            throw it;
        });
        done.add("close " + actId);
        acts.removeIf(act -> act.actId() == actId);
    }

    private static CorrectionAct act(long id, String number, boolean applied) {
        return new CorrectionAct(id, "01-000431" + id + "-2027-4", "Реєстрація місця проживання особи", "Головний офіс", "описка в прізвищі", FakeCases.AT, "Поліщук І. П.", number,
                number.isEmpty() ? Optional.empty() : Optional.of(FakeCases.TODAY), applied ? Optional.of(FakeCases.AT) : Optional.empty(), Optional.empty());
    }
}
