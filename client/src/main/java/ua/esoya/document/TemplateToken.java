package ua.esoya.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A tag of a form's text: a value, a block's beginning or end, an element's beginning or end.
 *
 * @param name of the field, block or element
 * @param line from 1
 * @param at where it begins in the text
 * @param inner what stands in an element's beginning after its name
 */
record TemplateToken(Kind kind, String name, int line, int at, int end, String inner) {
    /** An element's attributes may hold any sign between quotes but the one that begins an element. */
    private static final Pattern TAGS = Pattern.compile(
            "\\{\\{(?<tag>.*?)}}|<!--.*?-->|<(?<slash>/?)(?<element>[a-zA-Z][\\w:-]*)(?<inner>(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>", Pattern.DOTALL);

    /** What sort of tag. */
    enum Kind { VALUE, OPENING, INVERTED, CLOSING, NOTE, OTHER, ELEMENT, EMPTY_ELEMENT, END_OF_ELEMENT }

    /** All tags in order; values within an element's beginning stand after it. */
    static List<TemplateToken> of(String text) {
        var tokens = new ArrayList<TemplateToken>();
        read(text, 0, 1, tokens);
        return tokens;
    }

    private static void read(String text, int offset, int firstLine, List<TemplateToken> tokens) {
        var matcher = TAGS.matcher(text);
        int line = firstLine;
        int counted = 0;
        while (matcher.find()) {
            line += lines(text, counted, matcher.start());
            counted = matcher.start();
            int at = offset + matcher.start();
            int end = offset + matcher.end();
            if (matcher.group("tag") != null) {
                tokens.add(tag(matcher.group("tag"), line, at, end));
            } else if (matcher.group("element") != null) {
                String inner = matcher.group("inner");
                var kind = !matcher.group("slash").isEmpty() ? Kind.END_OF_ELEMENT : inner.endsWith("/") ? Kind.EMPTY_ELEMENT : Kind.ELEMENT;
                tokens.add(new TemplateToken(kind, matcher.group("element"), line, at, end, inner));
                read(inner, offset + matcher.start("inner"), line, tokens);
            }
        }
    }

    private static TemplateToken tag(String said, int line, int at, int end) {
        String name = said.strip();
        var kind = switch (name.isEmpty() ? ' ' : name.charAt(0)) {
            case '#' -> Kind.OPENING;
            case '^' -> Kind.INVERTED;
            case '/' -> Kind.CLOSING;
            case '!' -> Kind.NOTE;
            default -> PaperTemplate.isName(name) ? Kind.VALUE : Kind.OTHER;
        };
        boolean marked = kind == Kind.OPENING || kind == Kind.INVERTED || kind == Kind.CLOSING;
        String bare = marked ? name.substring(1).strip() : name;
        return new TemplateToken(marked && !PaperTemplate.isName(bare) ? Kind.OTHER : kind, bare, line, at, end, "");
    }

    private static int lines(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(sign -> sign == '\n').count();
    }

    boolean opensBlock() {
        return kind == Kind.OPENING || kind == Kind.INVERTED;
    }
}
