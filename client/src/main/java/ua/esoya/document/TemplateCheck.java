package ua.esoya.document;

import static ua.esoya.document.TemplateField.Kind.MARK;
import static ua.esoya.document.TemplateField.Kind.ROWS;
import static ua.esoya.document.TemplateField.Kind.TEXT;
import static ua.esoya.document.TemplateTrouble.Kind.BLOCK;
import static ua.esoya.document.TemplateTrouble.Kind.FIELD;
import static ua.esoya.document.TemplateTrouble.Kind.FRAME;
import static ua.esoya.document.TemplateTrouble.Kind.MARKUP;
import static ua.esoya.document.TemplateTrouble.Kind.NUMBER;
import static ua.esoya.document.TemplateTrouble.Kind.OUTSIDE;
import static ua.esoya.document.TemplateTrouble.Kind.OVERLAP;
import static ua.esoya.document.TemplateTrouble.Kind.TAG;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a form as it is written and says what is wrong before anything is drawn: fields that nobody has, blocks and elements that do not
 * nest, and what no form may ask for. A form without troubles gives well-formed XHTML for every case.
 */
public final class TemplateCheck {
    private static final Pattern BARCODE = Pattern.compile("image/(?:code128|qr)\"[^>]*\\{\\{\\s*(?:number|slipCode)\\s*}}");

    private final FieldList fields;
    private final List<TemplateTrouble> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Map<String, TemplateField>> scopes = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** A block or element that is open; {@code scopes} is how many there were before it. */
    private record Open(TemplateToken token, int scopes) {}

    private TemplateCheck(FieldList fields) {
        this.fields = fields;
        scopes.add(fields.root());
    }

    /** All troubles, by line. */
    public static List<TemplateTrouble> of(String text, FieldList fields) {
        var check = new TemplateCheck(fields);
        check.found.addAll(ForbiddenText.in(text));
        check.read(TemplateToken.of(text));
        check.frame(text);
        Set<TemplateTrouble> once = new HashSet<>();
        return check.found.stream().filter(once::add).sorted(Comparator.comparingInt(TemplateTrouble::line)).toList();
    }

    /** The names of the blocks open at a place of the text, the outermost first. */
    public static List<String> blocksAt(String text, int at) {
        var open = new ArrayDeque<String>();
        for (var token : TemplateToken.of(text)) {
            if (token.end() > at) {
                break;
            }
            if (token.opensBlock()) {
                open.addLast(token.name());
            } else if (token.kind() == TemplateToken.Kind.CLOSING && token.name().equals(open.peekLast())) {
                open.removeLast();
            }
        }
        return List.copyOf(open);
    }

