package ua.esoya.workstation.feature.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.journal.PaperSeal;
import ua.esoya.domain.trace.HealthPage;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.route.Route;

@Tag("ESOYA-4.13")
class TraceFeatureTest extends FxTest {
    private final FakeTrace server = new FakeTrace();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private boolean administrator;

    @Test
    @Tag("ESOYA-4.12")
    void whoHoldsSecurityRightsAloneHasAPlaceToWork() {
        assertEquals(List.of("trace"), feature("esoya_security").railEntries().stream().map(RailEntry::id).toList());
        assertEquals(List.of("trace", "health"), feature("esoya_supervisor").railEntries().stream().map(RailEntry::id).toList());
        assertEquals(List.of("health"), feature("esoya_technical_admin").railEntries().stream().map(RailEntry::id).toList());
        for (String group : List.of("esoya_registrar", "esoya_moderator", "esoya_provider_user")) {
            assertEquals(List.of(), feature(group).railEntries(), group);
        }
        for (String group : List.of("esoya_registrar", "esoya_moderator", "esoya_provider_user", "esoya_technical_admin")) {
            assertEquals(Optional.empty(), feature(group).open(new TraceRoutes.Events()), group);
        }
        assertEquals(Optional.empty(), feature("esoya_security").open(new TraceRoutes.Health()));
    }

    @Test
    @Tag("ESOYA-4.12")
    void theSupervisorReadsAndTheKeeperOfSecurityActs() {
        assertFalse(commands("esoya_supervisor", new TraceRoutes.Events()).contains("section.3"));
        assertTrue(commands("esoya_security", new TraceRoutes.Events()).contains("section.3"));
        assertEquals(Optional.empty(), feature("esoya_supervisor").open(new TraceRoutes.Integrity()));
        assertFalse(commands("esoya_supervisor", new TraceRoutes.Violations()).contains("violations.close"));
        assertTrue(commands("esoya_security", new TraceRoutes.Violations()).contains("violations.close"));
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("trace-events", new TraceRoutes.Events());
        draw("trace-event", new TraceRoutes.OneEvent(server.events.getFirst()));
        draw("trace-violations", new TraceRoutes.Violations());
        draw("trace-integrity", new TraceRoutes.Integrity());
        administrator = true;
        draw("trace-health", new TraceRoutes.Health());
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 4_000), new HealthPage.SealBeat(1204, Optional.of(FakeTrace.TODAY.atTime(9, 20)), 2_140, 3_990), FakeTrace.disk(9, 100));
        draw("trace-health-troubles", new TraceRoutes.Health());
        administrator = false;
        server.events = List.of();
        server.violations = List.of();
        draw("trace-events-empty", new TraceRoutes.Events());
        draw("trace-violations-empty", new TraceRoutes.Violations());
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    @Tag("ESOYA-4.11c")
    void theVerdictIsReadFromAfarAndNamesTheRows() {
        draw("trace-integrity-ready", new TraceRoutes.Integrity());
        keys.press(KeyCode.F9);
        until("the verdict", () -> seen("integrity-verdict"));
        assertEquals("Журнал цілий", onFx(() -> FxTest.<Label>node("integrity-verdict").getText()));
        Screenshot.of(stage, "trace-integrity-whole");
        server.rows.forge(6);
        server.rows.delete(11);
        keys.press(KeyCode.F9);
        until("the findings", () -> seen("findings") && words().contains("подія № 11"));
        assertTrue(words().contains("Журнал змінено: 2 розбіжності"), words());
        Screenshot.of(stage, "trace-integrity-broken");
    }

    @Test
    @Tag("ESOYA-4.11c")
    void aKeyboardScannerTypesTheSealOfThePaper() {
        var last = server.rows.published();
        draw("trace-integrity-scan", new TraceRoutes.Integrity());
        keys.type(PaperSeal.text(last.era(), last.batchNumber(), last.sha256())).press(KeyCode.ENTER);
        assertEquals("integrity-start", focused());
        keys.press(KeyCode.F9);
        until("the comparison", () -> seen("integrity-compared") && words().contains("Порівняно з печаткою"));
        Screenshot.of(stage, "trace-integrity-compared");
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature(administrator ? "esoya_technical_admin" : "esoya_security").open(route).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private List<String> commands(String group, Route route) {
        return onFx(() -> feature(group).open(route).orElseThrow().commands().stream().map(command -> command.id()).toList());
    }

    private TraceFeature feature(String group) {
        var session = new SessionCard("technical1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "технічний адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new TraceFeature(server, session, went, inline.answeringLater(), refusing.troubles, () -> FakeTrace.TODAY, "1.4.0");
    }
}
