package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.domain.CaseNumber;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.FindAnything;
import ua.esoya.workstation.ui.route.Route;

class MainWindowTest extends FxTest {
    private static final String NUMBER = CaseNumber.of(1, 4312, 2027).value();
    private static final long READER = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long HANDS = TimeUnit.MILLISECONDS.toNanos(150);

    private final Actions actions = new Actions();
    private final Map<String, SampleScreen> screens = new HashMap<>();
    private SampleFeature journal;
    private SampleFeature intake;
    private boolean maySearch = true;
    private SampleFeature search;
    private MainWindow window;
    private long nanos;
    private long pace = HANDS;

    @BeforeEach
    void signIn() {
        window = open(false);
    }

    @Test
    void startsWithTheFirstPlaceOfTheRailAndMarksIt() {
        assertEquals("journal-first", focused());
        assertEquals(List.of(true, false), marked());
    }

    @Test
    void theRailStartsAnotherPlace() {
        doOnFx(() -> FxTest.<ToggleButton>node("rail-intake").fire());
        assertEquals(List.of(false, true), marked());
        assertEquals("intake-first", focused());
        doOnFx(() -> FxTest.<ToggleButton>node("rail-intake").fire());
        assertEquals(List.of(false, true), marked());
    }

    @Test
    void altWithADigitOpensAPlaceOfTheRail() {
        keys.press(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals(List.of(false, true), marked());
    }

    @Test
    @Tag("ESOYA-4.2c")
    void aNumberReadWhereNobodyWritesIsLookedFor() {
        doOnFx(() -> node("rail-intake").requestFocus());
        keys.type("01-0004127-2027-6");
        assertEquals("find", focused());
        keys.press(KeyCode.ENTER);
        assertEquals(List.of(new FindAnything("01-0004127-2027-6")), search.opened);
    }

    @Test
    void aNumberReadIntoAFieldStaysThere() {
        keys.type("01-0004127-2027-6");
        assertEquals("journal-first", focused());
        assertEquals("01-0004127-2027-6", FxTest.<TextField>node("journal-first").getText());
    }

    @Test
    void theRailKeepsItsMarkWhenThePersonStays() {
        keys.type("Шевчук");
        doOnFx(() -> FxTest.<ToggleButton>node("rail-intake").fire());
        keys.answer(KeyCode.ESCAPE);
        assertEquals(List.of(true, false), marked());
        assertEquals("journal-first", focused());
    }

    @Test
    void theSameRouteTwiceOpensOneScreen() {
        doOnFx(() -> window.navigator().open(new SampleRoute("intake")));
        doOnFx(() -> window.navigator().open(new SampleRoute("intake")));
        assertEquals(List.of("shown again"), screens.get("intake").heard);
        keys.press(KeyCode.ESCAPE);
        assertEquals("journal-first", focused());
    }

    @Test
    void escGoesBackToTheControlThatHadTheKeys() {
        keys.press(KeyCode.TAB);
        assertEquals("journal-second", focused());
        doOnFx(() -> window.navigator().open(new SampleRoute("intake")));
        keys.press(KeyCode.ESCAPE);
        assertEquals("journal-second", focused());
        assertEquals(List.of("covered", "shown again"), screens.get("journal").heard);
        assertEquals(List.of("closed"), screens.get("intake").heard);
    }

    @Test
    void escOnTheLastScreenDoesNothing() {
        keys.press(KeyCode.ESCAPE);
        assertEquals(List.of(), screens.get("journal").heard);
    }

    @Test
    void asksBeforeLeavingUnsavedWork() {
        doOnFx(() -> window.navigator().open(new SampleRoute("intake")));
        keys.type("Шевчук").press(KeyCode.ESCAPE);
        keys.answer(KeyCode.ESCAPE);
        assertEquals("intake-first", focused());
        keys.press(KeyCode.ESCAPE);
        keys.answer(KeyCode.ENTER);
        assertEquals(List.of("kept", "closed"), screens.get("intake").heard);
        assertEquals("journal-first", focused());
    }

    @Test
    void aCoveredScreenIsToldWhenItIsAskedAbout() {
        keys.type("Шевчук");
        doOnFx(() -> window.navigator().open(new SampleRoute("intake")));
        var below = screens.get("journal");
        doOnFx(() -> FxTest.<ToggleButton>node("rail-intake").fire());
        assertEquals(List.of("covered", "shown again"), below.heard);
        keys.answer(KeyCode.ESCAPE);
        assertEquals("journal", onFx(() -> below.node().getParent() == null ? "" : below.title()));
    }

    @Test
    void theKeyLineNamesTheKeysOfTheScreenAndTheyWork() {
        assertTrue(words().contains("зареєструвати"));
        keys.press(KeyCode.F9);
        assertEquals(List.of("registered"), screens.get("journal").heard);
    }

    @Test
    void thePaletteRunsACommandByItsWords() {
        keys.press(KeyCode.CONTROL, KeyCode.K).type("тем").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of("dark"), actions.asked);
        assertEquals(List.of(), search.opened);
    }