    private void read(List<TemplateToken> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var after = tokens.subList(at + 1, tokens.size());
            switch (token.kind()) {
                case OTHER -> found.add(TemplateTrouble.of(TAG, token.line(), token.name()));
                case VALUE -> value(token);
                case OPENING, INVERTED -> block(token);
                case ELEMENT -> open.push(new Open(token, scopes.size()));
                case CLOSING, END_OF_ELEMENT -> close(token, after);
                case NOTE, EMPTY_ELEMENT -> { }
            }
        }
        open.reversed().forEach(left -> found.add(TemplateTrouble.of(left.token().opensBlock() ? BLOCK : MARKUP, left.token().line(), words(left.token()))));
    }

    private void value(TemplateToken token) {
        fields.find(token.name(), scopes).ifPresentOrElse(field -> {
            if (field.kind() != TEXT) {
                String meant = field.kind() == TemplateField.Kind.GROUP ? token.name() + "." + field.inside().keySet().iterator().next() : "#" + token.name();
                found.add(new TemplateTrouble(FIELD, token.line(), token.name(), meant));
            }
        }, () -> unknown(token));
    }

    private void block(TemplateToken token) {
        open.push(new Open(token, scopes.size()));
        fields.find(token.name(), scopes).ifPresentOrElse(field -> {
            if (field.kind() != TEXT && field.kind() != MARK && token.kind() == TemplateToken.Kind.OPENING) {
                scopes.add(field.inside());
            }
        }, () -> unknown(token));
    }

    private void unknown(TemplateToken token) {
        String last = token.name().substring(token.name().lastIndexOf('.') + 1);
        var elsewhere = fields.fields().stream().filter(it -> it.name().equals(last) && it.path().contains(".") && inRows(it)).findFirst();
        if (elsewhere.isPresent()) {
            found.add(new TemplateTrouble(OUTSIDE, token.line(), token.name(), elsewhere.get().path().substring(0, elsewhere.get().path().lastIndexOf('.'))));
            return;
        }
        var names = new ArrayList<String>();
        scopes.forEach(scope -> names(scope, "", names));
        found.add(new TemplateTrouble(FIELD, token.line(), token.name(), NearestName.of(token.name(), names).orElse("")));
    }

    private boolean inRows(TemplateField field) {
        String above = field.path().substring(0, field.path().lastIndexOf('.'));
        return fields.fields().stream().anyMatch(it -> it.kind() == ROWS && it.path().equals(above));
    }

    private static void names(Map<String, TemplateField> scope, String before, List<String> names) {
        scope.forEach((name, field) -> {
            if (field.kind() == TemplateField.Kind.GROUP) {
                names(field.inside(), before + name + ".", names);
            } else {
                names.add(before + name);
            }
        });
    }

    /** What closes must close the last thing opened; otherwise the nearest one of its name is taken, and the rest is told. */
    private void close(TemplateToken token, List<TemplateToken> after) {
        boolean block = token.kind() == TemplateToken.Kind.CLOSING;
        var match = open.stream().filter(it -> it.token().opensBlock() == block && it.token().name().equals(token.name())).findFirst();
        if (match.isEmpty()) {
            if (told.remove((block ? "/" : "") + token.name())) {
                return;
            }
            found.add(TemplateTrouble.of(block ? BLOCK : MARKUP, token.line(), words(token)));
            return;
        }
        while (!open.isEmpty()) {
            var top = open.pop();
            shorten(top.scopes());
            if (top == match.get()) {
                return;
            }
            boolean closedLater = after.stream().anyMatch(it -> it.name().equals(top.token().name())
                    && it.kind() == (top.token().opensBlock() ? TemplateToken.Kind.CLOSING : TemplateToken.Kind.END_OF_ELEMENT));
            var kind = closedLater && top.token().opensBlock() != block ? OVERLAP : top.token().opensBlock() ? BLOCK : MARKUP;
            found.add(new TemplateTrouble(kind, top.token().line(), words(top.token()), kind == OVERLAP ? words(token) : ""));
            swallow(top.token(), kind == OVERLAP);
        }
    }

    /** What closes it later is part of the same trouble. */
    private void swallow(TemplateToken opened, boolean closedLater) {
        if (closedLater) {
            told.add((opened.opensBlock() ? "/" : "") + opened.name());
        }
    }

    private void shorten(int size) {
        while (scopes.size() > size) {
            scopes.removeLast();
        }
    }

    private static String words(TemplateToken token) {
        return switch (token.kind()) {
            case OPENING -> "{{#" + token.name() + "}}";
            case INVERTED -> "{{^" + token.name() + "}}";
            case CLOSING -> "{{/" + token.name() + "}}";
            case END_OF_ELEMENT -> "</" + token.name() + ">";
            default -> "<" + token.name() + ">";
        };
    }

    private void frame(String text) {
        if (found.isEmpty()) {
            try {
                PaperHtml.parse(text, "");
            } catch (TemplateRefused broken) {
                found.add(broken.trouble().orElse(TemplateTrouble.of(FRAME, 1, "")));
            }
        }
        if (!BARCODE.matcher(text).find()) {
            found.add(TemplateTrouble.of(NUMBER, 0, ""));
        }
    }
}
