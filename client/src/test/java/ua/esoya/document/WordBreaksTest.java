package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

    @Test
    void wordsWithApostrophesAndInitialsStayWhole() {
        assertEquals(List.of("Суб’єкт ", "Їжак ", "Є. Ґ. ", "№ 17 ", "кінець."), pieces("Суб’єкт Їжак Є. Ґ. № 17 кінець."));
    }

    @Test
    void hoursOfReceptionStayWhole() {
        assertEquals(List.of("Пн ", "08:00–13:00, ", "Ср–", "Сб ", "09:00–16:00"), pieces("Пн 08:00–13:00, Ср–Сб 09:00–16:00"));
    }

    @Test
    void longRunsMayEndAnywhereButNotInsideASign() {
        var pieces = pieces("слово " + "𝒜".repeat(200));
        assertEquals("слово ", pieces.getFirst());
        assertTrue(pieces.size() > 20, pieces.toString());
        assertTrue(pieces.stream().skip(1).noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0))));
        assertEquals("слово " + "𝒜".repeat(200), String.join("", pieces));
    }

    private static List<String> pieces(String text) {
        var breaks = new WordBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at > from) {
                pieces.add(text.substring(from, at));
            }
            from = at;
        }
        return pieces;
    }
}
