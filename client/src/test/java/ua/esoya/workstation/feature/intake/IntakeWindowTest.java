package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.command.Commands;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.PrintPapers;

/** The intake form in a window, by keys alone. */
class IntakeWindowTest extends FxTest {
    private final Desk desk = new Desk();
    private Screen screen;
    private StackPane root;

    @BeforeEach
    void open() {
        desk.gateway.people.put("3184911120", List.of(Samples.shevchuk()));
        desk.gateway.people.put("Шевчук", List.of(Samples.shevchuk(), Samples.person(UUID.randomUUID(), "Шевчук", "+380501112233", List.of())));
        root = show(() -> {
            var dialogs = new Dialogs(() -> stage);
            var feature = new IntakeFeature(desk.gateway, act -> desk.gateway, Samples::codes, Samples.registrar(), desk, Background.onVirtualThreads(desk.inline.unexpected::add), desk.troubles, dialogs);
            screen = feature.open(new NewCase(Optional.empty(), Optional.empty(), Optional.empty())).orElseThrow();
            // the frame of the main window takes 84 px at the left, 48 above and 36 below
            var frame = new StackPane(screen.node());
            frame.setMinSize(1282, 684);
            frame.setMaxSize(1282, 684);
            var whole = new StackPane(frame);
            whole.setAlignment(Pos.TOP_LEFT);
            return whole;
        });
        doOnFx(() -> {
            var commands = new Commands();
            commands.ofScreen(screen.commands());
            commands.listenIn(stage.getScene());
            screen.firstFocus().ifPresent(Node::requestFocus);
        });
    }

    @Test
    @Tag("ESOYA-4.2a")
    @Tag("ESOYA-7.1.1")
    @Tag("CSP-2.4.2")
    void registersAKnownApplicantInFewKeys() {
        choosePerson();
        assertEquals("Шевчук Оксана Іванівна", onFx(() -> FxTest.<Label>node("applicant-name").getText()));
        Screenshot.of(stage, "intake-filled");
        keys.press(KeyCode.F9);
        until("papers asked", () -> desk.routes.contains(new PrintPapers(Samples.LAST_CASE, true)));
        var sent = desk.gateway.intakes.getFirst();
        assertEquals(Samples.RESIDENCE, sent.serviceId());
        assertEquals(5, sent.documents().size());
        assertEquals(4, sent.sheets());
        // F2 in the journal before and two keys of printing after still leave room under 45
        assertTrue(keys.keyPresses() - keys.newLetters() <= 5, "keys " + keys.keyPresses());
        assertEquals(0, keys.mouseEvents());
        assertTrue(screen.unsavedWork().isEmpty());
        assertTrue(words().contains("01-0004128-2027-1"));
    }

    @Test
    void aRefusalThatNamesNoFieldLeavesTheKeysWhereTheyWere() {
        choosePerson();
        keys.press(KeyCode.DOWN);
        assertEquals("document-1", focused());
        desk.gateway.sendFailures.add(new Refusal("ZN307", "reception_closed", ""));
        keys.press(KeyCode.F9);
        until("it is said", () -> seen("intake-note"));
        assertEquals("document-1", focused());
        desk.gateway.sendFailures.add(new Refusal("ZN101", "intake_invalid", "applicants[0].address:too_long"));
        keys.press(KeyCode.F9);
        until("the field at fault has the keys", () -> focused().equals("applicants-0-address"));
    }

    private void chooseService(String letters) {
        until("services known", () -> !desk.gateway.opened.isEmpty());
        keys.type(letters).press(KeyCode.ENTER);
        until("service taken", () -> focused().equals("look-up") && !FxTest.<Label>node("service-line").getText().isEmpty());
    }

    private void choosePerson() {
        chooseService("міс");
        keys.type("3184911120").press(KeyCode.ENTER);
        until("person taken", () -> focused().equals("document-0"));
    }

    @Test
    void theSourceOfDataIsReadWholeInAColumnThatScrolls() {
        chooseService("міс");
        keys.type("Їжак 1990").press(KeyCode.ENTER);
        until("new person begun", () -> seen("applicants-0-surname"));
        assertEquals("Документ заявника", written("applicants-0-data-source"));
    }

    @Test
    void theSourceOfAKnownPersonsDataIsReadWholeInAColumnThatScrolls() {
        choosePerson();
        keys.press(KeyCode.CONTROL, KeyCode.R);
        until("representative", () -> focused().equals("representative-surname"));
        assertEquals("Попередня справа", written("applicants-0-data-source"));
        assertEquals(right("same-service"), right("applicants-0-address"), 0.5, "fields reach as far as the notes");
        assertEquals(right("same-service"), right("applicants-0-data-source"), 0.5);
        Screenshot.of(stage, "intake-source");
    }

