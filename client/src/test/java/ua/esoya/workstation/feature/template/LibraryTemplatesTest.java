package ua.esoya.workstation.feature.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.document.InProcessForms;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;

/** Forms that came with services of other centres become versions by the ordinary act alone. */
@Tag("ESOYA-5.7.1a")
@Tag("NWP-7.7")
class LibraryTemplatesTest extends FxTest {
    private final FakeTemplates server = new FakeTemplates();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void whatCameIsAnUnpublishedChangeOfTheTemplate() throws Exception {
        open(new TemplateRoutes.FromLibrary());
        Parent shown = onFx(() -> stage.getScene().getRoot());
        assertEquals(List.of(), Accessible.nameless(shown));
        Screenshot.of(stage, "template-library");
        keys.press(KeyCode.ENTER);
        var route = assertInstanceOf(TemplateRoutes.Designer.class, went.opened.getLast());
        assertEquals(Optional.of(FakeTemplates.KEPT), route.kept());
        var screen = open(route);
        until("the text that came", () -> focused().equals("template-source") && words().contains("Тут текст із бібліотеки"));
        assertEquals(FakeTemplates.COME, FxTest.<TextArea>node("template-source").getText());
        assertTrue(onFx(screen::unsavedWork).isPresent(), "leaving asks: nothing is put in yet");
        keys.press(KeyCode.F9);
        var act = went.form();
        assertEquals(List.of(), server.asked.stream().filter(it -> !it.startsWith("text")).toList(), "nor before the act");
        var done = act.verb().send(UUID.randomUUID(), Map.of("title", "Рішення", "number", "12", "dated_on", FakeTemplates.TODAY, "supplier", "Відділ", "valid_from", FakeTemplates.TODAY, "reason", "як у Покрові"));
        doOnFx(done);
        assertEquals(List.of("publish 4 " + FakeTemplates.COME, "drop " + FakeTemplates.KEPT), server.asked.stream().filter(it -> !it.startsWith("text")).toList());
        assertTrue(onFx(screen::unsavedWork).isEmpty());
    }

    @Test
    void aFormOfAServiceThatIsNotHereWaitsForItsCards() {
        open(new TemplateRoutes.FromLibrary());
        doOnFx(() -> FxTest.<TableView<?>>node("template-library").getSelectionModel().select(1));
        keys.press(KeyCode.ENTER);
        assertTrue(words().contains("спершу оприлюдніть її картки"), words());
        assertEquals(List.of(), went.opened);
        keys.press(KeyCode.DELETE);
        assertEquals("template-library-drop", went.form().id());
        server.empty = true;
        open(new TemplateRoutes.FromLibrary());
        assertTrue(words().contains("нічого не чекає"), words());
    }

    private Screen open(Route route) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of("esoya_moderator"), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        var forms = new InProcessForms();
        var around = new TemplateFeature.Around(forms, forms, (question, detail, offered) -> {}, () -> FakeTemplates.TODAY);
        var screen = onFx(() -> new TemplateFeature(server, session, went, inline.answeringLater(), refusing.troubles, around).open(route).orElseThrow());
        show(() -> new Frame(screen));
        return screen;
    }
}
