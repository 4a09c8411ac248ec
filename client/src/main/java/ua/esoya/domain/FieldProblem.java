package ua.esoya.domain;

import java.util.Arrays;
import java.util.List;

/**
 * A field the server did not accept.
 *
 * @param field path in what was sent, for example {@code applicants[0].surname}
 * @param rule required, too_long, format, alphabet, control_character, future, range, unknown_code, …
 */
public record FieldProblem(String field, String rule) {

    static List<FieldProblem> parse(String detail) {
        return Arrays.stream(detail.split(";"))
                .filter(part -> part.contains(":"))
                .map(part -> new FieldProblem(part.substring(0, part.lastIndexOf(':')), part.substring(part.lastIndexOf(':') + 1)))
                .toList();
    }
}