    private static double right(String id) {
        return onFx(() -> node(id).localToScene(node(id).getLayoutBounds()).getMaxX());
    }

    /** What a person sees in a choice, dots of a cut included. */
    private static String written(String id) {
        return onFx(() -> FxTest.<ComboBox<?>>node(id).getChildrenUnmodifiable().stream()
                .filter(ListCell.class::isInstance).map(cell -> ((Text) cell.lookup(".text")).getText()).findFirst().orElseThrow());
    }

    @Test
    @Tag("ESOYA-7.1.2e")
    void aWarningIsExplainedBesideItsReason() {
        chooseService("міс");
        keys.type("Їжак 1990").press(KeyCode.ENTER);
        until("new person begun", () -> seen("applicants-0-surname"));
        doOnFx(() -> node("applicants-0-taxpayer-number").requestFocus());
        keys.type("3184911127").press(KeyCode.ENTER);
        until("the warning stands", () -> seen("override-applicants-0-taxpayer-number"));
        assertFalse(seen("override-note-applicants-0-taxpayer-number"));
        doOnFx(() -> node("override-applicants-0-taxpayer-number").requestFocus());
        keys.type("так").press(KeyCode.ENTER);
        until("the words are asked", () -> focused().equals("override-note-applicants-0-taxpayer-number"));
        keys.type("за карткою");
        Screenshot.of(stage, "intake-override-note");
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    void everyControlHasAName() {
        chooseService("міс");
        keys.press(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of(), Accessible.nameless(root));
    }

    @Test
    void showsAnEmptyForm() {
        assertEquals("service-id", focused());
        Screenshot.of(stage, "intake-empty");
        keys.type("реє");
        until("services offered", () -> stage.getScene().getWindow() != null && Window.getWindows().size() > 1);
        Screenshot.of(stage, "intake-services");
    }

    @Test
    @Tag("ESOYA-7.1.2a")
    void showsEveryProblemUnderItsField() {
        chooseService("міс");
        keys.type("Їжак 1990").press(KeyCode.ENTER);
        until("new person begun", () -> seen("applicants-0-surname"));
        keys.press(KeyCode.F9);
        until("the first empty field has the keys", () -> focused().equals("applicants-0-given-name"));
        assertTrue(words().contains("Заповніть поле «Ім’я»."));
        assertTrue(desk.gateway.intakes.isEmpty());
        Screenshot.of(stage, "intake-errors");
    }

    @Test
    @Tag("ESOYA-7.1.2c")
    void severalApplicantsAndARepresentativeByKeysAlone() {
        choosePerson();
        keys.press(KeyCode.CONTROL, KeyCode.J);
        until("a second applicant", () -> focused().equals("look-up"));
        keys.type("Шевчук 1987").press(KeyCode.ENTER);
        until("two people found", () -> Window.getWindows().size() > 1);
        Screenshot.of(stage, "intake-found");
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        until("taken", () -> seen("applicant-name"));
        keys.press(KeyCode.CONTROL, KeyCode.R);
        until("representative", () -> focused().equals("representative-surname"));
        Screenshot.of(stage, "intake-applicants");
        keys.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertTrue(words().contains("1 з 2"));
    }

    @Test
    @Tag("ESOYA-7.1.2b")
    void asksALegalEntityForItsFormNameAndCode() {
        chooseService("зем");
        keys.type("32855961").press(KeyCode.ENTER);
        until("entity begun", () -> seen("applicants-0-legal-name"));
        Screenshot.of(stage, "intake-entity");
        assertTrue(words().contains("32855961"));
        assertEquals("applicants-0-legal-form", focused());
    }

    @Test
    void documentsAreTickedCountedAndDetailedByKeys() {
        choosePerson();
        keys.press(KeyCode.DIGIT2);
        assertTrue(words().contains("5 з 5 · 5 аркушів"), words());
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.SPACE);
        assertTrue(words().contains("4 з 5 · 4 аркуші"), words());
        keys.press(KeyCode.RIGHT);
        until("decision", () -> focused().equals("decision"));
        keys.press(KeyCode.ENTER).type("+3").press(KeyCode.ENTER);
        Screenshot.of(stage, "intake-missing");
        assertTrue(words().contains("донесе до"), words());
    }

    @Test
    @Tag("ESOYA-4.4")
    void theInformationCardIsOneKeyAway() {
        chooseService("міс");
        keys.press(KeyCode.F3);
        until("card", () -> seen("information-card"));
        Screenshot.of(stage, "intake-card");
        assertTrue(words(node("information-card")).contains("Згода власника житла"));
        keys.answer(KeyCode.ESCAPE);
    }
}
