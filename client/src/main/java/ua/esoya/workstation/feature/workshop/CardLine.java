package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.workstation.ui.Words;

/**
 * A line of the cards as they are edited: a part, one of its rows, or the place where a row is added.
 *
 * @param at which row of its part, from 0
 * @param problems what the server will not take, in words
 */
record CardLine(Part part, int at, boolean isAdding, String words, String details, List<String> problems) {

    private static final List<String> KNOWN = List.of("required", "too_long", "format", "taken", "repeated", "changed", "list", "range", "at_once", "unknown_code", "required_always", "control_character", "no_minimum", "not_needed", "self", "cycle", "not_a_choice", "no_columns", "not_in_table", "in_table", "not_person", "nested", "order");

    /** What tells lines apart. */
    String key() {
        return part.key() + " " + at;
    }

    /** Everything there is to edit, in the order of the paper. */
    static List<CardLine> of(CardDraft draft, CardForms forms, List<String> problems) {
        var lines = new ArrayList<CardLine>();
        for (var part : Part.values()) {
            if (part.isList()) {
                var rows = draft.rows(part);
                for (int at = 0; at < rows.size(); at++) {
                    var row = rows.get(at);
                    lines.add(new CardLine(part, at, false, part == Part.PARTS ? forms.service(row.get("service_id")) : text(row, "title"), details(part, row, rows, forms), problems(problems, part.code() + "." + (at + 1) + ".")));
                }
                lines.add(new CardLine(part, rows.size(), true, TEXT.get("add." + part.key()), "", problems(problems, part.code() + ":")));
            } else {
                var single = draft.single(part);
                // two parts may share an object: each says what is wrong with its own fields
                var own = problems.stream().filter(problem -> forms.paths(part).stream().anyMatch(path -> problem.startsWith(part.code() + "." + path + ":"))).toList();
                var whole = part == Part.MODE ? List.<String>of() : problems(problems, part.code() + ":");
                lines.add(new CardLine(part, 0, false, words(part, single, forms), details(part, single, List.of(), forms), Stream.concat(problems(own, part.code() + ".").stream(), whole.stream()).toList()));
            }
        }
        return lines;
    }

    private static String words(Part part, Map<String, Object> single, CardForms forms) {
        String said = switch (part) {
            case SERVICE -> text(single, "title");
            case MODE -> TEXT.get("mode." + single.getOrDefault("provision_mode", "administrator"));
            case CARD -> !single.containsKey("time_limit_unit") ? "" : single.containsKey("fee_share") ? TEXT.get("term.share", TEXT.get("unit." + single.get("time_limit_unit")), number(single.getOrDefault("time_limit_amount", 0)),
                    text(single, "fee_share").replace('.', ',')).strip() : TEXT.get("term", TEXT.get("unit." + single.get("time_limit_unit")), number(single.getOrDefault("time_limit_amount", 0)), CardForms.sum(single.getOrDefault("fee", 0))).strip();
            case RESULTS -> results(single).stream().map(code -> forms.title("result_kind", code)).collect(Collectors.joining(", "));
            default -> throw new IllegalArgumentException(part.code());
        };
        return said.isEmpty() ? TEXT.get("empty." + part.key()) : said;
    }

    private static String details(Part part, Map<String, Object> row, List<Map<String, Object>> rows, CardForms forms) {
        return (switch (part) {
            case SERVICE -> Stream.of(text(row, "local_code"), text(row, "state_code"), yes(row, "is_immediate"), yes(row, "is_without_application"));
            case CARD -> Stream.of(text(row, "result_title"), text(row, "submission_order"));
            case MODE -> Stream.of(text(row, "mode_reason"), yes(row, "is_electronic"), forms.title(CardForms.STATE_REGISTER, text(row, CardForms.STATE_REGISTER)),
                    row.containsKey(CardForms.RETENTION) ? TEXT.get("kept", forms.title(CardForms.RETENTION, text(row, CardForms.RETENTION))) : "");
            case RESULTS -> Stream.<String>of();
            case DOCUMENTS -> Stream.of(forms.title("document_kind", text(row, "document_kind")), said(row, "form", "form."), yes(row, "is_required"), text(row, "condition"));
            case ATTRIBUTES -> ValueForm.details(row, rows);
            case STAGES -> Stream.of(text(row, "participation"), text(row, "responsible"), text(row, "term_title"), yes(row, "is_provider"));
            case GROUNDS -> Stream.of(text(row, "legal_ground"));
            case PARTS -> Stream.of(row.containsKey("after_service_id") ? TEXT.get("after", forms.service(row.get("after_service_id"))) : TEXT.get("at-once"));
        }).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }

    private static List<String> problems(List<String> all, String of) {
        return all.stream().filter(problem -> problem.startsWith(of)).map(problem -> {
            String field = problem.substring(of.length() - (of.endsWith(":") ? 1 : 0));
            String rule = field.substring(field.indexOf(':') + 1);
            String name = field.substring(0, field.indexOf(':'));
            return name.isEmpty() ? TEXT.get("problem." + rule) : TEXT.get("problem.of", TEXT.get("field." + name), TEXT.get("problem." + (KNOWN.contains(rule) ? rule : "other")));
        }).toList();
    }

    private static List<String> results(Map<String, Object> single) {
        return single.get(Part.RESULTS.code()) instanceof List<?> codes ? codes.stream().map(String::valueOf).toList() : List.of();
    }

    private static String number(Object value) {
        return value instanceof Integer whole && whole > 0 ? Words.number(whole) : "";
    }

    private static String said(Map<String, Object> row, String path, String words) {
        return row.containsKey(path) ? TEXT.get(words + row.get(path)) : "";
    }

    private static String yes(Map<String, Object> row, String path) {
        return Boolean.TRUE.equals(row.get(path)) ? TEXT.get("field." + path) : "";
    }

    private static String text(Map<String, Object> row, String path) {
        return String.valueOf(row.getOrDefault(path, ""));
    }
}
