package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.service.Conditions;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Option;

/** A value of the form while it is made: how it is asked, in which table, under which condition, and who owns it. */
final class ValueForm {
    private static final List<String> KINDS = List.of("text", "number", "money", "date", "choice", "yes_no", "address", "cadastral_number", "vehicle_number", "register_number",
            "vehicle", "person", "state_register", "table");
    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String CHOICES = "choices";
    private static final String TABLE = "table_code";
    private static final String WHEN = "asked_when";
    private static final String VALUE = "asked_value";
    /** Condition and answer are one choice: no pair that means nothing can be made. */
    private static final String CONDITION = "condition_of";

    private ValueForm() {}

    /** @param rows all values of the form, to hang on and to stand in */
    static List<FieldSpec> fields(List<Map<String, Object>> rows, List<Option> owners) {
        return List.of(new FieldSpec.Line(TITLE, label(TITLE), true, 500, ""),
                new FieldSpec.OneOf("kind", label("kind"), true, KINDS.stream().map(kind -> new Option(kind, TEXT.get("kind." + kind))).toList()),
                new FieldSpec.Line("legal_ground", label("legal_ground"), true, 500, ""), new FieldSpec.Tick("is_required", label("is_required")),
                new FieldSpec.Line("hint", label("hint"), false, 200, ""), new FieldSpec.Line(CODE, label(CODE), false, 40, TEXT.get("example.code")),
                new FieldSpec.OneOf(CONDITION, label(CONDITION), false, conditions(rows)),
                new FieldSpec.OneOf(TABLE, label(TABLE), false, rows.stream().filter(row -> "table".equals(row.get("kind"))).map(row -> new Option(text(row, CODE), text(row, TITLE))).toList()),
                new FieldSpec.Line("value_group", label("value_group"), false, 100, TEXT.get("example.value_group")), new FieldSpec.OneOf("data_owner", label("data_owner"), false, owners),
                new FieldSpec.Tick("asks_birth", label("asks_birth")), new FieldSpec.Tick("asks_taxpayer_number", label("asks_taxpayer_number")),
                new FieldSpec.Lines(CHOICES, label(CHOICES), false, 4000));
    }

    private static List<Option> conditions(List<Map<String, Object>> rows) {
        var all = new ArrayList<Option>();
        for (var row : rows) {
            if (text(row, TABLE).isEmpty()) {
                answers(row).forEach(answer -> all.add(new Option(text(row, CODE) + " " + answer, TEXT.get("when", text(row, TITLE), said(row, answer)))));
            }
        }
        for (var fact : List.of(Conditions.REPRESENTATIVE, Conditions.LEGAL_ENTITY)) {
            for (var answer : List.of(Conditions.YES, Conditions.NO)) {
                all.add(new Option(fact + " " + answer, TEXT.get("when." + fact.substring(1) + "." + answer)));
            }
        }
        return all;
    }

    private static List<String> answers(Map<String, Object> row) {
        return switch (text(row, "kind")) {
            case "yes_no" -> List.of(Conditions.YES, Conditions.NO);
            case "choice" -> list(row);
            default -> List.of();
        };
    }

    private static String said(Map<String, Object> row, String answer) {
        return text(row, "kind").equals("yes_no") ? TEXT.get("answer." + answer) : answer;
    }

    static Map<String, Object> shown(Map<String, Object> known) {
        var shown = new HashMap<>(known);
        shown.computeIfPresent(CHOICES, (path, list) -> String.join("\n", list(known)));
        if (!text(known, WHEN).isEmpty()) {
            shown.put(CONDITION, text(known, WHEN) + " " + text(known, VALUE));
        }
        return shown;
    }

    static Map<String, Object> said(Map<String, Object> values) {
        var said = new HashMap<>(values);
        if (values.get(CHOICES) instanceof String lines) {
            said.put(CHOICES, lines.lines().map(String::strip).filter(word -> !word.isEmpty()).toList());
        }
        if (said.remove(CONDITION) instanceof String condition) {
            said.put(WHEN, condition.substring(0, condition.indexOf(' ')));
            said.put(VALUE, condition.substring(condition.indexOf(' ') + 1));
        }
        return said;
    }

    /** What a line of the list tells of it. */
    static Stream<String> details(Map<String, Object> row, List<Map<String, Object>> rows) {
        return Stream.of(TEXT.get("kind." + row.getOrDefault("kind", "text")), Boolean.TRUE.equals(row.get("is_required")) ? label("is_required") : "", condition(row, rows),
                text(row, TABLE).isEmpty() ? "" : TEXT.get("column.of", rows.stream().filter(it -> text(it, CODE).equals(text(row, TABLE))).findFirst().map(it -> text(it, TITLE)).orElse(text(row, TABLE))),
                text(row, "legal_ground"), String.join(" / ", list(row)));
    }

    private static String condition(Map<String, Object> row, List<Map<String, Object>> rows) {
        if (text(row, WHEN).isEmpty()) {
            return "";
        }
        var wanted = text(row, WHEN) + " " + text(row, VALUE);
        return TEXT.get("asked.if", conditions(rows).stream().filter(option -> option.value().equals(wanted)).findFirst().map(Option::words).orElse(wanted));
    }

    /** The values as the registrar's form takes them. */
    static List<CardAttribute> form(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> new CardAttribute(text(row, CODE), text(row, TITLE), text(row, "kind"), yes(row, "is_required"), text(row, "hint"), text(row, "legal_ground"), list(row),
                text(row, TABLE), text(row, WHEN), text(row, VALUE), yes(row, "asks_birth"), yes(row, "asks_taxpayer_number"), text(row, "value_group"))).toList();
    }

    private static List<String> list(Map<String, Object> row) {
        return row.get(CHOICES) instanceof List<?> words ? words.stream().map(String::valueOf).collect(Collectors.toList()) : List.of();
    }

    private static boolean yes(Map<String, Object> row, String path) {
        return Boolean.TRUE.equals(row.get(path));
    }

    private static String text(Map<String, Object> row, String path) {
        return Objects.requireNonNullElse(row.get(path), "").toString();
    }

    private static String label(String path) {
        return TEXT.get("field." + path);
    }
}
