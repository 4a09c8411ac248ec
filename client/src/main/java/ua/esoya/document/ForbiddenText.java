package ua.esoya.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.esoya.document.TemplateTrouble.Kind;

/** What no form may say, whoever writes it; the server refuses the same (R__595). */
final class ForbiddenText {
    /** As long as the server takes. */
    static final int LONGEST = 100_000;

    private static final List<Rule> RULES = List.of(
            rule(Kind.DECLARATION, "<[!?](?!--)[^>]{0,30}"),
            rule(Kind.ENTITY, "&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)\\w{0,30};?"),
            rule(Kind.ELEMENT, "</?(?!(?:html|head|title|style|body|div|span|p|h[1-6]|table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|b|strong|i|em|u|s|sub|sup|small|br|hr|img"
                    + "|object|blockquote|pre)[\\s/>])[a-z][\\w:-]{0,30}"),
            rule(Kind.ATTRIBUTE, "[\\s\"'](?:on[a-z]+|href|data|xlink:[a-z]+|xml:[a-z]+|xmlns(?::[a-z]+)?|background|action|formaction|srcset|poster|codebase|classid|archive|cite|longdesc|profile"
                    + "|usemap|download)\\s*=\\s*[\"'][^\"']{0,60}"),
            rule(Kind.ADDRESS, "[\\s\"']src\\s*=\\s*[\"'](?!data:image/(?:png|jpeg);base64,)[^\"']{0,60}"),
            rule(Kind.ADDRESS, "url\\s*\\((?!\\s*[\"']?data:image/(?:png|jpeg);base64,)[^)]{0,60}|@import|@font-face|@namespace|\\bfile\\s*:|\\bjavascript\\s*:|\\bjar\\s*:"),
            rule(Kind.ESCAPE, "\\\\.{0,10}"),
            rule(Kind.CONTROL, "[\\u0001-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]"));

    private ForbiddenText() {}

    private record Rule(Kind kind, Pattern pattern) {}

    private static Rule rule(Kind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    static List<TemplateTrouble> in(String text) {
        var found = new ArrayList<TemplateTrouble>();
        if (text.length() > LONGEST) {
            found.add(TemplateTrouble.of(Kind.SIZE, 0, Integer.toString(text.length())));
        }
        for (var rule : RULES) {
            var matcher = rule.pattern.matcher(text);
            while (matcher.find()) {
                found.add(TemplateTrouble.of(rule.kind, line(text, matcher.start()), rule.kind == Kind.CONTROL ? "" : matcher.group().strip()));
            }
        }
        return found;
    }

    static int line(String text, int at) {
        // the blank before an attribute may be the end of the line above
        int from = text.charAt(at) == '\n' ? at + 1 : at;
        return 1 + (int) text.substring(0, from).chars().filter(sign -> sign == '\n').count();
    }
}
