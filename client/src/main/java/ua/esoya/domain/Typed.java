package ua.esoya.domain;

import java.text.Normalizer;

/** What all identifiers do to typed or pasted text before looking at it. */
final class Typed {
    /** Cyrillic capitals and the Latin capitals that look the same, position by position. */
    private static final String CYRILLIC = "АВСЕНІКМОРТХ";
    private static final String LATIN = "ABCEHIKMOPTX";

    private Typed() {}

    /** Without spaces, dashes, dots, colons, invisible signs; digits of any script become ASCII. */
    static String bare(String typed) {
        var bare = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                bare.append(Character.digit(c, 10));
            } else if (Character.isLetter(c)) {
                bare.appendCodePoint(Character.toUpperCase(c));
            } else if (!isSeparator(c)) {
                bare.appendCodePoint(c);
            }
        });
        return bare.toString();
    }

    private static boolean isSeparator(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> c == '.' || c == ':' || c == '/' || c == '\u2212' || c == '№';
        };
    }

    static String latin(String upper) {
        return replace(upper, CYRILLIC, LATIN);
    }

    static String cyrillic(String upper) {
        return replace(upper, LATIN, CYRILLIC);
    }

    private static String replace(String text, String from, String to) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            out.append(at >= 0 ? to.charAt(at) : text.charAt(i));
        }
        return out.toString();
    }

    static boolean digits(String text, int count) {
        return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
