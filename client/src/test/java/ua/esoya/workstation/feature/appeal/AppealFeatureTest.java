package ua.esoya.workstation.feature.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-5.8.5")
class AppealFeatureTest extends FxTest {
    private static final String ADMINISTRATOR = "esoya_technical_admin";
    private static final String REGISTRAR = "esoya_registrar";

    @TempDir
    Path home;

    private final FakeAppeals server = new FakeAppeals();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private Optional<Path> chosen = Optional.empty();

    @Test
    void everybodyTellsAndEachRoleActsAsItMay() {
        assertTrue(feature("esoya_provider_user").railEntry().isPresent());
        assertEquals(List.of("appeals.report"), feature("esoya_provider_user").menu().stream().map(Command::id).toList());
        assertFalse(commands(REGISTRAR, new AppealRoutes.Problems()).contains("problems.answer"));
        assertTrue(commands(ADMINISTRATOR, new AppealRoutes.Problems()).containsAll(List.of("problems.answer", "problems.figures")));
        assertTrue(commands("esoya_supervisor", new AppealRoutes.Problems()).contains("problems.figures"));
        assertFalse(commands(REGISTRAR, new AppealRoutes.Proposals()).contains("proposals.fulfil"));
        assertTrue(commands("esoya_moderator", new AppealRoutes.Proposals()).contains("proposals.fulfil"));
        assertTrue(commands(REGISTRAR, new AppealRoutes.Proposals()).contains("proposals.accept"));
    }

    @Test
    void keysChangeTheConditionsAndKeepTheListAsAFile() throws IOException {
        show(() -> new Frame(feature(ADMINISTRATOR).open(new AppealRoutes.Problems()).orElseThrow()));
        assertEquals("problems  2026-10-19 2026-11-18", server.asked.getLast());
        keys.press(KeyCode.F8);
        assertEquals("problems open 2026-10-19 2026-11-18", server.asked.getLast());
        keys.press(KeyCode.SHIFT, KeyCode.F8).press(KeyCode.SHIFT, KeyCode.F8);
        assertEquals("problems open — 2026-11-18", server.asked.getLast());
        keys.press(KeyCode.CONTROL, KeyCode.E);
        chosen = Optional.of(home.resolve("problems.csv"));
        keys.press(KeyCode.CONTROL, KeyCode.E);
        until("the file is said", () -> words().contains("problems.csv"));
        assertTrue(Files.readString(chosen.get()).contains("\"Принтер мовчить після F6"), () -> words());
        assertFalse(Files.readString(chosen.get()).contains("\"закрита\""));
        chosen = Optional.of(home.resolve("no-such-folder").resolve("problems.csv"));
        keys.press(KeyCode.CONTROL, KeyCode.E);
        until("the trouble is said", () -> words().contains("Записати не вдалося"));
    }

    @Test
    void anActIsOfferedOnlyWhereItIsLegal() {
        show(() -> new Frame(feature("esoya_moderator").open(new AppealRoutes.Proposals()).orElseThrow()));
        keys.press(KeyCode.F6).press(KeyCode.F3);
        assertEquals(List.of(), went.opened);
        keys.press(KeyCode.F9);
        assertEquals("fulfil", went.form().id());
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.F9);
        assertEquals(1, went.opened.size());
        keys.press(KeyCode.F6);
        assertEquals("notice", went.form().id());
        keys.press(KeyCode.F3);
        assertEquals("accept", went.form().id());
        keys.press(KeyCode.DOWN).press(KeyCode.F7);
        assertEquals("spread", went.form().id());
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("appeals-problems", new AppealRoutes.Problems());
        draw("appeals-figures", new AppealRoutes.Figures(FakeAppeals.TODAY.minusDays(30)));
        draw("appeals-proposals", new AppealRoutes.Proposals());
        draw("appeals-readers", new AppealRoutes.Readers(FakeAppeals.proposal("accepted", 1, true)));
        var forms = new AppealForms(server, most -> List.of());
        draw("appeals-report", new FillForm(forms.report("Нова справа", () -> {})));
        draw("appeals-answer", new FillForm(forms.answer(FakeAppeals.problem("open"))));
        draw("appeals-fulfil", new FillForm(forms.said(FakeAppeals.proposal("open", 8, true), "fulfil")));
        draw("appeals-accept", new FillForm(forms.silent(FakeAppeals.proposal("fulfilled", 1, true), "accept")));
        draw("appeals-spread", new FillForm(forms.spread(FakeAppeals.proposal("accepted", 1, true), FakeAppeals.TODAY)));
        server.empty = true;
        draw("appeals-problems-empty", new AppealRoutes.Problems());
        assertEquals(List.of(), refusing.defects);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature(ADMINISTRATOR).open(route).or(() -> sheets().open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private SheetFeature sheets() {
        return new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeAppeals.TODAY);
    }

    private List<String> commands(String group, Route route) {
        return onFx(() -> feature(group).open(route).orElseThrow().commands().stream().map(Command::id).toList());
    }

    private AppealFeature feature(String group) {
        var session = new SessionCard("technical1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "технічний адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new AppealFeature(server, session, went, inline.answeringLater(), refusing.troubles,
                new AppealFeature.Around(() -> FakeAppeals.TODAY, () -> "Нова справа", most -> List.of(), name -> chosen, () -> {}));
    }
}
