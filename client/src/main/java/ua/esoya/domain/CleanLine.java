package ua.esoya.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One line of text as it is kept: composed letters, single spaces, no invisible signs. */
public final class CleanLine {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private CleanLine() {}

    /** Letters composed (и + breve = й), spaces, tabs and line ends collapsed to one space, ends trimmed. */
    public static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether the text has control characters other than those that divide words and lines. */
    public static boolean hasControls(String typed) {
        return typed.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c));
    }
}
