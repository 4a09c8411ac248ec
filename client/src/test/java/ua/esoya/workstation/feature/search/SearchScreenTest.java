package ua.esoya.workstation.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
        var frame = show(() -> new Frame(new SearchScreen("", search, asked, new Inline().atOnce(), asked.troubles())));
        assertEquals(List.of(), Accessible.nameless(frame));
        assertTrue(words().contains("Що можна знайти"));
        Screenshot.of(stage, "search-empty");
        search.cases = List.of(FakeSearch.caseFile(0), FakeSearch.caseFile(1));
        search.people = List.of(FakeSearch.person());
        keys.type("3185001247").press(KeyCode.ENTER);
        assertTrue(words().contains("Шевчук Оксана Іванівна"), this::words);
        Screenshot.of(stage, "search");
        keys.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(List.of(new OpenCase(FakeSearch.caseFile(0).caseId())), asked.opened);
        assertEquals(0, keys.mouseEvents());
    }
}
