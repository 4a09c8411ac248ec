package ua.esoya.workstation.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.service.Conditions;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** The form of what a service asks, filled in by keys alone. */
@Tag("ESOYA-7.1.2l")
class AskedPaneTest extends FxTest {
    private final Map<String, String> facts = new HashMap<>();
    private final AskedValues values = new AskedValues(SampleForm.rules(), fact -> facts.getOrDefault(fact, Conditions.NO), this::look);
    private AskedPane pane;
    private StackPane root;

    private void look() {
        values.look();
    }

    @BeforeEach
    void open() {
        root = show(() -> {
            pane = new AskedPane(values, () -> "");
            values.take(SampleForm.ofEveryKind());
            var column = new StackPane(FollowFocus.column(pane.node()));
            column.setMaxWidth(430);
            var whole = new StackPane(column);
            whole.setAlignment(Pos.TOP_LEFT);
            return whole;
        });
        doOnFx(() -> pane.focus("attributes.place"));
    }

    @Test
    @Tag("ESOYA-7.1.2j")
    void everyKindIsTypedInTheOrderOfTheForm() {
        type("вул. Зелена, 5", "ае1234вс", "ВАЗ", "wvwzzz1jzxw000001", "Їжак", "Ганна", "", "14031987", "", "речових", "1234567812101", "так", "1200,5", "строкова", "01.02.2028", "стіл", "4");
        assertEquals("add-row-goods", focused());
        keys.press(KeyCode.SPACE);
        assertEquals("attributes-item-2", focused());
        type("стілець");
        Screenshot.of(stage, "asked-form");
        assertEquals(Map.ofEntries(Map.entry("place", "вул. Зелена, 5"), Map.entry("car.number", "AE1234BC"), Map.entry("car.model", "ВАЗ"), Map.entry("car.vin", "WVWZZZ1JZXW000001"),
                Map.entry("owner.surname", "Їжак"), Map.entry("owner.given_name", "Ганна"), Map.entry("owner.birth_on", "1987-03-14"), Map.entry("entry.register", "property_rights"),
                Map.entry("entry.number", "1234567812101"), Map.entry("rented", "yes"), Map.entry("rent", "1200.5"), Map.entry("term", "строкова"), Map.entry("until", "2028-02-01"),
                Map.entry("item.1", "стіл"), Map.entry("amount.1", "4"), Map.entry("item.2", "стілець")), values.values());
        assertEquals(0, keys.mouseEvents());
        assertEquals(List.of(), Accessible.nameless(root));
    }

    @Test
    void insertBeginsARowAndAltDeleteTakesItAway() {
        doOnFx(() -> pane.focus("attributes.item.1"));
        keys.type("стіл").press(KeyCode.INSERT).type("шафа").press(KeyCode.INSERT).type("ліжко");
        assertEquals("attributes-item-3", focused());
        doOnFx(() -> pane.focus("attributes.amount.2"));
        keys.press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals("attributes-item-2", focused());
        assertEquals(Map.of("item.1", "стіл", "item.2", "ліжко"), values.values());
        keys.press(KeyCode.ALT, KeyCode.DELETE).press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals(Map.of(), values.values(), "the last row is emptied");
        assertTrue(seen("attributes-item-1"));
    }

    @Test
    void anAnswerShowsWhatHangsOnItAndKeepsTheKeys() {
        assertFalse(seen("attributes-rent"));
        doOnFx(() -> pane.focus("attributes.rented"));
        keys.type("так");
        assertTrue(seen("attributes-rent") && seen("attributes-term"));
        assertFalse(seen("attributes-until"));
        assertEquals("attributes-rented", focused());
        keys.press(KeyCode.DELETE);
        assertFalse(seen("attributes-rent"));
        doOnFx(() -> {
            facts.put(Conditions.LEGAL_ENTITY, Conditions.YES);
            values.look();
        });
        assertTrue(seen("attributes-charter"));
    }

    @Test
    @Tag("ESOYA-8.2")
    void theGroundOfTheValueInHandStandsBelow() {
        doOnFx(() -> pane.focus("attributes.owner.surname"));
        assertTrue(words().contains("ЗУ № 5203-VI, ст. 9"), words());
        assertTrue(words().contains("як у свідоцтві"), "help stands by its value");
        doOnFx(() -> pane.focus("attributes.item.1"));
        assertTrue(words().contains("Лише те, що потрібно для послуги"), words());
    }

    private void type(String... texts) {
        for (var text : texts) {
            keys.type(text).press(KeyCode.ENTER);
        }
    }
}
