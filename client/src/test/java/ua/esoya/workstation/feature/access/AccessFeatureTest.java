package ua.esoya.workstation.feature.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.access.SecondPersonAct;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.route.FindAnything;
import ua.esoya.workstation.ui.route.OpenEnding;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-4.12")
class AccessFeatureTest extends FxTest {
    private final FakeAccess server = new FakeAccess();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void aRegistrarSeesNothingOfIt() {
        var feature = feature("esoya_registrar");
        assertEquals(List.of(), feature.railEntries());
        assertEquals(Optional.empty(), feature.open(new AccessRoutes.People()));
        assertEquals(Optional.empty(), feature.open(new FindAnything("їжак")));
    }

    @Test
    void theSupervisorReadsAndTheAdministratorActs() {
        assertEquals(List.of("access", "second-person", "sessions", "ending"), feature("esoya_supervisor").railEntries().stream().map(RailEntry::id).toList());
        assertFalse(commands("esoya_supervisor", new AccessRoutes.Person(7)).contains("employee.grant"));
        assertTrue(commands("esoya_technical_admin", new AccessRoutes.Person(7)).contains("employee.grant"));
        assertFalse(commands("esoya_supervisor", new AccessRoutes.Sessions()).contains("sessions.close"));
        assertTrue(commands("esoya_supervisor", new AccessRoutes.SecondPerson()).contains("second.confirm"));
    }

    @Test
    void theRailCountsWhatWaitsForThisPersonAndAnAnswerTakesItAway() {
        server.acts.add(act(false));
        server.acts.add(act(true));
        var waiting = new Waiting(server, inline.atOnce());
        waiting.look();
        assertEquals(1, waiting.count().get());
        var model = new SecondPersonViewModel(server, inline.atOnce(), refusing.troubles, waiting::look);
        model.choose(Optional.of(server.acts.get(1)));
        assertFalse(model.mayAnswer().get());
        model.answer(true);
        assertEquals(List.of(), server.requests);
        model.choose(Optional.of(server.acts.getFirst()));
        model.answer(true);
        assertEquals("answer true", server.asked.getLast());
        assertEquals(0, waiting.count().get());
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        server.accounts = List.of(FakeAccess.account("active"));
        server.acts.add(act(false));
        server.acts.add(act(true));
        draw("access-people", new AccessRoutes.People());
        draw("access-person", new AccessRoutes.Person(7));
        draw("access-second-person", new AccessRoutes.SecondPerson());
        draw("access-sessions", new AccessRoutes.Sessions());
        draw("access-ending", new OpenEnding());
        draw("access-form-person", new FillForm(new AccessForms(server).correction(server.choices(), server.card(7))));
        draw("access-form-order", new FillForm(new OrderForms(server, FakeAccess.TODAY).begin(server.choices(), server.card(7), "", waits -> {})));
        draw("access-form-certificate", new FillForm(new AccessForms(server).certificate(server.card(7))));
        draw("access-slip", new AccessRoutes.HandOver(new Slip("Їжак Юрій Ґедзьович", "yizhak", "abcd-2345-efgh", false)));
        assertEquals(List.of(), refusing.defects);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature("esoya_technical_admin").open(route).or(() -> sheets().open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private SheetFeature sheets() {
        return new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeAccess.TODAY);
    }

    private List<String> commands(String group, Route route) {
        return onFx(() -> feature(group).open(route).orElseThrow().commands().stream().map(command -> command.id()).toList());
    }

    private AccessFeature feature(String group) {
        var session = new SessionCard("technical1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "технічний адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new AccessFeature(server, session, went, inline.answeringLater(), refusing.troubles, Path.of("no-such-settings"));
    }

    private static SecondPersonAct act(boolean mine) {
        return new SecondPersonAct(UUID.randomUUID(), mine ? "password" : "order", "Їжак Ю. Ґ.", mine ? "yizhak" : "", mine ? "" : "esoya_technical_admin", "Їжакевич А. М.",
                LocalDateTime.of(2026, 11, 18, 9, 30), mine);
    }
}
