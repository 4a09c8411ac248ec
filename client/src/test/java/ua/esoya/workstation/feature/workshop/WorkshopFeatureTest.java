package ua.esoya.workstation.feature.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
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
import ua.esoya.workstation.ui.route.EditService;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-3.2.1")
@Tag("ESOYA-5.7.1")
class WorkshopFeatureTest extends FxTest {
    private static final String MODERATOR = "esoya_moderator";
    private static final WorkshopRoutes.Cards CARDS = new WorkshopRoutes.Cards(Optional.of(1));

    private final FakeWorkshop server = new FakeWorkshop();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void belongsToTheModeratorAlone() {
        for (String group : List.of("esoya_registrar", "esoya_supervisor", "esoya_technical_admin", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new WorkshopRoutes.Services()));
        }
        assertTrue(feature(MODERATOR).railEntry().isPresent());
        assertEquals(new WorkshopRoutes.Services(), CARDS.place());
    }

    @Test
    void aServiceIsFoundByAnyWordsOfItsRow() {
        show(() -> new Frame(feature(MODERATOR).open(new WorkshopRoutes.Services()).orElseThrow()));
        assertEquals(3, rows("services"));
        keys.press(KeyCode.CONTROL, KeyCode.F).type("земельн держгео");
        assertEquals(1, rows("services"));
        keys.type(" такої немає");
        assertEquals(0, rows("services"));
        assertTrue(words().contains("Такої послуги немає"), words());
    }

    @Test
    void aRowIsAddedChangedMovedTakenAwayAndBroughtBack() {
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.DOCUMENTS, 2);
        keys.press(KeyCode.ENTER);
        fill(Map.of("document_kind", "contract", "title", "Договір", "form", "copy"));
        assertEquals(List.of("Заява", "Паспорт", "Договір"), titles(Part.DOCUMENTS));
        choose(Part.DOCUMENTS, 2);
        keys.press(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("Заява", "Договір", "Паспорт"), titles(Part.DOCUMENTS));
        keys.press(KeyCode.ALT, KeyCode.UP).press(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("Договір", "Заява", "Паспорт"), titles(Part.DOCUMENTS), "the keys stay with the row, and the first goes no higher");
        keys.press(KeyCode.DELETE);
        assertEquals(List.of("Заява", "Паспорт"), titles(Part.DOCUMENTS));
        keys.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("Заява", "Договір", "Паспорт"), titles(Part.DOCUMENTS));
        choose(Part.SERVICE, 0);
        keys.press(KeyCode.DELETE);
        assertEquals(List.of("Заява", "Договір", "Паспорт"), titles(Part.DOCUMENTS), "what has no rows is not taken away");
    }

    @Test
    @Tag("KR146-2.3.2")
    void aCodeOfTheRegistryIsPutInAndTakenBackByOneKey() {
        assertEquals(Optional.empty(), feature("esoya_registrar").open(new EditService(Optional.of(3), Map.of("state_code", "00034"))));
        show(() -> new Frame(feature(MODERATOR).open(new EditService(Optional.of(3), Map.of("state_code", "00034"))).orElseThrow()));
        assertTrue(words().contains("Дані з реєстру вже вписано"), words());
        choose(Part.SERVICE, 0);
        keys.press(KeyCode.ENTER);
        assertEquals("00034", form().initial().get("state_code"));
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        keys.press(KeyCode.ENTER);
        assertTrue(!"00034".equals(form().initial().get("state_code")), "as it was");
    }

    @Test
    @Tag("KR146-P2")
    void aPackageIsMadeOfServicesInTheirOrder() {
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.PARTS, 0);
        keys.press(KeyCode.ENTER);
        fill(Map.of("service_id", 4));
        choose(Part.PARTS, 1);
        keys.press(KeyCode.ENTER);
        assertEquals(List.of("02-01 Державна реєстрація народження"), form().fields().stream().filter(FieldSpec.OneOf.class::isInstance).map(FieldSpec.OneOf.class::cast)
                .filter(field -> field.path().equals("after_service_id")).flatMap(field -> field.options().stream()).map(Option::words).toList(), "only after one that is there");
        fill(Map.of("service_id", 2, "after_service_id", 4));
        assertEquals(List.of("02-01 Державна реєстрація народження", "03-02 Витяг із Державного земельного кадастру"), titles(Part.PARTS));
        assertEquals("після: 02-01 Державна реєстрація народження", line(Part.PARTS, 1).details());
        choose(Part.PARTS, 1);
        Screenshot.of(stage, "workshop-package");
    }

    @Test
    void whatIsWrongStandsAtItsRowAndNothingIsAskedForYet() {
        server.wrong = List.of("documents.2.condition:required_always", "stages:required", "service.local_code:taken");
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        keys.press(KeyCode.F9);
        assertTrue(words().contains("3 помилки"), words());
        assertEquals(0, went.opened.size());
        assertEquals(List.of("За якої умови: або обов’язково завжди, або за умови"), line(Part.DOCUMENTS, 1).problems());
        assertEquals(List.of("Код Центру: такий код уже має інша послуга"), line(Part.SERVICE, 0).problems());
        assertEquals(List.of("заповніть"), line(Part.STAGES, 1).problems());
        choose(Part.DOCUMENTS, 1);
        Screenshot.of(stage, "workshop-wrong");
    }

    @Test
    void aVersionIsPutInByItsAct() throws Exception {
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.CARD, 0);
        keys.press(KeyCode.ENTER);
        var card = form();
        assertEquals("120,50", card.initial().get("fee"));
        fill(changed(card, "fee", "1 99,00"));
        keys.press(KeyCode.F9);
        assertEquals("card-act", form().id());
        fill(Map.of("title", "Рішення", "number", "12", "dated_on", FakeWorkshop.TODAY, "supplier", "Відділ", "valid_from", FakeWorkshop.TODAY.plusDays(1), "reason", "плата"));
        var sent = server.published.getFirst();
        assertEquals(3, sent.get("seen_version"));
        assertEquals(new BigDecimal("199.00"), ((Map<?, ?>) sent.get("card")).get("fee"));
        assertEquals("2027-03-13", ((Map<?, ?>) sent.get("act")).get("valid_from"));
        assertEquals(List.of("check", "publish"), server.asked);
        assertTrue(words().contains("Оприлюднено: діє з 13.03.2027"), words());
    }

    @Test
    void aFeeThatIsNoSumIsSaidBesideItsField() {
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.CARD, 0);
        keys.press(KeyCode.ENTER);
        var wrong = assertThrows(FieldTrouble.class, () -> form().verb().send(UUID.randomUUID(), changed(form(), "fee", "сто")));
        assertEquals("fee", wrong.path());
    }

    @Test
    @Tag("ESOYA-8.2")
    void aValueGetsItsNameForMachinesAndItsChoicesByLines() {
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.ATTRIBUTES, 1);
        keys.press(KeyCode.ENTER);
        fill(Map.of("title", "Площа, кв. м", "kind", "choice", "legal_ground", "ПКМУ № 265", "choices", "до 50\n\n понад 50 "));
        choose(Part.ATTRIBUTES, 1);
        keys.press(KeyCode.ENTER);
        assertEquals("ploshcha_kv_m", form().initial().get("code"));
        assertEquals("до 50\nпонад 50", form().initial().get("choices"));
    }

    /** What the registrar will fill in stands beside and follows every change; its conditions work. */
    @Test
    @Tag("ESOYA-7.1.2l")
    void theFormStandsBesideAndFollowsEveryChange() {
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.DOCUMENTS, 0);
        assertFalse(seen("live-form"));
        add(1, Map.of("title", "Плата", "code", "rent", "kind", "money", "legal_ground", "ПКМУ № 265", "condition_of", "house Комунальне"));
        add(2, Map.of("title", "Речі", "code", "goods", "kind", "table", "legal_ground", "ПКМУ № 265"));
        add(3, Map.of("title", "Предмет", "code", "item", "kind", "text", "legal_ground", "ПКМУ № 265", "table_code", "goods"));
        add(4, Map.of("title", "Статут", "code", "charter", "kind", "text", "legal_ground", "ПКМУ № 265", "condition_of", "@legal_entity yes"));
        assertEquals("сума · якщо Вид житла: Комунальне · ПКМУ № 265", line(Part.ATTRIBUTES, 1).details());
        assertEquals("текст · стовпець: Речі · ПКМУ № 265", line(Part.ATTRIBUTES, 3).details());
        keys.press(KeyCode.F6);
        assertEquals("attributes-house", focused());
        assertFalse(seen("attributes-rent"));
        keys.type("ком");
        assertTrue(seen("attributes-rent") && seen("attributes-item-1"));
        assertFalse(seen("attributes-charter"));
        Screenshot.of(stage, "workshop-live-form");
        doOnFx(() -> FxTest.<CheckBox>node("live-legal-entity").fire());
        assertTrue(seen("attributes-charter"));
        keys.press(KeyCode.F6);
        assertEquals("cards", focused());
        choose(Part.ATTRIBUTES, 1);
        keys.press(KeyCode.ENTER);
        assertEquals("house Комунальне", form().initial().get("condition_of"));
        assertEquals(List.of("Речі"), form().fields().stream().filter(it -> it.path().equals("table_code")).map(it -> ((FieldSpec.OneOf) it).options().getFirst().words()).toList());
        choose(Part.ATTRIBUTES, 1);
        keys.press(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("Плата", "Вид житла", "Речі", "Предмет", "Статут"), titles(Part.ATTRIBUTES));
        keys.press(KeyCode.DELETE);
        assertFalse(seen("attributes-rent"));
    }

    @Test
    @Tag("ESOYA-7.1.2l")
    void aRingOfConditionsIsSaidAtItsRows() {
        server.wrong = List.of("attributes.1.asked_when:cycle", "attributes.1.kind:no_columns");
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        keys.press(KeyCode.F9);
        assertEquals(List.of("Умова: умови йдуть по колу: приберіть одну з них", "Вид поля: таблиця не має стовпців: додайте відомості й оберіть для них цю таблицю"), line(Part.ATTRIBUTES, 0).problems());
    }

    private void add(int at, Map<String, Object> values) {
        choose(Part.ATTRIBUTES, at);
        keys.press(KeyCode.ENTER);
        fill(values);
        choose(Part.ATTRIBUTES, at);
    }

    @Test
    void aServiceIsRetiredAndAVersionWithdrawnWithTheirReason() {
        show(() -> new Frame(feature(MODERATOR).open(new WorkshopRoutes.Services()).orElseThrow()));
        keys.press(KeyCode.DELETE);
        fill(Map.of("reason", "рішення № 5"));
        keys.press(KeyCode.END).press(KeyCode.DELETE);
        fill(Map.of("reason", "повернуто"));
        show(() -> new Frame(feature(MODERATOR).open(new WorkshopRoutes.Versions(1, "Витяг")).orElseThrow()));
        keys.press(KeyCode.DELETE);
        fill(Map.of("reason", "помилка"));
        assertEquals(List.of("retire 1 true рішення № 5", "retire 3 false повернуто", "withdraw 1 3 помилка"), server.asked);
    }

    @Test
    @Tag("ESOYA-5.7.2")
    void aMinimumIsWrittenOnlyWhenItsEffectWasSeen() {
        show(() -> new Frame(feature(MODERATOR).open(new WorkshopRoutes.Services()).orElseThrow()));
        keys.press(KeyCode.F7);
        assertEquals(new WorkshopRoutes.Minimums(), went.opened.getLast());
        show(() -> new Frame(feature(MODERATOR).open(new WorkshopRoutes.Minimums()).orElseThrow()));
        keys.press(KeyCode.F2);
        fill(Map.of("valid_from", FakeWorkshop.TODAY.plusDays(9), "amount", "3 600,00", "legal_act", "ЗУ"));
        assertEquals(List.of(), server.asked);
        draw("workshop-minimum-effect", went.opened.getLast());
        assertTrue(words().contains("83,20") && words().contains("90"), words());
        keys.press(KeyCode.F9);
        assertEquals(List.of("minimum 2027-03-21 3600.00"), server.asked);
        assertTrue(words().contains("Записано: з 21.03.2027"), words());
    }

    @Test
    void theFormIsTriedOnTheLastCasesBeforeItIsPutIn() {
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.ATTRIBUTES, 0);
        keys.press(KeyCode.F7);
        draw("workshop-rehearsal-good", went.opened.getLast());
        until("nothing is lost by what stands there", () -> words().contains("Спробувано на 200 справах: нічого не губиться."));
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        choose(Part.ATTRIBUTES, 0);
        keys.press(KeyCode.DELETE).press(KeyCode.F7);
        assertEquals(List.of("rehearse 1"), server.asked, "the form as it stands on the screen, not yet put in");
        draw("workshop-rehearsal", went.opened.getLast());
        until("what is lost", () -> words().contains("уваги потребують 4 відомості") && words().contains("прибрано") && words().contains("01-0000910-2027-2"));
        Screenshot.of(stage, "workshop-rehearsal");
        assertEquals(List.of("rehearse 1", "rehearse 0"), server.asked);
        server.empty = true;
        keys.press(KeyCode.F5);
        until("a service without cases says so", () -> words().contains("пробувати нема на чому"));
        int before = went.opened.size();
        show(() -> new Frame(feature(MODERATOR).open(new WorkshopRoutes.Cards(Optional.empty())).orElseThrow()));
        keys.press(KeyCode.F7);
        assertEquals(before, went.opened.size(), "a new service has none");
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("workshop-services", new WorkshopRoutes.Services());
        draw("workshop-cards", CARDS);
        draw("workshop-new", new WorkshopRoutes.Cards(Optional.empty()));
        draw("workshop-versions", new WorkshopRoutes.Versions(1, "Реєстрація місця проживання"));
        draw("workshop-minimums", new WorkshopRoutes.Minimums());
        for (var part : Part.values()) {
            show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
            choose(part, 0);
            keys.press(KeyCode.ENTER);
            draw("workshop-form-" + part.key(), went.opened.getLast());
        }
        show(() -> new Frame(feature(MODERATOR).open(CARDS).orElseThrow()));
        keys.press(KeyCode.F9);
        draw("workshop-form-act", went.opened.getLast());
        server.empty = true;
        draw("workshop-empty", new WorkshopRoutes.Services());
        assertEquals(List.of(), refusing.defects);
    }

    private static Map<String, Object> changed(Form form, String path, Object value) {
        var values = new HashMap<>(form.initial());
        values.put(path, value);
        return values;
    }

    private Form form() {
        return assertInstanceOf(FillForm.class, went.opened.getLast()).form();
    }

    /** As if the form had been filled in and closed. */
    private void fill(Map<String, Object> values) {
        doOnFx(() -> {
            try {
                form().verb().send(UUID.randomUUID(), values).run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void choose(Part part, int at) {
        doOnFx(() -> {
            TableView<CardLine> table = FxTest.node("cards");
            table.getItems().stream().filter(line -> line.part() == part && line.at() == at).findFirst().ifPresent(table.getSelectionModel()::select);
            table.requestFocus();
        });
    }

    private static CardLine line(Part part, int at) {
        return onFx(() -> FxTest.<TableView<CardLine>>node("cards").getItems().stream().filter(line -> line.part() == part && line.at() == at).findFirst().orElseThrow());
    }

    private static List<String> titles(Part part) {
        return onFx(() -> FxTest.<TableView<CardLine>>node("cards").getItems().stream().filter(line -> line.part() == part && !line.isAdding()).map(CardLine::words).toList());
    }

    private static int rows(String table) {
        return onFx(() -> FxTest.<TableView<?>>node(table).getItems().size());
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature(MODERATOR).open(route).or(() -> sheets().open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private SheetFeature sheets() {
        return new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeWorkshop.TODAY);
    }

    private WorkshopFeature feature(String group) {
        var session = new SessionCard("moderator1", 1, "Гончар Лідія Миколаївна", "Гончар Л. М.", "модератор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new WorkshopFeature(server, new FakeLibrary(), FakeWorkshop::classifiers, session, went, inline.answeringLater(), refusing.troubles, FakeWorkshop.around());
    }
}
