package ua.esoya.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an office writes the numbers of its cases (4.2): {@code OO} the office, {@code N} the place in its count of the year, {@code YYYY} the year, {@code DDD} the day of the year,
 * {@code C} the check digit at the end; digits and hyphens stand for themselves. The server judges by the same rules; here a sample is shown while one types.
 */
public record NumberPattern(String text) {
    private static final Pattern COUNTER = Pattern.compile("N+");
    private static final int MOST_DIGITS = 30;
    private static final int LONGEST_COUNTER = 9;

    /** Which rule it breaks first, by the server's names; absent when it is good. */
    public Optional<String> problem() {
        return Optional.of(broken()).filter(rule -> !rule.isEmpty());
    }

    /** The number of this place in the count on this day; absent when the pattern is not good. */
    public Optional<String> sample(String office, int place, LocalDate day) {
        if (problem().isPresent()) {
            return Optional.empty();
        }
        var counted = COUNTER.matcher(text).replaceFirst(run -> "%0" + run.group().length() + "d").formatted(place);
        var body = counted.substring(0, counted.length() - 1).replace("OO", office).replace("YYYY", "%04d".formatted(day.getYear())).replace("DDD", "%03d".formatted(day.getDayOfYear()));
        return Optional.of(body + CaseNumber.checkDigit(body.replace("-", "")));
    }

    private String broken() {
        int digits = text.replace("-", "").length();
        if (!text.matches("[-0-9ONYDC]*")) {
            return "signs";
        }
        if (!text.matches("[^-]+(-[^-]+)*")) {
            return "hyphens";
        }
        if (!text.matches("[^O]*OO[^O]*")) {
            return "office";
        }
        if (!text.matches("[^N]*N{5,9}[^N]*")) {
            return "counter";
        }
        if (!text.matches("[^Y]*YYYY[^Y]*")) {
            return "year";
        }
        if (!text.matches("[^D]*(DDD)?[^D]*")) {
            return "day";
        }
        if (!text.matches("[^C]*C")) {
            return "check";
        }
        long run = text.chars().filter(sign -> sign == 'N').count();
        if (text.length() > MOST_DIGITS || digits < CaseNumber.LEAST_DIGITS || digits + LONGEST_COUNTER - run > MOST_DIGITS) {
            return "length";
        }
        return text.contains("-") ? "" : "reader";
    }
}
