package ua.esoya.workstation.feature.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
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
import ua.esoya.workstation.feature.workshop.WorkshopRoutes.Start;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.SheetFeature;

/** Cards before they take effect: kept without being asked, proposed to a second moderator, brought back from a former version. */
@Tag("ESOYA-5.7.1")
@Tag("CSP-3.2.14")
class CardDraftsFeatureTest extends FxTest {
    private static final WorkshopRoutes.Cards CARDS = new WorkshopRoutes.Cards(Optional.of(1));

    private final FakeWorkshop server = new FakeWorkshop();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void whatIsWrittenIsKeptWithoutAskingAndNothingIsLeftOfWhatIsTakenBack() {
        var screen = open(CARDS);
        removeFirst("cards", "Заява");
        assertEquals(1, server.kept.size());
        assertEquals(1, ((List<?>) server.kept.values().iterator().next().get("documents")).size());
        assertEquals(Optional.empty(), screen.unsavedWork(), "leaving loses nothing");
        assertTrue(words().contains("Чернетку збережено"), words());
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Map.of(), server.kept);
        assertTrue(words().contains("Змін немає"), words());
        server.isFull = true;
        removeFirst("cards", "Заява");
        assertTrue(screen.unsavedWork().isPresent(), "now leaving would");
        assertTrue(words().contains("Чернетку не збережено"), words());
        server.isFull = false;
        removeFirst("cards", "Паспорт");
        assertEquals(Optional.empty(), screen.unsavedWork());
    }

    @Test
    void keptCardsAreGoneOnWithFromTheList() {
        open(new WorkshopRoutes.Drafts());
        choose("drafts", 1);
        keys.press(KeyCode.ENTER);
        var route = assertInstanceOf(WorkshopRoutes.Cards.class, went.opened.getLast());
        assertEquals(new Start.Kept(UUID.fromString("00000000-0000-0000-0000-000000000002")), route.start());
        open(route);
        removeFirst("cards", "Заява");
        assertEquals(Set.of(UUID.fromString("00000000-0000-0000-0000-000000000002")), server.kept.keySet(), "the same draft, not another one");
    }

    @Test
    void withASecondModeratorCardsAreProposed() {
        server.isSecondPerson = true;
        open(CARDS);
        removeFirst("cards", "Паспорт");
        keys.press(KeyCode.F9);
        assertEquals("Запропонувати", form().form().act());
        fill(Map.of("title", "Рішення", "number", "12", "dated_on", FakeWorkshop.TODAY, "supplier", "Відділ", "valid_from", FakeWorkshop.TODAY.plusDays(1), "reason", "плата"));
        assertEquals(List.of("check", "propose"), server.asked);
        assertTrue(words().contains("чекає на другого модератора"), words());
        // whoever writes on begins another draft
        removeFirst("cards", "Заява");
        assertEquals(2, server.kept.size());
    }

    @Test
    void theSecondReadsTheDifferenceAndAnswers() {
        open(new WorkshopRoutes.Drafts());
        choose("drafts", 0);
        keys.press(KeyCode.ENTER);
        var route = assertInstanceOf(WorkshopRoutes.Proposal.class, went.opened.getLast());
        open(route);
        assertEquals(List.of("CARD CHANGED", "DOCUMENTS NEW", "DOCUMENTS GONE"), changes());
        choose("proposal", 0);
        assertTrue(words().contains("Строк: було «10», стане «5»"), words());
        Screenshot.of(stage, "workshop-proposal");
        keys.press(KeyCode.F8);
        assertTrue(changes().contains("STAGES SAME"), changes().toString());
        keys.press(KeyCode.F9);
        assertEquals("answer " + FakeWorkshop.PROPOSED + " true ", server.asked.getLast());
        assertTrue(words().contains("Схвалено й оприлюднено: діє з 01.04.2027"), words());
        int asked = server.asked.size();
        keys.press(KeyCode.F9);
        assertEquals(asked, server.asked.size(), "answered once");

        open(route);
        keys.press(KeyCode.DELETE);
        fill(Map.of("note", "немає рішення ради"));
        assertEquals("answer " + FakeWorkshop.PROPOSED + " false немає рішення ради", server.asked.getLast());
    }

    @Test
    void aDraftIsCarriedOntoAVersionThatWasPublishedMeanwhile() {
        var id = UUID.fromString("00000000-0000-0000-0000-000000000002");
        server.kept.put(id, new CardDraft(FakeWorkshop.source()).with(Part.CARD, Set.of("time_limit_amount"), Map.of("time_limit_amount", 7)).without(Part.DOCUMENTS, 1).content());
        server.newest = 4;
        server.changes = Map.of("card", new CardDraft(FakeWorkshop.source()).with(Part.CARD, Set.of("time_limit_amount"), Map.of("time_limit_amount", 5, "result_title", "Виписка")).single(Part.CARD));
        open(new WorkshopRoutes.Drafts());
        assertTrue(words().contains("є новіша версія"), words());
        Screenshot.of(stage, "workshop-drafts-outdated");
        choose("drafts", 1);
        keys.press(KeyCode.ENTER);
        open((Route) went.opened.getLast());
        assertTrue(words().contains("Тим часом оприлюднено версію 4. F4"), words());
        Screenshot.of(stage, "workshop-outdated");
        keys.press(KeyCode.F9);
        assertEquals("check", server.asked.getLast());
        assertFalse(went.opened.getLast() instanceof FillForm, "no act is asked for what the server would refuse");
        keys.press(KeyCode.F4);
        var asked = form().form();
        assertEquals(1, asked.fields().size(), "only what both changed");
        assertEquals("Строк: у вас «7», у новій версії «5»", asked.fields().getFirst().label());
        assertEquals(List.of("ваше: 7", "у новій версії: 5"), ((FieldSpec.OneOf) asked.fields().getFirst()).options().stream().map(option -> option.words()).toList());
        fill(Map.of("collision-0", "theirs"));
        var carried = server.kept.get(id);
        assertEquals(4, carried.get("seen_version"));
        assertEquals("5 Виписка", ((Map<?, ?>) carried.get("card")).get("time_limit_amount") + " " + ((Map<?, ?>) carried.get("card")).get("result_title"));
        assertEquals(1, ((List<?>) carried.get("documents")).size(), "what the moderator took away stays away");
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, server.kept.get(id).get("seen_version"), "one step back is the draft as it was");
        show(() -> new Frame(new SheetFeature(went, new Inline().answeringLater(), refusing.troubles, () -> FakeWorkshop.TODAY).open(new FillForm(asked)).orElseThrow()));
        Screenshot.of(stage, "workshop-carry");
    }

    @Test
    void aVersionPublishedWhileOneWritesIsToldBeforeTheAct() {
        open(CARDS);
        removeFirst("cards", "Паспорт");
        server.newest = 4;
        keys.press(KeyCode.F9);
        assertTrue(words().contains("Тим часом оприлюднено версію 4"), words());
        assertEquals(List.of(), went.opened);
        keys.press(KeyCode.F4);
        assertTrue(words().contains("Ваші зміни стоять на версії 4"), words());
        assertEquals(List.of("Заява"), ((List<?>) server.kept.values().iterator().next().get("documents")).stream().map(row -> String.valueOf(((Map<?, ?>) row).get("title"))).toList());
        keys.press(KeyCode.F9);
        assertInstanceOf(FillForm.class, went.opened.getLast(), "control: now the act is asked for");
    }

    @Test
    void ownProposalThatIsOutdatedBecomesADraftAgain() {
        server.newest = 4;
        var own = server.drafts().getFirst();
        var mine = new KeptCards(FakeWorkshop.PROPOSED, own.serviceId(), own.title(), own.version(), own.state(), own.keptBy(), true, own.keptAt(), own.proposedAt(), "", "", own.act(), own.validFrom(), 4);
        open(new WorkshopRoutes.Proposal(mine));
        assertTrue(words().contains("F4 відкликає пропозицію"), words());
        keys.press(KeyCode.F4);
        var route = assertInstanceOf(WorkshopRoutes.Cards.class, went.opened.getLast());
        assertEquals(new Start.Reopened(FakeWorkshop.PROPOSED), route.start());
        open(route);
        assertEquals(1, server.kept.size());
        assertEquals(List.of("drop " + FakeWorkshop.PROPOSED), server.asked.stream().filter(it -> it.startsWith("drop")).toList(), "kept first, then taken back");
        assertTrue(words().contains("Тим часом оприлюднено версію 4. F4"), words());
    }

    @Test
    void aFormerVersionIsBroughtBackAsTheNextOne() {
        open(new WorkshopRoutes.Versions(1, "Витяг"));
        choose("versions", 1);
        keys.press(KeyCode.F9);
        var route = assertInstanceOf(WorkshopRoutes.Cards.class, went.opened.getLast());
        assertEquals(new Start.Former(2), route.start());
        open(route);
        assertTrue(words().contains("Тут уміст версії 2"), words());
        assertFalse(titles("cards").contains("Розгляд"));
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(titles("cards").contains("Розгляд"), "one step back is what is in force");
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("workshop-drafts", new WorkshopRoutes.Drafts());
        draw("workshop-former", new WorkshopRoutes.Cards(Optional.of(1), new Start.Former(2)));
        assertNotEquals(0, server.kept.size());
        assertEquals(List.of(), refusing.defects);
    }

    private List<String> changes() {
        return onFx(() -> FxTest.<TableView<CardComparison.Line>>node("proposal").getItems().stream().map(line -> line.line().part() + " " + line.change()).toList());
    }

    private static List<String> titles(String table) {
        return onFx(() -> FxTest.<TableView<CardLine>>node(table).getItems().stream().map(CardLine::words).toList());
    }

    private void removeFirst(String table, String title) {
        int at = titles(table).indexOf(title);
        choose(table, at);
        keys.press(KeyCode.DELETE);
    }

    private void choose(String table, int at) {
        doOnFx(() -> {
            TableView<?> rows = FxTest.node(table);
            rows.getSelectionModel().select(at);
            rows.requestFocus();
        });
    }

    private FillForm form() {
        return assertInstanceOf(FillForm.class, went.opened.getLast());
    }

    /** As if the form had been filled in and closed. */
    private void fill(Map<String, Object> values) {
        doOnFx(() -> {
            try {
                form().form().verb().send(UUID.randomUUID(), values).run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void draw(String name, Route route) {
        open(route);
        Parent shown = onFx(() -> stage.getScene().getRoot());
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private Screen open(Route route) {
        var session = new SessionCard("moderator1", 1, "Гончар Лідія Миколаївна", "Гончар Л. М.", "модератор", Set.of("esoya_moderator"), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        var screen = onFx(() -> new WorkshopFeature(server, new FakeLibrary(), FakeWorkshop::classifiers, session, went, inline.answeringLater(), refusing.troubles, FakeWorkshop.around()).open(route).orElseThrow());
        show(() -> new Frame(screen));
        return screen;
    }
}
