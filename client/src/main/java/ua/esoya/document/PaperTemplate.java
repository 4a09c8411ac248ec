package ua.esoya.document;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Mustache template that can say nothing but values, sections and comments. Templates are edited by people: unescaped
 * values, partials and changes of delimiters are refused when the template is read, and so is everything not known.
 */
final class PaperTemplate {
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern ALLOWED =
            Pattern.compile("\\s*(?:[#^/]?\\s*(?:\\.|[a-zA-Z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9]+)*)\\s*|![^{}]*)");

    private final Mustache mustache;

    /** Reads a template; {@link TemplateRefused} when it asks for more than it may. */
    PaperTemplate(String name, String text) {
        refuseForbiddenTags(name, text);
        try {
            mustache = new ClosedFactory().compile(new StringReader(text), name);
        } catch (MustacheException broken) {
            throw new TemplateRefused("template " + name + " is broken: " + broken.getMessage(), broken);
        }
    }

    /** Fills the template; values are escaped for HTML. */
    String fill(Map<String, Object> values) {
        var out = new StringWriter();
        mustache.execute(out, values);
        return out.toString();
    }

    private static void refuseForbiddenTags(String name, String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!ALLOWED.matcher(tag.group(1)).matches()) {
                throw new TemplateRefused("template " + name + " has a forbidden tag " + tag.group());
            }
        }
    }

    /** Knows plain maps only, and reads no other file. */
    private static final class ClosedFactory extends DefaultMustacheFactory {
        ClosedFactory() {
            setObjectHandler(new PlainValues());
        }

        @Override
        public Reader getReader(String resource) {
            throw new TemplateRefused("a template may not take in " + resource);
        }
    }
}
