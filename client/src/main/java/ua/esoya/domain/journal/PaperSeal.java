package ua.esoya.domain.journal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A seal as text for paper and its QR: typed by hand or sent by a scanner that works as a keyboard. The last four digits are of the
 * text's own hash, so that a slip of the finger is not taken for a forged journal (ESOYA-4.11).
 */
public final class PaperSeal {
    private static final Pattern CODE = Pattern.compile("ESOYA-(\\d{1,9})-(\\d{1,9})-([0-9A-F]{64})-([0-9A-F]{4})");
    private static final String BEGINNING = "ESOYA-";
    private static final int PROOF = 4;
    // where a scanner's Latin letters end up under the Ukrainian layout
    private static final String TYPED = "\u0424\u0418\u0421\u0412\u0423\u0410\u0406\u0429\u041D";
    private static final String MEANT = "ABCDEFSOY";

    private PaperSeal() {}

    /** The text that stands on paper. */
    public static String text(int era, int batchNumber, String sha256) {
        String told = BEGINNING + era + "-" + batchNumber + "-" + sha256.toUpperCase(Locale.ROOT);
        return told + "-" + proof(told);
    }

    /** Whether this is meant to be a seal from paper, right or mistyped. */
    public static boolean isMeant(String typed) {
        return clean(typed).startsWith(BEGINNING);
    }

    /** The seal; absent when something is mistyped. Spaces, case and the keyboard's layout do not matter. */
    public static Optional<PublishedSeal> read(String typed) {
        Matcher code = CODE.matcher(clean(typed));
        if (!code.matches() || !proof(code.group().substring(0, code.start(PROOF) - 1)).equals(code.group(PROOF))) {
            return Optional.empty();
        }
        return Optional.of(new PublishedSeal(Integer.parseInt(code.group(1)), Integer.parseInt(code.group(2)), code.group(3).toLowerCase(Locale.ROOT), "", ""));
    }

    private static String proof(String told) {
        return Digest.ofLines(List.of(told)).hex().substring(0, PROOF).toUpperCase(Locale.ROOT);
    }

    private static String clean(String typed) {
        var meant = new StringBuilder();
        typed.toUpperCase(Locale.ROOT).chars().filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter)).forEach(letter -> {
            int place = TYPED.indexOf(letter);
            meant.appendCodePoint(place < 0 ? letter : MEANT.charAt(place));
        });
        return meant.toString();
    }
}
