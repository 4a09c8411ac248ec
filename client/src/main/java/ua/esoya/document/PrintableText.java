package ua.esoya.document;

import java.text.Normalizer;

/** Text that any paper can show: one line, and only signs that the bundled fonts have. */
final class PrintableText {
    private static final String SUBSTITUTE = "□";

    private PrintableText() {}

    /**
     * Letters are composed (и + breve = й); line ends and tabs become spaces; invisible and control characters vanish;
     * a sign that no font has becomes □, so that the reader sees that something stood there.
     */
    static String of(String typed) {
        var text = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(c -> append(text, c));
        return text.toString().strip();
    }

    private static void append(StringBuilder text, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                if (Character.isWhitespace(c)) {
                    text.append(' ');
                }
            }
            case Character.FORMAT -> { }
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> text.append(SUBSTITUTE);
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> {
                if (PaperFonts.covers(c)) {
                    text.appendCodePoint(c);
                }
            }
            default -> {
                if (PaperFonts.covers(c)) {
                    text.appendCodePoint(c);
                } else {
                    text.append(SUBSTITUTE);
                }
            }
        }
    }
}
