package ua.esoya.domain.access;

import java.util.Locale;
import java.util.Map;

/** A login made of a Ukrainian name by the official transliteration (Cabinet resolution No. 55 of 2010). */
public final class LoginProposal {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final Map<Character, String> AT_START = Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");
    private static final Map<Character, String> INSIDE = Map.ofEntries(
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "h"), Map.entry('ґ', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('є', "ie"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "y"), Map.entry('і', "i"),
            Map.entry('ї', "i"), Map.entry('й', "i"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
            Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"),
            Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"), Map.entry('ч', "ch"), Map.entry('ш', "sh"), Map.entry('щ', "shch"),
            Map.entry('ю', "iu"), Map.entry('я', "ia"));

    private LoginProposal() {}

    /** Surname in Latin letters; with the first letter of the name when the surname alone is too short to be a login. */
    public static String of(String surname, String givenName) {
        String login = latin(surname);
        if (login.length() < SHORTEST) {
            login = login + latin(givenName);
        }
        return login.length() > LONGEST ? login.substring(0, LONGEST) : login;
    }

    private static String latin(String name) {
        String letters = name.toLowerCase(Locale.ROOT);
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
