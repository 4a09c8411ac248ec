package ua.esoya.workstation.feature.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

@Tag("ESOYA-1.4")
class SettingFeatureTest extends FxTest {
    private static final String ADMINISTRATOR = "esoya_technical_admin";

    private final FakeSettings server = new FakeSettings();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void keepersAndTheSupervisorSeeSettingsAndNobodyElse() {
        assertEquals(Optional.empty(), feature("esoya_registrar").railEntry());
        assertEquals(Optional.empty(), feature("esoya_registrar").open(new SettingRoutes.Settings()));
        assertTrue(feature("esoya_supervisor").railEntry().isPresent());
        assertFalse(commands("esoya_supervisor", new SettingRoutes.Announcements()).contains("announcements.tell"));
        assertTrue(commands("esoya_moderator", new SettingRoutes.Announcements()).contains("announcements.tell"));
        assertEquals(new SettingRoutes.Settings(), new SettingRoutes.Announcements().place());
    }

    @Test
    void whatSomebodyElseKeepsCanOnlyBeRead() {
        show(() -> new Frame(feature(ADMINISTRATOR).open(new SettingRoutes.Settings()).orElseThrow()));
        keys.press(KeyCode.F2);
        assertEquals("setting", assertInstanceOf(FillForm.class, went.opened.getLast()).form().id());
        keys.press(KeyCode.END).press(KeyCode.F2);
        assertEquals(1, went.opened.size());
        keys.press(KeyCode.ENTER);
        assertEquals("centre_title", assertInstanceOf(SettingRoutes.History.class, went.opened.getLast()).setting().code());
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(new SettingRoutes.Announcements(), went.opened.getLast());
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("settings", new SettingRoutes.Settings());
        draw("settings-history", new SettingRoutes.History(server.settings().getFirst()));
        draw("announcements", new SettingRoutes.Announcements());
        draw("announcements-readers", new SettingRoutes.Readers(FakeSettings.announced(2, "instruction", "now")));
        var forms = new SettingForms(server, () -> FakeSettings.NOW);
        draw("settings-form", new FillForm(forms.change(server.settings().getFirst())));
        draw("announcements-form", new FillForm(forms.announce(() -> {})));
        draw("announcements-withdraw", new FillForm(forms.withdraw(FakeSettings.announced(3, "planned_outage", "ahead"))));
        server.empty = true;
        draw("announcements-empty", new SettingRoutes.Announcements());
        assertEquals(List.of(), refusing.defects);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature(ADMINISTRATOR).open(route).or(() -> sheets().open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private SheetFeature sheets() {
        return new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeSettings.NOW.toLocalDate());
    }

    private List<String> commands(String group, Route route) {
        return onFx(() -> feature(group).open(route).orElseThrow().commands().stream().map(Command::id).toList());
    }

    private SettingFeature feature(String group) {
        var session = new SessionCard("technical1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "технічний адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new SettingFeature(server, session, went, inline.answeringLater(), refusing.troubles, () -> FakeSettings.NOW);
    }
}
