package ua.esoya.workstation.feature.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a moderator changed is put onto a version published meanwhile; nothing of either is lost unasked. */
@Tag("ESOYA-5.7.1")
class CarriedCardsTest {
    private static final CardDraft BASE = new CardDraft(FakeWorkshop.source());

    @Test
    void changesOfBothStandTogether() {
        var mine = BASE.with(Part.DOCUMENTS, 2, Map.of("document_kind", "contract", "title", "Договір", "form", "copy", "is_required", true));
        var theirs = card("time_limit_amount", 5);
        var carried = CarriedCards.of(BASE, mine, theirs, Set.of());
        assertEquals(List.of(), carried.collisions());
        assertEquals(5, carried.draft().single(Part.CARD).get("time_limit_amount"));
        assertEquals(List.of("Заява", "Паспорт", "Договір"), titles(carried.draft(), Part.DOCUMENTS));
        assertEquals(4, carried.draft().seen(), "it is a draft of the next version now");
    }

    @Test
    void fieldsOfOneRowChangedByBothStandTogetherToo() {
        var mine = row(BASE, Part.STAGES, 0, "responsible", "Начальник");
        var carried = CarriedCards.of(BASE, mine, newer(row(BASE, Part.STAGES, 0, "term_days", 3)), Set.of());
        assertEquals(List.of(), carried.collisions());
        var stage = carried.draft().rows(Part.STAGES).getFirst();
        assertEquals("Начальник 3", stage.get("responsible") + " " + stage.get("term_days"));
    }

    @Test
    void whatBothChangedInTwoWaysIsAsked() {
        var mine = BASE.with(Part.CARD, Set.of("time_limit_amount"), Map.of("time_limit_amount", 7));
        var theirs = card("time_limit_amount", 5);
        var asked = CarriedCards.of(BASE, mine, theirs, Set.of());
        assertEquals(List.of("card//time_limit_amount"), asked.collisions().stream().map(CarriedCards.Collision::path).toList());
        assertEquals(7, asked.collisions().getFirst().mine().orElseThrow());
        assertEquals(5, asked.collisions().getFirst().theirs().orElseThrow());
        assertEquals(7, asked.draft().single(Part.CARD).get("time_limit_amount"));
        assertEquals(5, CarriedCards.of(BASE, mine, theirs, Set.of("card//time_limit_amount")).draft().single(Part.CARD).get("time_limit_amount"));
        assertEquals(List.of(), CarriedCards.of(BASE, card("time_limit_amount", 5), theirs, Set.of()).collisions(), "control: the same change twice is no question");
    }

    @Test
    void aRowTakenAwayByOneAndChangedByTheOtherIsAsked() {
        var changed = newer(row(BASE, Part.DOCUMENTS, 1, "is_required", true));
        var asked = CarriedCards.of(BASE, BASE.without(Part.DOCUMENTS, 1), changed, Set.of());
        assertEquals(List.of("documents/Паспорт/"), asked.collisions().stream().map(CarriedCards.Collision::path).toList());
        assertEquals(List.of("Заява"), titles(asked.draft(), Part.DOCUMENTS));
        assertEquals(List.of("Заява", "Паспорт"), titles(CarriedCards.of(BASE, BASE.without(Part.DOCUMENTS, 1), changed, Set.of("documents/Паспорт/")).draft(), Part.DOCUMENTS));
        assertEquals(List.of(), CarriedCards.of(BASE, BASE.without(Part.DOCUMENTS, 1), newer(BASE), Set.of()).collisions(), "control: nobody else touched it");
        assertEquals(List.of("Заява"), titles(CarriedCards.of(BASE, BASE, newer(BASE.without(Part.DOCUMENTS, 1)), Set.of()).draft(), Part.DOCUMENTS), "what they took away does not come back");
    }

    @Test
    void theOrderIsOfWhoeverChangedIt() {
        var swapped = BASE.swapped(Part.DOCUMENTS, 0, 1);
        assertEquals(List.of("Паспорт", "Заява"), titles(CarriedCards.of(BASE, swapped, newer(BASE), Set.of()).draft(), Part.DOCUMENTS));
        assertEquals(List.of("Паспорт", "Заява"), titles(CarriedCards.of(BASE, BASE, newer(swapped), Set.of()).draft(), Part.DOCUMENTS));
    }

    @Test
    void noAndNothingAndAnotherWritingOfANumberAreNoChange() {
        var sent = BASE.with(Part.CARD, Set.of("fee", "is_electronic", "fee_note"), Map.of("fee", new java.math.BigDecimal("120.50"), "is_electronic", false, "fee_note", ""));
        var theirs = card("fee", 200);
        var carried = CarriedCards.of(BASE, sent, theirs, Set.of());
        assertEquals(List.of(), carried.collisions());
        assertEquals(200, carried.draft().single(Part.CARD).get("fee"));
    }

    @Test
    void kindsOfResultAreOneValue() {
        var mine = BASE.with(Part.RESULTS, Set.of(), Map.of("result_kinds", List.of("decision", "refusal")));
        assertEquals(List.of("decision", "refusal"), CarriedCards.of(BASE, mine, newer(BASE), Set.of()).draft().single(Part.RESULTS).get("result_kinds"));
        assertTrue(CarriedCards.of(BASE, mine, newer(BASE.with(Part.RESULTS, Set.of(), Map.of("result_kinds", List.of("refusal")))), Set.of()).collisions().size() == 1);
    }

    private static CardDraft card(String field, Object value) {
        return newer(BASE.with(Part.CARD, Set.of(field), Map.of(field, value)));
    }

    private static CardDraft row(CardDraft of, Part part, int at, String field, Object value) {
        UnaryOperator<Map<String, Object>> changed = row -> {
            var other = new HashMap<>(row);
            other.put(field, value);
            return other;
        };
        return of.with(part, at, changed.apply(of.rows(part).get(at)));
    }

    private static CardDraft newer(CardDraft content) {
        var all = new HashMap<>(content.content());
        all.put("seen_version", 4);
        return new CardDraft(all);
    }

    private static List<String> titles(CardDraft draft, Part part) {
        return new ArrayList<>(draft.rows(part)).stream().map(row -> String.valueOf(row.get("title"))).toList();
    }
}
