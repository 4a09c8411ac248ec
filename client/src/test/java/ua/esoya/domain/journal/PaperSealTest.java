package ua.esoya.domain.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ESOYA-4.11c")
class PaperSealTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String TEXT = PaperSeal.text(1, 1204, HASH);

    @Test
    void isReadAsItStandsOnPaper() {
        assertTrue(TEXT.startsWith("ESOYA-1-1204-0123456789ABCDEF"), TEXT);
        assertEquals(Optional.of(new PublishedSeal(1, 1204, HASH, "", "")), PaperSeal.read(TEXT));
    }

    @Test
    void isReadInGroupsAndInSmallLetters() {
        assertEquals(PaperSeal.read(TEXT), PaperSeal.read(" " + TEXT.toLowerCase(Locale.ROOT).replace("4567", "45 67\u00A0") + "\n"));
    }

    @Test
    void isReadFromAScannerThatTypesUnderTheUkrainianLayout() {
        String typed = TEXT.toLowerCase(Locale.ROOT).chars().mapToObj(letter -> {
            int key = "abcdefsoy".indexOf(letter);
            return String.valueOf(key < 0 ? (char) letter : "фисвуаіщн".charAt(key));
        }).reduce("", String::concat);
        assertFalse(typed.contains("e"), typed);
        assertTrue(PaperSeal.isMeant(typed));
        assertEquals(PaperSeal.read(TEXT), PaperSeal.read(typed));
    }

    @Test
    void noticesEverySingleWrongSign() {
        for (int at = "ESOYA-".length(); at < TEXT.length(); at++) {
            char wrong = TEXT.charAt(at) == '1' ? '2' : '1';
            assertEquals(Optional.empty(), PaperSeal.read(TEXT.substring(0, at) + wrong + TEXT.substring(at + 1)), "place " + at);
        }
    }

    @Test
    void isNotMistakenForAFile() {
        assertFalse(PaperSeal.isMeant("/srv/seal/journal-seal.json"));
        assertEquals(Optional.empty(), PaperSeal.read("/srv/seal/journal-seal.json"));
    }
}
