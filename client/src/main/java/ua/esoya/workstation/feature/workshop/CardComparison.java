package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What proposed cards change, line by line: whoever answers reads the difference, not two papers. */
final class CardComparison {
    private CardComparison() {}

    /** What became of a line. */
    enum Change {
        NEW, CHANGED, GONE, SAME
    }

    /**
     * A line of the cards beside what it was.
     *
     * @param differences each changed field: its name, what it was, what it is
     */
    record Line(CardLine line, Change change, List<String> differences) {
        String key() {
            return line.key() + change;
        }
    }

    /** All lines of {@code after}, each part followed by what is no longer there; rows are known by their titles. */
    static List<Line> of(CardDraft before, CardDraft after, CardForms forms) {
        var lines = new ArrayList<Line>();
        var old = rows(before, forms);
        var now = rows(after, forms);
        for (var part : Part.values()) {
            now.stream().filter(line -> line.part() == part).forEach(line -> lines.add(compared(line, content(after, line), same(old, line).map(was -> content(before, was)), forms)));
            old.stream().filter(line -> line.part() == part && same(now, line).isEmpty()).forEach(line -> lines.add(new Line(line, Change.GONE, List.of())));
        }
        return lines;
    }

    private static List<CardLine> rows(CardDraft draft, CardForms forms) {
        return CardLine.of(draft, forms, List.of()).stream().filter(line -> !line.isAdding()).toList();
    }

    private static Optional<CardLine> same(List<CardLine> lines, CardLine of) {
        return lines.stream().filter(line -> line.part() == of.part() && (!of.part().isList() || line.words().equals(of.words()))).findFirst();
    }

    private static Map<String, Object> content(CardDraft draft, CardLine line) {
        return line.part().isList() ? draft.rows(line.part()).get(line.at()) : draft.single(line.part());
    }

    private static Line compared(CardLine line, Map<String, Object> now, Optional<Map<String, Object>> was, CardForms forms) {
        if (was.isEmpty() || was.get().isEmpty()) {
            return new Line(line, Change.NEW, List.of());
        }
        // two parts may share an object: each compares its own fields
        var names = new TreeSet<>(now.keySet());
        names.addAll(was.get().keySet());
        if (!line.part().isList()) {
            names.retainAll(forms.paths(line.part()));
        }
        var differences = names.stream().filter(name -> !Objects.equals(now.get(name), was.get().get(name)))
                .map(name -> TEXT.get("difference", TEXT.has("field." + name) ? TEXT.get("field." + name) : name, said(name, was.get().get(name), forms), said(name, now.get(name), forms))).toList();
        return new Line(line, differences.isEmpty() ? Change.SAME : Change.CHANGED, differences);
    }

    /** A value in words. */
    static String said(String name, @Nullable Object value, CardForms forms) {
        return switch (value) {
            case null -> "—";
            case Boolean yes -> TEXT.get(yes ? "answer.yes" : "answer.no");
            case List<?> all -> all.stream().map(one -> said(name, one, forms)).collect(Collectors.joining(", "));
            case Map<?, ?> fields -> fields.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
            case String code when List.of("document_kind", "result_kinds", CardForms.STATE_REGISTER, CardForms.RETENTION).contains(name) -> forms.title(name.equals("result_kinds") ? "result_kind" : name, code);
            case String code when TEXT.has(name.replace("time_limit_", "") + "." + code) -> TEXT.get(name.replace("time_limit_", "") + "." + code);
            default -> String.valueOf(value);
        };
    }
}
