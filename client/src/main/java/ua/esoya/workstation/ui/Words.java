package ua.esoya.workstation.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.Plural;

/** How values are written in a Ukrainian sentence. */
public final class Words {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*)\\|([^}]*))?}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final char THIN_SPACE = '\u2009';

    private Words() {}

    /** 12.03.2027 */
    public static String date(LocalDate day) {
        return DateEntry.text(day);
    }

    /** 14:32 */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** A whole number with thin spaces between thousands; the minus is a real one. */
    public static String number(long number) {
        var digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, THIN_SPACE);
        }
        return (number < 0 ? "\u2212" : "") + digits;
    }

    static String fill(String pattern, Object... arguments) {
        return HOLE.matcher(pattern).replaceAll(hole -> Matcher.quoteReplacement(
                hole.group(2) == null ? write(argument(hole.group(1), arguments)) : chosen(hole, arguments)));
    }

    private static String chosen(MatchResult hole, Object... arguments) {
        var number = ((Number) argument(hole.group(1), arguments)).longValue();
        return new Plural(hole.group(2), hole.group(3), hole.group(4)).form(number);
    }

    private static Object argument(String place, Object... arguments) {
        return arguments[Integer.parseInt(place)];
    }

    private static String write(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case LocalTime time -> time(time);
            case LocalDateTime moment -> DATE_TIME.format(moment);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> value.toString();
        };
    }
}
