package ua.esoya.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Item;

/**
 * Which values of a case a filled form says. Every value is replaced by a mark of its own, so that equal words, of which masked cases are
 * full, are told apart; a value counts as said when another field says the same: a name and its parts, a telephone and all contacts.
 */
final class PrintedFields {
    /** Signs that no case has and no form writes. */
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");
    private static final Pattern NOTES = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Set<String> NO_VALUE = Set.of("", "—", "☐");
    /** Names of rows stand in the form's own words just as well. */
    private static final Set<String> NOT_ASKED = Set.of("row", "label");

    private final List<String> paths = new ArrayList<>();
    private final FormValues marked;
    private final Map<String, List<List<String>>> others = new LinkedHashMap<>();

    PrintedFields(FormValues values, CasePaper paper) {
        marked = new FormValues(mark("", values.content()));
        parties("applicants", paper.applicants().size());
        parties("representatives", paper.representative().isPresent() ? 1 : 0);
        attributes(paper);
        items(paper);
        same("sheets", "sheetsInWords");
        instead("slipCode", "number");
    }

    /** The values with a mark in the place of each. */
    FormValues marked() {
        return marked;
    }

    /** Paths of the fields that the first filled form says and the second does not, without the numbers of rows. */
    List<String> lost(String before, String after) {
        var now = said(after);
        var gone = new LinkedHashSet<String>();
        said(before).stream().filter(path -> !now.contains(path) && others.getOrDefault(path, List.of()).stream().noneMatch(all -> covers(all, now))).forEach(path -> gone.add(path.replaceAll("\\.\\d+(?=\\.)", "")));
        return List.copyOf(gone);
    }

    /** A part that has no value says nothing, and lacks nowhere. */
    private boolean covers(List<String> all, Set<String> now) {
        var known = all.stream().filter(paths::contains).toList();
        return !known.isEmpty() && now.containsAll(known);
    }

    private Set<String> said(String filled) {
        var said = new LinkedHashSet<String>();
        var marks = MARK.matcher(NOTES.matcher(filled).replaceAll(""));
        while (marks.find()) {
            said.add(paths.get(Integer.parseInt(marks.group(1))));
        }
        return said;
    }

    private Map<String, Object> mark(String above, Map<?, ?> values) {
        var made = new TreeMap<String, Object>();
        values.forEach((name, value) -> made.put(String.valueOf(name), mark(above + name, String.valueOf(name), value)));
        return made;
    }

    private Object mark(String path, String name, Object value) {
        return switch (value) {
            case String text when NO_VALUE.contains(text.strip()) || NOT_ASKED.contains(name) -> text;
            case String ignored -> {
                paths.add(path);
                yield "\uE000" + (paths.size() - 1) + "\uE001";
            }
            case Map<?, ?> group -> mark(path + ".", group);
            case List<?> rows -> IntStream.range(0, rows.size()).mapToObj(row -> mark(path + "." + row, "", rows.get(row))).toList();
            default -> value;
        };
    }

    private void parties(String rows, int count) {
        for (int row = 0; row < count; row++) {
            String of = rows + "." + row + ".";
            var parts = Stream.of("surname", "givenName", "patronymic").map(of::concat).toList();
            parts.forEach(part -> instead(part, of + "name"));
            others(of + "name").add(parts);
            others(of + "shortName").add(parts);
            instead(of + "shortName", of + "name");
            instead(of + "phone", of + "contacts");
            instead(of + "email", of + "contacts");
            others(of + "contacts").add(List.of(of + "phone", of + "email"));
        }
    }

    private void attributes(CasePaper paper) {
        for (int row = 0; row < paper.attributes().size(); row++) {
            String code = paper.attributes().get(row).code();
            String inRows = "attributes." + row + ".value";
            same(inRows, "values." + code);
            instead("boxes." + code, inRows);
            instead("boxes." + code, "values." + code);
        }
    }

    private void items(CasePaper paper) {
        int given = 0;
        for (int row = 0; row < paper.items().size(); row++) {
            if (paper.items().get(row).state() == Item.State.GIVEN) {
                for (var name : List.of("name", "number", "issuedOn", "form", "sheets", "copies", "note", "box")) {
                    same("items." + row + "." + name, "givenItems." + given + "." + name);
                }
                // who stands among the given needs no tick
                instead("items." + row + ".box", "givenItems." + given + ".name");
                given++;
            }
        }
    }

    private void same(String one, String other) {
        instead(one, other);
        instead(other, one);
    }

    private void instead(String path, String other) {
        others(path).add(List.of(other));
    }

    private List<List<String>> others(String path) {
        return others.computeIfAbsent(path, key -> new ArrayList<>());
    }
}
