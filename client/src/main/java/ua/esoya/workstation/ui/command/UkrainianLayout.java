package ua.esoya.workstation.ui.command;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** Where the letters of the Ukrainian keyboard lie, named by the Latin key at the same place. */
final class UkrainianLayout {
    // code points of the letters row by row, and the Latin keys under them: words people read never stand in Java
    private static final String LETTERS = "\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437"
            + "\u0444\u0456\u0432\u0430\u043f\u0440\u043e\u043b\u0434"
            + "\u044f\u0447\u0441\u043c\u0438\u0442\u044c";
    private static final String KEYS = "QWERTYUIOP" + "ASDFGHJKL" + "ZXCVBNM";
    private static final Map<Character, KeyCode> PLACES = places();

    private UkrainianLayout() {}

    /** The key under this letter, or {@link KeyCode#UNDEFINED} when it is no letter of the layout. */
    static KeyCode keyOf(char letter) {
        return PLACES.getOrDefault(Character.toLowerCase(letter), KeyCode.UNDEFINED);
    }

    private static Map<Character, KeyCode> places() {
        var places = new HashMap<Character, KeyCode>();
        for (int i = 0; i < LETTERS.length(); i++) {
            places.put(LETTERS.charAt(i), KeyCode.valueOf(KEYS.substring(i, i + 1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(places);
    }
}
