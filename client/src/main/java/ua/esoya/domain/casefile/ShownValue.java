package ua.esoya.domain.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.ValueWords;
import ua.esoya.domain.casefile.CaseCard.CaseAttribute;

/**
 * A value of the service's form as people read it, wherever values are listed: a person, a vehicle or an entry of a register in one line, each row
 * of a table in one.
 *
 * @param code its name in the card, by which a form may place it alone; empty for a row of a table
 * @param yes of a question: whether it was answered with yes
 * @param group the part of the form it stood in; may be empty
 */
public record ShownValue(String code, String group, String label, String text, boolean yes) {

    /** Everything that was asked and answered, in the order of the form. */
    public static List<ShownValue> of(CaseCard card) {
        return of(card.attributes(), card::title);
    }

    /** @param titles names the code of a directory */
    public static List<ShownValue> of(List<CaseAttribute> values, BinaryOperator<String> titles) {
        var lines = new LinkedHashMap<String, List<CaseAttribute>>();
        for (var value : values) {
            var key = value.row() > 0 ? "." + value.tableTitle() + "." + value.row() : value.code();
            lines.computeIfAbsent(key, ignored -> new ArrayList<>()).add(value);
        }
        return lines.values().stream().map(line -> shown(line, titles)).toList();
    }

    private static ShownValue shown(List<CaseAttribute> line, BinaryOperator<String> titles) {
        var first = line.getFirst();
        if (first.row() > 0) {
            var cells = line.stream().map(cell -> cell.title() + ": " + text(cell)).collect(Collectors.joining("; "));
            return new ShownValue("", first.group(), first.tableTitle() + ", " + first.row(), cells, false);
        }
        return new ShownValue(first.code(), first.group(), first.title(), switch (first.kind()) {
            case "person" -> joined(", ", joined(" ", part(line, "surname"), part(line, "given_name"), part(line, "patronymic")), ValueWords.day(part(line, "birth_on")),
                    ValueWords.taxpayer(part(line, "taxpayer_number")));
            case "vehicle" -> joined(", ", part(line, "number"), part(line, "model"), ValueWords.vin(part(line, "vin")));
            case "state_register" -> joined(", ", titles.apply("state_register", part(line, "register")), ValueWords.number(part(line, "number")));
            default -> text(first);
        }, first.kind().equals("yes_no") && first.value().equals("yes"));
    }

    private static String text(CaseAttribute value) {
        return switch (value.kind()) {
            case "date" -> ValueWords.day(value.value());
            case "yes_no" -> ValueWords.answer(value.value());
            case "money" -> ValueWords.money(value.value());
            default -> value.value();
        };
    }

    private static String part(List<CaseAttribute> line, String name) {
        return line.stream().filter(it -> it.part().equals(name)).findFirst().map(CaseAttribute::value).orElse("");
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(between));
    }
}
