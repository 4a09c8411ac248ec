package ua.esoya.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as they are typed at the counter: «с» today, «+30» and «-1» days from today, «1203», «120327», «12.03.2027»,
 * {@code 2027-03-12}. A day that the calendar lacks (29.02 of a common year) is no date.
 */
public final class DateEntry {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern SHIFT = Pattern.compile("([+-])([0-9]{1,4})");
    private static final Pattern DIVIDED = Pattern.compile("([0-9]{1,2})[./, -]([0-9]{1,2})(?:[./, -]([0-9]{4}|[0-9]{2}))?[.]?");
    private static final Pattern SOLID = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})?");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final int YEARS_AHEAD = 30;

    private DateEntry() {}

    /** Reads a date; a year of two digits is the one nearest to come within thirty years, else of the last century. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return read(typed, today, today.getYear() + YEARS_AHEAD);
    }

    /** Reads a date of birth or of a past document: a year of two digits never lies ahead, and neither does the date. */
    public static Optional<LocalDate> readPast(String typed, LocalDate today) {
        return read(typed, today, today.getYear()).filter(day -> !day.isAfter(today));
    }

    /** 12.03.2027, as dates are written everywhere in the program. */
    public static String text(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static Optional<LocalDate> read(String typed, LocalDate today, int latestYear) {
        String text = typed.strip().replace('\u2212', '-').replace('–', '-');
        if (text.equalsIgnoreCase("с") || text.equalsIgnoreCase("c")) {
            return Optional.of(today);
        }
        Matcher shift = SHIFT.matcher(text);
        if (shift.matches()) {
            int days = Integer.parseInt(shift.group(2));
            return Optional.of(today.plusDays(shift.group(1).equals("+") ? days : -days));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher solid = SOLID.matcher(text);
        Matcher parts = solid.matches() ? solid : DIVIDED.matcher(text);
        return parts.matches()
                ? day(year(Optional.ofNullable(parts.group(3)), today, latestYear), parts.group(2), parts.group(1))
                : Optional.empty();
    }

    private static String year(Optional<String> typed, LocalDate today, int latestYear) {
        String digits = typed.orElse(Integer.toString(today.getYear()));
        if (digits.length() == 4) {
            return digits;
        }
        int year = latestYear / 100 * 100 + Integer.parseInt(digits);
        return Integer.toString(year > latestYear ? year - 100 : year);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