    @Test
    void theSearchBoxTakesABarcodeReadersBurst() {
        keys.press(KeyCode.CONTROL, KeyCode.K).type("01-0004312-2027-4").press(KeyCode.ENTER);
        assertEquals(List.of(new FindAnything("01-0004312-2027-4")), search.opened);
    }

    @Test
    @Tag("ESOYA-4.2")
    void aSlipReadWhileAFieldIsFilledOpensItsCaseAndTheFieldKeepsItsWords() {
        keys.type(NUMBER).press(KeyCode.ENTER);
        assertEquals(List.of(), search.opened, "hands are no reader");
        keys.press(KeyCode.CONTROL, KeyCode.A).type("вул. Соборності, 18");
        readBy(NUMBER.replace("-", ""));
        assertEquals(List.of(), search.opened, "digits without hyphens may be of any barcode");
        assertEquals("вул. Соборності, 18" + NUMBER.replace("-", ""), FxTest.<TextField>node("journal-first").getText());
        readBy(NUMBER);
        assertEquals(List.of(new FindAnything(NUMBER)), search.opened);
        keys.press(KeyCode.ESCAPE);
        assertEquals("journal-first", focused());
        assertEquals("вул. Соборності, 18" + NUMBER.replace("-", ""), FxTest.<TextField>node("journal-first").getText(), "all that was typed is there");
    }

    private void readBy(String barcode) {
        nanos += HANDS;
        pace = READER;
        keys.type(barcode).press(KeyCode.ENTER);
        pace = HANDS;
    }

