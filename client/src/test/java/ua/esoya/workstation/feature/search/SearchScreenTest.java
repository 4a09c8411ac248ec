package ua.esoya.workstation.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.route.OpenCase;

class SearchScreenTest extends FxTest {
    private final FakeSearch search = new FakeSearch();
    private final Asked asked = new Asked();

    @Test
    @Tag("ESOYA-4.2c")
    void findsAndOpensByKeysAlone() {
        var frame = show(() -> new Frame(new SearchScreen("", List.of(purpose("case", "Робота зі справою заявника"), purpose("own_1", "Запит соціальної служби")), search, asked, new Inline().atOnce(), asked.troubles())));
        assertEquals(List.of(), Accessible.nameless(frame));
        assertTrue(words().contains("Що можна знайти"));
        Screenshot.of(stage, "search-empty");
        search.cases = List.of(FakeSearch.caseFile(0), FakeSearch.caseFile(1));
        search.people = List.of(FakeSearch.person());
        keys.type("3185001247").press(KeyCode.ENTER);
        assertEquals("person taxpayer_number 3185001247", search.asked.getLast(), "the usual purpose");
        assertTrue(words().contains("Шевчук Оксана Іванівна"), this::words);
        Screenshot.of(stage, "search");
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of(new OpenCase(FakeSearch.caseFile(0).caseId())), asked.opened);
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    @Tag("ESOYA-6.6")
    @Tag("ESOYA-5.7.2")
    void anotherPurposeOfTheDirectoryIsChosenByAKeyAndAsksAnew() {
        var frame = show(() -> new Frame(new SearchScreen("", List.of(purpose("case", "Робота зі справою заявника"), purpose("consultation", "Консультація заявника"), purpose("own_1", "Запит соціальної служби")), search,
                asked, new Inline().atOnce(), asked.troubles())));
        assertEquals(List.of(), Accessible.nameless(frame));
        search.cases = List.of(FakeSearch.caseFile(0), FakeSearch.caseFile(1));
        keys.type("3185001247").press(KeyCode.ENTER).press(KeyCode.F8).press(KeyCode.F8).press(KeyCode.ENTER);
        assertEquals(List.of("person taxpayer_number 3185001247", "person own_1 taxpayer_number 3185001247"), search.asked.stream().filter(it -> it.startsWith("person")).toList());
        Screenshot.of(stage, "search-purpose");
        keys.press(KeyCode.F8).press(KeyCode.ENTER);
        assertEquals("person taxpayer_number 3185001247", search.asked.getLast(), "after the last one comes the first");
    }

    @Test
    void oneOnlyPurposeNeedsNoChoice() {
        var screen = onFx(() -> new SearchScreen("", List.of(purpose("case", "Робота зі справою заявника")), search, asked, new Inline().atOnce(), asked.troubles()));
        assertEquals(List.of(), screen.commands());
    }

    private static ClassifierValue purpose(String code, String title) {
        return new ClassifierValue("look_up_purpose", code, title, Map.of());
    }
}
