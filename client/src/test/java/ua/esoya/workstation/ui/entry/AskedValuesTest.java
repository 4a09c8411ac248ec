package ua.esoya.workstation.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.service.Conditions;
import ua.esoya.domain.service.ServiceCard.CardAttribute;

/** What is asked, wanted and sent by the answers so far. */
@Tag("ESOYA-7.1.2l")
class AskedValuesTest {
    private final Map<String, String> facts = new HashMap<>();
    private final AskedValues values = new AskedValues(SampleForm.rules(), fact -> facts.getOrDefault(fact, Conditions.NO), this::changed);

    private void changed() {
        values.look();
    }

    @BeforeEach
    void asksEverything() {
        values.take(SampleForm.ofEveryKind());
    }

    @Test
    void aConditionIsFollowedThroughEveryStep() {
        assertFalse(asked("rent") || asked("term") || asked("until") || asked("charter"));
        set("rented", "yes");
        set("term", "строкова");
        assertTrue(asked("rent") && asked("term") && asked("until"));
        set("rented", "no");
        assertFalse(asked("until"), "what hangs on a hidden value is hidden with it");
        facts.put(Conditions.LEGAL_ENTITY, Conditions.YES);
        values.look();
        assertTrue(asked("charter"));
    }

    @Test
    @Tag("ESOYA-8.2")
    void whatIsHiddenIsNeitherSentNorWantedButKept() {
        set("rented", "yes");
        set("rent", "12,5");
        assertEquals("12.5", values.values().get("rent"));
        set("rented", "no");
        assertFalse(values.values().containsKey("rent"));
        assertFalse(wanted().contains("rent"));
        set("rented", "yes");
        assertEquals("12.5", values.values().get("rent"), "typed once");
        set("rent", "");
        assertTrue(wanted().contains("rent"));
    }

    @Test
    @Tag("ESOYA-7.1.2j")
    void partsAreWantedOnceTheValueIsBegun() {
        assertEquals(List.of("place", "owner.surname", "owner.given_name", "item.1"), wanted());
        set("car.model", "ВАЗ 2107");
        set("entry.number", "12345678");
        assertEquals(List.of("place", "car.number", "owner.surname", "owner.given_name", "entry.register", "item.1"), wanted());
        set("car.number", "ае 1234 вс");
        set("entry.register", "property_rights");
        assertEquals("AE1234BC property_rights", values.values().get("car.number") + " " + values.values().get("entry.register"));
        set("owner.taxpayer_number", "123");
        assertTrue(entry("owner.taxpayer_number").problem().isPresent());
    }

    @Test
    void rowsAreNumberedAsTheyStandAndEmptyOnesGo() {
        var goods = values.all().stream().filter(AskedValue::isTable).findFirst().orElseThrow();
        set("item.1", "стіл");
        assertTrue(goods.add(0) && goods.add(1));
        set("item.3", "шафа");
        set("amount.3", "2");
        goods.tidy();
        assertEquals(Map.of("item.1", "стіл", "item.2", "шафа", "amount.2", "2"), values.values());
        set("amount.1", "4");
        set("item.1", "");
        assertTrue(wanted().contains("item.1"), "a row begun wants its required column");
        goods.remove(0);
        goods.remove(0);
        assertEquals(1, goods.rows().size());
        assertEquals(Map.of(), values.values());
    }

    @Test
    void aFormTakenAgainKeepsWhatWasTypedAndItsRows() {
        values.fill(Map.of("item.1", "стіл", "item.2", "шафа", "owner.surname", "Їжак", "rented", "yes", "rent", "5"));
        values.take(SampleForm.ofEveryKind().reversed());
        assertEquals(Map.of("item.1", "стіл", "item.2", "шафа", "owner.surname", "Їжак", "rented", "yes", "rent", "5"), values.values());
        assertEquals(Map.of("item.1", "стіл", "item.2", "шафа", "owner.surname", "Їжак", "rented", "yes", "rent", "5"), values.texts());
    }

    @Test
    void aRingOfConditionsAsksNobody() {
        var ring = List.of(SampleForm.value("a", "А", "yes_no", false, "b", "yes"), SampleForm.value("b", "Б", "yes_no", false, "a", "yes"), SampleForm.value("c", "В", "text", false, "gone", "yes"));
        assertEquals(0, Conditions.asked(ring, code -> "yes").size());
        var straight = new ArrayList<CardAttribute>(ring);
        straight.set(1, SampleForm.value("b", "Б", "yes_no", false, "", ""));
        assertEquals(2, Conditions.asked(straight, code -> "yes").size(), "control");
    }

    private List<String> wanted() {
        var wanted = new ArrayList<String>();
        values.eachAsked((key, entry) -> {
            if (entry.required() && entry.blank()) {
                wanted.add(key);
            }
        });
        return wanted;
    }

    private boolean asked(String code) {
        return values.asked().get().contains(code);
    }

    private void set(String key, String text) {
        entry(key).set(text);
    }

    private Entry entry(String key) {
        var found = new HashMap<String, Entry>();
        values.all().forEach(value -> value.each(found::put));
        return found.get(key);
    }
}
