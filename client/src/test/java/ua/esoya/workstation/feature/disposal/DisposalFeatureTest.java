package ua.esoya.workstation.feature.disposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.route.OpenDisposal;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("CSP-2.4.9")
class DisposalFeatureTest extends FxTest {
    private final FakeDisposal server = new FakeDisposal();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private final AtomicInteger reloads = new AtomicInteger();
    private final DisposalViewModel model = new DisposalViewModel(server, FakeDisposal.TODAY, went, inline.atOnce(), refusing.troubles, reloads::incrementAndGet);

    @Test
    void whoProposedAnActNeverCarriesItOut() {
        model.choose(Optional.of(server.lines.get(2)));
        assertFalse(model.mayAnswer().get());
        model.carryOut();
        model.decline();
        assertEquals(List.of(), went.opened);
        assertEquals(List.of(), server.requests);
        model.choose(Optional.of(server.lines.get(1)));
        assertTrue(model.mayAnswer().get());
        model.carryOut();
        assertEquals("destroy", went.form().id());
    }

    @Test
    void destroysOnlyWhenTheNumberIsTypedOnceMore() {
        model.choose(Optional.of(server.lines.get(1)));
        model.carryOut();
        var form = filled(went.form(), Map.of("number", "6-зн"));
        form.send();
        assertTrue(form.problem("number").get().text().contains("7-зн"));
        assertEquals(List.of(), server.requests);
        form.value("number").set(Optional.of("7-зн"));
        form.send();
        assertEquals(List.of("answer true"), server.asked);
        assertEquals(Meaning.OK, model.notice().get().meaning());
    }

    @Test
    void proposesOverTheCasesOfOneOfficeAndYear() {
        model.choose(Optional.of(server.lines.getFirst()));
        model.propose();
        filled(went.form(), Map.of("number", "8-зн", "ground", "протокол")).send();
        assertEquals("propose {closed_year=2026, ground=протокол, number=8-зн, office_id=1, signed_on=2032-01-12}", server.asked.getFirst());
        assertTrue(model.notice().get().text().contains("інша особа"));
    }

    @Test
    void declinesAtOnceRepeatsAfterAnOutageAndSaysARefusal() {
        model.choose(Optional.of(server.lines.get(1)));
        server.failure = Optional.of(new Outage("the line is lost", new IOException()));
        model.decline();
        server.failure = Optional.of(new Refusal("ZN404", "disposal_not_visible", ""));
        model.decline();
        assertEquals(server.requests.getFirst(), server.requests.getLast());
        assertEquals(Meaning.LATE, model.notice().get().meaning());
        server.failure = Optional.empty();
        model.decline();
        assertEquals(List.of("answer false"), server.asked);
        assertEquals(1, reloads.get());
    }

    @Test
    void onlyTheAdministratorAndTheSupervisorOpenIt() {
        for (var group : List.of("esoya_registrar", "esoya_moderator", "esoya_security")) {
            assertEquals(Optional.empty(), feature(group).open(new OpenDisposal()));
        }
        onFx(() -> feature("esoya_supervisor").open(new OpenDisposal()).orElseThrow());
    }

    @Test
    @Tag("CSP-3.3.4")
    void printsTheChosenActButNoCasesWithoutAnAct() throws Exception {
        show(() -> new Frame(feature("esoya_supervisor").open(new OpenDisposal()).orElseThrow()));
        keys.press(KeyCode.HOME);
        keys.press(KeyCode.F6);
        assertEquals(List.of(), went.opened, "cases without an act");
        keys.press(KeyCode.DOWN);
        keys.press(KeyCode.F6);
        var sheet = assertInstanceOf(PrintSheet.class, went.opened.getLast());
        assertEquals("7-зн", sheet.fileName());
        assertEquals("Єфименко В. О., керівник", sheet.content().call().head().printedBy());
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        var forms = new DisposalForms(server, FakeDisposal.TODAY);
        draw("disposal", new OpenDisposal());
        draw("disposal-form-propose", new FillForm(forms.propose(server.lines.getFirst(), cases -> {})));
        draw("disposal-form-destroy", new FillForm(forms.carryOut(server.lines.get(1), server.lines.get(1).act().orElseThrow(), () -> {})));
        server.lines = List.of();
        draw("disposal-empty", new OpenDisposal());
        assertEquals(List.of(), refusing.defects);
    }

    private FormViewModel filled(Form form, Map<String, Object> values) {
        var filled = new FormViewModel(form, inline.atOnce(), refusing.troubles, went::back);
        values.forEach((path, value) -> filled.value(path).set(Optional.of(value)));
        return filled;
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature("esoya_supervisor").open(route)
                .or(() -> new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeDisposal.TODAY).open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private DisposalFeature feature(String group) {
        var session = new SessionCard("supervisor1", 1, "Єфименко Валентина Олексіївна", "Єфименко В. О.", "керівник", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", FakeDisposal.TODAY.atTime(10, 30), false);
        return new DisposalFeature(server, session, went, inline.answeringLater(), refusing.troubles);
    }
}