    @Test
    void escLeavesTheSearchBoxForTheScreen() {
        keys.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.K).type("нічого").press(KeyCode.ESCAPE);
        assertEquals("journal-second", focused());
    }

    @Test
    @Tag("ESOYA-4.1")
    void saysWhenThePersonWorkedLastUntilTheNextScreen() {
        assertTrue(onFx(() -> node("last-sign-in").isVisible()));
        assertTrue(words().contains("11.03.2027 о 17:58"), words());
        doOnFx(() -> window.navigator().open(new SampleRoute("intake")));
        assertFalse(onFx(() -> node("last-sign-in").isVisible()));
    }

    @Test
    void anOutageStandsOverTheScreenAndGoesByItself() {
        doOnFx(() -> window.outage("Немає зв’язку з сервером."));
        assertTrue(seen("outage"));
        assertEquals("немає зв’язку", onFx(() -> FxTest.<Label>node("link").getText()));
        assertEquals("journal-first", focused());
        doOnFx(() -> window.linked(true));
        assertFalse(seen("outage"));
    }

    @Test
    void showsTheServersClock() {
        doOnFx(() -> window.time(LocalDateTime.of(2027, 3, 12, 15, 7)));
        assertEquals("15:07", onFx(() -> FxTest.<Label>node("clock").getText()));
    }

    @Test
    @Tag("ESOYA-4.1")
    void anotherPersonTakesTheDeskOnOneKey() {
        keys.press(KeyCode.F12);
        assertEquals(List.of("change person"), actions.asked);
        assertEquals(List.of("closed"), screens.get("journal").heard);
    }

    @Test
    @Tag("ESOYA-2.1.5")
    void tellsProductDeveloperAndVersions() {
        keys.press(KeyCode.CONTROL, KeyCode.K).type("про про").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals("1.2.3", onFx(() -> FxTest.<Label>node("about-program").getText()));
        assertEquals("0042", onFx(() -> FxTest.<Label>node("about-schema").getText()));
        assertTrue(onFx(() -> FxTest.<Label>node("about-developer").getText()).contains("«КАІ»"));
        keys.answer(KeyCode.ESCAPE);
    }

    @Test
    void theTrainingModeSaysSo() {
        assertFalse(words().contains("Навчальний режим"));
        open(true);
        assertTrue(words().contains("Навчальний режим"));
        assertTrue(onFx(() -> stage.getScene().getRoot().getStyleClass().contains("es-training")));
    }

    @Test
    void whoeverMayNotSearchIsLedByTheirWordsAndNothingBreaks() {
        maySearch = false;
        open(false);
        keys.press(KeyCode.CONTROL, KeyCode.K).type("Нова спр").press(KeyCode.ENTER);
        assertEquals(List.of(false, true), marked(), "the place those words name");
        keys.press(KeyCode.CONTROL, KeyCode.K).type("Шевчук").press(KeyCode.ENTER);
        assertEquals(List.of(false, true), marked());
        maySearch = true;
        open(false);
        keys.press(KeyCode.CONTROL, KeyCode.K).type("Нова спр").press(KeyCode.ENTER);
        assertEquals(List.of(new FindAnything("Нова спр")), search.opened, "control: whoever may search does");
    }

    @Test
    void aPlaceBeyondTheDigitsIsFoundByItsWords() {
        var many = IntStream.rangeClosed(1, 14).mapToObj(i -> place("place" + i, "Місце " + "абвгґдеєжзиійк".charAt(i - 1), Feather.LIST)).toList();
        show(() -> {
            var made = new MainWindow(People.registrar(false), new Dialogs(() -> stage), new Inline().answeringLater(), actions, () -> nanos += pace);
            made.serve(many, Receptions.open());
            return made;
        });
        keys.press(KeyCode.CONTROL, KeyCode.K).type("Місце к").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertTrue(screens.containsKey("place14"), screens.keySet().toString());
    }

    @Test
    void everyControlHasAName() {
        assertEquals(List.of(), Accessible.nameless(window));
    }

    private MainWindow open(boolean training) {
        screens.clear();
        journal = place("journal", "Журнал", Feather.LIST);
        intake = place("intake", "Нова справа", Feather.PLUS);
        search = new SampleFeature(route -> maySearch && route instanceof FindAnything ? Optional.of(new SampleScreen("found")) : Optional.empty());
        return show(() -> {
            var made = new MainWindow(People.registrar(training), new Dialogs(() -> stage), new Inline().answeringLater(), actions, () -> nanos += pace);
            List<Feature> features = List.of(journal, intake, search);
            made.serve(features, Receptions.open());
            return made;
        });
    }

    private SampleFeature place(String name, String words, Feather icon) {
        return new SampleFeature(name, icon, words, new SampleRoute(name), route -> screen(name, route));
    }

    private Optional<Screen> screen(String name, Route route) {
        if (!route.equals(new SampleRoute(name))) {
            return Optional.empty();
        }
        screens.put(name, new SampleScreen(name));
        return Optional.of(screens.get(name));
    }

    private static List<Boolean> marked() {
        return onFx(() -> List.of(FxTest.<ToggleButton>node("rail-journal").isSelected(), FxTest.<ToggleButton>node("rail-intake").isSelected()));
    }
}
