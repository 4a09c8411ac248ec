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
            Pattern.compile("\\s*(?:[#^/]?\\s*(?:\\.|[a-zA-Z][a-zA-Z0-9_]*(?:\\.[a-zA-Z0-9_]+)*)\\s*|![^{}]*)");

    private static final Pattern NAME = Pattern.compile("\\.|[a-zA-Z][a-zA-Z0-9_]*(?:\\.[a-zA-Z0-9_]+)*");
    /** Nobody reads a paper of so many signs. */
    private static final int LONGEST = 4_000_000;

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
        var out = new BoundedWriter();
        try {
            mustache.execute(out, values);
        } catch (MustacheException broken) {
            throw broken.getCause() instanceof TemplateRefused refused ? refused : new TemplateRefused("the template cannot be filled", broken);
        }
        return out.toString();
    }

    /** Whether this may stand in a tag as the name of a value or block. */
    static boolean isName(String said) {
        return NAME.matcher(said).matches();
    }

    private static void refuseForbiddenTags(String name, String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!ALLOWED.matcher(tag.group(1)).matches()) {
                throw new TemplateRefused("template " + name + " has a forbidden tag " + tag.group());
            }
        }
    }

    /** Blocks within blocks could repeat each other without end. */
    private static final class BoundedWriter extends StringWriter {
        @Override
        public void write(String text) {
            refuseTooLong(text.length());
            super.write(text);
        }

        @Override
        public void write(char[] text, int from, int length) {
            refuseTooLong(length);
            super.write(text, from, length);
        }

        @Override
        public void write(int sign) {
            refuseTooLong(1);
            super.write(sign);
        }

        private void refuseTooLong(int more) {
            if (getBuffer().length() + more > LONGEST) {
                throw new TemplateRefused(TemplateTrouble.of(TemplateTrouble.Kind.LENGTH, 0, ""));
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
