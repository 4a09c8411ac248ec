package ua.esoya.document;

import com.openhtmltopdf.render.Box;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Each element of a form knows its line, so that trouble found while drawing has a place. */
final class LineMarks {
    private static final String LINE = "data-form-line";

    private LineMarks() {}

    /** The same form; how it looks does not change. */
    static String put(String form) {
        var marked = new StringBuilder(form);
        int moved = 0;
        for (var token : TemplateToken.of(form)) {
            if (token.kind() == TemplateToken.Kind.ELEMENT || token.kind() == TemplateToken.Kind.EMPTY_ELEMENT) {
                String mark = " " + LINE + "=\"" + token.line() + "\"";
                marked.insert(token.at() + 1 + token.name().length() + moved, mark);
                moved += mark.length();
            }
        }
        return marked.toString();
    }

    /** The line of the first element that begins at this height or below; 0 when none is known. */
    static int firstFrom(Box box, int top) {
        if (box.getAbsY() >= top && lineOf(box.getElement()) > 0) {
            return lineOf(box.getElement());
        }
        for (int at = 0; at < box.getChildCount(); at++) {
            int line = firstFrom(box.getChild(at), top);
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }

    private static int lineOf(@org.jspecify.annotations.Nullable Node element) {
        for (Node node = element; node instanceof Element named; node = named.getParentNode()) {
            String line = named.getAttribute(LINE);
            if (!line.isEmpty()) {
                return Integer.parseInt(line);
            }
        }
        return 0;
    }
}
