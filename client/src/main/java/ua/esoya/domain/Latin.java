package ua.esoya.domain;

import java.util.Locale;
import java.util.Map;

/** Ukrainian words in Latin letters by the official transliteration (Cabinet resolution No. 55 of 2010). */
public final class Latin {
    private static final Map<Character, String> AT_START = Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");
    private static final Map<Character, String> INSIDE = Map.ofEntries(
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "h"), Map.entry('ґ', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('є', "ie"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "y"), Map.entry('і', "i"),
            Map.entry('ї', "i"), Map.entry('й', "i"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
            Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"),
            Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"), Map.entry('ч', "ch"), Map.entry('ш', "sh"), Map.entry('щ', "shch"),
            Map.entry('ю', "iu"), Map.entry('я', "ia"));

    private Latin() {}

    /** Small letters alone: spaces, marks and digits are left out. */
    public static String of(String words) {
        String letters = words.toLowerCase(Locale.ROOT);
        var latin = new StringBuilder();
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            if (letter == 'з' && at + 1 < letters.length() && letters.charAt(at + 1) == 'г') {
                latin.append("zgh");
                at++;
            } else if (letter >= 'a' && letter <= 'z') {
                latin.append(letter);
            } else {
                boolean start = at == 0 || !Character.isLetter(letters.charAt(at - 1)) && letters.charAt(at - 1) != '’' && letters.charAt(at - 1) != '\'';
                latin.append(start && AT_START.containsKey(letter) ? AT_START.get(letter) : INSIDE.getOrDefault(letter, ""));
            }
        }
        return latin.toString();
    }
}
