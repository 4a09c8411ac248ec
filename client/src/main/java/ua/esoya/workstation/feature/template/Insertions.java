package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.esoya.document.FieldList;
import ua.esoya.document.TemplateCheck;
import ua.esoya.document.TemplateField;

/** What a form may be made of, found by words: fields, blocks around what is chosen, and ready parts of a paper. */
final class Insertions {
    private final FieldList fields;

    Insertions(FieldList fields) {
        this.fields = fields;
    }

    /** Those that have every word typed in their name or title: fields first, then their conditions, then ready parts. */
    List<Insertion> find(String typed, String text, int at) {
        var words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var open = TemplateCheck.blocksAt(text, at);
        var all = fields.fields();
        return Stream.of(all.stream().filter(it -> it.kind() != TemplateField.Kind.MARK).map(it -> plain(it, open)),
                        all.stream().filter(it -> it.kind() != TemplateField.Kind.ROWS).map(it -> block(it, open, "#")),
                        all.stream().map(it -> block(it, open, "^")),
                        parts())
                .flatMap(it -> it).filter(it -> words.stream().allMatch(word -> (it.title() + " " + it.tells()).toLowerCase(Locale.ROOT).contains(word))).toList();
    }

    private Insertion plain(TemplateField field, List<String> open) {
        return field.kind() == TemplateField.Kind.ROWS ? around(field, open, TEXT.get("insert.repeat", field.title()), "{{#%s}}", "{{/%s}}") : around(field, open, field.title(), "{{%s}}", "");
    }

    private Insertion block(TemplateField field, List<String> open, String sign) {
        boolean isMark = field.kind() == TemplateField.Kind.MARK;
        String title = TEXT.get("insert." + (isMark ? "when" : "if") + (sign.equals("^") ? ".not" : ""), field.title());
        return around(field, open, title, "{{" + sign + "%s}}", "{{/%s}}");
    }

    /** With the blocks around it that are not open at this place. */
    private Insertion around(TemplateField field, List<String> open, String title, String begins, String ends) {
        var path = new ArrayList<>(List.of(field.path().split("\\.")));
        var before = new StringBuilder();
        var after = new StringBuilder();
        var above = "";
        while (path.size() > 1) {
            above = above.isEmpty() ? path.getFirst() : above + "." + path.getFirst();
            var rows = above;
            if (fields.fields().stream().noneMatch(it -> it.path().equals(rows) && it.kind() == TemplateField.Kind.ROWS)) {
                break;
            }
            String block = path.removeFirst();
            if (!open.contains(block)) {
                before.append("{{#").append(block).append("}}");
                after.insert(0, "{{/" + block + "}}");
            }
        }
        String name = String.join(".", path);
        return new Insertion(title, field.path(), before + begins.formatted(name), ends.formatted(name) + after, "");
    }

    private static Stream<Insertion> parts() {
        return Stream.of(
                part("barcode", "<object type=\"image/code128\" data-value=\"{{number}}\" class=\"code128\"></object>\n<div class=\"number\" style=\"margin-left: 0\">{{number}}</div>", "", ""),
                part("qr", "<object type=\"image/qr\" data-value=\"{{number}}\" class=\"qr\"></object>", "", ""),
                part("header", "\n  <div id=\"header\"><table><tr>\n    <td>{{centre.name}}", "</td>\n    <td class=\"right\" style=\"width: 50mm\">{{registeredAt}}</td>\n  </tr></table></div>", "id=\"header\""),
                part("footer", "\n  <div id=\"footer\"><table><tr>\n    <td>{{number}}", "</td>\n    <td class=\"right\" style=\"width: 40mm\"><span class=\"page\"></span></td>\n  </tr></table></div>", "id=\"footer\""),
                part("sign", "<table class=\"sign\"><tr>\n  <td style=\"width: 45mm\"><div class=\"line\"></div><div class=\"hint\">" + TEXT.get("insert.sign.day") + "</div></td>\n"
                        + "  <td><div class=\"line\"></div><div class=\"hint\">" + TEXT.get("insert.sign.hand") + "</div></td>\n"
                        + "  <td class=\"last\"><div class=\"named\">", "</div><div class=\"hint\">" + TEXT.get("insert.sign.name") + "</div></td>\n</tr></table>", ""),
                part("page", "<div style=\"page-break-before: always\">", "</div>", ""));
    }

    private static Insertion part(String key, String before, String after, String once) {
        return new Insertion(TEXT.get("insert." + key), TEXT.get("insert." + key + ".tells"), before, after, once);
    }
}
