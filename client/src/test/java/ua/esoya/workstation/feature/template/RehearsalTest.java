package ua.esoya.workstation.feature.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.document.DrawnForm;
import ua.esoya.document.FieldList;
import ua.esoya.document.FormOrder;
import ua.esoya.document.FormValues;
import ua.esoya.document.Forms;
import ua.esoya.document.InProcessForms;
import ua.esoya.document.TriedForm;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Turns;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.route.Route;

/** A new text is tried on the last cases before anybody prints by it. */
@Tag("ESOYA-5.7.1")
class RehearsalTest extends FxTest {
    private static final String TITLE = "Заява: Реєстрація місця проживання особи";
    private static final String WITHOUT_ADDRESS = FakeTemplates.IN_FORCE.replace(", {{address}}", "");

    private static final FieldList FIELDS = FieldList.of(PaperKind.APPLICATION, List.of());

    private final FakeTemplates server = new FakeTemplates();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();

    @Test
    void whatDiffersAndWhatIsLostIsShownCaseByCaseAndSideBySide() {
        open(to(WITHOUT_ADDRESS));
        until("all three", () -> words().contains("Спробувано на 3 справах") && rows() == 3);
        assertTrue(words().contains("губить дані — 3") && words().contains("Зникає з паперів: «адреса заявника» — у 3 справах."), words());
        assertEquals(List.of("masked 3"), server.asked);
        Screenshot.of(stage, "rehearsal-loses");
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        var both = assertInstanceOf(TemplateRoutes.Both.class, went.opened.getLast());
        assertEquals(List.of("адреса заявника"), both.lost());
        draw("rehearsal-both", both);
        until("two papers", () -> List.of("both-before", "both-after").stream().allMatch(id -> !((VBox) FxTest.<ScrollPane>node(id).getContent()).getChildren().isEmpty()));
        Screenshot.of(stage, "rehearsal-both");
        assertEquals("both-before", focused());
        keys.press(KeyCode.F6);
        assertEquals("both-after", focused());
        assertTrue(words().contains("Зникає з папера: адреса заявника."), words());
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    void whatDiffersIsFramedOnBothPapersAndWalkedByKeys() {
        String after = FakeTemplates.IN_FORCE.replace("<p>{{number}} {{channel}}", "<p>Справа <b>{{number}}</b>").replace("</body>", "<p style=\"page-break-before: always\">Далі друга сторінка</p></body>");
        open(to(after));
        until("all three", () -> rows() == 3);
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        draw("rehearsal-marked", assertInstanceOf(TemplateRoutes.Both.class, went.opened.getLast()));
        until("two papers", () -> shown("both-before") == 1 && shown("both-after") == 2);
        var told = framed("both-before");
        assertTrue(told.contains("лише в чинному: Поштою") && told.stream().noneMatch(words -> words.startsWith("лише в новому")), told::toString);
        assertTrue(framed("both-after").containsAll(List.of("лише в новому: Справа", "лише в новому: Далі друга сторінка")), () -> framed("both-after").toString());
        assertTrue(framed("both-after").stream().anyMatch(words -> words.startsWith("набрано інакше: ")), "bold is told from new: " + framed("both-after"));
        assertTrue(words().contains("Відмінностей: 4."), words());
        Screenshot.of(stage, "rehearsal-marked");
        keys.press(KeyCode.F7);
        assertTrue(words().contains("Відмінність 1 з 4: з’являється «Справа»."), words());
        assertEquals(List.of("лише в новому: Справа"), pointed("both-after"));
        keys.press(KeyCode.F8);
        assertTrue(words().contains("Відмінність 4 з 4: з’являється «Далі друга сторінка»."), "around the beginning: " + words());
        assertEquals(List.of("лише в новому: Далі друга сторінка"), pointed("both-after"), "and nothing else is pointed at any more");
        assertTrue(onFx(() -> FxTest.<ScrollPane>node("both-after").getVvalue()) > 0.3, "it was scrolled to");
        Screenshot.of(stage, "rehearsal-pointed");
        draw("rehearsal-same", new TemplateRoutes.Both(FakeTemplates.PLACE, ((TemplateRoutes.Both) went.opened.getLast()).tried(), FakeTemplates.IN_FORCE, FakeTemplates.IN_FORCE, List.of()));
        until("the same paper twice", () -> shown("both-after") == 1);
        assertEquals(List.of(), framed("both-after"), "control: no frame without a difference");
        assertEquals(List.of(), refusing.defects);
    }

    private static int shown(String pane) {
        return ((VBox) FxTest.<ScrollPane>node(pane).getContent()).getChildren().size();
    }

    private static List<String> framed(String pane) {
        return onFx(() -> FxTest.<ScrollPane>node(pane).getContent().lookupAll(".es-mark").stream().map(Node::getAccessibleText).toList());
    }

    private static List<String> pointed(String pane) {
        return onFx(() -> FxTest.<ScrollPane>node(pane).getContent().lookupAll(".es-mark:now").stream().map(Node::getAccessibleText).toList());
    }

    @Test
    void aTextThatDoesNotDrawSaysWhyForItsCases() {
        open(to(FakeTemplates.page("<p style=\"page-break-after: always\">{{number}}</p>".repeat(51))));
        until("refused", () -> words().contains("не малюється — 3") && words().contains("Сторінок вийшло"));
        Screenshot.of(stage, "rehearsal-refused");
        keys.press(KeyCode.ENTER);
        assertEquals(List.of(), went.opened, "there is nothing to put side by side");
    }

    @Test
    void noCasesAnOutageAndASecondTryAreTold() {
        server.cases = 0;
        open(to(WITHOUT_ADDRESS));
        until("none", () -> words().contains("ще немає"));
        Screenshot.of(stage, "rehearsal-none");
        server.away = true;
        keys.press(KeyCode.F5);
        until("the banner", () -> refusing.banner.size() == 1 && words().contains("F5 починає знову"));
        server.away = false;
        server.cases = 41;
        keys.press(KeyCode.F5);
        until("again", () -> rows() == 41);
        assertEquals(List.of("masked 20", "masked 20", "masked 1"), server.asked, "as many at once as the server gives");
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    void itGoesOnWhileThePersonWrites() {
        var told = new Inline();
        var feature = feature(told.whenTold());
        var first = onFx(() -> feature.open(to(WITHOUT_ADDRESS)).orElseThrow());
        doOnFx(first::closed);
        doOnFx(told::work);
        assertEquals(List.of("masked 3"), server.asked, "leaving its list ended nothing");
        show(() -> new Frame(feature.open(to(WITHOUT_ADDRESS)).orElseThrow()));
        doOnFx(told::work);
        assertTrue(rows() == 3 && words().contains("Спробувано на 3 справах"), words());
        assertEquals(List.of("masked 3"), server.asked, "the same text is not tried twice");
        show(() -> new Frame(feature.open(to(FakeTemplates.IN_FORCE)).orElseThrow()));
        doOnFx(told::work);
        assertEquals(List.of("masked 3", "masked 3"), server.asked, "another text is");
    }

    @Test
    void itIsStoppedWhereItIsAndBegunAnew() throws InterruptedException {
        var turns = new Turns();
        var go = new CountDownLatch(1);
        var drawings = new AtomicInteger();
        var inProcess = new InProcessForms();
        Forms slow = new Forms() {
            @Override
            public DrawnForm draw(String form, FormValues values, FormOrder order) {
                // the first case is compared by its filled texts and drawn once
                if (drawings.incrementAndGet() > 3) {
                    held(go);
                }
                return inProcess.draw(form, values, order);
            }

            @Override
            public void warmUp() {
                // nothing to warm
            }
        };
        var model = new RehearsalViewModel(server, slow, to(FakeTemplates.IN_FORCE), turns.background(), refusing.troubles);
        model.begin();
        turns.until("the first of three", () -> model.rows().get().size() == 1 && model.progress().get() > 0);
        model.begin();
        assertTrue(model.running().get(), "a second press begins nothing");
        model.stop();
        assertFalse(model.running().get());
        assertTrue(model.notice().get().text().contains("спробувано 1 з 3"), model.notice().get().text());
        assertEquals(TriedForm.Fate.SAME, model.rows().get().getFirst().tried().fate());
        go.countDown();
        model.begin();
        turns.until("all three, and none of the first run", () -> !model.running().get());
        assertEquals(3, model.rows().get().size());
        assertEquals(1, model.progress().get());
    }

    private static void held(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static TemplateRoutes.Rehearsal to(String after) {
        return new TemplateRoutes.Rehearsal(FakeTemplates.PLACE, TITLE, FIELDS, FakeTemplates.IN_FORCE, after);
    }

    private void open(Route route) {
        draw("rehearsal", route);
        until("the list", () -> focused().equals("rehearsal"));
    }

    private static int rows() {
        return FxTest.<TableView<?>>node("rehearsal").getItems().size();
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature().open(route).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
    }

    private TemplateFeature feature() {
        return feature(new Inline().answeringLater());
    }

    private TemplateFeature feature(Background background) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of("esoya_moderator"), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        var forms = new InProcessForms();
        return new TemplateFeature(server, session, went, background, refusing.troubles,
                new TemplateFeature.Around(forms, forms, (question, detail, offered) -> {}, () -> FakeTemplates.TODAY));
    }
}
