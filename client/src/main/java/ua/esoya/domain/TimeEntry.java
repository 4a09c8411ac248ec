package ua.esoya.domain;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it: 14:32, 14.32, 1432, 9:05. */
public final class TimeEntry {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:. ]?(\\d{2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");

    private TimeEntry() {}

    /** The time; absent when it is none. */
    public static Optional<LocalTime> read(String typed) {
        var parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** 14:32 */
    public static String text(LocalTime time) {
        return WRITTEN.format(time);
    }
}
