package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.exchange.library.LibraryUnusable;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.sheet.Detail;

/** How the library of services is said to people. */
final class LibraryWords {
    private static final int PATH = 3;

    private LibraryWords() {}

    /** Why this file cannot be used. */
    static String unusable(LibraryUnusable no, Path file) {
        return TEXT.get("library.unusable." + no.problem().name().toLowerCase(Locale.ROOT), file);
    }

    static Chip marked(boolean is) {
        return is ? new Chip(Meaning.OK, TEXT.get("library.marked")) : new Chip(Meaning.SHUT, TEXT.get("library.unmarked"));
    }

    static Chip fate(LibraryCheck.Row row) {
        return new Chip(switch (row.fate()) {
            case "new" -> Meaning.OK;
            case "different" -> Meaning.INFO;
            case "same" -> Meaning.SHUT;
            default -> Meaning.LATE;
        }, TEXT.get("library.fate." + row.fate()));
    }

    static Chip fate(LibraryCheck.Paper paper) {
        return new Chip(switch (paper.fate()) {
            case "new" -> Meaning.OK;
            case "different" -> Meaning.INFO;
            case "same" -> Meaning.SHUT;
            default -> Meaning.LATE;
        }, TEXT.get("change." + (paper.fate().equals("different") ? "changed" : paper.fate().equals("cannot") ? "forbidden" : paper.fate())));
    }

    /** Each value that is not here, with its place. */
    static String unknown(LibraryCheck.Row row) {
        return row.unknown().stream().map(it -> TEXT.get("library.unknown", place(it.path()), directory(it.directory()), it.title().isEmpty() ? it.code() : it.title())).distinct().collect(Collectors.joining("\n"));
    }

    /** What is to be mended in the draft, or why there can be none. */
    static String problems(LibraryCheck.Row row) {
        return row.problems().stream().filter(problem -> row.unknown().stream().noneMatch(it -> problem.startsWith(it.path()))).map(problem -> {
            int at = problem.lastIndexOf(':');
            return TEXT.get("library.problem", place(problem.substring(0, at)), rule(problem.substring(at + 1)));
        }).distinct().collect(Collectors.joining("\n"));
    }

    static String directory(String name) {
        return TEXT.get("library.directory." + name);
    }

    static String paper(String kind) {
        return TEXT.get("library.paper." + kind);
    }

    private static String rule(String rule) {
        return TEXT.get("library.rule." + (List.of("template", "repeated", "changed", "taken", "required", "type", "unknown", "unknown_code").contains(rule) ? rule : "other"));
    }

    /** {@code documents.2.title}: the part, the row, the field. */
    private static String place(String path) {
        var steps = path.split("\\.", PATH);
        var part = TEXT.has("library.place." + steps[0]) ? TEXT.get("library.place." + steps[0]) : steps[0];
        var last = steps[steps.length - 1];
        return Stream.of(part, steps.length > 1 && steps[1].matches("\\d+") ? TEXT.get("library.row", steps[1]) : "", steps.length > 1 && TEXT.has("field." + last) ? TEXT.get("field." + last) : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    static List<Detail> details(LibraryCheck.Row row, Function<LibraryCheck.Row, String> about) {
        return List.of(new Detail(TEXT.get("column.title"), row.title()), new Detail(TEXT.get("library.column.ours"), about.apply(row)), new Detail(TEXT.get("library.lacking"), unknown(row)),
                new Detail(TEXT.get("library.to-mend"), problems(row)),
                new Detail(TEXT.get("library.papers"), row.templates().stream().map(it -> paper(it.paperKind()) + " — " + fate(it).words()).collect(Collectors.joining("\n"))));
    }

    /** How many of each fate, in one line. */
    static String counts(List<LibraryCheck.Row> rows) {
        return Stream.of("new", "different", "same", "cannot").map(fate -> TEXT.get("library.count." + fate, rows.stream().filter(row -> row.fate().equals(fate)).count())).collect(Collectors.joining(" · "));
    }
}
