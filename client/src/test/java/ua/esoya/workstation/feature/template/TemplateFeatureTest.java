package ua.esoya.workstation.feature.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.document.InProcessForms;
import ua.esoya.document.SampleWord;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FormViewModel;

@Tag("ESOYA-4.5")
@Tag("ESOYA-5.7.1")
class TemplateFeatureTest extends FxTest {
    private static final String MODERATOR = "esoya_moderator";
    private static final TemplateRoutes.Designer DESIGNER = new TemplateRoutes.Designer(FakeTemplates.PLACE, "Заява: Реєстрація місця проживання особи");

    @TempDir
    Path home;

    private final FakeTemplates server = new FakeTemplates();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private final List<String> questions = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    @Test
    void belongsToTheModeratorAlone() {
        for (var group : List.of("esoya_registrar", "esoya_technical_admin", "esoya_supervisor", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            for (var route : List.of(new TemplateRoutes.All(), DESIGNER, versions())) {
                assertEquals(Optional.empty(), feature(group).open(route), group);
            }
        }
        assertTrue(feature(MODERATOR).railEntry().isPresent());
        assertEquals(new TemplateRoutes.All(), DESIGNER.place());
    }

    @Test
    @Tag("NWP-7.7")
    void aDocumentOfWordReplacesTheTextAfterAQuestionAndCanBeTakenBack() throws IOException {
        var file = Files.write(home.resolve("Заява (1).docx"), SampleWord.docx());
        designer();
        keys.press(KeyCode.F2);
        send("file", "\"" + file + "\"");
        until("nothing was written: it is taken at once", () -> source().getText().contains("<strong>прошу надати</strong>"));
        assertEquals(List.of(), questions);
        assertTrue(source().getText().contains("<title>Заява {{number}}</title>") && words().contains("Документ узято"), words());
        until("it is drawn", () -> pages() > 0);
        Screenshot.of(stage, "template-word");
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        until("the text before it is back", () -> source().getText().equals(FakeTemplates.IN_FORCE));
        doOnFx(() -> source().appendText("<!-- моє -->"));
        keys.press(KeyCode.F2);
        send("file", file.toString());
        assertEquals(List.of("Замінити написане документом Word?"), questions);
        assertTrue(source().getText().contains("моє"), "not before the answer");
        doOnFx(() -> answers.getFirst().act().run());
        until("replaced", () -> source().getText().contains("прошу надати") && !source().getText().contains("моє"));
    }

    @Test
    @Tag("NWP-7.7")
    void whatIsNoDocumentIsRefusedBesideItsPath() throws IOException {
        designer();
        keys.press(KeyCode.F2);
        var broken = Files.write(home.resolve("broken.docx"), java.util.Arrays.copyOf(SampleWord.docx(), 200));
        var text = Files.writeString(home.resolve("note.docx"), "просто текст");
        for (var refused : List.of(List.of(broken.toString(), "пошкоджено"), List.of(text.toString(), "не документ Word"), List.of(home.resolve("нема.docx").toString(), "немає"))) {
            assertTrue(send("file", refused.getFirst()).problem("file").get().text().contains(refused.getLast()), refused::toString);
        }
        assertEquals(FakeTemplates.IN_FORCE, onFx(() -> source().getText()), "nothing was taken");
    }

    @Test
    void blocksAndReadyPartsComeFromThePicker() {
        designer();
        assertEquals(text().indexOf("<body>") + 6, caret(), "the keys begin where the paper does");
        doOnFx(() -> source().positionCaret(source().getText().indexOf("\n</body>")));
        pick("повторити документи опису");
        assertTrue(text().endsWith("{{#items}}{{/items}}"), text());
        assertEquals("{{/items}}", text().substring(caret()), "the keys are inside");
        pick("назва документа");
        assertTrue(text().endsWith("{{#items}}{{name}}{{/items}}"), "the block is open there already: " + text());
        doOnFx(() -> source().selectRange(text().indexOf("{{channel}}"), text().indexOf("{{channel}}") + 11));
        pick("якщо є кінцева дата");
        assertTrue(text().contains("{{#dueOn}}{{channel}}{{/dueOn}}"), "around what was chosen: " + text());
        doOnFx(() -> source().positionCaret(source().getText().indexOf("\n</body>")));
        pick("за умови ні заявників кілька");
        assertTrue(text().contains("{{^severalApplicants}}{{/severalApplicants}}"), text());
        pick("верхній колонтитул");
        assertTrue(text().contains("<body>\n  <div id=\"header\">"), "at the beginning, wherever the keys are: " + text());
        pick("верхній колонтитул");
        assertEquals("id=\"header\"", onFx(() -> source().getSelectedText()), "a second one is not put in");
        assertTrue(words().contains("У шаблоні вже є верхній колонтитул"), words());
        doOnFx(() -> {
            source().selectRange(0, source().getLength());
            source().replaceSelection(FakeTemplates.page("<p>а</p>"));
        });
        for (var part : List.of("штрихкод із номером", "QR-код", "нижній колонтитул", "верхній колонтитул", "місце для дати й підпису", "з нового аркуша")) {
            doOnFx(() -> source().positionCaret(source().getText().indexOf("<p>а")));
            pick(part);
        }
        until("all of them are one good form, drawn", () -> pages() == 2 && !words().contains("Рядок"));
        Screenshot.of(stage, "template-parts");
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    @Tag("ESOYA-8.3")
    void aRealCaseAndTheInventedOneStandBehindTheSameKey() {
        designer();
        assertTrue(words().contains("Папір на вигаданій справі"), words());
        keys.press(KeyCode.F6);
        send("number", "01-0004312-2027");
        until("the case", () -> words().contains("Папір на справі 01-0004312-2027"));
        keys.press(KeyCode.F6);
        send("number", "");
        until("the invented one again", () -> words().contains("Папір на вигаданій справі"));
        assertEquals(List.of("masked 01-0004312-2027"), server.asked);
        server.refusing = true;
        keys.press(KeyCode.F6);
        assertTrue(send("number", "1").notice().get().present(), "a number that no case has is refused in the form");
    }

    @Test
    void whatIsWrongIsNeitherTriedNorPublishedAndAnotherVersionIsToldInTheForm() {
        designer();
        doOnFx(() -> source().insertText(source().getText().indexOf("<p>"), "{{numbr}}"));
        keys.press(KeyCode.F7).press(KeyCode.F9);
        assertEquals(List.of(), went.opened);
        until("why", () -> words().contains("Ще не можна оприлюднити: 1 зауваження"));
        doOnFx(() -> source().replaceText(0, source().getLength(), FakeTemplates.IN_FORCE.replace("{{channel}}", "")));
        keys.press(KeyCode.F7);
        var rehearsal = assertInstanceOf(TemplateRoutes.Rehearsal.class, went.opened.getLast());
        assertEquals(FakeTemplates.IN_FORCE, rehearsal.before());
        assertFalse(rehearsal.after().contains("{{channel}}"), "the text as it stands, not yet published");
        keys.press(KeyCode.F9);
        server.refusing = true;
        var act = new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, () -> {});
        List.of("title", "number", "supplier", "reason").forEach(path -> act.value(path).set(Optional.of("рішення")));
        act.value("dated_on").set(Optional.of(FakeTemplates.TODAY));
        doOnFx(act::send);
        assertTrue(act.notice().get().present(), "somebody was faster");
        server.refusing = false;
        doOnFx(act::send);
        until("it is put in", () -> words().contains("Оприлюднено: діє з 18.11.2026"));
        assertTrue(server.asked.getLast().startsWith("publish 4 "), server.asked::toString);
    }

    @Test
    void versionsAreLookedAtAndReturnedTo() {
        show(() -> new Frame(screen(versions())));
        until("the versions", () -> FxTest.<TableView<?>>node("template-versions").getItems().size() == 4);
        for (var state : List.of("запланована", "чинна", "замінена", "діяла")) {
            assertTrue(words().contains(state), words());
        }
        Screenshot.of(stage, "template-versions");
        keys.press(KeyCode.F8);
        assertEquals(List.of(), went.opened, "the newest is the newest already");
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.F8);
        var form = new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, () -> {});
        form.value("reason").set(Optional.of("помилка"));
        form.send();
        assertEquals("restore 4 2 помилка", server.asked.getLast());
        keys.press(KeyCode.ENTER);
        var version = assertInstanceOf(TemplateRoutes.Version.class, went.opened.getLast());
        assertEquals(2, version.version().version());
        draw("template-version", version);
        until("its paper", () -> FxTest.<ScrollPane>node("version-paper").getContent() instanceof VBox box && !box.getChildren().isEmpty());
        Screenshot.of(stage, "template-version");
        assertFalse(FxTest.<TextArea>node("version-source").isEditable());
    }

    @Test
    void aFormerTextThatBecameTheNewestIsReadAgainUnlessSomethingIsWritten() {
        var screen = onFx(() -> screen(DESIGNER));
        show(() -> new Frame(screen));
        until("the text", () -> !source().getText().isEmpty());
        keys.press(KeyCode.CONTROL, KeyCode.H);
        assertEquals(versions(), went.opened.getLast());
        server.text = FakeTemplates.page("<p>попередній</p>");
        doOnFx(screen::shownAgain);
        until("the newest", () -> source().getText().contains("попередній"));
        doOnFx(() -> source().appendText(" "));
        keys.press(KeyCode.CONTROL, KeyCode.H);
        server.text = FakeTemplates.IN_FORCE;
        doOnFx(screen::shownAgain);
        assertTrue(onFx(() -> source().getText().contains("попередній")), "what is being written stays");
    }

    @Test
    void emptyListsSayWhyAndAnAwayServerIsToldByTheBanner() {
        server.empty = true;
        draw("template-versions-empty", versions());
        until("why", () -> words().contains("Версій немає"));
        draw("templates-empty", new TemplateRoutes.All());
        until("why", () -> words().contains("Такого шаблону немає"));
        server.empty = false;
        draw("templates", new TemplateRoutes.All());
        until("three", () -> FxTest.<TableView<?>>node("templates").getItems().size() == 3);
        Screenshot.of(stage, "templates");
        server.away = true;
        for (Route route : List.of(new TemplateRoutes.All(), versions(), DESIGNER)) {
            int before = refusing.banner.size();
            draw("template-away", route);
            until("the banner", () -> refusing.banner.size() > before);
        }
        assertEquals(List.of(), refusing.defects);
    }

    private static TemplateRoutes.Versions versions() {
        return new TemplateRoutes.Versions(FakeTemplates.PLACE, DESIGNER.title());
    }

    private void designer() {
        Parent shown = show(() -> new Frame(screen(DESIGNER)));
        until("the text with its paper", () -> focused().equals("template-source") && pages() > 0);
        assertEquals(List.of(), Accessible.nameless(shown));
    }

    private void pick(String words) {
        keys.press(KeyCode.F4).type(words).press(KeyCode.ENTER);
        until("the keys are in the text again: " + words, () -> focused().equals("template-source"));
    }

    private FormViewModel send(String path, String value) {
        var form = new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, () -> {});
        doOnFx(() -> {
            form.value(path).set(Optional.of(value));
            form.send();
        });
        return form;
    }

    private static TextArea source() {
        return node("template-source");
    }

    private static String text() {
        return onFx(() -> source().getText().replaceAll("\\n</body></html>", ""));
    }

    private static int caret() {
        return onFx(() -> source().getCaretPosition());
    }

    private static int pages() {
        return ((VBox) FxTest.<ScrollPane>node("template-preview").getContent()).getChildren().size();
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(screen(route)));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private Screen screen(Route route) {
        return feature(MODERATOR).open(route).orElseThrow();
    }

    private TemplateFeature feature(String group) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        var forms = new InProcessForms();
        return new TemplateFeature(server, session, went, inline.answeringLater(), refusing.troubles, new TemplateFeature.Around(forms, forms, (question, detail, offered) -> {
            questions.add(question);
            answers.addAll(List.of(offered));
        }, () -> FakeTemplates.TODAY));
    }
}
